/** A text, in one language or in each, that says percent; for editors. */
const percent = {
  anyOf: [
    { type: 'string', pattern: '^%' },
    { type: 'object', properties: { vi: { type: 'string', pattern: '^%' } } },
  ],
};

/** What is a percentage of a total says so in its unit; for editors, as `normalizeOutOf` says it to people. */
export const percentRule = {
  if: { required: ['of'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: { properties: { unit: percent } },
};

/** What is out of a total is no percentage, and percentages of a total are so where the indicator is out of it. */
export const outOfRules = [
  {
    if: { required: ['out-of'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: { properties: { unit: { not: percent } } },
  },
  {
    if: {
      required: ['milestones'],
      properties: { milestones: { type: 'array', contains: { type: 'object', required: ['of'] } } },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
    then: { required: ['out-of'] },
  },
];
