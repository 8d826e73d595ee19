import process from 'node:process';
import { engineVersion } from '../engine/open-engine.ts';
import type { SourceSummary } from '../model/evaluation.ts';
import type { Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import { formatNumber } from '../report/format-number.ts';
import { printable } from '../report/printable.ts';
import { encodingWords } from '../report/words/inspection.ts';
import type { Io } from './io.ts';
import type { JudgeStep } from './judge.ts';
import { toolVersion } from './tool-version.ts';
import { writeOut } from './write-report.ts';

/** Hears what is done while plans are judged. */
export interface Diary {
  /** A plan is about to be judged by the exports in a folder. */
  readonly plan: (plan: Plan, dataFolder: string) => Promise<void>;
  /** A step begins; null where the last one of a plan has ended. */
  readonly step: (step: JudgeStep | null) => Promise<void>;
  /** What was read of each source. */
  readonly sources: (sources: readonly SourceSummary[]) => Promise<void>;
}

/** Writes nothing down. */
export const noDiary: Diary = {
  plan: async () => {},
  step: async () => {},
  sources: async () => {},
};

const steps = {
  check: { vi: 'kiểm tra công thức', en: 'check expressions' },
  read: { vi: 'đọc số liệu', en: 'read exports' },
  observe: { vi: 'tính số liệu', en: 'observe' },
  assess: { vi: 'đánh giá', en: 'assess' },
} satisfies Record<JudgeStep, Record<Language, string>>;

const words = {
  plan: {
    vi: (file: string, id: string, indicators: string, sources: string, folder: string) =>
      `kế hoạch ${file}: ${id}, ${indicators} chỉ tiêu, ${sources} nguồn; thư mục số liệu ${folder}`,
    en: (file: string, id: string, indicators: string, sources: string, folder: string) =>
      `plan ${file}: ${id}, indicators: ${indicators}, sources: ${sources}; data folder ${folder}`,
  },
  file: {
    vi: (path: string, encoding: string, read: string, used: string) =>
      `  ${path} (${encoding}): đọc ${read} dòng, dùng ${used}`,
    en: (path: string, encoding: string, read: string, used: string) =>
      `  ${path} (${encoding}): rows read ${read}, used ${used}`,
  },
  noFile: { vi: '  chưa có tệp nào', en: '  no file' },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;

/** Writes on stderr what is done, with the time that each step takes: for who asks why something is slow, or not found. */
export function openDiary(io: Io, language: Language): Diary {
  const say = (text: string) => writeOut(io.stderr, `${printable(text)}\n`).catch(() => {});
  const number = (it: number) => formatNumber(it, language);
  let running: { readonly step: JudgeStep; readonly since: number } | null = null;
  let isFirst = true;
  return {
    plan: async (plan, dataFolder) => {
      if (isFirst) await say(`lotrinh ${toolVersion()}, DuckDB ${engineVersion()}, Node ${process.version}`);
      isFirst = false;
      const { file, id, indicators, sources } = plan;
      await say(
        words.plan[language](file, id, number(indicators.length), number(sources.length), dataFolder),
      );
    },
    step: async (step) => {
      const now = io.now().getTime();
      const ended = running;
      running = step === null ? null : { step, since: now };
      if (ended !== null) await say(`${steps[ended.step][language]}: ${number(now - ended.since)} ms`);
    },
    sources: async (sources) => {
      for (const { id, files } of sources) {
        await say(`${id}:`);
        if (files.length === 0) await say(words.noFile[language]);
        for (const { path, encoding, rows } of files) {
          await say(
            words.file[language](path, encodingWords[encoding], number(rows.read), number(rows.used)),
          );
        }
      }
    },
  };
}
