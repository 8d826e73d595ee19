import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import type { Indicator } from '../../src/model/plan.ts';
import { checkExpressions, needEngine } from '../../src/observe/expressions/check-expressions.ts';
import { observeProblemWords } from '../../src/report/words/observe-problems.ts';
import { checkOf, dossiers, engineForTests, expression, measured, planWith } from './table-fixture.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineForTests();
});
afterAll(() => engine.close());

const windowed = { from: 'dossiers', on: 'received', window: 'month', by: [], follows: null } as const;

function counting(of: string): Indicator {
  return measured({ ...windowed, kind: 'count', of: expression(of) });
}

async function check(indicator: Indicator) {
  return checkExpressions(engine, planWith([indicator]), [indicator]);
}

describe('what a plan may say', () => {
  test.each([
    [`channel = 'online'`, ['channel']],
    [`channel IN ('online', 'counter') AND NOT fee > 10.5`, ['channel', 'fee']],
    [`received <= due + INTERVAL 3 DAY`, ['received', 'due']],
    [`received < TIMESTAMP '2024-10-31 08:00:00' AND due IS NOT NULL`, ['received', 'due']],
    [`CAST(received AS DATE) <= due -- theo ngày`, ['received', 'due']],
    [`coalesce(pages, 0) BETWEEN 1 AND 5`, ['pages']],
    [`CASE WHEN fee IS NULL THEN pages > 1 ELSE fee * 2 > 3 END`, ['fee', 'pages']],
    [`lower(agency) LIKE 'sở%' OR starts_with(agency, 'UBND')`, ['agency']],
    [`agency LIKE '%ủy%ban%nhân%dân%' AND agency NOT ILIKE '%quận%' AND id LIKE '%_H56%'`, ['agency', 'id']],
    [`date_diff('day', due, received) > 2 AND year(due) = 2024`, ['due', 'received']],
  ])('%s', async (text, columns) => {
    const { problems, columns: named } = await check(counting(text));
    expect(problems).toEqual([]);
    expect([...named.values()][0]).toEqual(new Set(columns));
  });
});

describe('what it may not, with the place in the plan (its text begins in column 11)', () => {
  test.each([
    // expression, code, column of the caret, length of the caret
    [`chanel = 'online'`, 'expression-unknown-column', 11, 6],
    [`pages = 1 or năm = 2024`, 'expression-unknown-column', 24, 3],
    [`agency = 'ắ' and chanel is null`, 'expression-unknown-column', 28, 6],
    [`channel = 'onlin'`, 'expression-unknown-code', 21, 7],
    [`channel in ('online', 'phone')`, 'expression-unknown-code', 33, 7],
    [`due >= '2025-02-29'`, 'expression-bad-constant', 18, 12],
    [`fee > 'nhiều'`, 'expression-bad-constant', 17, 7],
    [`pages + 1`, 'expression-wrong-type', 11, 1],
    [`pages / 2 > 1`, 'expression-not-allowed', 17, 1],
    [`(select true)`, 'expression-not-allowed', null, null],
    [`exists (select 1 from dossiers)`, 'expression-not-allowed', null, null],
    [`getenv('HOME') = ''`, 'expression-not-allowed', 11, 6],
    [`random() < 0.5`, 'expression-not-allowed', 11, 6],
    [`received < now()`, 'expression-not-allowed', 22, 3],
    [`dossiers.channel = 'online'`, 'expression-not-allowed', 11, 8],
    [`count(*) > 1`, 'expression-not-allowed', null, null],
    [`row_number() over () = 1`, 'expression-not-allowed', null, null],
    [`pages::DOUBLE > 1`, 'expression-not-allowed', null, null],
    [`true) or (true`, 'expression-syntax', null, null],
    [`true from dossiers --`, 'expression-not-allowed', null, null],
    [`true as x`, 'expression-not-allowed', null, null],
    [`*`, 'expression-not-allowed', null, null],
    [`distinct channel is null`, 'expression-not-allowed', null, null],
    [`true; drop table dossiers; select true`, 'expression-not-allowed', null, null],
    [`true union all select true`, 'expression-not-allowed', null, null],
    [`true, false`, 'expression-not-allowed', null, null],
    [`channel = `, 'expression-syntax', null, null],
    [`channel = 'online`, 'expression-syntax', null, null],
    [`pages = 1; select 2`, 'expression-not-allowed', null, null],
    [`agency = "Sở Y tế"`, 'expression-unknown-column', 20, 1],
    [`pages = 1 or ${'pages = 2 or '.repeat(1000)} pages = 3`, 'expression-too-long', null, null],
    [`$1 = 1`, 'expression-not-allowed', null, null],
    [`read_text('/etc/passwd') = ''`, 'expression-not-allowed', 11, 9],
    [`read_csv('a.csv') is null`, 'expression-not-allowed', 11, 8],
    [`true from 'a.csv'`, 'expression-not-allowed', null, null],
    [`true from read_csv('a.csv')`, 'expression-not-allowed', null, null],
    [`(from 'a.csv') is null`, 'expression-not-allowed', null, null],
    [`true from range(100000000000)`, 'expression-not-allowed', null, null],
    [`len(range(1000000000)) > 1`, 'expression-not-allowed', null, null],
    [`generate_series(1, 1000000000) is null`, 'expression-not-allowed', 11, 15],
    [`list_sum([pages, 2]) > 1`, 'expression-not-allowed', 11, 8],
    [`[x for x in [1, 2]] is null`, 'expression-not-allowed', null, null],
    [`{'a': pages} is null`, 'expression-not-allowed', null, null],
    [`length(repeat('x', 1000000000)) > 1`, 'expression-not-allowed', 18, 6],
    [`lpad('x', 1000000000, 'y') = ''`, 'expression-not-allowed', 11, 4],
    [`regexp_matches(agency, '(a|a)*b')`, 'expression-not-allowed', 11, 14],
    [`agency similar to '(a|a)*b'`, 'expression-not-allowed', null, null],
    [`agency glob '*a*a*a*b'`, 'expression-not-allowed', null, null],
    [`agency || agency = ''`, 'expression-not-allowed', null, null],
    [`pragma_version() is null`, 'expression-not-allowed', 11, 14],
    [`current_setting('memory_limit') = ''`, 'expression-not-allowed', 11, 15],
    [`set_config('a', 'b') = ''`, 'expression-not-allowed', 11, 10],
    [`nextval('s') > 1`, 'expression-not-allowed', 11, 7],
    [`getvariable('x') is null`, 'expression-not-allowed', 11, 11],
    [`pragma database_list`, 'expression-not-allowed', null, null],
    [`true; pragma database_list`, 'expression-not-allowed', null, null],
    [`true; attach 'x.db'`, 'expression-not-allowed', null, null],
    [`true; copy dossiers to 'x.csv'`, 'expression-not-allowed', null, null],
    [
      `exists (with recursive r as (select 1 union all select 1 from r) from r)`,
      'expression-not-allowed',
      null,
      null,
    ],
    [`agency in (select agency from dossiers)`, 'expression-not-allowed', null, null],
    [`agency like '%a_a%b%'`, 'expression-slow-pattern', null, null],
    [`agency ilike '%a%a%a%b'`, 'expression-slow-pattern', null, null],
    [`agency not like '%_%_%_%'`, 'expression-slow-pattern', null, null],
    [`agency like id`, 'expression-slow-pattern', null, null],
    [`agency like lower('%A_%')`, 'expression-slow-pattern', null, null],
  ])('%s → %s', async (text, code, at, length) => {
    const { problems } = await check(counting(text));
    expect(problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    for (const { place, facts, code: found } of problems) {
      if (at !== null) expect([place?.column, place?.length]).toEqual([at, length]);
      expect(observeProblemWords[found].vi(facts)).not.toMatch(/undefined|\[object/);
      expect(observeProblemWords[found].en(facts)).not.toMatch(/undefined|\[object/);
    }
  });

  test('a near miss is named', async () => {
    const { problems } = await check(counting(`chanel = 'online'`));
    expect(problems[0]?.facts.meant).toBe('channel');
  });

  test('a sum takes exact numbers alone', async () => {
    const summing = (of: string) => measured({ ...windowed, kind: 'sum', of: expression(of), where: null });
    expect((await check(summing('fee * 2 + pages'))).problems).toEqual([]);
    expect((await check(summing('agency'))).problems[0]?.code).toBe('expression-wrong-type');
    expect((await check(summing('1.5e0 * pages'))).problems[0]?.code).toBe('expression-wrong-type');
  });
});

describe('the two sides of a check', () => {
  const checking = (of: string, equals: string) => {
    const source = { ...dossiers, checks: [checkOf(of, equals)] };
    return checkExpressions(engine, planWith([], source), []);
  };

  test('name columns of their source, which are then read', async () => {
    const { problems, checkColumns } = await checking('fee', 'pages * 2 + coalesce(pages, 0)');
    expect(problems).toEqual([]);
    expect(checkColumns).toEqual(new Map([['dossiers', new Set(['fee', 'pages'])]]));
  });

  test.each([
    ['fee', 'pags', 'expression-unknown-column'],
    ['fee', `agency`, 'expression-wrong-type'],
    ['fee > 1', `1`, 'expression-wrong-type'],
    ['fee', `(select 1)`, 'expression-not-allowed'],
    ['fee', `read_csv('x.csv')`, 'expression-not-allowed'],
    ['fee', `pages /`, 'expression-syntax'],
    ['fee', 'pages / 2', 'expression-not-allowed'],
  ])('%s = %s is %s', async (of, equals, code) => {
    const { problems } = await checking(of, equals);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [{ facts = {} } = {}] = problems;
    expect(facts).toMatchObject({ source: 'dossiers', check: `${of} = ${equals}` });
    for (const language of ['vi', 'en'] as const) {
      const sentence = observeProblemWords[code as 'expression-failed'][language](facts);
      expect(sentence).not.toMatch(/undefined|\[object/);
    }
  });
});

test('a plan without expressions needs no engine', () => {
  const share = { ...windowed, kind: 'share', among: expression('true') } as const;
  expect(needEngine(planWith([measured({ ...share, of: expression('true') })]))).toBe(false);
  expect(needEngine(planWith([measured({ ...share, of: expression(`channel = 'online'`) })]))).toBe(true);
  const checked = { ...dossiers, checks: [checkOf('pages', 'pages + 0')] };
  expect(needEngine(planWith([], checked))).toBe(true);
});
