import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { block } from './pages.ts';
import { lotrinh, root } from './run-in-process.ts';

const at = (...parts: string[]) => path.join(root, ...parts);

/** Puts a block in place of what a plan file has from one key at its margin up to another, or to the end. */
function replaced(plan: string, from: string, to: string | null, by: string): string {
  const begin = plan.indexOf(`\n${from}:`) + 1;
  const end = to === null ? plan.length : plan.indexOf(`\n${to}:`) + 1;
  return plan.slice(0, begin) + by + (to === null ? '' : '\n') + plan.slice(end);
}

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-another-'));
const plan = path.join(folder, 'qd-411.yaml');
const editPlan = (from: string, to: string | null, mark: string) =>
  writeFileSync(plan, replaced(readFileSync(plan, 'utf8'), from, to, block(mark)));
const validate = async () => {
  const { out, err } = await lotrinh(['validate', 'qd-411.yaml'], folder);
  return `${err}${out}`.trimEnd();
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the steps of the walk-through, done once more', () => {
  beforeAll(() => {
    const [, from = '', to = ''] = /^cp (\S+) (\S+)$/m.exec(block('another-copy')) ?? [];
    cpSync(at(from), path.join(folder, to));
  });

  test('after the head is replaced, validate says what the page shows', async () => {
    editPlan('plan', 'defaults', 'another-head');
    const [command, ...shown] = block('another-half').trimEnd().split('\n');
    expect(command).toBe('$ npx lotrinh validate qd-411.yaml');
    expect(await validate()).toBe(shown.join('\n'));
  });

  test('after sources and indicators are, nothing is wrong, and the plan is that of the story', async () => {
    editPlan('sources', 'indicators', 'another-sources');
    editPlan('indicators', null, 'another-indicators');
    expect(block('another-done')).toContain(`\n${await validate()}\n`);
    const story = readFileSync(at('test/cases/another-plan/plan.yaml'), 'utf8');
    expect(readFileSync(plan, 'utf8')).toBe(story);
  });

  test('and the report says what the page tells of it', async () => {
    const command = /^\$ npx lotrinh (report .*)$/m.exec(block('another-done'))?.[1] ?? '';
    const argv = command.replace('qd-411.yaml', plan).split(' ');
    const { code, out } = await lotrinh([...argv, '--format', 'json']);
    expect(code).toBe(0);
    const found = (
      JSON.parse(out) as { indicators: { status: string; observed: { value: number } | null }[] }
    ).indicators;
    expect(found.map(({ status, observed }) => [status, observed?.value ?? null])).toEqual([
      ['not-due', 12.67],
      ['not-due', 77.5],
      ['met', 80],
      ['met', 82.4],
      ['no-data', null],
    ]);
  });
});
