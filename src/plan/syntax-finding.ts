import type { PlanProblemCode, YamlReason } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import { colonSlip } from './colon-slip.ts';

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

/** Makes one finding of all that the parser stumbled over: the first slip often breaks everything after it. */
export function syntaxFinding(text: string, slips: readonly Slip[]): SyntaxFinding | null {
  const [first] = slips.toSorted((a, b) => a.start - b.start);
  if (first === undefined) return null;
  // One slip often breaks several rules at once in one place.
  const others = new Set(slips.map(({ start }) => start)).size - 1;
  const from = text.lastIndexOf('\n', first.start - 1) + 1;
  const colon = colonSlip(lineAt(text, from), null);
  if (colon !== null) {
    const start = from + colon.at;
    return { code: 'colon-slip', facts: { ...colon.facts, others }, start, end: endOfLine(text, start) };
  }
  const facts = { reason: first.reason, others, ...oddIndentation(text, from) };
  return { code: 'yaml-syntax', facts, start: first.start, end: first.end };
}

/** A line's indentation, where neither its neighbours nor the keys it could stand among have the same. */
function oddIndentation(text: string, from: number): Facts {
  const around = text.slice(Math.max(0, from - NEAR), from + NEAR);
  const skipped = lineCount(text.slice(0, Math.max(0, from - NEAR)));
  const lines = around
    .split('\n')
    .map((line, i) => ({ number: skipped + i, indent: indentOf(line), line }))
    .filter(({ line }) => /^\s*[^\s#]/.test(line));
  const here = lines.findIndex(({ number }) => number >= lineCount(text.slice(0, from)));
  // The parser may stop at the end of the line before the one that stands out.
  for (const i of [here, here + 1]) {
    const [above, own, below] = [lines[i - 1], lines[i], lines[i + 1]];
    if (i < 1 || above === undefined || own === undefined || below === undefined) continue;
    if (own.indent === above.indent || own.indent === below.indent) continue;
    const among = lines.slice(0, i).findLast(({ indent }) => indent <= own.indent);
    if (among === undefined || among.indent === own.indent) continue;
    if (among === above && /[:>|-]\s*$/.test(above.line)) continue;
    return { line: own.number, indent: own.indent, above: above.indent, below: below.indent };
  }
  return {};
}

/** How much of the file is looked at on either side of a line. */
const NEAR = 4_000;

/** Where the keys of a line begin, past the dashes of lists. */
function indentOf(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

function lineAt(text: string, from: number): string {
  return text.slice(from, endOfLine(text, from));
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline === -1 ? text.length : newline;
}
