import type { Column, ColumnType } from '../../model/source.ts';
import type { Text } from '../../model/text.ts';
import type { Variant } from '../../model/variant.ts';

/** What a column of a source is to a formula. */
export interface Role {
  /** What plans call it under `columns`; one name means the same in every formula. */
  readonly name: string;
  readonly says: Text;
  readonly types: readonly ColumnType[];
  /** For codes: what formulas know of them; null for other types. */
  readonly codes: RoleCodes | null;
}

export interface RoleCodes {
  /** The codes that have a meaning, each with it. */
  readonly known: Readonly<Record<string, Text>>;
  /** A code beyond them has no meaning, so that no formula could be trusted; else it is another of its kind. */
  readonly closed: boolean;
  /** Of these, one at least must be among the codes of the column: without it nothing would ever be counted. */
  readonly needs: readonly string[];
}

/** The columns that a plan gives for roles, by the role's name. */
export type RoleColumns = ReadonlyMap<string, Column>;

/** A measure made of SQL over the columns that a plan gives. */
export type Expansion =
  | { readonly kind: 'share'; readonly of: string; readonly among: string }
  | { readonly kind: 'ratio'; readonly of: string; readonly over: string; readonly scale: number };

/** How a definition is computed from rows. */
export interface Formula {
  readonly required: readonly Role[];
  readonly optional: readonly Role[];
  /** It speaks of rows without a `finished` day too, so that this may not be the day that puts rows into periods. */
  readonly countsPending: boolean;
  /** `on` is the column whose day puts rows into periods. */
  readonly expand: (columns: RoleColumns, on: string) => Expansion;
}

/** A named definition with its formula; null where only an agency computes it. */
export interface Definition extends Variant {
  readonly formula: Formula | null;
}

/** Lists the roles of a formula, those that it needs first. */
export function rolesOf({ required, optional }: Formula): readonly Role[] {
  return [...required, ...optional];
}
