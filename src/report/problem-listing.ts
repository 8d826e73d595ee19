import type { Place, Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { type Palette, palette } from './palette.ts';
import { printable } from './printable.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { problemText } from './words/problems.ts';
import { countProblems, severityWords } from './words/severities.ts';

/** How a listing of problems is to look; source lines are cut to `width` cells. */
export interface ListingOptions {
  readonly language: Language;
  readonly width: number;
  readonly color: boolean;
}

/**
 * Lists problems for stderr, in the order given: `file:line:col  severity  code  message` on one line, which
 * editors and grep understand, then the line of the file with a caret under the place; the count comes last.
 * Empty where there are none.
 */
export function problemListing(problems: readonly Problem[], options: ListingOptions): string {
  const counts = countProblems(problems, options.language);
  if (counts === null) return '';
  const colors = palette(options);
  const lines = problems.flatMap((problem) => problemLines(problem, options, colors));
  return `${[...lines, colors.strong(counts)].join('\n')}\n`;
}

/** Narrower excerpts would show nothing of the line. */
const LEAST_WIDTH = 20;

function problemLines(
  problem: Problem,
  { language, width }: ListingOptions,
  colors: Palette,
): readonly string[] {
  const { severity, code, place } = problem;
  const paint = severity === 'error' ? colors.bad : colors.warning;
  const message = [
    place === null ? '–' : placeText(place),
    paint(severityWords[severity].name[language]),
    colors.quiet(printable(code)),
    printable(problemText(problem, language)),
  ].join('  ');
  if (place === null || place.text === null || place.column === null) return [message];
  const excerpt = sourceExcerpt(
    { text: place.text, column: place.column, length: place.length },
    Math.max(LEAST_WIDTH, width) - 2,
  );
  return [message, `  ${excerpt.line}`, `  ${paint(excerpt.caret)}`];
}

function placeText({ file, line, column }: Place): string {
  return [printable(file), line, column].filter((part) => part !== null).join(':');
}
