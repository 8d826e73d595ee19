import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';
import { textRow, xlsxOf } from './xlsx-of.ts';
import { zipOf } from './zip-of.ts';

const named = source([column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')], { files: ['*'] });
const every = source([column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')], {
  files: ['*'],
  sheets: ['*'],
});
const page = '<html><table><tr><td>Tên<td>Giá trị<tr><td>a<td>1';
const table = '<table><tr><td>Tên<td>Giá trị<tr><td>a<td>1</table>';
const header = textRow('Tên', 'Giá trị');

/** A workbook of OpenDocument with these rows below a header. */
function odsOf(rows: string): Buffer {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const head = `<table:table-row>${cell('Tên')}${cell('Giá trị')}</table:table-row>`;
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${head}${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

// each took hours, or all memory
const refused: readonly (readonly [string, string, () => string | Buffer, string])[] = [
  ['comments that could end in many places', 'a.csv', () => `${'<!---->'.repeat(500)}x`, 'header-not-found'],
  [
    'tables within tables',
    'a.xls',
    () => `${page}</table>${'<table><tr><td>'.repeat(200_000)}`,
    'workbook-damaged',
  ],
  ['a cell without an end', 'a.xls', () => `${page}${'<'.repeat(5_000_000)}`, 'workbook-damaged'],
  [
    'cells that reach down a table without end',
    'a.xls',
    () => `${page}${'<tr><td rowspan="16384">z'.repeat(10_000)}`,
    'workbook-damaged',
  ],
  ['thousands of tables', 'a.xls', () => `<html>${table.repeat(5_001)}`, 'archive-too-many'],
  [
    'a long text that all cells of a row name',
    'a.xlsx',
    () =>
      xlsxOf([{ name: 'S', rows: `${header}<row>${'<c t="s"><v>0</v></c>'.repeat(10_000)}</row>` }], {
        strings: `<si><t>${'a'.repeat(900_000)}</t></si>`,
      }),
    'workbook-damaged',
  ],
  [
    'a long text that a cell repeats to the last column',
    'a.ods',
    () =>
      odsOf(
        `<table:table-row><table:table-cell table:number-columns-repeated="16384"><text:p>${'a'.repeat(900_000)}</text:p></table:table-cell></table:table-row>`,
      ),
    'workbook-damaged',
  ],
  [
    'sheets that are harmless alone',
    'a.xlsx',
    () => {
      const rows = `${header}${textRow('a', 'x'.repeat(1_000_000))}`.padEnd(20_000_000);
      return xlsxOf(Array.from({ length: 3 }, (_, at) => ({ name: `S${at}`, rows })));
    },
    'would-grow-too-large',
  ],
  [
    'a binary workbook whose members are harmless alone',
    'a.xlsb',
    () => {
      const content = Buffer.alloc(20_000_000);
      const sheets = [1, 2, 3].map((at) => ({ name: `xl/worksheets/sheet${at}.bin`, content }));
      return zipOf([{ name: 'xl/workbook.bin', content: 'x' }, ...sheets]);
    },
    'would-grow-too-large',
  ],
];

test.each(refused)(
  '%s: refused at once',
  async (_, name, content, code) => {
    const { problems } = await readFolder({ [name]: content() }, every);
    expect(problems).toMatchObject([{ severity: 'error', code }]);
  },
  10_000,
);

test('what a page leaves open is no part of its tables, however much it is', async () => {
  const open = `<p>${'<b>'.repeat(300_000)}${'</i>'.repeat(300_000)}`;
  const { used, problems } = await readFolder({ 'a.xls': `${page}${open}<tr><td><p>b<td><font>2` }, named);
  expect(problems).toEqual([]);
  expect(used).toMatchObject([
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
  ]);
}, 10_000);

test('spaces that go on to the last column and row are nothing', async () => {
  const spaces =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p> </text:p></table:table-cell></table:table-row>';
  const one =
    '<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell></table:table-row>';
  const { used, problems } = await readFolder({ 'a.ods': odsOf(one + spaces) }, named);
  expect(problems).toEqual([]);
  expect(used).toMatchObject([{ name: 'a', value: 'a' }]);
}, 10_000);
