import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planSchema } from '../../src/plan/plan-schema.ts';
import { goodPlan } from './good-plan.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const accepts = ajv.compile(planSchema());

/** Every schema below this one that describes a property that people may write. */
function properties(schema: unknown, path: string): { path: string; schema: Record<string, unknown> }[] {
  if (Array.isArray(schema)) return schema.flatMap((item, i) => properties(item, `${path}[${i}]`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (key === 'oneOf') return [];
    const deeper = properties(inner, `${path}.${key}`);
    if (key !== 'properties') return deeper;
    const own = Object.entries(inner).map(([name, found]) => ({
      path: `${path}.${name}`,
      schema: found as Record<string, unknown>,
    }));
    return [...own, ...deeper];
  });
}

describe('planSchema', () => {
  it('is the committed schema; `npm run schema` brings that up to date', async () => {
    const text = `${JSON.stringify(planSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../targets/plan.schema.json');
  });

  it('accepts a good plan', () => {
    expect(accepts(parse(goodPlan)) ? [] : accepts.errors).toEqual([]);
  });

  it('says of every key what it is for', () => {
    const all = properties(planSchema(), '');
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter(({ schema }) => !schema.description).map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['an unknown key', 'window: rolling-12-months', 'windows: rolling-12-months'],
    ['a missing key', '    unit: nhóm\n', ''],
    ['a version of the future', 'version: 1', 'version: 2'],
    ['two comparators', 'at-least: 60,', 'at-least: 60, at-most: 70,'],
    ['no comparator', 'tier-at-least: khá, ', ''],
    ['two kinds of measure', 'among: "fee > 0" }', 'among: "fee > 0" }\n      count: { of: "true" }'],
    ['no kind of measure', '      latest: { value: tier, every: year, source: cited }\n', ''],
    ['a share without a window', '      window: rolling-12-months\n', ''],
    ['a window with latest', '      on: day\n', '      on: day\n      window: year\n'],
    ['latest beside a share', '      by: [agency]\n', '      latest: { value: fee, every: year }\n'],
    ['a day as Vietnamese write it', 'on: 2020-12-31', 'on: 31/12/2020'],
    ['a number as an id', 'id: online-share', 'id: 1.10'],
    ['a quote without an article', 'article: bdt, ', ''],
    ['neither quote nor note', ', note: sample', ''],
    ['an unknown type', 'type: integer', 'type: int'],
    ['capitals in the name of a column', 'agency: {', 'Agency: {'],
    ['a tolerance without a sign', 'at-risk-within: 10%', 'at-risk-within: "10"'],
  ])('rejects %s', (_, from, to) => {
    expect(goodPlan).toContain(from);
    expect(accepts(parse(goodPlan.replace(from, to)))).toBe(false);
  });
});
