import { expect, test } from 'vitest';
import { reporters } from '../../src/report/reporters.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { options } from './options.ts';

test('every reporter is registered by its own id and has an extension', () => {
  for (const [id, reporter] of Object.entries(reporters)) {
    expect(reporter.id).toBe(id);
    expect(reporter.extension).toMatch(/^[a-z]+$/);
  }
});

test('every reporter gives the same text for the same evaluation', () => {
  for (const { render } of Object.values(reporters)) {
    expect(render(allStatuses(), options())).toBe(render(allStatuses(), options()));
  }
});
