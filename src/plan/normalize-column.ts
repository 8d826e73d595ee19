import type { Calendar } from '../model/calendar.ts';
import type { Column, ColumnType } from '../model/plan.ts';
import { checkFormats } from './check-formats.ts';
import type { Draft } from './draft.ts';
import { listOf } from './list-of.ts';
import type { Path } from './plan-document.ts';
import { reference } from './reference.ts';
import { columnSpec } from './source-spec.ts';

/** The keys that only some types have. */
const KEYS_OF_TYPES = {
  format: ['integer', 'number', 'date', 'datetime'],
  values: ['code'],
  blank: ['code'],
} satisfies Record<string, readonly ColumnType[]>;

/** Reads a column; null where its shape is wrong, which has been said already. */
export function normalizeColumn(draft: Draft, calendar: Calendar, id: string, path: Path): Column | null {
  const spec = draft.piece(columnSpec, path);
  if (spec === null) return null;
  const at = (key: string) => [...path, key];
  for (const [key, types] of Object.entries<readonly ColumnType[]>(KEYS_OF_TYPES)) {
    if (!draft.has(at(key)) || types.includes(spec.type)) continue;
    draft.errorAtKey('key-not-for-type', at(key), { key, column: id, type: spec.type, allowed: types });
  }
  if (spec.required === true && spec.optional === true) {
    draft.errorAtKey('required-and-optional', at('optional'), { column: id });
  }
  if (spec.required === true && spec.blank !== undefined && spec.type === 'code') {
    draft.errorAtKey('required-and-blank', at('blank'), { column: id });
  }
  const values = Object.entries(spec.values ?? {}).map(([code, labels]) => ({
    code: code.normalize('NFC'),
    labels: listOf(labels),
  }));
  const codes = values.map((value) => value.code);
  if (spec.type === 'code' && codes.length === 0) {
    draft.errorAtKey('code-without-values', spec.values ? at('values') : path, { column: id });
  }
  const blank = spec.blank?.normalize('NFC') ?? null;
  if (blank !== null && codes.length > 0) {
    reference(draft, 'unknown-code', blank, codes, at('blank'), { column: id });
  }
  return {
    id,
    headers: listOf(spec.header),
    type: spec.type,
    formats: checkFormats(draft, id, spec.type, listOf(spec.format), path),
    required: spec.required ?? false,
    optional: spec.optional ?? false,
    values,
    blank,
    missing: listOf(spec.missing),
    calendar,
    within: null,
    received: null,
    qualifierOf: null,
    place: draft.keyPlace(path),
  };
}
