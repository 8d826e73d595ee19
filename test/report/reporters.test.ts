import { expect, test } from 'vitest';
import { reporters } from '../../src/report/reporters.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { emptyPlan } from './fixtures/empty-plan.ts';
import { options } from './options.ts';

test('every reporter is registered by its own id and has an extension', () => {
  for (const [id, reporter] of Object.entries(reporters)) {
    expect(reporter.id).toBe(id);
    expect(reporter.extension).toMatch(/^[a-z]+$/);
  }
});

test('every reporter gives the same text for the same evaluations, of one plan and of several', () => {
  for (const { render } of Object.values(reporters)) {
    for (const plans of [() => [allStatuses()], () => [allStatuses(), emptyPlan(), allStatuses()]]) {
      expect(render(plans(), options())).toBe(render(plans(), options()));
    }
  }
});
