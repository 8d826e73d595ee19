import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh, root } from '../run-in-process.ts';

const story = path.join(root, 'test/cases/on-time-four-ways');
const asOf = ['--as-of', '2024-11-10'];

/** Writes the story's plan anew, its exports where they are. */
function planWith(change: (plan: string) => string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lotrinh-variants-')), 'plan.yaml');
  const written = readFileSync(path.join(story, 'plan.yaml'), 'utf8');
  const changed = change(written);
  expect(changed).not.toBe(written);
  writeFileSync(file, changed);
  return file;
}

async function reported(argv: readonly string[]): Promise<JsonReport> {
  const { out, err, code } = await lotrinh([...argv, '--format', 'json']);
  expect(code, err).toBe(0);
  return JSON.parse(out) as JsonReport;
}

describe('other definitions', () => {
  test('are not worked out for a report, which reads the same rows of its sources for all that', async () => {
    const plan = path.join(story, 'plan.yaml');
    const all = await reported(['report', plan, ...asOf]);
    const one = await reported(['report', plan, '--indicator', 'qd766', ...asOf]);
    expect(all.indicators.map(({ otherVariants }) => otherVariants)).toEqual(all.indicators.map(() => null));
    expect(one.sources).toEqual(all.sources.filter(({ id }) => id === 'dossiers'));
  });

  test('that fail on the rows are a warning, and said to have failed; the indicator is explained', async () => {
    const plan = planWith((text) =>
      text.replace(
        'columns: { handled: c7, early: c8, on-time: c9 }',
        `count: { of: "cast(cast(last_day as varchar) as integer) > 0" }`,
      ),
    );
    const { out, err, code } = await lotrinh([
      'explain',
      plan,
      'qd766',
      '--data',
      story,
      ...asOf,
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    expect(err).toMatch(/warning +expression-failed/);
    expect(out).toContain('it failed on these rows; see the warning');
    expect(out).toContain('100 × 7 / 15');
  });

  test('whose export is not there yet are said to have no file', async () => {
    const plan = planWith((text) =>
      text
        .replace(/ {2}- id: ii06a\n[\s\S]*$/, '')
        .replace('files: bieu-ii06a-*.csv', 'files: none-*.csv\n    optional: true'),
    );
    const { out, code } = await lotrinh(['explain', plan, 'qd766', '--data', story, ...asOf, '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('there is no file yet');
    expect(out).toContain('3 / 6 = 50%');
  });
});
