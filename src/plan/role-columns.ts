import type { Column } from '../model/source.ts';
import type { Columns } from './check-column.ts';
import type { Draft } from './draft.ts';
import { definitionAt } from './normalize-variant.ts';
import type { Path } from './plan-document.ts';
import type { Role, RoleColumns } from './variants/definition.ts';
import { rolesOfFamily } from './variants/role-names.ts';

/** Gives the columns that a measure names for roles, those that are there and fit; what does not is said elsewhere. */
export function roleColumnsAt(draft: Draft, columns: Columns, path: Path): RoleColumns {
  const definition = definitionAt(draft, path);
  const roles = definition === null ? [] : rolesOfFamily(definition);
  return new Map(
    roles.flatMap((role): [string, Column][] => {
      const column = columns?.get(String(draft.value([...path, 'columns', role.name]))) ?? null;
      return column !== null && fits(role, column) ? [[role.name, column]] : [];
    }),
  );
}

function fits(role: Role, column: Column): boolean {
  return (
    role.types.includes(column.type) && strangeCodes(role, column).length === 0 && hasNeeded(role, column)
  );
}

/** Lists the codes of a column that have no meaning for its role; none where others may stand beside those that have. */
export function strangeCodes({ codes }: Role, column: Column): readonly string[] {
  if (codes === null || !codes.closed) return [];
  return column.values.map(({ code }) => code).filter((code) => !Object.hasOwn(codes.known, code));
}

/** Tells whether a column has one of the codes without which nothing would ever be counted. */
export function hasNeeded({ codes }: Role, column: Column): boolean {
  return codes === null || column.values.some(({ code }) => codes.needs.includes(code));
}
