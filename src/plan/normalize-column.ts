import type { Calendar } from '../model/calendar.ts';
import { periodNames } from '../model/period-names.ts';
import type { Column, ColumnType } from '../model/source.ts';
import { checkFormats } from './check-formats.ts';
import type { ColumnDefaults } from './column-defaults.ts';
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
  within: ['place'],
  received: ['dossier'],
  'qualifier-of': ['text'],
  from: ['date'],
} satisfies Record<string, readonly ColumnType[]>;

/** The keys that a column made of another cannot have: it has no cell of its own, and most of it is blank. */
const NOT_FOR_QUALIFIERS = ['header', 'required', 'optional'];

/** And those that a column told once for all rows cannot have: there is no cell, and it is never blank. */
const NOT_FOR_TOLD = ['header', 'required', 'optional', 'missing'];

/** Reads a column; null where its shape is wrong, which has been said already. */
export function normalizeColumn(
  draft: Draft,
  calendar: Calendar,
  defaults: ColumnDefaults,
  id: string,
  path: Path,
): Column | null {
  const spec = draft.piece(columnSpec, path);
  if (spec === null) return null;
  const at = (key: string) => [...path, key];
  for (const [key, types] of Object.entries<readonly ColumnType[]>(KEYS_OF_TYPES)) {
    if (!draft.has(at(key)) || types.includes(spec.type)) continue;
    draft.errorAtKey('key-not-for-type', at(key), { key, column: id, type: spec.type, allowed: types });
  }
  checkHeader(draft, id, path);
  if (periodNames.some((name) => name === id)) draft.errorAtKey('reserved-column', path, { column: id });
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
  const from = (spec.type === 'date' ? spec.from : undefined) ?? 'cell';
  const own = { formats: listOf(spec.format), path: at('format') };
  const formats = own.formats.length > 0 ? own : defaults.formatsFor(spec.type);
  return {
    id,
    headers: listOf(spec.header),
    type: spec.type,
    from,
    formats: checkFormats(draft, id, { type: spec.type, from }, formats, path),
    required: spec.required ?? false,
    optional: spec.optional ?? false,
    values,
    blank,
    missing: spec.missing === undefined ? defaults.missing : listOf(spec.missing),
    calendar,
    within: spec.type === 'place' ? (spec.within ?? null) : null,
    received: spec.type === 'dossier' ? (spec.received ?? null) : null,
    qualifierOf: spec.type === 'text' ? (spec['qualifier-of'] ?? null) : null,
    place: draft.keyPlace(path),
  };
}

/** A column has names of its own, or it is made of another, or told by a title or by the name of the file. */
function checkHeader(draft: Draft, id: string, path: Path): void {
  const has = (key: string) => draft.has([...path, key]);
  if (!has('qualifier-of') && !has('from')) {
    const misspelt = draft.meant(path).some((key) => ['header', 'qualifier-of', 'from'].includes(key));
    if (!has('header') && !misspelt) {
      draft.errorAtKey('missing-key', [...path, 'header'], { key: 'header' });
    }
    return;
  }
  const [code, keys] = has('from')
    ? (['key-not-for-told', NOT_FOR_TOLD] as const)
    : (['key-not-for-qualifier', NOT_FOR_QUALIFIERS] as const);
  for (const key of keys.filter(has)) draft.errorAtKey(code, [...path, key], { column: id, key });
}
