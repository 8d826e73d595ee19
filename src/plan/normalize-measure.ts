import type { Measure } from '../model/measure.ts';
import type { ColumnType } from '../model/source.ts';
import { checkColumn, columnsOf } from './check-column.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import {
  isFigureKind,
  type MeasureKind,
  measureKindNames,
  measureKinds,
  measureSpec,
} from './measure-spec.ts';
import { normalizeComputed } from './normalize-computed.ts';
import { normalizeFigure } from './normalize-figure.ts';
import { normalizeFollows } from './normalize-follows.ts';
import { normalizeFormula } from './normalize-formula.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

const fields = measureSpec.shape;

/** What a value may be split by. */
const unitTypes: readonly ColumnType[] = ['text', 'code', 'place', 'dossier', 'procedure'];

/** The kinds that give percent. */
const IN_PERCENT: ReadonlySet<MeasureKind> = new Set(['share', 'growth']);

/** Reads a measure and checks the columns it names; null where its shape is wrong, which has been said already. */
export function normalizeMeasure(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  path: Path,
): Measure | null {
  if (!draft.has(path)) return null;
  const at = (key: string): Path => [...path, key];
  const from = draft.piece(fields.from, at('from'));
  const columns = from === null ? null : columnsOf(draft, parts, from, at('from'), { indicator: owner.id });
  const on = draft.piece(fields.on, at('on'));
  if (on !== null) checkColumn(draft, columns, on, ['date', 'datetime'], at('on'));
  const by = draft.piece(fields.by, at('by')) ?? [];
  by.forEach((name, i) => {
    checkColumn(draft, columns, name, unitTypes, [...at('by'), i]);
    if (by.indexOf(name) < i) draft.error('duplicate-entry', [...at('by'), i], { key: 'by', value: name });
  });
  checkFormulaKeys(draft, owner, path);
  if (followsFormula(draft, path)) {
    const computed = normalizeFormula(draft, owner, columns, on, path);
    if (computed === null) return null;
    checkWindow(draft, owner, computed.kind, path);
    const follows = normalizeFollows(draft, parts, owner.id, columns, path);
    const window = draft.piece(fields.window, at('window')) ?? null;
    return window === null || from === null || on === null
      ? null
      : { ...computed, from, on, window, by, follows };
  }
  const kind = kindAt(draft, owner, path);
  if (kind === null) return null;
  checkWindow(draft, owner, kind, path);
  if (IN_PERCENT.has(kind) && owner.unit.vi !== '' && !owner.unit.vi.startsWith('%')) {
    draft.errorAtKey('unit-not-percent', at(kind), { indicator: owner.id, kind, unit: owner.unit.vi });
  }
  if (isFigureKind(kind)) {
    const figure = normalizeFigure(draft, parts, owner, columns, kind, at(kind));
    return figure === null || from === null || on === null ? null : { ...figure, from, on };
  }
  const follows = normalizeFollows(draft, parts, owner.id, columns, path);
  const computed = normalizeComputed(draft, kind, at(kind));
  const window = draft.piece(fields.window, at('window')) ?? null;
  if (computed === null || window === null || from === null || on === null) return null;
  return { ...computed, from, on, window, by, follows };
}

/** Tells whether a measure names a definition and no kind, so that its formula is the measure. */
function followsFormula(draft: Draft, path: Path): boolean {
  const named = [...measureKindNames.filter((kind) => draft.has([...path, kind])), ...draft.meant(path)];
  return draft.has([...path, 'variant']) && !named.some((key) => Object.hasOwn(measureKinds, key));
}

/** Columns are for a formula: they stand beside a definition, and beside no kind. */
function checkFormulaKeys(draft: Draft, owner: MeasureOwner, path: Path): void {
  const at = [...path, 'columns'];
  if (!draft.has(at)) return;
  const kind = measureKindNames.find((name) => draft.has([...path, name]));
  if (kind !== undefined) draft.errorAtKey('columns-beside-kind', at, { indicator: owner.id, kind });
  else if (!draft.has([...path, 'variant']) && !draft.meant(path).includes('variant')) {
    draft.errorAtKey('columns-without-variant', at, { indicator: owner.id });
  }
}

function kindAt(draft: Draft, owner: MeasureOwner, path: Path): MeasureKind | null {
  const found = measureKindNames.filter((kind) => draft.has([...path, kind]));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const misspelt = draft.meant(path).some((key) => Object.hasOwn(measureKinds, key));
  if (found.length > 1 || (!misspelt && !draft.has([...path, 'columns']))) {
    draft.error('not-one-measure', path, { indicator: owner.id, found, allowed: measureKindNames });
  }
  return null;
}

/** A window belongs to every kind but those whose figures have days of their own. */
function checkWindow(draft: Draft, owner: MeasureOwner, kind: MeasureKind, path: Path): void {
  if (!isFigureKind(kind)) {
    if (draft.has([...path, 'window']) || draft.meant(path).includes('window')) return;
    draft.errorAtKey('missing-key', [...path, 'window'], { key: 'window' });
    return;
  }
  for (const key of ['window', 'by', 'follows']) {
    if (!draft.has([...path, key])) continue;
    draft.errorAtKey('key-not-for-figures', [...path, key], { indicator: owner.id, key, kind });
  }
}
