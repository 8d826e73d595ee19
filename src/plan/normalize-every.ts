import { canonicalLabel } from '../model/canonical-label.ts';
import { comparators } from '../model/comparator.ts';
import type { EveryMeasure } from '../model/measure.ts';
import type { Column } from '../model/source.ts';
import { type Columns, checkColumn } from './check-column.ts';
import { checkFigureValue } from './check-figure-value.ts';
import { checkYear } from './check-year.ts';
import type { Draft } from './draft.ts';
import { figureColumns } from './figure-columns.ts';
import { figureKinds } from './figure-spec.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { oneOfKeys } from './one-of-keys.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { reference } from './reference.ts';

type Unplaced<M> = M extends EveryMeasure ? Omit<M, 'from' | 'on'> : never;

/** The keys that say something of members, not of years. */
const OF_MEMBERS = ['among', 'open', 'reported'];

/** Reads of what all must pass; null where its shape is wrong, which has been said already. */
export function normalizeEvery(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  columns: Columns,
  path: Path,
): Unplaced<EveryMeasure> | null {
  const at = (key: string): Path => [...path, key];
  const each = oneOfKeys(draft, owner.id, ['year-since', 'member'], path);
  const spec = draft.piece(figureKinds.every, path);
  if (spec === null) return null;
  checkDirection(draft, owner, path);
  checkFigureValue(draft, owner, columns, spec.value, at('value'));
  const measure = { kind: 'every', value: spec.value, ...figureColumns(draft, columns, spec, path) } as const;
  const since = spec['year-since'];
  if (each === 'year-since' && since !== undefined) {
    checkYear(draft, parts, owner, since, at('year-since'));
    for (const key of OF_MEMBERS.filter((name) => draft.has(at(name)))) {
      draft.errorAtKey('key-not-for-years', at(key), { indicator: owner.id, key });
    }
    return { ...measure, each: 'year', since };
  }
  const { member } = spec;
  if (each !== 'member' || member === undefined) return null;
  const column = checkColumn(draft, columns, member, ['text', 'code', 'place'], at('member'));
  if (draft.has(at('open')) && !draft.has(at('among')) && !draft.meant(path).includes('among')) {
    draft.errorAtKey('open-without-among', at('open'), { indicator: owner.id });
  }
  const among = (spec.among ?? []).map((name) => name.normalize('NFC'));
  checkMembers(draft, among, column, at('among'));
  const { open = false, reported = 'year' } = spec;
  return { ...measure, each: 'member', member, among, open, every: reported };
}

/** Of values that should be equal to something, none is the worst. */
function checkDirection(draft: Draft, owner: MeasureOwner, path: Path): void {
  const undirected = owner.milestones.find(({ comparator }) => comparators[comparator].direction === 0);
  if (undirected === undefined) return;
  draft.errorAtKey('every-without-worst', path, { indicator: owner.id, comparator: undirected.comparator });
}

/** Checks that no member is named twice, in whatever spelling, and that each is a code where members are codes. */
function checkMembers(draft: Draft, among: readonly string[], column: Column | null, path: Path): void {
  const seen = new Set<string>();
  const codes = column?.type === 'code' ? column.values.map(({ code }) => code) : null;
  among.forEach((name, i) => {
    const label = codes === null ? canonicalLabel(name) : name;
    if (seen.has(label)) draft.error('duplicate-entry', [...path, i], { key: 'among', value: name });
    else if (codes !== null && column !== null) {
      reference(draft, 'unknown-code', name, codes, [...path, i], { column: column.id });
    }
    seen.add(label);
  });
}
