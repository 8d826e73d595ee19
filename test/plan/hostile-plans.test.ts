import { describe, expect, it } from 'vitest';
import { inFileOrder } from '../../src/model/problem.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { fullPlan } from './full-plan.ts';
import { goodPlan } from './good-plan.ts';

/** Far longer than any plan takes to be refused on a slow machine, far shorter than one that runs away. */
const SECONDS = 10;

/** Parses a plan that must be refused, in time and in words, and gives the codes of what is wrong. */
function refused(text: string): string[] {
  const start = performance.now();
  const { plan, problems } = parsePlan(text, 'plan.yaml');
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  expect(plan).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  for (const { code, facts } of problems.slice(0, 100)) {
    for (const language of ['vi', 'en'] as const) {
      const sentence = planProblemWords[code][language](facts);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence).toMatch(/[.?]$/);
    }
  }
  expect(problems).toEqual([...problems].sort(inFileOrder));
  return [...new Set(problems.map(({ code }) => code))];
}

const withHeader = (header: string) => goodPlan.replace('header: Cơ quan', () => `header: ${header}`);

describe('a hostile plan is refused in time and in words', () => {
  it('where aliases copy themselves a billion times', () => {
    const laughs = Array.from({ length: 30 }, (_, i) =>
      i === 0 ? 'a0: &a0 [x, x]' : `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`,
    );
    expect(refused(laughs.join('\n'))).toContain('too-many-aliases');
    const maps = Array.from({ length: 30 }, (_, i) =>
      i === 0 ? 'b0: &b0 { x: 1 }' : `b${i}: &b${i} { l: *b${i - 1}, r: *b${i - 1} }`,
    );
    expect(refused(maps.join('\n'))).toContain('too-many-aliases');
  });

  it('where an alias holds itself', () => {
    expect(refused(goodPlan.replace('[Mã hồ sơ, Số hồ sơ]', '&a [*a]'))).toContain('yaml-syntax');
  });

  it('where merges are asked for, which plans have not', () => {
    expect(refused(goodPlan.replace('unit: nhóm', 'unit: nhóm\n    <<: { a: b }'))).toContain('unknown-key');
  });

  it('of ten megabytes', () => {
    expect(refused(`${goodPlan}# ${'x'.repeat(10_000_000)}`)).toEqual(['file-too-large']);
    expect(refused(`a: "${'x'.repeat(10_000_000)}"`)).toEqual(['file-too-large']);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['brackets that close', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
    ['question marks', '? '.repeat(10_000)],
    ['keys', Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nested ten thousand levels deep in %s', (_, text) => {
    const [code] = refused(text);
    expect(['nested-too-deep', 'yaml-syntax', 'not-a-plan', 'bad-key']).toContain(code);
  });

  it.each(['1e400', '1e308', '0x1'.padEnd(200, 'f'), '9'.repeat(400), '-0.0000000001e-400', '.inf', '1_000'])(
    'with the number %s',
    (number) => {
      const codes = refused(goodPlan.replace('at-least: 75.50', `at-least: ${number}`));
      const known = ['not-plain-number', 'number-slip', 'wrong-shape', 'out-of-range'];
      expect(known).toEqual(expect.arrayContaining(codes));
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ])('with the key %s at the top, in a source and in a column', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const [from, to] of [
      ['pillars:\n', `${key}: { polluted: true }\npillars:\n`],
      ['    optional: true\n', `    optional: true\n    ${key}: { polluted: true }\n`],
      ['l4: Toàn trình }', `l4: Toàn trình }, ${key}: { polluted: true }`],
    ] as const) {
      expect(goodPlan).toContain(from);
      const codes = refused(goodPlan.replace(from, to));
      expect(['bad-key', 'unknown-key', 'bad-id']).toEqual(expect.arrayContaining(codes));
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('with another document behind it, or a tag', () => {
    expect(refused(`${goodPlan}---\n${goodPlan}`)).toEqual(['yaml-syntax']);
    expect(refused(goodPlan.replace('unit: nhóm', 'unit: !!js/function "() => 1"'))).toEqual(['yaml-syntax']);
    expect(refused(goodPlan.replace('unit: nhóm', 'unit: !!binary aGVsbG8='))).toEqual(['yaml-syntax']);
  });

  it('with fifty thousand unknown keys', () => {
    const keys = Array.from({ length: 50_000 }, (_, i) => `k${i}: ${i}`).join('\n');
    expect(refused(`${goodPlan}${keys}\n`)).toEqual(['too-many-items']);
  });
});

const listOf = (count: number, item: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join(', ');

describe('a plan with far too much of what is compared with each other is refused in time and in words', () => {
  const total = (i: number) =>
    `t${i}: { title: T, unit: u, values: [{ from: 2020-01-01, value: 1, source: s }] }`;
  const inPlan = (from: string, to: string) => {
    expect(fullPlan).toContain(from);
    return fullPlan.replace(from, () => to);
  };
  const totals = fullPlan.slice(fullPlan.indexOf('dated-totals:'), fullPlan.indexOf('sources:\n'));

  it.each([
    ['fifty thousand totals', totals, `dated-totals: { ${listOf(50_000, (i) => `t${i}: x`)} }\n`],
    ['five hundred and one totals', totals, `dated-totals: { ${listOf(501, total)} }\n`],
    [
      'a total of five thousand days',
      'values:\n      - { from: 2023-04-01',
      `values:\n${'      - { from: 2023-01-01, value: 1, source: s }\n'.repeat(4_900)}      - { from: 2023-04-01`,
    ],
    [
      'fifty-one paths',
      '      drawn: {',
      `      ${listOf(51, (i) => `a${i}: x`).replaceAll(', ', '\n      ')}\n      drawn: {`,
    ],
    [
      'a path of a thousand points',
      '[{ by: 2024, value: 200 }]',
      `[${listOf(1_000, () => '{ by: 2024, value: 200 }')}]`,
    ],
    ['fifty-one other sources', '    other-sources:\n', `    other-sources:\n${'      - x\n'.repeat(51)}`],
    ['five thousand members', 'among: [tài chính, ngân hàng]', `among: [${listOf(4_900, (i) => `x${i}`)}]`],
    [
      'five thousand figures for context',
      'context:\n',
      `context:\n${'  - { says: a, why: b }\n'.repeat(4_900)}`,
    ],
    [
      'what is not five thousand indicators',
      'not: [rank, every-year]',
      `not: [${listOf(4_900, (i) => `x${i}`)}]`,
    ],
  ])('%s', (_, from, to) => {
    expect(refused(inPlan(from, to))).toEqual(['too-many-items']);
  });

  it('names of ten thousand columns that are none', () => {
    const columns = Array.from({ length: 4_000 }, (_, i) => `      c${i}: { header: C${i}, type: text }\n`);
    const start = goodPlan.indexOf('  - id: online-share');
    const share = goodPlan.slice(start, goodPlan.indexOf('  - id: digital-tier'));
    const wrong = share.replace('by: [agency]', () => `by: [${listOf(1_000, (i) => `wrong${i}`)}]`);
    const shares = Array.from({ length: 10 }, (_, i) => wrong.replace('online-share', `online-share-${i}`));
    const text = goodPlan
      .replace(share, () => shares.join(''))
      .replace('      agency: {', () => `${columns.join('')}      agency: {`);
    expect(refused(text)).toEqual(['unknown-column']);
  });
});

describe('what is only odd is read, in time', () => {
  it.each(['constructor', 'prototype'])('a column that is called %s', (key) => {
    const { plan, problems } = parsePlan(
      goodPlan.replace('      agency: {', `      ${key}: { header: X, type: text }\n      agency: {`),
      'plan.yaml',
    );
    expect(problems).toEqual([]);
    expect(plan?.sources[0]?.columns.find(({ id }) => id === key)?.headers).toEqual(['X']);
  });

  it('a code that is called as objects are in JavaScript', () => {
    const odd = goodPlan.replace('l4: Toàn trình', 'l4: Toàn trình, constructor: C, toString: T');
    const { plan, problems } = parsePlan(odd, 'plan.yaml');
    expect(problems).toEqual([]);
    const level = plan?.sources[0]?.columns.find(({ id }) => id === 'level');
    expect(level?.values.map(({ code }) => code)).toEqual(['l3', 'l4', 'constructor', 'toString']);
  });

  it('a header of a million letters', () => {
    const start = performance.now();
    const { problems } = parsePlan(withHeader('x'.repeat(1_000_000)), 'plan.yaml');
    expect(problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  });

  it('four thousand columns, places within places, and checks', () => {
    const columns = Array.from(
      { length: 4_000 },
      (_, i) => `      p${i}: { header: P${i}, type: place${i === 0 ? '' : `, within: p${i - 1}`} }\n`,
    );
    const start = performance.now();
    const { problems } = parsePlan(
      goodPlan.replace('      agency: {', `${columns.join('')}      agency: {`),
      'plan.yaml',
    );
    expect(problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  });
});
