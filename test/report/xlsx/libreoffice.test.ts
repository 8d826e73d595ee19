import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reporters } from '../../../src/report/reporters.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { hostile } from '../fixtures/hostile.ts';
import { options } from '../options.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(!isThere)('LibreOffice opens it and prints it (skipped where it is not installed)', async () => {
  const { render } = await reporters.xlsx.load();
  writeFileSync(path.join(folder, 'kq.xlsx'), await render([allStatuses(), hostile()], options()));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (to: string) =>
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, 'kq.xlsx'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  convert('pdf');
  convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1');
  const written = readdirSync(folder);
  expect(written).toContain('kq.pdf');
  expect(written.some((name) => name.endsWith('.csv'))).toBe(true);
});
