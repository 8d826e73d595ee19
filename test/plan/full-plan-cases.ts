import type { Case } from './problem-case.ts';

/** What is wrong with `fullPlan` when one thing in it is broken. */
export const fullPlanErrors: readonly Case[] = [
  // Dated totals
  ['unknown-dated-total', 'out-of: communes', 'out-of: «comunes»', '"communes"', 'communes-complete'],
  ['unknown-dated-total', 'of: communes, note', 'of: «comunes», note', '"communes"', 'communes-complete'],
  ['number-slip', 'value: 558', 'value: «558.5»', '558.5'],
  ['out-of-range', 'value: 558', 'value: «-1»', '-1', '0'],
  ['not-plain-number', 'value: 558', 'value: «5.58e2»', '5.58e2'],
  [
    'missing-key',
    '{ from: 2025-07-01, value: 166, source: "Nghị quyết 3" }',
    '«{ from: 2025-07-01, value: 166 }»',
    'source',
  ],
  ['days-out-of-order', 'from: 2023-04-10', 'from: «2023-03-10»', '2023-03-10', '2023-04-01', 'communes'],
  ['day-twice', 'from: 2023-04-10', 'from: «2023-04-01»', '2023-04-01', 'communes'],
  [
    'empty-list',
    '\n      - { from: 2020-01-01, value: 63, source: DTI }\n      - { from: 2024-12-31, value: 34, source: DTI }',
    ' «[]»',
    'values',
    '1',
  ],
  [
    'out-of-not-counted',
    '    unit: hạng\n    out-of: ranked',
    '    unit: "% tỉnh"\n    «out-of»: ranked',
    '% tỉnh',
  ],
  [
    'out-of-not-counted',
    '    out-of: ranked\n    milestones:\n      - { by: 2025, rank-at-most: 10,',
    '    «out-of»: ranked\n    milestones:\n      - { by: 2025, done: true,',
    'rank',
  ],
  ['of-not-percent', 'unit: "% số xã", of: communes', '«of»: communes', 'communes-complete', '"unit"'],
  ['of-not-percent', 'unit: "% số xã", of: communes', 'unit: phần trăm, «of»: communes', 'communes'],
  [
    'of-not-percent',
    'at-least: 80, unit: "% số xã", of',
    'rank-at-most: 80, unit: "% số xã", «of»',
    'communes',
  ],
  ['of-not-out-of', 'of: communes, note', 'of: «ranked», note', 'ranked', 'communes'],
  ['of-not-out-of', '    out-of: communes\n    baseline', '    baseline', 'communes'],
];

/** What is odd about `fullPlan` when one thing in it is changed. */
export const fullPlanWarnings: readonly Case[] = [
  ['unused-dated-total', '    out-of: ranked\n', '', 'ranked'],
];
