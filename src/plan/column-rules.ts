import type { ColumnType } from '../model/source.ts';
import { datePattern, periodFormats, toldPattern } from './date-formats.ts';
import { decimalFormats, wholeFormats } from './number-formats.ts';

const MOMENT = { type: 'string', anyOf: [{ const: 'excel' }, { pattern: datePattern }] };
const DAY = { ...MOMENT, anyOf: [...MOMENT.anyOf, { enum: periodFormats }] };

/** What may be looked for within other words; which of them cells may have, `checkFormats` says. */
const TOLD = { ...DAY, anyOf: [...DAY.anyOf, { pattern: toldPattern }] };

/** The keys that only some types have, and what may stand there. */
const KEYS: Readonly<
  Record<ColumnType, { required?: readonly string[]; has: Readonly<Record<string, object>> }>
> = {
  text: { has: { 'qualifier-of': {} } },
  code: { required: ['values'], has: { values: {}, blank: {} } },
  integer: { has: { format: formatted({ enum: wholeFormats }) } },
  number: { has: { format: formatted({ enum: decimalFormats }) } },
  date: { has: { from: {}, format: formatted(TOLD) } },
  datetime: { has: { format: formatted(MOMENT) } },
  place: { has: { within: {} } },
  dossier: { has: { received: {} } },
  procedure: { has: {} },
};

const OF_SOME_TYPES = ['format', 'values', 'blank', 'within', 'received', 'qualifier-of', 'from'];

const ofTypes = Object.entries(KEYS).map(([type, { required, has }]) => ({
  if: { properties: { type: { const: type } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: {
    ...(required === undefined ? {} : { required }),
    properties: Object.fromEntries(OF_SOME_TYPES.map((key) => [key, has[key] ?? false])),
  },
}));

/** A column made of another, or told once for all rows, has no cell of its own, so no name and nothing to demand; every other has a name. */
const withoutCells = {
  if: { required: ['qualifier-of'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: { properties: { header: false, required: false, optional: false, from: false } },
  else: {
    if: { required: ['from'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: { properties: { header: false, required: false, optional: false, missing: false } },
    else: { required: ['header'] },
  },
};

/** Which keys go with which type of column, for editors; `normalizeColumn` says the same to people. */
export const columnRules = [...ofTypes, withoutCells];

function formatted(format: object): object {
  return { anyOf: [format, { type: 'array', items: format }] };
}
