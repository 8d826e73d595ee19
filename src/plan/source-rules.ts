/** The types whose columns must have a format, and the key of a source that may say it for all of them. */
const DEFAULTS = [
  { key: 'number-format', types: ['number'] },
  { key: 'date-format', types: ['date', 'datetime'] },
];

/** The keys that say which record of a key wins. */
const WINNERS = ['latest-by', 'highest-by', 'keep'];

const formatMissing = DEFAULTS.map(({ key, types }) => ({
  if: { not: { required: [key] } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: {
    properties: {
      columns: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          if: { properties: { type: { enum: types } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
          then: { required: ['format'] },
        },
      },
    },
  },
}));

const oneWinner = WINNERS.map((key) => ({
  if: { required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: {
    properties: Object.fromEntries(WINNERS.filter((other) => other !== key).map((other) => [other, false])),
  },
}));

/** Which keys of a source go together, for editors; `normalizeSource` says the same to people. */
export const sourceRules = [...formatMissing, ...oneWinner];
