import { type Columns, checkColumn } from './check-column.ts';
import type { Draft } from './draft.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { roleColumnsSpec } from './measure-spec.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { hasNeeded, strangeCodes } from './role-columns.ts';
import type { Definition, Formula, Role } from './variants/definition.ts';
import { rolesOfFamily } from './variants/role-names.ts';

/** Says what is wrong with the columns given for roles: roles without a column, roles that mean nothing here, columns that do not fit. */
export function checkRoles(
  draft: Draft,
  owner: MeasureOwner,
  definition: Definition,
  formula: Formula,
  columns: Columns,
  path: Path,
): void {
  const at = [...path, 'columns'];
  const facts = { indicator: owner.id, variant: definition.id };
  const family = rolesOfFamily(definition);
  const allowed = family.map(({ name }) => name);
  for (const name of draft.keys(at)) {
    if (!Object.hasOwn(roleColumnsSpec.shape, name)) continue;
    const role = family.find((one) => one.name === name);
    if (role === undefined) reference(draft, 'unknown-role', name, allowed, [...at, name], facts);
    else checkRole(draft, owner, role, columns, [...at, name]);
  }
  const lacks = formula.required.filter(
    ({ name }) => !draft.has([...at, name]) && !draft.meant(at).includes(name),
  );
  if (lacks.length === 0 || draft.meant(path).includes('columns')) return;
  const roles = lacks.map(({ name }) => name);
  const says = { vi: lacks.map((role) => role.says.vi), en: lacks.map((role) => role.says.en) };
  const all = { ...facts, roles, meaningVi: says.vi, meaningEn: says.en };
  if (draft.has(at)) draft.errorAtKey('role-missing', at, all);
  else draft.error('role-missing', [...path, 'variant'], all);
}

function checkRole(draft: Draft, owner: MeasureOwner, role: Role, columns: Columns, path: Path): void {
  const name = draft.piece(roleColumnsSpec.shape[role.name] ?? roleColumnsSpec, path);
  if (typeof name !== 'string') return;
  const column = checkColumn(draft, columns, name, role.types, path);
  if (column === null || role.codes === null || column.values.length === 0) return;
  const facts = { indicator: owner.id, role: role.name, column: name };
  const known = Object.keys(role.codes.known);
  const codes = strangeCodes(role, column);
  if (codes.length > 0) draft.error('role-unknown-code', path, { ...facts, codes, allowed: known });
  else if (!hasNeeded(role, column)) {
    draft.error('role-without-code', path, { ...facts, allowed: role.codes.needs });
  }
}
