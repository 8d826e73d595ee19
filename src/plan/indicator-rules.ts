import type { ComparatorName } from '../model/comparator.ts';

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
const outOfRules = [
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

/** Paths and mean growth are of numbers: no milestone is a rank, a tier or a yes/no. */
const ofNumbers = {
  if: {
    anyOf: [
      { required: ['paths'] },
      { required: ['measure'], properties: { measure: { type: 'object', required: ['growth'] } } },
    ],
  },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: withoutComparators(['rank-at-most', 'tier-at-least', 'done']),
};

/** Of all that should be equal to something, none is the worst. */
const withAWorst = {
  if: { required: ['measure'], properties: { measure: { type: 'object', required: ['every'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, never awaited
  then: withoutComparators(['equals']),
};

/** Which keys of an indicator go together, for editors; `normalizeIndicator` says the same to people. */
export const indicatorRules = [...outOfRules, ofNumbers, withAWorst];

function withoutComparators(names: readonly ComparatorName[]) {
  const properties = Object.fromEntries(names.map((name) => [name, false]));
  return { properties: { milestones: { type: 'array', items: { type: 'object', properties } } } };
}
