import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { problemListing } from '../report/problem-listing.ts';
import type { Io } from './io.ts';
import { usesColor, widthOf } from './terminal-look.ts';
import { writeOut } from './write-report.ts';

/** Lists problems on stderr; nothing where there are none. */
export async function showProblems(problems: readonly Problem[], language: Language, io: Io): Promise<void> {
  if (problems.length === 0) return;
  const look = { language, width: widthOf(io.stderr, io.env), color: usesColor(io.stderr, io.env) };
  // what cannot be said there must not keep the report from being written
  await writeOut(io.stderr, problemListing(problems, look)).catch(() => {});
}
