import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';
import { textRow, xlsxOf } from './xlsx-of.ts';

const named = source([column('name', 'Tên', 'text'), column('value', 'Giá trị', 'text')], { files: ['*'] });
const header = textRow('Tên', 'Giá trị');

/** Reads one row of cells under a header, as two columns. */
async function cellOf(cell: string, book: Parameters<typeof xlsxOf>[1] = {}, type = named) {
  const rows = `${header}<row><c t="inlineStr"><is><t>x</t></is></c>${cell}</row>`;
  const { used, account, problems } = await readFolder(
    { 'a.xlsx': xlsxOf([{ name: 'S', rows }], book) },
    type,
  );
  expect(problems).toEqual([]);
  return used[0]?.value ?? account.rejects[0]?.raw ?? null;
}

test.each([
  ['a number', '<c><v>1234567</v></c>', '1234567'],
  ['a number with a dot', '<c t="n"><v>0.1</v></c>', '0.1'],
  ['what a double makes of 0.1 + 0.2', '<c><v>0.30000000000000004</v></c>', '0.3'],
  ['an exponent', '<c><v>1.5E-7</v></c>', '0.00000015'],
  ['a large number', '<c><v>1E+20</v></c>', '100000000000000000000'],
  ['a formula with its value', '<c><f>SUM(A1)</f><v>5</v></c>', '5'],
  ['a formula with a text', '<c t="str"><f>A1&amp;"b"</f><v>a&amp;b</v></c>', 'a&b'],
  ['an error', '<c t="e"><f>NA()</f><v>#N/A</v></c>', '#N/A'],
  ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['a date as text', '<c t="d"><v>2024-10-31T08:00:00</v></c>', '31/10/2024 08:00:00'],
  ['a text with a break that is written out', '<c t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
  ['an underscore that is written out', '<c t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c>', 'a_x000D_b'],
  [
    'runs of a text, without how it sounds',
    '<c t="inlineStr"><is><r><t>Hoằng </t></r><r><t>Phú</t></r><rPh sb="0" eb="1"><t>zz</t></rPh></is></c>',
    'Hoằng Phú',
  ],
  ['nothing', '<c s="0"/>', null],
])('%s', async (_, cell, expected) => {
  expect(await cellOf(cell)).toBe(expected);
});

test.each([
  // 45566 days after 30/12/1899 is 1/10/2024
  ['dd/mm/yyyy', '45566', '01/10/2024'],
  ['dd/mm/yyyy\\ hh:mm', '45566.25', '01/10/2024 06:00:00'],
  ['[$-42A]dd/mm/yyyy;@', '45566', '01/10/2024'],
  ['&quot;ngày &quot;0', '45566', '45566'],
  ['[Red]0.0', '45566.5', '45566.5'],
  ['hh:mm', '0.25', '06:00:00'],
  ['[h]:mm', '1.5', '36:00:00'],
  ['0.00%', '0.9951', '99,51%'],
  ['000000', '123', '000123'],
  ['General', '45566', '45566'],
  ['dd/mm/yyyy', '60', '29/02/1900'],
  ['dd/mm/yyyy', '59', '28/02/1900'],
  ['dd/mm/yyyy', '61', '01/03/1900'],
  // 0.999999 of a day is a tenth of a second before midnight
  ['dd/mm/yyyy hh:mm:ss', '45566.999999', '02/10/2024'],
])('under %s, %s is %s', async (format, number, expected) => {
  expect(await cellOf(`<c s="1"><v>${number}</v></c>`, { formats: [format] })).toBe(expected);
});

test('a workbook that counts from 1904', async () => {
  // 1462 days later than others: 45566 − 1462
  for (const date1904 of ['1', 'true']) {
    const value = await cellOf('<c s="1"><v>44104</v></c>', { formats: ['dd/mm/yyyy'], date1904 });
    expect(value).toBe('01/10/2024');
  }
});

test('numbers and moments are written as their columns read them', async () => {
  const of = (type: Parameters<typeof column>[2], formats: string[]) =>
    source([column('name', 'Tên', 'text'), column('value', 'Giá trị', type, { formats })], { files: ['*'] });
  const day = { formats: ['dd/mm/yyyy'] };
  const asNumber = of('number', ['1.234,56']);
  expect(await cellOf('<c><v>1234.5</v></c>', {}, asNumber)).toBe('1234.500000');
  // a third, computed: six decimals are what a column of numbers keeps
  expect(await cellOf('<c><v>0.33333333333333331</v></c>', {}, asNumber)).toBe('0.333333');
  expect(await cellOf('<c><v>-0.00000001</v></c>', {}, asNumber)).toBe('0.000000');
  expect(await cellOf('<c s="1"><v>45566</v></c>', day, of('date', ['yyyy-MM-dd']))).toBe('2024-10-01');
  expect(await cellOf('<c s="1"><v>45566</v></c>', day, of('date', ['excel']))).toBe('2024-10-01');
  expect(await cellOf('<c s="1"><v>45566</v></c>', day, of('date', ['Tháng M/yyyy']))).toBe('2024-10-31');
  expect(await cellOf('<c s="1"><v>45566</v></c>', day, of('date', ['Quý Q/yyyy']))).toBe('2024-12-31');
  const halfDays = of('datetime', ['dd/MM/yyyy hh:mm:ss SA']);
  expect(await cellOf('<c s="1"><v>45566.5</v></c>', day, halfDays)).toBe('2024-10-01 12:00:00');
  expect(await cellOf('<c s="1"><v>45566.75</v></c>', day, halfDays)).toBe('2024-10-01 18:00:00');
  expect(await cellOf('<c s="1"><v>45566.03125</v></c>', day, halfDays)).toBe('2024-10-01 00:45:00');
  // a number without a format of dates is no date, and no fraction is a day that does not exist
  expect(await cellOf('<c><v>45566</v></c>', {}, of('date', ['dd/MM/yyyy']))).toBe('45566');
  expect(await cellOf('<c s="1"><v>60</v></c>', day, of('date', ['dd/MM/yyyy']))).toBe('29/02/1900');
});

test('rows and cells without their place, with gaps, and with prefixes', async () => {
  const rows = `<x:row>${cell('Tên', '')}${cell('Giá trị', '')}</x:row><x:row r="4">${cell('một', '')}${cell('1', ' r="B4"')}</x:row>
    <x:row>${cell('hai', ' r="A5"')}${cell('không', '')}</x:row><x:row r="1048576"><x:c r="C1048576" s="0"/></x:row>`;
  const numbers = named.columns.map((one) =>
    one.id === 'value' ? { ...one, type: 'integer' as const, formats: ['1234'] } : one,
  );
  const read = await readFolder({ 'a.xlsx': xlsxOf([{ name: 'S', rows }]) }, { ...named, columns: numbers });
  expect(read.used).toMatchObject([{ name: 'một', value: 1n }]);
  expect(read.account.rejects).toMatchObject([{ line: 5, column: 'value', raw: 'không' }]);
});

function cell(text: string, place: string): string {
  return `<x:c${place} t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
}

test('a row far down that is wider than the header loses nothing', async () => {
  const row = (at: number) => textRow(`n${at}`, `v${at}`);
  const rows = Array.from({ length: 300 }, (_, at) =>
    at === 200 ? textRow('rộng', 'v', '', 'bên lề') : row(at),
  );
  const read = await readFolder({ 'a.xlsx': xlsxOf([{ name: 'S', rows: header + rows.join('') }]) }, named);
  expect(read.problems).toEqual([]);
  expect(read.account.files[0]?.rows).toMatchObject({ read: 300, leftOut: 0 });
  expect(read.account.files[0]?.rows).toMatchObject({ used: 299, rejected: 1 });
  expect(read.account.rejects).toMatchObject([{ line: 202, code: 'ragged' }]);
});

const sheet = (name: string, value: string, state = 'visible') => ({
  name,
  state,
  rows: header + textRow(name, value),
});

test('the sheet is the one whose header matches; several that match alike are for the plan to choose from', async () => {
  const notes = { name: 'Ghi chú', rows: textRow('Báo cáo tháng 10') };
  const one = xlsxOf([notes, sheet('Số liệu', '1')]);
  expect((await readFolder({ 'a.xlsx': one }, named)).used).toMatchObject([{ name: 'Số liệu' }]);

  const two = xlsxOf([notes, sheet('Tháng 9', '1'), sheet('Tháng 10', '2')]);
  const read = await readFolder({ 'a.xlsx': two }, named);
  expect(read.problems).toMatchObject([
    { code: 'sheets-ambiguous', facts: { sheets: ['Tháng 9', 'Tháng 10'] } },
  ]);
  expect(read.used).toEqual([]);
  const every = await readFolder({ 'a.xlsx': two }, { ...named, sheets: ['*'] });
  expect(every.problems).toEqual([]);
  expect(every.used).toMatchObject([{ name: 'Tháng 9' }, { name: 'Tháng 10' }]);
  expect(every.account.files.map(({ path, part }) => [path, part])).toEqual([
    ['a.xlsx/Tháng 9', 'Tháng 9'],
    ['a.xlsx/Tháng 10', 'Tháng 10'],
  ]);
  const single = await readFolder({ 'a.xlsx': two }, { ...named, sheets: ['tháng 10'] });
  expect(single.used).toMatchObject([{ name: 'Tháng 10' }]);
  const missing = await readFolder({ 'a.xlsx': two }, { ...named, sheets: ['Tháng 11'] });
  expect(missing.problems).toMatchObject([{ code: 'sheet-missing', facts: { sheet: 'Tháng 11' } }]);
});

test('sheets without the header, only hidden ones, and none', async () => {
  const notes = [textRow('một'), textRow('hai')].map((rows, at) => ({ name: `Tờ ${at}`, rows }));
  const unmatched = await readFolder({ 'a.xlsx': xlsxOf(notes) }, named);
  expect(unmatched.problems).toMatchObject([
    { code: 'sheets-unmatched', facts: { sheets: ['Tờ 0', 'Tờ 1'], expected: ['Tên', 'Giá trị'] } },
  ]);
  const hidden = await readFolder(
    { 'a.xlsx': xlsxOf([sheet('A', '1', 'veryHidden'), sheet('B', '1', 'hidden')]) },
    named,
  );
  expect(hidden.problems).toMatchObject([{ code: 'workbook-empty', facts: { hidden: ['A', 'B'] } }]);
  const empty = await readFolder(
    { 'a.xlsx': xlsxOf([{ name: 'A', rows: '<row r="7"><c s="1"/></row>' }]) },
    named,
  );
  expect(empty.problems).toMatchObject([{ code: 'workbook-empty', facts: { hidden: [] } }]);
  // of a single sheet it is said what its header lacks
  const lacking = await readFolder(
    { 'a.xlsx': xlsxOf([{ name: 'A', rows: textRow('Tên', 'Khác') }]) },
    named,
  );
  expect(lacking.problems).toMatchObject([
    { code: 'column-missing', facts: { file: 'a.xlsx/A', column: 'value' } },
  ]);
});

test.each([
  ['a shared string that is not there', '<row><c t="s"><v>99</v></c></row>'],
  ['rows that go backwards', '<row r="5"><c><v>1</v></c></row><row r="2"><c><v>1</v></c></row>'],
  ['a row beyond the last', '<row r="999999999"><c><v>1</v></c></row>'],
  ['a column beyond the last', '<row><c r="ZZZZ1"><v>1</v></c></row>'],
  ['a cell of a million letters and more', `<row><c t="str"><v>${'a'.repeat(1_100_000)}</v></c></row>`],
  ['XML that ends early', '<row><c><v>1</v></c></row><!-- '],
])('%s is a damaged workbook', async (_, rows) => {
  const read = await readFolder(
    { 'a.xlsx': xlsxOf([{ name: 'S', rows: header + rows }]) },
    { ...named, sheets: ['S'] },
  );
  expect(read.problems).toMatchObject([{ code: 'workbook-damaged', facts: { file: 'a.xlsx' } }]);
  expect(read.used).toEqual([]);
});

test('a single row at the far end of a sheet costs a line for each row above it, and no more', async () => {
  const rows = `${header}<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>cuối</t></is></c><c r="B1048576"><v>1</v></c></row>`;
  const read = await readFolder({ 'a.xlsx': xlsxOf([{ name: 'S', rows }]) }, named);
  expect(read.problems).toEqual([]);
  expect(read.used).toMatchObject([{ name: 'cuối', value: '1' }]);
});

test('cells without anything to be seen, far to the right or far below, are none of the table', async () => {
  const space = (place: string) =>
    `<c r="${place}" t="inlineStr"><is><t xml:space="preserve"> \u00a0</t></is></c>`;
  const last = `<row r="1048576">${space('A1048576')}${space('B1048576')}</row>`;
  const rows = `${header}<row r="2"><c r="A2" t="inlineStr"><is><t>một</t></is></c><c r="B2"><v>1</v></c>${space('XFD2')}</row>${last}`;
  const read = await readFolder({ 'a.xlsx': xlsxOf([{ name: 'S', rows }]) }, named);
  expect(read.problems).toEqual([]);
  expect(read.used).toMatchObject([{ name: 'một', value: '1' }]);
  expect(read.account.files[0]?.rows).toMatchObject({ read: 1, used: 1, rejected: 0 });
});
