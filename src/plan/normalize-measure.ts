import Fraction from 'fraction.js';
import type { Scale } from '../model/comparator.ts';
import type { Expression } from '../model/expression.ts';
import type { LatestMeasure, Measure, WindowedMeasure } from '../model/measure.ts';
import type { Column, ColumnType } from '../model/source.ts';
import type { Text } from '../model/text.ts';
import type { Draft } from './draft.ts';
import { type MeasureKind, measureKindNames, measureKinds, measureSpec } from './measure-spec.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { noteUse, reference } from './reference.ts';

/** What a measure needs to know of its indicator. */
interface Owner {
  readonly id: string;
  readonly unit: Text;
  /** Null where no milestone says. */
  readonly scale: Scale | null;
  readonly tiers: readonly string[];
}

/** The columns that a measure may name; null where the source is unknown, so that nothing more is said of it. */
type Columns = ReadonlyMap<string, Column | null> | null;

const fields = measureSpec.shape;

/** Reads a measure and checks the columns it names; null where its shape is wrong, which has been said already. */
export function normalizeMeasure(draft: Draft, parts: PlanParts, owner: Owner, path: Path): Measure | null {
  if (!draft.has(path)) return null;
  const at = (key: string): Path => [...path, key];
  const from = draft.piece(fields.from, at('from'));
  const columns = from === null ? null : columnsOf(draft, parts, owner, from, at('from'));
  const on = draft.piece(fields.on, at('on'));
  if (on !== null) checkColumn(draft, columns, on, ['date', 'datetime'], at('on'));
  const by = draft.piece(fields.by, at('by')) ?? [];
  by.forEach((name, i) => {
    checkColumn(draft, columns, name, unitTypes, [...at('by'), i]);
    if (by.indexOf(name) < i) draft.error('duplicate-entry', [...at('by'), i], { key: 'by', value: name });
  });
  const kind = kindAt(draft, owner, path);
  if (kind === null) return null;
  checkWindow(draft, owner, kind, path);
  if (kind === 'latest') {
    const latest = latestAt(draft, owner, columns, at('latest'));
    return latest === null || from === null || on === null ? null : { ...latest, from, on };
  }
  if (kind === 'share' && owner.unit.vi !== '' && !owner.unit.vi.startsWith('%')) {
    draft.errorAtKey('share-not-percent', at('share'), { indicator: owner.id, unit: owner.unit.vi });
  }
  const computed = computedAt(draft, kind, at(kind));
  const window = draft.piece(fields.window, at('window')) ?? null;
  if (computed === null || window === null || from === null || on === null) return null;
  return { ...computed, from, on, window, by, follows: null };
}

function columnsOf(draft: Draft, parts: PlanParts, owner: Owner, from: string, path: Path): Columns {
  const known = [...parts.sources.keys()];
  noteUse(parts.used.sources, from, known);
  if (known.length > 0) reference(draft, 'unknown-source', from, known, path, { indicator: owner.id });
  return parts.sources.get(from)?.columns ?? null;
}

function kindAt(draft: Draft, owner: Owner, path: Path): MeasureKind | null {
  const found = measureKindNames.filter((kind) => draft.has([...path, kind]));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const misspelt = draft.meant(path).some((key) => Object.hasOwn(measureKinds, key));
  if (found.length > 1 || !misspelt) {
    draft.error('not-one-measure', path, { indicator: owner.id, found, allowed: measureKindNames });
  }
  return null;
}

/** A window belongs to every kind but latest, whose figures have days of their own. */
function checkWindow(draft: Draft, owner: Owner, kind: MeasureKind, path: Path): void {
  if (kind !== 'latest') {
    if (draft.has([...path, 'window']) || draft.meant(path).includes('window')) return;
    draft.errorAtKey('missing-key', [...path, 'window'], { key: 'window' });
    return;
  }
  for (const key of ['window', 'by']) {
    if (!draft.has([...path, key])) continue;
    draft.errorAtKey('key-not-for-latest', [...path, key], { indicator: owner.id, key });
  }
}

/** Checks that a column exists and is of one of some types; gives it where both hold. */
function checkColumn(
  draft: Draft,
  columns: Columns,
  name: string,
  types: readonly ColumnType[],
  path: Path,
): Column | null {
  if (columns === null || columns.size === 0) return null;
  if (!reference(draft, 'unknown-column', name, [...columns.keys()], path)) return null;
  const column = columns.get(name) ?? null;
  if (column === null || types.includes(column.type)) return column;
  const key = String(path.findLast((step) => typeof step === 'string'));
  draft.error('column-wrong-type', path, { key, column: name, type: column.type, allowed: types });
  return null;
}

/** What a value may be split by. */
const unitTypes: readonly ColumnType[] = ['text', 'code', 'place', 'dossier', 'procedure'];

type Unplaced<M> = M extends Measure ? Omit<M, 'from' | 'on' | 'window' | 'by' | 'follows'> : never;

/** Reads what a measure computes from rows. */
function computedAt(
  draft: Draft,
  kind: Exclude<MeasureKind, 'latest'>,
  path: Path,
): Unplaced<WindowedMeasure> | null {
  const at = (key: string): Path => [...path, key];
  if (draft.piece(measureKinds[kind], path) === null) return null;
  const of = draft.expression(at('of'));
  const where = expressionAt(draft, at('where'));
  switch (kind) {
    case 'share': {
      const every: Expression = { text: 'true', place: draft.place(path), runs: [] };
      return { kind, of, among: expressionAt(draft, at('among')) ?? every };
    }
    case 'count':
      return { kind, of };
    case 'ratio': {
      const scale = draft.has(at('scale')) ? draft.exact(at('scale')) : new Fraction(1);
      if (scale === null) return null;
      return { kind, of, over: draft.expression(at('over')), where, scale };
    }
    case 'distinct':
      return { kind, of, where };
    default:
      return { kind, of, where };
  }
}

function expressionAt(draft: Draft, path: Path): Expression | null {
  return draft.has(path) ? draft.expression(path) : null;
}

/** The columns that may stand beside a figure, and their types. */
const FIGURE_COLUMNS = {
  numerator: ['integer', 'number'],
  denominator: ['integer', 'number'],
  published: ['date'],
  qualifier: ['text', 'code'],
  source: ['text', 'code'],
  synthetic: ['text', 'code'],
} satisfies Record<string, readonly ColumnType[]>;

function latestAt(
  draft: Draft,
  owner: Owner,
  columns: Columns,
  path: Path,
): Omit<LatestMeasure, 'from' | 'on'> | null {
  const at = (key: string): Path => [...path, key];
  const spec = draft.piece(measureKinds.latest, path);
  if (spec === null) return null;
  for (const key of Object.keys(FIGURE_COLUMNS) as (keyof typeof FIGURE_COLUMNS)[]) {
    const name = spec[key];
    if (name !== undefined) checkColumn(draft, columns, name, FIGURE_COLUMNS[key], at(key));
  }
  checkValue(draft, owner, columns, spec.value, at('value'));
  return {
    kind: 'latest',
    value: spec.value,
    where: expressionAt(draft, at('where')),
    every: spec.every,
    cumulative: spec.cumulative ?? false,
    partial: spec.partial ?? false,
    numerator: spec.numerator ?? null,
    denominator: spec.denominator ?? null,
    published: spec.published ?? null,
    qualifier: spec.qualifier ?? null,
    source: spec.source ?? null,
    synthetic: spec.synthetic ?? null,
  };
}

/** A figure is a number; of a tier or a yes/no it may be a code, each of which must then be one of those. */
function checkValue(draft: Draft, owner: Owner, columns: Columns, name: string, path: Path): void {
  const named = owner.scale === null || owner.scale === 'tier' || owner.scale === 'yes-no';
  const types: ColumnType[] = named ? ['integer', 'number', 'code'] : ['integer', 'number'];
  const column = checkColumn(draft, columns, name, types, path);
  if (column?.type !== 'code' || owner.scale === null) return;
  const allowed = owner.scale === 'tier' ? owner.tiers : ['yes', 'no'];
  const codes = column.values.map(({ code }) => code).filter((code) => !allowed.includes(code));
  if (codes.length === 0 || allowed.length === 0) return;
  draft.error('codes-not-allowed', path, { indicator: owner.id, column: name, codes, allowed });
}
