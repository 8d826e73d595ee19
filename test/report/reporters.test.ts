import { expect, test } from 'vitest';
import { reporters } from '../../src/report/reporters.ts';

test('no two formats have the same ending, and each is one that a file name can end with', () => {
  const endings: readonly string[] = Object.values(reporters).flatMap((reporter) => reporter.endings);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^[a-z]+(\.[a-z]+)?$/);
});
