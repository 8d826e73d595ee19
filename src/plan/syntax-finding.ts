import type { PlanProblemCode, YamlReason } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import { colonSlip } from './colon-slip.ts';
import { invisibleIn } from './invisible-character.ts';

/** What the parser stumbled over, in UTF-16 units of the file. */
interface Slip {
  readonly reason: YamlReason;
  readonly start: number;
  readonly end: number;
}

interface SyntaxFinding {
  readonly code: PlanProblemCode;
  readonly facts: Facts;
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** What the parser calls a line that stands too far in or out. */
const INDENTED: ReadonlySet<YamlReason> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
]);

/** Makes one finding of all that the parser stumbled over: the first slip often breaks everything after it. */
export function syntaxFinding(text: string, slips: readonly Slip[]): SyntaxFinding | null {
  const [first] = slips.toSorted((a, b) => a.start - b.start);
  if (first === undefined) return null;
  // One slip often breaks several rules at once in one place.
  const others = new Set(slips.map(({ start }) => start)).size - 1;
  const lines = linesOf(text);
  const at = lines.findLastIndex(({ start }) => start <= first.start);
  // The parser may stop at the end of the line before the one that is wrong.
  const near = lines.slice(Math.max(0, at), at + 2);
  const colon = near[0] === undefined ? null : colonSlip(near[0].text, null);
  if (near[0] !== undefined && colon !== null) {
    const { start, text: written } = near[0];
    const facts = { ...colon.facts, others };
    return { code: 'colon-slip', facts, start: start + colon.at, end: start + written.length };
  }
  const facts = { others, reason: first.reason, ...hiddenIn(near) };
  const code = 'yaml-syntax';
  const odd = first.reason === 'TAB_AS_INDENT' ? null : oddIndentation(lines, near);
  if (odd === null) return { code, facts, start: first.start, end: first.end };
  const { line, ...indents } = odd;
  const more = { ...facts, line: line.number, ...indents };
  if (!INDENTED.has(first.reason)) return { code, facts: more, start: first.start, end: first.end };
  const start = line.start + line.text.search(/\S/);
  const reason = 'BAD_INDENT' satisfies YamlReason;
  return { code, facts: { ...more, reason }, start, end: line.start + line.text.length };
}

/** A character that nobody sees. */
function hiddenIn(lines: readonly Line[]): Facts {
  for (const { number, text } of lines) {
    const found = invisibleIn(text.replaceAll(/[\t\r]/g, ' '));
    if (found.invisible) return { ...found, hiddenLine: number };
  }
  return {};
}

/** A line whose indentation neither its neighbours have, nor the keys that it could stand among. */
function oddIndentation(
  all: readonly Line[],
  near: readonly Line[],
): { line: Line; indent: number; above: number; below: number } | null {
  const lines = all.filter(({ text }) => /^\s*[^\s#]/.test(text));
  for (const line of near) {
    const i = lines.indexOf(line);
    const [above, below] = [lines[i - 1], lines[i + 1]];
    if (i < 1 || above === undefined || below === undefined) continue;
    const indent = indentOf(line);
    if (indent === indentOf(above) || indent === indentOf(below)) continue;
    const parent = lines.slice(0, i).findLast((other) => indentOf(other) <= indent);
    if (parent === undefined || indentOf(parent) === indent) continue;
    if (parent === above && /[:>|-]\s*$/.test(above.text)) continue;
    return { line, indent, above: indentOf(above), below: indentOf(below) };
  }
  return null;
}

/** Where the keys of a line begin, past the dashes of lists. */
function indentOf({ text }: Line): number {
  return /^\s*(?:- +)*/.exec(text)?.[0].length ?? 0;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line, i) => {
    const found = { number: i + 1, start, text: line };
    start += line.length + 1;
    return found;
  });
}
