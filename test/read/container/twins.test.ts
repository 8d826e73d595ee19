import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';
import { zipOf } from './zip-of.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

const dossiers = source(
  [
    column('id', 'Mã hồ sơ', 'text'),
    column('agency', 'Đơn vị', 'text'),
    column('received', 'Ngày tiếp nhận', 'datetime', { formats: ['dd/MM/yyyy', 'dd/MM/yyyy HH:mm:ss'] }),
    column('due', 'Ngày hẹn trả', 'date', { formats: ['dd/MM/yyyy'] }),
    column('level', 'Mức độ', 'code', {
      values: ['2', '3', '4'].map((label) => ({ code: `l${label}`, labels: [label] })),
    }),
    column('rate', 'Tỷ lệ', 'number', { formats: ['1.234,56%'] }),
    column('number', 'Số lượng', 'integer', { formats: ['1234'] }),
    column('fee', 'Lệ phí', 'number', { formats: ['1.234,56'] }),
    column('note', 'Ghi chú', 'text'),
  ],
  { files: ['*'] },
);

/** The table by hand: what everybody who opens the file sees. */
const rows = [
  [
    '000.17.22.H56-241001-0001',
    'UBND xã "Hoằng Phú"',
    '2024-10-01 08:05:09',
    '2024-10-15',
    'l4',
    '99.510000',
    1234567n,
    '1234.500000',
    null,
  ],
  [
    '000.17.22.H56-241001-0002',
    'Sở Tư pháp',
    '2024-10-02 00:00:00',
    '2024-10-16',
    'l3',
    '50.000000',
    12n,
    '0.250000',
    'hai\ndòng',
  ],
  [
    '000.17.22.H56-241001-0003',
    'Sở Tư pháp',
    '2024-12-31 23:59:59',
    '2025-01-01',
    'l4',
    '100.000000',
    0n,
    '-3.100000',
    '#N/A',
  ],
  [
    '000.17.22.H56-241001-0005',
    'Phường Lam Sơn, TP',
    '2024-02-29 00:00:00',
    '2024-03-01',
    'l2',
    '0.000000',
    5n,
    '1000000.000000',
    'cuối',
  ],
];

const page = `<meta http-equiv="content-type" content="text/html; charset=utf-8"><style>td { color: red }</style>
<table border=1><tr><th>Mã hồ sơ<th>Đơn vị<th>Ngày tiếp nhận<th>Ngày hẹn trả<th>Mức độ<th>Tỷ lệ<th>Số lượng<th>Lệ phí<th>Ghi chú</tr>
<tr><td>000.17.22.H56-241001-0001</td><td> UBND xã
  &quot;Hoằng <b>Phú</b>&quot; </td><td>01/10/2024 08:05:09</td><td>15/10/2024</td><td>4</td><td>99,51%</td><td>1234567</td><td>1.234,5</td><td></td></tr>
<tr><td>000.17.22.H56-241001-0002</td><td rowspan=2>Sở Tư pháp</td><td>02/10/2024</td><td>16/10/2024</td><td>3</td><td>50%</td><td>12</td><td>0,25</td><td>hai<br>dòng</td></tr>
<tr><td>000.17.22.H56-241001-0003</td><td>31/12/2024 23:59:59</td><td>01/01/2025</td><td>4</td><td>100%</td><td>0</td><td>-3,1</td><td>#N/A</td></tr>
<tr><td colspan=9></td></tr>
<tr><td>000.17.22.H56-241001-0005</td><td>Ph&#432;ờng Lam Sơn, TP</td><td>29/02/2024</td><td>01/03/2024</td><td>2</td><td>0%</td><td>5</td><td>1.000.000</td><td>cuối</td></tr>
</table>`;

const twins: readonly (readonly [string, string, Buffer])[] = [
  ['CSV', 'text', fixture('twin.csv')],
  ['gzip', 'gzip', gzipSync(fixture('twin.csv'))],
  [
    'gzip of several members',
    'gzip',
    Buffer.concat([
      gzipSync(fixture('twin.csv').subarray(0, 200)),
      gzipSync(fixture('twin.csv').subarray(200)),
    ]),
  ],
  ['zip', 'zip', zipOf([{ name: 'tháng 10/hồ sơ.csv', content: fixture('twin.csv') }])],
  ['gzip in zip', 'zip', zipOf([{ name: 'a.csv.gz', content: gzipSync(fixture('twin.csv')) }])],
  ['workbook in zip', 'zip', zipOf([{ name: 'a.xlsx', content: fixture('twin.xlsx') }])],
  ['xlsx', 'xlsx', fixture('twin.xlsx')],
  ['xls of Excel 97', 'xls', fixture('twin.xls')],
  ['ods', 'ods', fixture('twin.ods')],
  ['Excel 2003 XML', 'html', fixture('twin-2003.xml')],
  ['Parquet', 'parquet', fixture('twin.parquet')],
  ['standard input', 'text', fixture('twin.csv')],
];

test.each(twins)('%s gives the rows of its CSV twin', async (kind, container, content) => {
  const files = kind === 'standard input' ? {} : { 'no-suffix-says-what-it-is': content };
  const declared = kind === 'standard input' ? { ...dossiers, files: ['-'] } : dossiers;
  const read = await readFolder(files, declared, content);
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(shown(read.used)).toEqual(rows.map((row) => row.map(String)));
  expect(read.account.rejects).toEqual([]);
  expect(read.account.files).toMatchObject([{ container, headerLine: 1 }]);
});

test('a page of HTML with the name of a workbook gives the rows, but for cells that reach down', async () => {
  const read = await readFolder({ 'hồ sơ.xls': page }, dossiers);
  expect(read.problems).toEqual([]);
  const expected = rows.map((row) => row.map(String));
  // a cell that spans two rows stands in the first of them
  if (expected[2] !== undefined) expected[2][1] = 'null';
  expect(shown(read.used)).toEqual(expected);
  expect(read.account.files).toMatchObject([{ path: 'hồ sơ.xls', part: null, container: 'html' }]);
});

test('a sheet names its rows as the sheet counts them, also below cells of several lines', async () => {
  const wrong = dossiers.columns.map((one) =>
    one.id === 'level' ? { ...one, values: one.values.slice(1) } : one,
  );
  for (const name of ['twin.xlsx', 'twin.ods', 'twin.xls']) {
    const read = await readFolder({ [name]: fixture(name) }, { ...dossiers, columns: wrong });
    // "2" stands in the sixth row
    expect(read.account.rejects).toMatchObject([
      { file: `${name}/Hồ sơ`, line: 6, column: 'level', raw: '2' },
    ]);
  }
});

test('hidden sheets are left out and said so, and read where the source names one', async () => {
  const hidden = { file: 'twin.xlsx', source: 'dossiers', sheets: ['Danh mục'] };
  const read = await readFolder({ 'twin.xlsx': fixture('twin.xlsx') }, dossiers);
  expect(read.problems).toMatchObject([{ code: 'sheets-hidden', severity: 'warning', facts: hidden }]);

  const list = source([column('name', 'Danh mục', 'text')], { files: ['*'], sheets: ['DANH  MỤC'] });
  const named = await readFolder({ 'twin.xlsx': fixture('twin.xlsx') }, list);
  expect(named.problems).toEqual([]);
  expect(named.used).toMatchObject([{ name: 'bí mật' }]);
});

test('hidden sheets of Excel 2003 XML are left out too', async () => {
  const table = (name: string, prefix: string, visible: string) =>
    `<Worksheet ss:Name="${name}"><Table><Row><Cell><Data ss:Type="String">Danh mục</Data></Cell></Row><Row><Cell><Data ss:Type="String">dòng của ${name}</Data></Cell></Row></Table><${prefix}WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${visible}</${prefix}WorksheetOptions></Worksheet>`;
  const sheets = [
    table('Hiện', '', '<Selected/>'),
    table('Ẩn', '', '<Visible>SheetHidden</Visible>'),
    table('Rất ẩn', 'x:', '<x:Visible>SheetVeryHidden</x:Visible>'),
  ];
  const office = 'urn:schemas-microsoft-com:office';
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="${office}:spreadsheet" xmlns:ss="${office}:spreadsheet" xmlns:x="${office}:excel">${sheets.join('')}</Workbook>`;
  const list = source([column('name', 'Danh mục', 'text')], { files: ['*'] });
  const read = await readFolder({ 'a.xml': xml }, list);
  expect(read.used).toMatchObject([{ name: 'dòng của Hiện' }]);
  expect(read.problems).toMatchObject([{ code: 'sheets-hidden', facts: { sheets: ['Ẩn', 'Rất ẩn'] } }]);
});

function shown(used: readonly Record<string, unknown>[]): string[][] {
  return used.map((row) => dossiers.columns.map(({ id }) => String(row[id])));
}

test('a workbook from before Unicode is read by its code page', async () => {
  const record = (type: number, ...content: readonly number[]) => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type);
    head.writeUInt16LE(content.length, 2);
    return Buffer.concat([head, Buffer.from(content)]);
  };
  const label = (row: number, ...letters: readonly number[]) =>
    record(0x0204, row, 0, 0, 0, 0, 0, letters.length, 0, ...letters);
  const biff4 = Buffer.concat([
    record(0x0409, 0, 0, 0x10, 0, 0, 0),
    // code page 1258
    record(0x0042, 0xea, 0x04),
    // "Xã", and "Hoằng Phú" with its marks behind their letters
    label(0, 0x58, 0x61, 0xde),
    label(1, ...Buffer.from('Ho\xe3\xccng Phu\xec', 'latin1')),
    record(0x000a),
  ]);
  const read = await readFolder(
    { 'cu.xls': biff4 },
    source([column('commune', 'Xã', 'text')], { files: ['*'] }),
  );
  expect(read.problems).toEqual([]);
  expect(read.used).toMatchObject([{ commune: 'Hoằng Phú'.normalize('NFC') }]);
});
