import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { render } from '../../../src/report/docx.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { hostile } from '../fixtures/hostile.ts';
import { options } from '../options.ts';

const runs = (program: string, option: string) => spawnSync(program, [option]).error === undefined;
const isThere = runs('soffice', '--version') && runs('pdftotext', '-v');

const squeezed = (text: string) => text.normalize('NFC').replace(/[\s\u00ad]+/g, '');

test.skipIf(!isThere)(
  'LibreOffice prints it, with every indicator on paper (only where soffice and pdftotext are installed)',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-docx-'));
    try {
      const evaluation = allStatuses();
      writeFileSync(path.join(folder, 'all.docx'), await render([evaluation], options()));
      writeFileSync(path.join(folder, 'hostile.docx'), await render([hostile()], options()));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      const files = ['all.docx', 'hostile.docx'].map((name) => path.join(folder, name));
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
      });
      const printed = (name: string) =>
        squeezed(execFileSync('pdftotext', ['-layout', path.join(folder, name), '-'], { encoding: 'utf8' }));
      const text = printed('all.pdf');
      expect(evaluation.indicators).toHaveLength(10);
      for (const { name } of evaluation.indicators) expect(text).toContain(squeezed(name.vi));
      expect(text).toContain(squeezed('Độc lập - Tự do - Hạnh phúc'));
      expect(printed('hostile.pdf')).toContain('owned');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
