import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/open-engine.ts';
import { checkExpressions } from '../../src/observe/expressions/check-expressions.ts';
import { engineForTests, measured, planWith } from './table-fixture.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await engineForTests();
});
afterAll(() => engine.close());

test('a slip on the third line of an expression is shown there', async () => {
  const text = "channel = 'online' and agency is not null and chanel is null";
  const lines = ["  channel = 'online'", '  and agency is not null', '  and chanel is null'];
  // The lines join with a space each: the second begins at 19, the third at 42.
  const runs = [0, 19, 42].map((offset, i) => ({ offset, line: 7 + i, column: 3, text: lines[i] ?? '' }));
  const place = { file: 'plan.yaml', line: 7, column: 3, length: 18, text: lines[0] ?? '' };
  const indicator = measured({
    kind: 'count',
    from: 'dossiers',
    on: 'received',
    window: 'month',
    by: [],
    follows: null,
    of: { text, place, runs },
  });
  const { problems } = await checkExpressions(engine, planWith([indicator]), [indicator]);
  expect(problems).toMatchObject([
    {
      code: 'expression-unknown-column',
      place: { file: 'plan.yaml', line: 9, column: 7, length: 6, text: '  and chanel is null' },
    },
  ]);
});
