import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { type Palette, palette } from './palette.ts';
import { placeText } from './place-text.ts';
import { printable } from './printable.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { textWidth, wrapAfter } from './text-width.ts';
import { listingWords } from './words/listing.ts';
import { problemText } from './words/problems.ts';
import { countProblems, severityWords } from './words/severities.ts';

/** How a listing of problems is to look; source lines are cut to `width` cells. */
export interface ListingOptions {
  readonly language: Language;
  readonly width: number;
  readonly color: boolean;
  /** The cells at which messages are broken into lines; without it each stands on one line, however long. */
  readonly lineWidth?: number | null;
}

/** How many problems are listed; the rest are counted. */
const LISTED = 100;

/**
 * Lists problems for stderr, in the order given: `file:line:col  severity  code  message` on one line, which
 * editors and grep understand, then the line of the file with a caret under the place; the count comes last.
 * Of very many the warnings are left out first. Empty where there are none.
 */
export function problemListing(problems: readonly Problem[], options: ListingOptions): string {
  const { language } = options;
  const counts = countProblems(problems, language);
  if (counts === null) return '';
  const colors = palette(options);
  const listed = mostSevere(problems);
  const rest = countProblems(
    problems.filter((problem) => !listed.has(problem)),
    language,
  );
  const lines = [
    ...[...listed].flatMap((problem) => problemLines(problem, options, colors)),
    ...(rest === null ? [] : [listingWords.more[language](rest)]),
    colors.strong(counts),
  ];
  return `${lines.join('\n')}\n`;
}

/** Picks the problems to list, errors before warnings, and keeps their order. */
function mostSevere(problems: readonly Problem[]): ReadonlySet<Problem> {
  const bySeverity = ['error', 'warning'].flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity),
  );
  const picked = new Set(bySeverity.slice(0, LISTED));
  return new Set(problems.filter((problem) => picked.has(problem)));
}

/** Narrower excerpts would show nothing of the line, and narrower messages would be columns of words. */
const LEAST_WIDTH = 20;

function problemLines(problem: Problem, options: ListingOptions, colors: Palette): readonly string[] {
  const { severity, place } = problem;
  const paint = severity === 'error' ? colors.bad : colors.warning;
  const message = messageLines(problem, options, colors);
  if (place === null || place.text === null || place.column === null) return message;
  const excerpt = sourceExcerpt(
    { text: place.text, column: place.column, length: place.length },
    Math.max(LEAST_WIDTH, options.width) - 2,
  );
  return [...message, `  ${excerpt.line}`, `  ${paint(excerpt.caret)}`];
}

/** Cells by which the further lines of a message stand in, more than the line of the file below it. */
const INDENT = '    ';

function messageLines(
  problem: Problem,
  { language, lineWidth = null }: ListingOptions,
  colors: Palette,
): readonly string[] {
  const { severity, code, place } = problem;
  const paint = severity === 'error' ? colors.bad : colors.warning;
  const parts = [
    { text: place === null ? '–' : printable(placeText(place)), paint: colors.plain },
    { text: severityWords[severity].name[language], paint },
    { text: printable(code), paint: colors.quiet },
  ];
  const head = parts.map((it) => it.paint(it.text)).join('  ');
  const text = printable(problemText(problem, language));
  if (lineWidth === null) return [`${head}  ${text}`];
  const headWidth = textWidth(parts.map((it) => it.text).join('  ')) + 2;
  const [first, ...rest] = wrapAfter(headWidth, text, Math.max(LEAST_WIDTH, lineWidth), INDENT);
  return [first === '' ? head : `${head}  ${first}`, ...rest];
}
