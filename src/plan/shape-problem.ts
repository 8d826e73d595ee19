import type { z } from 'zod';
import { parts } from '../model/day.ts';
import { nearest } from '../model/nearest.ts';
import type { PlanFound, PlanProblemCode, PlanShape } from '../model/plan-problem.ts';
import type { Facts } from '../model/problem.ts';
import { colonSlip } from './colon-slip.ts';
import { encodingNamed } from './encoding-names.ts';
import { invisibleIn } from './invisible-character.ts';
import { numberSlip } from './number-slip.ts';
import type { Path } from './plan-document.ts';

type Issue = z.core.$ZodIssue;

/** What a check of shape found, before it has a place. */
interface ShapeFinding {
  readonly code: PlanProblemCode;
  readonly path: Path;
  readonly facts: Facts;
  /** Whether the key is at fault, or its value. */
  readonly at: 'key' | 'value';
  /** Whether there is no such key at all: it has been said of it what can be said. */
  readonly stray: boolean;
}

/** What the checks need to know of the file. */
interface Written {
  has(path: Path): boolean;
  keyBefore(path: Path): string | null;
  value(path: Path): unknown;
  source(path: Path): string | null;
}

/** The shape that is wanted, by what the schema expects where it has no name of its own for it. */
const SHAPES: Readonly<Record<string, PlanShape>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

const UNION_SHAPES: ReadonlySet<string> = new Set([
  'languages',
  'text-or-list',
  'period-end',
  'tolerance',
  'baseline-value',
  'condition',
] satisfies PlanShape[]);

/** Shapes that a text would do for: a number there lacks its quotes. */
const TEXTUAL: ReadonlySet<PlanShape> = new Set(['text', 'languages', 'text-or-list']);

/** Shapes that a number is, or may be. */
const NUMERIC: ReadonlySet<PlanShape> = new Set(['number', 'whole-number', 'tolerance', 'baseline-value']);

/** Checks of texts that a bare number fails by its form. */
const FORMS: ReadonlySet<string> = new Set(['day', 'duration']);

/** Turns what the schema says about a file into findings of our own; `allowed` gives the keys of a mapping. */
export function shapeFindings(
  issues: readonly Issue[],
  written: Written,
  allowed: (path: Path) => readonly string[],
): readonly ShapeFinding[] {
  const flat = issues.flatMap((issue) => branches(issue, []));
  const unknown = flat.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, written, allowed(pathOf(issue))) : [],
  );
  // A key that was only misspelt is not missing as well.
  const meant = new Set(unknown.map((f) => JSON.stringify([...f.path.slice(0, -1), f.facts.suggestion])));
  const others = flat.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return [];
    const found = finding(issue, written, allowed);
    return found.code === 'missing-key' && meant.has(JSON.stringify(found.path)) ? [] : [found];
  });
  return [...unknown, ...others];
}

/** Opens a union of which one branch fits what was written but for its details. */
function branches(issue: Issue, parent: Path): Issue[] {
  const path = [...parent, ...pathOf(issue)];
  if (issue.code === 'invalid_union') {
    const fitting = issue.errors.find((branch) => !branch.some((i) => wrongAtTop(i)));
    if (fitting !== undefined) return fitting.flatMap((inner) => branches(inner, path));
  }
  return [{ ...issue, path: [...path] } as Issue];
}

function wrongAtTop(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function unknownKeys(
  issue: Issue & { keys: string[] },
  written: Written,
  allowed: readonly string[],
): ShapeFinding[] {
  return issue.keys.map((key) => {
    const path = [...pathOf(issue), key];
    return { ...unknownKey(path, key, written, allowed), path, at: 'key', stray: true };
  });
}

function unknownKey(
  path: Path,
  key: string,
  written: Written,
  allowed: readonly string[],
): Pick<ShapeFinding, 'code' | 'facts'> {
  const colon = colonSlip(key, allowed);
  if (colon !== null)
    return { code: 'colon-slip', facts: { ...colon.facts, suggestion: String(colon.facts.key) } };
  // In braces, the comma of 70,5 ends the value: what is left is a key of digits.
  const before = written.keyBefore(path);
  const sibling = before === null ? null : [...path.slice(0, -1), before];
  if (/^\d+$/.test(key) && sibling !== null && typeof written.value(sibling) === 'number') {
    const facts = numberSlip(before ?? '', `${written.source(sibling)},${key}`, null);
    if (facts !== null) return { code: 'number-slip', facts };
  }
  return {
    code: 'unknown-key',
    facts: { key, suggestion: nearest(key, allowed), allowed, ...invisibleIn(key) },
  };
}

function finding(issue: Issue, written: Written, allowed: (path: Path) => readonly string[]): ShapeFinding {
  const path = pathOf(issue);
  const stray = false;
  const value = written.value(path);
  const at = 'value';
  if (path.length === 0) return { code: 'not-a-plan', path, facts: { found: foundOf(value) }, at, stray };
  const key = nameOf(path);
  if (!written.has(path)) return { code: 'missing-key', path, facts: { key }, at: 'key', stray };
  if (issue.code === 'invalid_key') {
    const facts = { id: key, form: issue.issues[0]?.message ?? '', ...invisibleIn(key) };
    return { code: 'bad-id', path, facts, at: 'key', stray };
  }
  // A key whose colon does not work is read as the rest of the value above it.
  const colon = typeof value === 'string' ? colonSlip(value, allowed(path.slice(0, -1))) : null;
  if (colon !== null) return { code: 'colon-slip', path, facts: colon.facts, at, stray };
  return { ...wrongValue(issue, key, value, written.source(path), path), path, at, stray };
}

function wrongValue(
  issue: Issue,
  key: string,
  value: unknown,
  source: string | null,
  path: Path,
): Pick<ShapeFinding, 'code' | 'facts'> {
  switch (issue.code) {
    case 'invalid_value':
      return path[0] === 'version'
        ? wrongVersion(key, value)
        : { code: 'invalid-value', facts: choice(key, value, issue.values.map(String)) };
    case 'too_small':
      if (issue.origin === 'array')
        return { code: 'empty-list', facts: { key, least: Number(issue.minimum) } };
      return { code: 'out-of-range', facts: { key, value: shown(value), ...range(issue) } };
    case 'too_big':
      return { code: 'out-of-range', facts: { key, value: shown(value), ...range(issue) } };
    case 'invalid_format':
    case 'custom':
      return textual(issue.message, key, shown(value));
    default:
      return wrongShape(issue, key, value, source);
  }
}

function wrongVersion(key: string, value: unknown): Pick<ShapeFinding, 'code' | 'facts'> {
  if (value === '1') return { code: 'number-slip', facts: numberSlip(key, value, null) ?? {} };
  return { code: 'unknown-version', facts: { value: shown(value), known: 1 } };
}

function range(issue: Issue): Facts {
  if (issue.code === 'too_small') return { min: String(issue.minimum), max: null };
  return issue.code === 'too_big' ? { min: null, max: String(issue.maximum) } : {};
}

/** What is wrong with a text, by the name of the check that it failed. */
function textual(check: string, key: string, value: string): Pick<ShapeFinding, 'code' | 'facts'> {
  if (check === 'blank') return { code: 'blank-text', facts: { key } };
  if (check === 'plan-id' || check === 'column-id')
    return { code: 'bad-id', facts: { id: value, form: check, ...invisibleIn(value) } };
  if (check === 'day') return { code: 'not-a-day', facts: { key, value, suggestion: isoOf(value) } };
  if (check === 'impossible-day') return { code: 'impossible-day', facts: { key, value } };
  return { code: 'wrong-form', facts: { key, value, form: check } };
}

function wrongShape(
  issue: Issue,
  key: string,
  value: unknown,
  source: string | null,
): Pick<ShapeFinding, 'code' | 'facts'> {
  // A day or a duration without its form, such as a bare year, is not helped by quotes.
  if (typeof value === 'number' && FORMS.has(issue.message)) return textual(issue.message, key, source ?? '');
  const wanted = expectedOf(issue);
  const slip = NUMERIC.has(wanted) ? numberSlip(key, value, source) : null;
  if (slip !== null) return { code: 'number-slip', facts: slip };
  if (typeof value === 'number' && TEXTUAL.has(wanted)) {
    return { code: 'unquoted-number', facts: { key, written: source ?? String(value), read: String(value) } };
  }
  return { code: 'wrong-shape', facts: { key, expected: wanted, found: foundOf(value) } };
}

function expectedOf(issue: Issue): PlanShape {
  if (UNION_SHAPES.has(issue.message)) return issue.message as PlanShape;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'object';
  return SHAPES[expected] ?? 'mapping';
}

/** Names what a value is, for people. */
export function foundOf(value: unknown): PlanFound {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'yes-no' : 'mapping';
}

/** The facts about a value that is none of those allowed. */
function choice(key: string, value: unknown, allowed: readonly string[]): Facts {
  return {
    key,
    value: shown(value),
    suggestion: (key === 'encoding' ? encodingNamed(shown(value)) : null) ?? nearest(shown(value), allowed),
    allowed,
    ...invisibleIn(shown(value)),
  };
}

function shown(value: unknown): string {
  return typeof value === 'object' ? (JSON.stringify(value) ?? '').slice(0, 60) : String(value);
}

/** The last key of a path that has a name: list items go by the name of their list. */
function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** Reads a day as Vietnamese write it, to offer it as a plan wants it: 06/10/2020 is 2020-10-06. */
function isoOf(value: string): string | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  if (found === null) return null;
  const [, date = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const [, m, d] = parts(iso);
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? iso : null;
}
