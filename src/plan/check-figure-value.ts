import type { ColumnType } from '../model/source.ts';
import { type Columns, checkColumn } from './check-column.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import type { Path } from './plan-document.ts';

/** Checks the column of a figure: a number; of a tier or a yes/no also a code, each of which must be one of those. */
export function checkFigureValue(
  draft: Draft,
  owner: MeasureOwner,
  columns: Columns,
  name: string,
  path: Path,
): void {
  const named = owner.scale === null || owner.scale === 'tier' || owner.scale === 'yes-no';
  const types: ColumnType[] = named ? ['integer', 'number', 'code'] : ['integer', 'number'];
  const column = checkColumn(draft, columns, name, types, path);
  if (column?.type !== 'code' || owner.scale === null) return;
  const allowed = owner.scale === 'tier' ? owner.tiers : ['yes', 'no'];
  const codes = column.values.map(({ code }) => code).filter((code) => !allowed.includes(code));
  if (codes.length === 0 || allowed.length === 0) return;
  draft.error('codes-not-allowed', path, { indicator: owner.id, column: name, codes, allowed });
}
