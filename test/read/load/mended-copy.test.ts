import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { unheard } from '../../../src/read/progress.ts';
import { readSources } from '../../../src/read/read-sources.ts';
import { column, readFolder, source } from '../read-folder.ts';

test('the copy of a mended file lies in the folder of the engine, and only while it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotrinh-mended-'));
  const spill = join(folder, 'spill');
  writeFileSync(join(folder, 'a.csv'), 'Mã;Tên\r\n1;A\r2;Nguyễn Văn A;x\n3;C\n');
  const engine = await openEngine({ memoryLimit: '256MB', threads: 1, tempFolder: spill });
  const copies: string[] = [];
  const watched = {
    ...engine,
    rows: (sql: string) => {
      for (const name of existsSync(spill) ? readdirSync(spill) : []) {
        if (name.endsWith('.csv')) copies.push(readFileSync(join(spill, name), 'utf8'));
      }
      return engine.rows(sql);
    },
  };
  try {
    const declared = source([column('id', 'Mã', 'text')]);
    await readSources(watched, [declared], new Map([[declared.id, new Set(['id'])]]), folder, {
      input: null,
      progress: unheard,
    });
    expect(copies).toEqual(['1;A\n3;C\n']);
    expect(readdirSync(spill).filter((name) => name.endsWith('.csv'))).toEqual([]);
  } finally {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a copy that cannot be made is a problem of the file', async () => {
  // what stands where the temporary folder should be
  const files = { '.spill': '', 'a.csv': 'Tên,Giá trị\na,1\nb\n' };
  const columns = [column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')];
  const { used, problems } = await readFolder(files, source(columns));
  expect(used).toEqual([]);
  expect(problems).toMatchObject([{ severity: 'error', code: 'file-unreadable', facts: { file: 'a.csv' } }]);
});
