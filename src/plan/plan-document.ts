import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Expression } from '../model/plan.ts';
import type { PlanProblemCode, YamlReason } from '../model/plan-problem.ts';
import type { Facts, Place, Problem } from '../model/problem.ts';

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
  expression(path: Path): Expression;
  readonly problems: readonly Problem<PlanProblemCode>[];
}

const MAX_CHARACTERS = 4_000_000;
/** The deepest path of a plan has 8 steps. */
const MAX_DEPTH = 40;
/** Enough for anchors that save typing, too few for a "billion laughs". */
const MAX_COPIED = 10_000;
/** A longer line helps nobody under a caret. */
const MAX_LINE = 2_000;

/** Parses YAML 1.2 (core schema), collecting what is wrong with it as YAML; never throws. */
export function planDocument(written: string, file: string): PlanDocument {
  const text = written.replace(/^\uFEFF/, '');
  const problems: Problem<PlanProblemCode>[] = [];
  const lines = new LineCounter();
  const placeOf = (range: Range) => place(text, file, lines, range);
  const report = (code: PlanProblemCode, facts: Facts, range: Range) =>
    problems.push({ severity: 'error', code, facts, place: placeOf(range) });

  if (text.length > MAX_CHARACTERS) {
    report('file-too-large', { characters: text.length, limit: MAX_CHARACTERS }, { start: 0, end: 1 });
    return view(null, problems, placeOf, text);
  }
  const parsed = parse(text, lines);
  if (parsed === null || parsed.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    report('nested-too-deep', { limit: MAX_DEPTH }, { start: 0, end: 1 });
    return view(null, problems, placeOf, text);
  }
  const seen = new Set<number>();
  for (const { code, pos } of [...parsed.errors, ...parsed.warnings]) {
    // One slip often breaks several rules at once; the first names it best.
    if (seen.has(pos[0])) continue;
    seen.add(pos[0]);
    report('yaml-syntax', { reason: code satisfies YamlReason }, { start: pos[0], end: pos[1] });
  }
  if (problems.length > 0) return view(null, problems, placeOf, text);
  return view(locate(parsed.contents, report), problems, placeOf, text);
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

/** Turns nodes into data with places: aliases followed, duplicate keys and too much depth reported. */
function locate(
  contents: Node | null,
  report: (code: PlanProblemCode, facts: Facts, range: Range) => void,
): Located {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let copied = 0;
  let exhausted = false;

  const leaf = (range: Range, key: Range | null): Located => ({
    value: null,
    range,
    key,
    source: null,
    children: new Map(),
  });

  const visit = (node: unknown, key: Range | null, at: Range, depth: number, inAlias: boolean): Located => {
    if (!isAlias(node) && !isMap(node) && !isSeq(node) && !isScalar(node)) return leaf(at, key);
    const range = rangeOf(node) ?? at;
    if (exhausted) return leaf(range, key);
    if (depth > MAX_DEPTH) {
      exhausted = true;
      report('nested-too-deep', { limit: MAX_DEPTH }, range);
      return leaf(range, key);
    }
    if (inAlias) copied += 1;
    if (copied > MAX_COPIED) {
      exhausted = true;
      report('too-many-aliases', { limit: MAX_COPIED }, range);
      return leaf(range, key);
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined || open.has(target)) {
        report('yaml-syntax', { reason: 'BAD_ALIAS' }, range);
        return leaf(range, key);
      }
      return { ...visit(target, key, range, depth + 1, true), key };
    }
    if (node.anchor !== undefined && !inAlias) anchors.set(node.anchor, node);
    if (isScalar(node)) {
      return { value: node.value, range, key, source: node.source ?? null, children: new Map() };
    }
    open.add(node);
    const children = new Map<string | number, Located>();
    if (isSeq(node)) {
      node.items.forEach((item, i) => {
        children.set(i, visit(item, null, range, depth + 1, inAlias));
      });
      open.delete(node);
      return { value: [...children.values()].map((c) => c.value), range, key, source: null, children };
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
      children.set(name, visit(pair.value, keyRange, keyRange, depth + 1, inAlias));
    }
    open.delete(node);
    const value = Object.fromEntries([...children].map(([name, child]) => [name, child.value]));
    return { value, range, key, source: null, children };
  };
  return visit(contents, null, { start: 0, end: 1 }, 0, false);
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
function place(text: string, file: string, lines: LineCounter, range: Range): Place {
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
    text: to - from > MAX_LINE ? null : text.slice(from, to),
  };
}

function view(
  top: Located | null,
  problems: readonly Problem<PlanProblemCode>[],
  placeOf: (range: Range) => Place,
  text: string,
): PlanDocument {
  const nowhere: Located = {
    value: null,
    range: { start: 0, end: 1 },
    key: null,
    source: null,
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
    expression: (path) => {
      const { range } = find(path).found;
      const value = String(find(path).found.value ?? '');
      const start = /["']/.test(text.charAt(range.start)) ? range.start + 1 : range.start;
      const verbatim = text.startsWith(value, start) && !value.includes('\n');
      const end = verbatim ? start + value.length : range.end;
      const normal = value.normalize('NFC');
      return { text: normal, place: placeOf({ start, end }), verbatim: verbatim && normal === value };
    },
  };
}
