import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planSchema } from '../../src/plan/plan-schema.ts';
import { fullPlan } from './full-plan.ts';
import { goodPlan } from './good-plan.ts';

/** What makes a registry of a source. */
const registry = fullPlan.slice(fullPlan.indexOf('units:\n  from'), fullPlan.indexOf('indicators:\n'));

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const accepts = ajv.compile(planSchema());

/** Every schema below this one that describes a property that people may write. */
function properties(schema: unknown, path: string): { path: string; schema: Record<string, unknown> }[] {
  if (Array.isArray(schema)) return schema.flatMap((item, i) => properties(item, `${path}[${i}]`));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    if (['oneOf', 'if', 'then'].includes(key)) return [];
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

  it.each([
    ['a bare true as a condition', 'among: "fee > 0"', 'among: true'],
    ['two dots within a name', 'files: agencies/*.csv', 'files: agencies/a..b.csv'],
    ['a percent sign in a shape', 'format: "1234,56"', 'format: ["1234,56%"]'],
    ['a shape of integers', 'type: integer', 'type: integer, format: "1.234"'],
    ['a day', 'by: 2025-06', 'by: 2025-06-30'],
    [
      'a format of the source',
      'columns:\n      dossier_id',
      'number-format: "1.234,56"\n    date-format: excel\n    columns:\n      extra: { header: X, type: number }\n      extra_day: { header: Y, type: date }\n      dossier_id',
    ],
    ['a word in front of a number', 'format: "1.234,56"', 'format: ["gần 1.234,56 triệu", "(1.234,56)"]'],
    [
      'what stands in front of a number',
      'fee: { header: Lệ phí, type: number, format: "1.234,56"',
      'about: { type: text, qualifier-of: fee }\n      fee: { header: Lệ phí, type: number, format: "gần 1.234,56"',
    ],
    [
      'a day told by a title, and one told by the name of the file',
      'fee: { header: Lệ phí, type: number, format: "1.234,56"',
      'period: { from: title, type: date, format: [đến ngày dd/MM/yyyy, Quý Q/yyyy] }\n      day: { from: file-name, type: date, format: yyyy-MM-dd }\n      fee: { header: Lệ phí, type: number, format: "1.234,56"',
    ],
    ['a clock of twelve hours', '"dd/MM/yyyy HH:mm:ss"', '["dd/MM/yyyy hh:mm:ss SA", excel]'],
    ['a packed moment', '"dd/MM/yyyy HH:mm:ss"', 'yyyyMMddHHmmss'],
    ['parts of seconds', '"dd/MM/yyyy HH:mm:ss"', '"yyyy-MM-ddTHH:mm:ss.SSS"'],
    ['periods', 'format: [dd/MM/yyyy, yyyy-MM-dd]', 'format: [Tháng M/yyyy, MM/yyyy, Quý Q/yyyy, Năm yyyy]'],
    ['the first record', 'latest-by: finished_at', 'keep: first'],
    ['the highest code', 'latest-by: finished_at', 'highest-by: level'],
    ['a procedure', 'agency: {', 'ttnn: { header: Mã TTHC, type: procedure }\n      agency: {'],
    [
      'a place within another',
      'agency: { header: Cơ quan, type: text }',
      'agency: { header: Xã, type: place, within: huyen }\n      huyen: { header: Huyện, type: place }',
    ],
    [
      'a dossier with its day',
      'header: [Mã hồ sơ, Số hồ sơ], type: text',
      'header: [Mã hồ sơ, Số hồ sơ], type: dossier, received: received_at',
    ],
    [
      'an encoding, sheets, totals, checks',
      '    optional: true\n    columns',
      '    optional: true\n    encoding: tcvn3\n    sheets: "*"\n    totals: keep\n    missing: [N/A, "—"]\n    checks: [{ name: { vi: Cân đối, en: Balance }, of: value, equals: value + 0 }]\n    columns',
    ],
    ['standard input', 'files: agencies/*.csv', 'files: "-"'],
  ])('accepts %s', (_, from, to) => {
    expect(goodPlan).toContain(from);
    const text = goodPlan.replace(from, to);
    expect(accepts(parse(text)) ? [] : accepts.errors).toEqual([]);
    expect(parsePlan(text, 'plan.yaml').problems).toEqual([]);
  });

  it('accepts a plan with all that the other does without', () => {
    expect(accepts(parse(fullPlan)) ? [] : accepts.errors).toEqual([]);
  });

  it.each([
    ['a total that is no whole number', 'value: 558', 'value: 558.5'],
    ['a total below zero', 'value: 558', 'value: -1'],
    ['a total that nobody says', 'value: 166, source: "Nghị quyết 3"', 'value: 166'],
    ['a percentage as a count', '    unit: xã\n    concept', '    unit: "% số xã"\n    concept'],
    ['a percentage of a total without its unit', 'unit: "% số xã", of', 'of'],
    ['a percentage of a total in no percent', 'unit: "% số xã", of', 'unit: xã, of'],
    ['a path without a note', ', note: cách vẽ của chúng tôi', ''],
    ['a path without points', 'points: [{ by: 2024, value: 200 }]', 'points: []'],
    [
      'a path of a rank',
      'name: Thứ hạng',
      'name: Thứ hạng\n    paths: { a: { title: A, points: [{ by: 2024, value: 5 }], note: x } }',
    ],
    ['growth of a rank', 'at-least: 9.6, note: như trên', 'rank-at-most: 9, note: như trên'],
    ['the worst of equals', 'at-least: 6.5', 'equals: 6.5'],
    ['a context without a reason', ', why: Nói về việc khác.', ''],
    ['a context that quotes nothing', '    article: bai\n    quote: hơn', '    quote: hơn'],
    ['units that nobody lists', registry, ''],
    ['a registry without an end', '  valid-to: ends\n', ''],
    ['following what splits nothing', '      by: [agency, commune]\n', ''],
    ['following with growth', '      growth: { rates', '      follows: sector\n      growth: { rates'],
    ['a window with growth', '      growth: { rates', '      window: year\n      growth: { rates'],
    ['units with every', '      every: { member', '      by: [sector]\n      every: { member'],
    ['growth of levels and rates', 'growth: { rates', 'growth: { levels: value, rates'],
    ['growth of neither', 'growth: { rates: value, base', 'growth: { base'],
    [
      'growth beside latest',
      '      growth: { rates',
      '      latest: { value: value, every: year }\n      growth: { rates',
    ],
    ['every of years and members', 'year-since: 2021, value', 'year-since: 2021, member: sector, value'],
    ['every of neither', 'every: { member: sector, value', 'every: { value'],
    ['members of years', 'year-since: 2021, value', 'year-since: 2021, among: [a], value'],
    ['an open list that is none', '        among: [tài chính, ngân hàng]\n', ''],
    ['another source that counts', 'on: date, latest: {', 'on: date, count: { of: true }, latest: {'],
    ['a percentage of what nothing is out of', '    out-of: communes\n', ''],
  ])('rejects %s', (_, from, to) => {
    expect(fullPlan).toContain(from);
    expect(accepts(parse(fullPlan.replace(from, to)))).toBe(false);
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
    ['a number without a format', ', format: "1234,56" }', ' }'],
    ['a date without a format', 'type: date, format: dd/MM/yyyy }', 'type: date }'],
    ['a date without a year', 'type: date, format: dd/MM/yyyy }', 'type: date, format: dd/MM }'],
    ['a shape of numbers that is none', 'format: "1234,56"', 'format: "#,##0"'],
    ['a decimal shape for an integer', 'type: integer', 'type: integer, format: "1.234,56"'],
    ['a format of a text', 'header: Cơ quan, type: text', 'header: Cơ quan, type: text, format: dd/MM/yyyy'],
    ['values of a text', 'header: Cơ quan, type: text', 'header: Cơ quan, type: text, values: { a: A }'],
    ['a blank of a number', 'missing: "—"', 'blank: "—"'],
    ['a code without values', 'header: Cơ quan, type: text', 'header: Cơ quan, type: code'],
    ['two ways to win', 'latest-by: finished_at', 'latest-by: finished_at\n    highest-by: level'],
    ['an unknown encoding', 'optional: true\n', 'optional: true\n    encoding: abc\n'],
    ['hours of twelve without SA', '"dd/MM/yyyy HH:mm:ss"', '"dd/MM/yyyy hh:mm"'],
    ['a column without a name', 'header: Cơ quan, type: text', 'type: text'],
    ['a period as a moment', '"dd/MM/yyyy HH:mm:ss"', 'Tháng M/yyyy'],
    ['a check of one side', 'optional: true\n', 'optional: true\n    checks: [{ of: value }]\n'],
    ['a code within a place', 'blank: l3', 'within: agency'],
    ['a month 13', 'by: 2025-06', 'by: 2025-13'],
    ['a day 32', 'on: 2020-12-31', 'on: 2020-12-32'],
    ['a glob that leaves its folder', 'files: agencies/*.csv', 'files: ../*.csv'],
    ['a list with a glob that leaves', 'files: agencies/*.csv', 'files: [a.csv, b/../../c.csv]'],
    ['an absolute glob', 'files: agencies/*.csv', 'files: /etc/*'],
    ['a number of 21 digits', 'at-least: 75.50', 'at-least: 100000000000000000000'],
    ['a tolerance without a sign', 'at-risk-within: 10%', 'at-risk-within: "10"'],
  ])('rejects %s', (_, from, to) => {
    expect(goodPlan).toContain(from);
    expect(accepts(parse(goodPlan.replace(from, to)))).toBe(false);
  });
});
