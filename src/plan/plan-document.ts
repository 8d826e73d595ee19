import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Expression } from '../model/expression.ts';
import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Facts, Place, Problem } from '../model/problem.ts';
import { withinCurlyQuotes } from './curly-quotes.ts';
import { syntaxFinding } from './syntax-finding.ts';
import { type ScalarStyle, verbatimRuns } from './verbatim-runs.ts';

/** Keys and positions that lead from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** A stretch of the file, in UTF-16 units from its start; the end is not part of it. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A value as plain data, together with where it and its key stand. */
interface Located {
  readonly value: unknown;
  readonly range: Range;
  readonly key: Range | null;
  /** A scalar's own text: `9.60` where the value is 9.6. */
  readonly source: string | null;
  /** How a scalar is written. */
  readonly style: ScalarStyle;
  readonly children: ReadonlyMap<string | number, Located>;
}

/** A YAML file as plain data, every piece of which knows its place. */
export interface PlanDocument {
  readonly root: unknown;
  /** Tells whether the file has something at this path, if only nothing (`key:`). */
  has(path: Path): boolean;
  value(path: Path): unknown;
  /** The scalar as it is written there, without quotes; null for lists and mappings. */
  source(path: Path): string | null;
  /** The place of a value, or of the nearest parent that exists. */
  place(path: Path): Place;
  /** The place of a value's key, or of the value where it has none. */
  keyPlace(path: Path): Place;
  /** The key written before this one in its mapping; null where it is the first. */
  keyBefore(path: Path): string | null;
  expression(path: Path): Expression;
  readonly problems: readonly Problem<PlanProblemCode>[];
}

const MAX_CHARACTERS = 4_000_000;
/** The deepest path of a plan has 8 steps. */
const MAX_DEPTH = 40;
/** Enough for anchors that save typing, too few for a "billion laughs". */
const MAX_COPIED = 10_000;
/** Keys of one mapping, items of one list: more than any plan has, few enough to be compared with each other. */
const MAX_ITEMS = 5_000;
/** A longer line helps nobody under a caret. */
const MAX_LINE = 2_000;

/** Parses YAML 1.2 (core schema), collecting what is wrong with it as YAML; never throws. */
export function planDocument(written: string, file: string): PlanDocument {
  const text = written.replace(/^\uFEFF/, '');
  const problems: Problem<PlanProblemCode>[] = [];
  const lines = new LineCounter();
  const placeOf = (range: Range) => place(text, file, lines, range);
  const report: Report = (code, facts, range, severity = 'error') =>
    problems.push({ severity, code, facts, place: placeOf(range) });

  if (text.length > MAX_CHARACTERS) {
    report('file-too-large', { characters: text.length, limit: MAX_CHARACTERS }, { start: 0, end: 1 });
    return view(null, problems, placeOf, text);
  }
  const parsed = parse(text, lines);
  const exhausted = parsed?.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (parsed === null || exhausted !== undefined) {
    const [start, end] = exhausted?.pos ?? [0, 1];
    report('nested-too-deep', { limit: MAX_DEPTH }, { start, end });
    return view(null, problems, placeOf, text);
  }
  const slips = [...parsed.errors, ...parsed.warnings].map(({ code, pos: [start, end] }) => ({
    reason: code,
    start,
    end,
  }));
  const slip = syntaxFinding(text, slips);
  if (slip !== null) {
    report(slip.code, slip.facts, slip);
    return view(null, problems, placeOf, text);
  }
  return view(locate(parsed.contents, text, report), problems, placeOf, text);
}

function parse(text: string, lineCounter: LineCounter) {
  try {
    // Tags are data's way to become something else; a plan needs none, so each is reported.
    const options = { lineCounter, prettyErrors: false, uniqueKeys: false, resolveKnownTags: false } as const;
    return parseDocument(text, { ...options, version: '1.2', schema: 'core' });
  } catch {
    // The parser calls itself for every level: the only thing it throws is an exhausted stack.
    return null;
  }
}

type Report = (code: PlanProblemCode, facts: Facts, range: Range, severity?: Problem['severity']) => void;

/** Turns nodes into data with places: aliases followed, duplicate keys and too much depth reported. */
function locate(contents: Node | null, text: string, report: Report): Located {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let copied = 0;
  let exhausted = false;

  const leaf = (range: Range, key: Range | null): Located => ({
    value: null,
    range,
    key,
    source: null,
    style: 'PLAIN',
    children: new Map(),
  });

  /** `via` is the alias through which a node is reached, the outermost if there are several. */
  const visit = (node: unknown, key: Range | null, at: Range, depth: number, via: Range | null): Located => {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) return leaf(at, key);
    const range = rangeOf(node) ?? at;
    if (exhausted) return leaf(range, key);
    if (depth > MAX_DEPTH) {
      exhausted = true;
      report('nested-too-deep', { limit: MAX_DEPTH }, via ?? range);
      return leaf(range, key);
    }
    if (via !== null) copied += 1;
    if (copied > MAX_COPIED) {
      exhausted = true;
      report('too-many-aliases', { limit: MAX_COPIED }, via ?? range);
      return leaf(range, key);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined || open.has(target)) {
        report('yaml-syntax', { reason: 'BAD_ALIAS' }, range);
        return leaf(range, key);
      }
      return { ...visit(target, key, range, depth + 1, via ?? range), key };
    }
    if (node.anchor !== undefined && via === null) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      const style: ScalarStyle = node.type ?? 'PLAIN';
      const within = style === 'PLAIN' && via === null ? withinCurlyQuotes(node.value) : null;
      if (within !== null) report('curly-quotes', { within }, range, 'warning');
      return { value: node.value, range, key, source: node.source ?? null, style, children: new Map() };
    }
    if (node.items.length > MAX_ITEMS) {
      exhausted = true;
      const name = key === null ? '' : text.slice(key.start, key.end);
      report(
        'too-many-items',
        { key: name, count: node.items.length, limit: MAX_ITEMS },
        key ?? via ?? range,
      );
      return leaf(range, key);
    }
    open.add(node);
    const children = new Map<string | number, Located>();
    if (isSeq(node)) {
      node.items.forEach((item, i) => {
        children.set(i, visit(item, null, range, depth + 1, via));
      });
      open.delete(node);
      return {
        value: [...children.values()].map((c) => c.value),
        range,
        key,
        source: null,
        style: 'PLAIN',
        children,
      };
    }
    for (const pair of node.items) {
      const name = keyName(pair.key);
      const keyRange = rangeOf(pair.key) ?? range;
      if (name === null) report('bad-key', { key: null }, keyRange);
      if (name === '__proto__') report('bad-key', { key: name }, keyRange);
      if (name === null || name === '__proto__') continue;
      if (children.has(name)) {
        report('duplicate-key', { key: name }, keyRange);
        continue;
      }
      children.set(name, visit(pair.value, keyRange, keyRange, depth + 1, via));
    }
    open.delete(node);
    const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
    return { value, range, key, source: null, style: 'PLAIN', children };
  };
  return visit(contents, null, { start: 0, end: 1 }, 0, null);
}

function keyName(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return key.value === null ? null : (key.source ?? String(key.value));
}

function rangeOf(node: unknown): Range | null {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return null;
  return node.range ? { start: node.range[0], end: node.range[1] } : null;
}

/** The place of a stretch, cut at the end of its first line. */
function place(
  text: string,
  file: string,
  lines: LineCounter,
  range: Range,
): Place & { line: number; column: number } {
  const start = Math.min(range.start, text.length);
  // Where nothing was parsed, no line has been counted: line 0, column = offset.
  const { line, col } = lines.linePos(start);
  const column = line === 0 ? start + 1 : col;
  const from = start - column + 1;
  const next = lines.lineStarts[line];
  const newline = next === undefined ? text.indexOf('\n', from) : next - 1;
  const end = newline === -1 ? text.length : newline;
  const to = text[end - 1] === '\r' ? end - 1 : end;
  return {
    file,
    line: Math.max(1, line),
    column,
    length: Math.max(1, Math.min(range.end, to) - start),
    // A caret under an empty line would point at nothing.
    text: to === from || to - from > MAX_LINE ? null : text.slice(from, to),
  };
}

function view(
  top: Located | null,
  problems: readonly Problem<PlanProblemCode>[],
  placeOf: (range: Range) => Place & { line: number; column: number },
  text: string,
): PlanDocument {
  const nowhere: Located = {
    value: null,
    range: { start: 0, end: 1 },
    key: null,
    source: null,
    style: 'PLAIN',
    children: new Map(),
  };
  const find = (path: Path): { found: Located; whole: boolean } => {
    let found = top ?? nowhere;
    for (const step of path) {
      const child = found.children.get(step);
      if (child === undefined) return { found, whole: false };
      found = child;
    }
    return { found, whole: true };
  };
  const source = (path: Path) => {
    const { found, whole } = find(path);
    return whole ? found.source : null;
  };
  return {
    root: top?.value ?? null,
    problems,
    source,
    has: (path) => find(path).whole,
    value: (path) => {
      const { found, whole } = find(path);
      return whole ? found.value : undefined;
    },
    place: (path) => {
      const { found, whole } = find(path);
      return placeOf(whole ? found.range : (found.key ?? found.range));
    },
    keyPlace: (path) => {
      const { found } = find(path);
      return placeOf(found.key ?? found.range);
    },
    keyBefore: (path) => {
      const keys = [...find(path.slice(0, -1)).found.children.keys()];
      const before = keys[keys.indexOf(path.at(-1) ?? '') - 1];
      return before === undefined ? null : String(before);
    },
    expression: (path) => {
      const { found } = find(path);
      const value = String(found.value ?? '');
      const runs = verbatimRuns(text, { ...found.range, style: found.style, value });
      const start = runs[0]?.start ?? found.range.start;
      const firstLine = runs.filter((run) => !text.slice(start, run.end).includes('\n'));
      return {
        text: value.normalize('NFC'),
        place: placeOf({ start, end: firstLine.at(-1)?.end ?? found.range.end }),
        runs: runs.map((run) => {
          const { line, column, text: written } = placeOf(run);
          return { offset: run.offset, line, column, text: written };
        }),
      };
    },
  };
}
