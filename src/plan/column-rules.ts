import type { ColumnType } from '../model/plan.ts';
import { DECIMAL, WHOLE } from './number-formats.ts';

/** A date has year, month and day; the order of its times is checked when the plan is. */
const DATE = {
  type: 'string',
  pattern: '^(?=.*yyyy)(?=.*MM)(?=.*dd)(yyyy|MM|dd|HH|mm|ss|[/\\-.: T])+$',
};

/** What each type of column has besides its header, as conditions of JSON Schema. */
const RULES: readonly { types: readonly ColumnType[]; has: object }[] = [
  { types: ['text'], has: { properties: { format: false, values: false, blank: false } } },
  { types: ['code'], has: { required: ['values'], properties: { format: false } } },
  { types: ['integer'], has: formatted({ enum: WHOLE }) },
  {
    types: ['number'],
    has: { required: ['format'], ...formatted({ enum: DECIMAL.flatMap((shape) => [shape, `${shape}%`]) }) },
  },
  { types: ['date', 'datetime'], has: { required: ['format'], ...formatted(DATE) } },
];

/** Which keys go with which type of column, for editors; `normalizeColumn` says the same to people. */
export const columnRules = RULES.map(({ types, has }) => ({
  if: { properties: { type: { enum: types } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: has,
}));

function formatted(format: object): { properties: object } {
  const several = { type: 'array', items: format };
  return { properties: { format: { anyOf: [format, several] }, values: false, blank: false } };
}
