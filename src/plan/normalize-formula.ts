import Fraction from 'fraction.js';
import type { Expression } from '../model/expression.ts';
import type { WindowedMeasure } from '../model/measure.ts';
import type { Columns } from './check-column.ts';
import { checkRoles } from './check-roles.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { measureKindNames } from './measure-spec.ts';
import type { Unplaced } from './normalize-computed.ts';
import { definitionAt } from './normalize-variant.ts';
import type { Path } from './plan-document.ts';
import { roleColumnsAt } from './role-columns.ts';
import type { Formula, RoleColumns } from './variants/definition.ts';

/** Reads what a measure computes by the formula of a named definition, from the columns that it gives for roles. */
export function normalizeFormula(
  draft: Draft,
  owner: MeasureOwner,
  columns: Columns,
  on: string | null,
  path: Path,
): Unplaced<WindowedMeasure> | null {
  const definition = definitionAt(draft, path);
  if (definition === null) return null;
  const at = [...path, 'variant'];
  const { formula } = definition;
  if (formula === null) {
    const facts = { indicator: owner.id, name: definition.id, allowed: measureKindNames };
    draft.error('variant-without-formula', at, facts);
    return null;
  }
  if (owner.unit.vi !== '' && !owner.unit.vi.startsWith('%')) {
    const facts = { indicator: owner.id, kind: definition.id, unit: owner.unit.vi };
    draft.error('unit-not-percent', at, facts);
  }
  checkRoles(draft, owner, definition, formula, columns, path);
  const given = roleColumnsAt(draft, columns, path);
  if (on !== null && losesPending(formula, given, on)) {
    const facts = { indicator: owner.id, name: definition.id, column: on };
    draft.error('variant-on-finished', [...path, 'on'], facts);
  }
  return on === null || lacksOf(formula, given).length > 0 ? null : expanded(draft, formula, given, on, path);
}

/** Tells whether rows that a formula counts would have no day: it counts pending ones, and periods go by the day of the end. */
export function losesPending({ countsPending }: Formula, given: RoleColumns, on: string): boolean {
  return countsPending && given.get('finished')?.id === on;
}

/** Lists the roles that a formula needs and no column is given for. */
export function lacksOf({ required }: Formula, given: RoleColumns): readonly string[] {
  return required.map(({ name }) => name).filter((name) => !given.has(name));
}

/** Makes the measure that a formula is over columns; its expressions stand where the plan names the definition. */
export function expanded(
  draft: Draft,
  formula: Formula,
  given: RoleColumns,
  on: string,
  path: Path,
): Unplaced<WindowedMeasure> {
  const place = draft.place([...path, 'variant']);
  const expression = (text: string): Expression => ({ text, place, runs: [] });
  const made = formula.expand(given, on);
  if (made.kind === 'share') {
    return { kind: 'share', of: expression(made.of), among: expression(made.among) };
  }
  const [of, over] = [expression(made.of), expression(made.over)];
  return { kind: 'ratio', of, over, where: null, scale: new Fraction(made.scale) };
}
