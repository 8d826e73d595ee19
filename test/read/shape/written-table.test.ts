import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { guessHeader } from '../../../src/read/shape/guess-header.ts';
import { openFile } from '../../../src/read/shape/open-file.ts';
import { column, readFolder, source } from '../read-folder.ts';
import { type WrittenTable, writtenTable } from './written-table.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotrinh-shape-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const declaredFor = ({ names }: WrittenTable) =>
  source(names.map((name, at) => column(`c${at}`, name, 'text')));

test('the header of a table is found however it is written', async () => {
  const path = join(folder, 'a.csv');
  await fc.assert(
    fc.asyncProperty(writtenTable, async (table) => {
      writeFileSync(path, table.text);
      const declared = declaredFor(table);
      const { dialect, problems } = await openFile(
        { source: declared, columns: declared.columns },
        { file: 'a.csv', path },
      );
      expect(problems).toEqual([]);
      const { delimiter, headerLine, dataLine } = table;
      expect(dialect).toMatchObject({ delimiter, headerLine, dataLine, width: table.names.length });
      expect(dialect?.labels.map(({ name }) => name)).toEqual(table.names);
      expect([...(dialect?.cells ?? [])]).toEqual(table.names.map((_, at) => [`c${at}`, at]));
      const rest = Buffer.from(table.text).subarray(dialect?.dataOffset).toString();
      expect(rest).toMatch(/^"?H56-1000/);
    }),
    { numRuns: 300 },
  );
});

test('its rows are read under their full names however it is written', async () => {
  await fc.assert(
    fc.asyncProperty(writtenTable, async (table) => {
      const read = await readFolder({ 'a.csv': table.text }, declaredFor(table));
      expect(read.problems).toEqual([]);
      expect(read.account.rejects).toEqual([]);
      // which kind of space stands within a cell is not a matter of the table's shape
      const spaced = (cell: unknown) => String(cell ?? '').replace(/\s/g, ' ');
      const found = read.used.map((row) => table.names.map((_, at) => spaced(row[`c${at}`])));
      expect(found).toEqual(table.rows.map((row) => row.map(spaced)));
    }),
    { numRuns: 25 },
  );
});

test('and without a plan it is guessed, with names that a plan may have', async () => {
  const path = join(folder, 'b.csv');
  const nobody = source([]);
  await fc.assert(
    fc.asyncProperty(writtenTable, async (table) => {
      writeFileSync(path, table.text);
      const { dialect } = await openFile({ source: nobody, columns: [] }, { file: 'b.csv', path });
      expect(dialect?.delimiter).toBe(table.delimiter);
      expect(dialect?.labels.map(({ name }) => name)).toEqual(table.names);
    }),
    { numRuns: 200 },
  );
  expect(guessHeader([])).toBeNull();
});
