import type { ColumnType } from '../model/source.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { checkColumn, columnsOf } from './check-column.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { unitRegistrySpec } from './unit-registry-spec.ts';

const fields = unitRegistrySpec.shape;

/** The columns of a registry by role, and their types. */
const ROLES = {
  name: ['text', 'place'],
  code: ['text', 'code', 'integer'],
  'valid-from': ['date'],
  'valid-to': ['date'],
  successor: ['text', 'place', 'code', 'integer'],
} satisfies Record<string, readonly ColumnType[]>;

type Role = keyof typeof ROLES;

/** Reads which source lists units over time, and checks its columns; null where there is none or its shape is wrong. */
export function normalizeUnits(draft: Draft, parts: PlanParts, path: Path): UnitRegistry | null {
  if (!draft.has(path)) return null;
  const at = (key: string): Path => [...path, key];
  const from = draft.piece(fields.from, at('from'));
  const columns = from === null ? null : columnsOf(draft, parts, from, at('from'), { part: 'units' });
  const taken = new Set<string>();
  for (const role of Object.keys(ROLES) as Role[]) {
    const name = draft.piece(fields[role], at(role));
    if (name === null) continue;
    if (checkColumn(draft, columns, name, ROLES[role], at(role)) === null) continue;
    if (taken.has(name)) draft.error('duplicate-entry', at(role), { key: 'units', value: name });
    taken.add(name);
  }
  const spec = draft.piece(unitRegistrySpec, path);
  if (spec === null) return null;
  return {
    from: spec.from,
    name: spec.name,
    code: spec.code ?? null,
    validFrom: spec['valid-from'] ?? null,
    validTo: spec['valid-to'],
    successor: spec.successor,
    place: draft.keyPlace(path),
  };
}
