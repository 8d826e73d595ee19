import type { Column } from '../../model/source.ts';
import type { Role, RoleColumns } from './definition.ts';
import { dossierRoles, type State } from './roles.ts';

/** Finds the column that a plan gives for a role; null where it gives none. */
export function columnOf(columns: RoleColumns, role: Role): Column | null {
  return columns.get(role.name) ?? null;
}

/** Finds the column for a role that the formula needs; expansion begins only where it is there. */
export function columnFor(columns: RoleColumns, role: Role): Column {
  const column = columnOf(columns, role);
  if (column === null) throw new Error(`expanded without a column for ${role.name}`);
  return column;
}

/** Names a column in SQL: some ids are words of the language. */
export function name({ id }: Pick<Column, 'id'>): string {
  return `"${id}"`;
}

/** Gives the day of a column that may hold a moment. */
export function dayOf(column: Column): string {
  return column.type === 'datetime' ? `CAST(${name(column)} AS DATE)` : name(column);
}

/** Says that a day or moment is not after another: by the clock where both columns have one, else by their days. */
export function notAfter(earlier: Column, later: Column): string {
  if (earlier.type === 'datetime' && later.type === 'datetime') return `${name(earlier)} <= ${name(later)}`;
  return `${dayOf(earlier)} <= ${dayOf(later)}`;
}

/** Says that a column's day has come by the end of the period; what came later had not come yet. */
export function byPeriodEnd(column: Column): string {
  return `${name(column)} IS NOT NULL AND ${dayOf(column)} <= period_end`;
}

/** Says that a code is one of some, of those that its column declares; a blank cell is none, or `blank` where that is true. */
export function isOneOf(column: Column, codes: readonly string[], blank: 'true' | 'false' = 'false'): string {
  const declared = codes.filter((code) => column.values.some((value) => value.code === code));
  if (declared.length === 0) return blank === 'false' ? 'false' : `${name(column)} IS NULL`;
  return `coalesce(${name(column)} IN (${declared.map((code) => `'${code}'`).join(', ')}), ${blank})`;
}

/** Says that its result is not on paper only; unknown where a blank cell does not say. */
export function notOnPaper(result: Column): string {
  const declared = ['electronic', 'none'].filter((code) =>
    result.values.some((value) => value.code === code),
  );
  return `${name(result)} IN (${declared.map((code) => `'${code}'`).join(', ')})`;
}

/** Says that a dossier is in one of some states; false for all where the plan gives no column for it. */
export function inState(columns: RoleColumns, ...states: readonly State[]): string {
  const state = columnOf(columns, dossierRoles.state);
  return state === null ? 'false' : isOneOf(state, states);
}

/** Says that a dossier was received: not only handed in, and not turned away; of withdrawn ones, those with a day of it. */
export function wasReceived(columns: RoleColumns): string {
  const received = columnOf(columns, dossierRoles.received);
  const never = inState(columns, 'registered', 'not_accepted');
  if (received === null) return not(never);
  return all(not(never), not(all(inState(columns, 'withdrawn'), `${name(received)} IS NULL`)));
}

/** Joins conditions that must all hold, leaving out those that always do. */
export function all(...conditions: readonly string[]): string {
  if (conditions.includes('false')) return 'false';
  return (
    joined(
      'AND',
      conditions.filter((condition) => condition !== 'true'),
    ) ?? 'true'
  );
}

/** Joins conditions of which one must hold, leaving out those that never do. */
export function any(...conditions: readonly string[]): string {
  if (conditions.includes('true')) return 'true';
  return (
    joined(
      'OR',
      conditions.filter((condition) => condition !== 'false'),
    ) ?? 'false'
  );
}

export function not(condition: string): string {
  if (condition === 'false') return 'true';
  return condition === 'true' ? 'false' : `NOT (${condition})`;
}

function joined(word: 'AND' | 'OR', conditions: readonly string[]): string | null {
  const [only] = conditions;
  if (only === undefined) return null;
  if (conditions.length === 1) return only;
  return conditions.map((one) => (/ (AND|OR) /.test(one) ? `(${one})` : one)).join(` ${word} `);
}
