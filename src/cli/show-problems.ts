import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { printable } from '../report/printable.ts';
import { problemListing } from '../report/problem-listing.ts';
import type { Io } from './io.ts';
import type { PlanProblems } from './judge-plans.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { writeOut } from './write-report.ts';

/** Lists problems on stderr; nothing where there are none. */
export async function showProblems(problems: readonly Problem[], language: Language, io: Io): Promise<void> {
  if (problems.length === 0) return;
  const width = widthOf(io.stderr, io.env);
  const color = usesColor(io.stderr, io.env);
  // wrapped for a person; whole lines for whatever else reads them
  const look = { language, width, color, lineWidth: io.stderr.isTTY === true ? width : null };
  // what cannot be said there must not keep the report from being written
  await writeOut(io.stderr, problemListing(problems, look)).catch(() => {});
}

const words = {
  vi: (files: string) =>
    `Không in gì cả: không đánh giá được ${files}, mà báo cáo thiếu kế hoạch thì dễ bị hiểu là đủ.`,
  en: (files: string) =>
    `Nothing is printed: ${files} could not be judged, and a report that lacks a plan would be taken for the whole.`,
} satisfies Record<Language, (files: string) => string>;

/** Lists the problems of each plan; of several each under the name of its file, and last which of them kept the rest back. */
export async function showPlanProblems(
  plans: readonly PlanProblems[],
  language: Language,
  io: Io,
): Promise<void> {
  const say = (text: string) => writeOut(io.stderr, `${printable(text)}\n`).catch(() => {});
  for (const { file, problems } of plans) {
    if (problems.length > 0 && plans.length > 1) await say(`── ${file}`);
    await showProblems(problems, language, io);
  }
  const failed = plans.filter(({ fails }) => fails).map(({ file }) => file);
  if (failed.length > 0 && plans.length > 1) await say(words[language](failed.join(', ')));
}
