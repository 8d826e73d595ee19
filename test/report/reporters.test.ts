import { expect, test } from 'vitest';
import type { Reporter } from '../../src/report/render-options.ts';
import { reporters } from '../../src/report/reporters.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { emptyPlan } from './fixtures/empty-plan.ts';
import { options } from './options.ts';

const all: readonly (readonly [string, Reporter])[] = Object.entries(reporters);

test('no two formats have the same ending, and each is one that a file name can end with', () => {
  const endings = all.flatMap(([, reporter]) => reporter.endings);
  expect(new Set(endings).size).toBe(endings.length);
  for (const ending of endings) expect(ending).toMatch(/^[a-z]+(\.[a-z]+)?$/);
});

test.each(all)(
  '%s gives the same bytes for the same evaluations, of one plan and of several',
  async (_, reporter) => {
    const { render } = await reporter.load();
    for (const plans of [() => [allStatuses()], () => [allStatuses(), emptyPlan(), allStatuses()]]) {
      expect(await render(plans(), options())).toEqual(await render(plans(), options()));
    }
  },
);
