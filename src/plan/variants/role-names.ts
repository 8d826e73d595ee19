import { catalogue, familyOf } from './catalogue.ts';
import { type Definition, type Role, rolesOf } from './definition.ts';

/** Lists the roles of some definitions, each once: a name means the same in all. */
export function rolesAmong(definitions: readonly Definition[]): readonly Role[] {
  const roles = definitions.flatMap(({ formula }) => (formula === null ? [] : rolesOf(formula)));
  return [...new Map(roles.map((role) => [role.name, role])).values()];
}

/** Lists the roles of a definition's whole family: columns that a plan gives for one definition serve the others too. */
export function rolesOfFamily(definition: Definition): readonly Role[] {
  return rolesAmong(familyOf(definition));
}

/** Every role that a plan may give a column for. */
export const allRoles = rolesAmong(catalogue);
