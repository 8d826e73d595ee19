import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Engine } from '../engine/open-engine.ts';
import type { InspectedFile, Inspection, SuggestedSource } from '../model/inspection.ts';
import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';
import { findFiles } from '../read/find-files.ts';
import { inspectFile } from '../read/inspect/inspect-file.ts';
import { mergeSources } from '../read/inspect/merge-sources.ts';
import type { ReadOptions } from '../read/read-context.ts';
import { inspectionJson } from '../report/inspection/inspection-json.ts';
import { inspectionText } from '../report/inspection/inspection-text.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { givenFiles } from './given-files.ts';
import type { Io } from './io.ts';
import { ProgressBar } from './progress-bar.ts';
import { proveSource } from './prove-source.ts';
import { readPlan } from './read-plan.ts';
import { showProblems } from './show-problems.ts';
import { pipedInput } from './standard-input.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { toolVersion } from './tool-version.ts';
import { knownWords, UsageError } from './usage-error.ts';
import { withEngine } from './with-engine.ts';
import { writeOut } from './write-report.ts';

export interface InspectOptions {
  readonly plan?: string;
  readonly data?: string;
  readonly format?: string;
  readonly language: Language;
}

/** Says what files are, and writes what a plan would say of them; ends well when all of them could be read. */
export async function inspectCommand(
  files: readonly string[],
  options: InspectOptions,
  io: Io,
): Promise<ExitCode> {
  const { language } = options;
  const [format] = knownWords('--format', [options.format ?? 'text'], ['text', 'json']);
  const plan = options.plan === undefined ? null : readPlan(options.plan, io);
  if (plan?.plan === null) {
    await showProblems(plan.problems, language, io);
    return exitCodes.cannotJudge;
  }
  const inspection = await inspect(files, plan?.plan ?? null, options, io);
  const look = { language, width: widthOf(io.stdout, io.env), color: usesColor(io.stdout, io.env) };
  await writeOut(
    io.stdout,
    format === 'json' ? inspectionJson(inspection) : inspectionText(inspection, look),
  );
  const problems = [
    ...inspection.files.flatMap((file) => file.problems),
    ...inspection.sources.flatMap(({ proof }) => proof?.problems ?? []),
  ];
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.cannotJudge : exitCodes.fine;
}

/**
 * Looks at files; the one place that holds the order of the work:
 *
 *     files ─ look at each ─► columns, suggested sources ─ merge ─► a source of each kind ─ prove ─► accounts
 */
async function inspect(
  given: readonly string[],
  plan: Plan | null,
  options: InspectOptions,
  io: Io,
): Promise<Inspection> {
  const usual = options.plan === undefined ? '.' : path.dirname(options.plan);
  const { folder, files } = givenFiles(given, path.resolve(io.cwd(), options.data ?? usual), io);
  const input = pipedInput(
    files.filter(({ file }) => file === '-').map(({ file }) => file),
    io,
  );
  const progress = new ProgressBar(io, options.language);
  try {
    return await withEngine(async (engine) => {
      const again = input === null ? () => null : await kept(engine, input);
      const readOptions = (): ReadOptions => ({ input: again(), progress });
      const inspected: InspectedFile[] = [];
      const suggested: SuggestedSource[] = [];
      const declared = plan === null ? [] : await declaredFiles(plan, folder);
      for (const [number, { file, bytes, problem }] of files.entries()) {
        if (problem !== null) {
          inspected.push({ file, bytes: null, parts: [], fits: [], problems: [problem] });
          continue;
        }
        const sources = declared.map(({ source, files }) => ({ source, matches: files.has(file) }));
        const one = await inspectFile(
          engine,
          folder,
          { file, bytes, declared: sources, number },
          readOptions(),
        );
        inspected.push(one.file);
        suggested.push(...one.sources);
      }
      const sources: SuggestedSource[] = [];
      for (const source of mergeSources(suggested)) {
        sources.push(await proveSource(engine, source, folder, options.language, readOptions));
      }
      return {
        version: 1,
        tool: { name: 'lotrinh', version: toolVersion() },
        plan: options.plan ?? null,
        folder: path.relative(io.cwd(), folder).replaceAll(path.sep, '/') || '.',
        files: inspected,
        sources,
      };
    });
  } finally {
    progress.close();
  }
}

/** Keeps what comes from standard input, which is read several times, where it goes with the engine's files. */
async function kept(engine: Engine, input: Readable): Promise<() => Readable> {
  const folder = engine.tempFolder;
  const copy = path.join(folder, 'standard input');
  try {
    await mkdir(folder, { recursive: true });
    await pipeline(input, createWriteStream(copy));
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    throw new UsageError('no-temporary-folder', { folder, reason: code ?? message });
  }
  return () => createReadStream(copy);
}

/** The files that the patterns of each source match. */
async function declaredFiles(
  plan: Plan,
  folder: string,
): Promise<readonly { source: Source; files: ReadonlySet<string> }[]> {
  return Promise.all(
    plan.sources.map(async (source) => {
      const found = await findFiles(source, folder);
      return { source, files: new Set(found.files.map(({ file }) => file)) };
    }),
  );
}
