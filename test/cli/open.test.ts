import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lotrinh } from '../run-in-process.ts';

const story = path.join(import.meta.dirname, '../cases/readme-example');
const report = [
  'report',
  path.join(story, 'plan.yaml'),
  '-d',
  path.join(story, 'exports'),
  '--as-of',
  '2024-10-31',
  '--quiet',
];
const { PATH = '' } = process.env;

/** A folder whose `xdg-open` writes down its arguments, one a line, and an end. */
function desktop() {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-'));
  const opener = path.join(folder, 'xdg-open');
  const record = path.join(folder, 'opened');
  writeFileSync(
    opener,
    `#!/bin/sh\nprintf '%s\\n' "$@" end > "${record}.new" && mv "${record}.new" "${record}"\n`,
  );
  chmodSync(opener, 0o755);
  return { folder, record, env: { PATH: `${folder}:${PATH}`, DISPLAY: ':0' } };
}

async function opened(record: string): Promise<readonly string[]> {
  for (let tries = 0; tries < 400 && !existsSync(record); tries += 1) await setTimeout(25);
  return readFileSync(record, 'utf8').trimEnd().split('\n');
}

describe.runIf(process.platform === 'linux')(
  '--open, with an opener that writes down what it is given (Linux)',
  () => {
    test.each(['bao cao.html', 'a"b\'c.html', '-x.html', 'a&b;$(touch x).html', 'Báo cáo, 100%.html'])(
      'opens %j as one argument that is an address',
      async (name) => {
        const { folder, record, env } = desktop();
        const ran = await lotrinh([...report, '-o', `json=${name}`, '--open'], folder, '', env);
        expect([ran.code, ran.out, ran.err]).toEqual([0, '', '']);
        const [address = '', ...rest] = await opened(record);
        expect(rest).toEqual(['end']);
        expect(fileURLToPath(address)).toBe(path.join(folder, name));
        expect(existsSync(path.join(folder, 'x'))).toBe(false);
      },
    );

    test.each([
      ['no display', { DISPLAY: '' }],
      ['a CI job', { CI: 'true' }],
      ['a shell over SSH', { SSH_CONNECTION: '10.0.0.1 50000 10.0.0.2 22' }],
      ['no opener', { PATH: '/no-such-folder' }],
    ])('says in one line that it does not open: %s', async (_, over) => {
      const { folder, record, env } = desktop();
      const argv = [...report.filter((word) => word !== '--quiet'), '--open'];
      const usual = await lotrinh([...argv.slice(0, -1), '-o', 'json=a.html'], folder);
      const ran = await lotrinh([...argv, '-o', 'json=a.html'], folder, '', { ...env, ...over });
      expect(ran.code).toBe(usual.code);
      expect(ran.err).toBe(
        `${usual.err}Không mở “a.html”: ở đây không có màn hình đồ họa. Tệp đã ghi xong.\n`,
      );
      expect([existsSync(record), existsSync(path.join(folder, 'a.html'))]).toEqual([false, true]);
    });
  },
);

test('without an HTML file there is nothing to open, and nothing is judged', async () => {
  const ran = await lotrinh([...report, '--open'], story);
  expect([ran.code, ran.out]).toEqual([2, '']);
  expect(ran.err).toContain('-o bao-cao.html');
});
