import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { problemListing } from '../report/problem-listing.ts';
import type { Io } from './io.ts';
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
