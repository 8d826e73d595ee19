import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/model/inspection.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { zipOf } from '../read/container/zip-of.ts';
import { lotrinh, root } from '../run-in-process.ts';

type Said = Inspection & { readonly block: { readonly vi: string; readonly en: string } };

async function inspected(files: readonly string[], folder: string, input = ''): Promise<Said> {
  const { out, code, err } = await lotrinh(['inspect', ...files, '--format', 'json'], folder, input);
  expect([code === 0 || code === 2, err]).toEqual([true, '']);
  return JSON.parse(out) as Said;
}

/** Writes files into a folder of their own and inspects all of them. */
async function inspectedFiles(files: Record<string, string | Buffer>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return { folder, said: await inspected(Object.keys(files), folder) };
}

/** The block as it would be pasted into a plan, judged by that plan. */
async function pasted(block: string, folder: string) {
  const plan = `version: 1
plan:
  id: dan
  title: Dán thử
  document: { number: 1/KH, issued: 2020-01-01, issuer: UBND }
  articles: {}
  period: { start: 2020-01-01, target: 2025, horizon: 2030 }
pillars: { so: Số }
indicators:
  - id: dem
    name: Đếm
    pillar: so
    unit: hồ sơ
    trajectory: step
    milestones: [{ by: 2025-12-31, at-least: 1, note: thử }]
    measure: { from: FROM, on: DAY, window: to-date, count: { of: "true" } }
${block}`;
  const day = /^ {6}([a-z0-9_]+): \{.*type: date/m.exec(block)?.[1];
  const from = /^ {2}([a-z0-9_]+):$/m.exec(block)?.[1];
  const text = plan.replace('DAY', day ?? 'none').replace('FROM', from ?? 'none');
  const parsed = parsePlan(text, 'plan.yaml');
  expect(parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  writeFileSync(path.join(folder, 'plan.yaml'), text);
  const { out } = await lotrinh(['report', 'plan.yaml', '--as-of', '2025-06-30', '--format', 'json'], folder);
  return JSON.parse(out).sources[0];
}

const dossiers = `STT,Mã hồ sơ,Họ và tên,Số điện thoại,Ngày tiếp nhận,Lệ phí,Tỷ lệ,Mã xã,Hình thức
1,000.17.22.H56-210531-0001,Nguyễn Văn A,0912345678,31/05/2021,1.234.567,"99,51%",00123,Trực tuyến
2,000.17.22.H56-210601-0002,Trần Thị B,0987654321,01/06/2021,12.000,"7,5%",00124,Trực tiếp
3,000.17.22.H56-210602-0003,Lê Văn C,0901234567,02/06/2021,500,100%,00125,Trực tuyến
`;

describe('a file never seen before', () => {
  test('its columns are told by their cells, persons are not shown, and the block works as it is', async () => {
    const { folder, said } = await inspectedFiles({ 'ho-so-2021.csv': dossiers });
    const [part] = said.files[0]?.parts ?? [];
    expect(part?.columns.map(({ type, formats }) => [type, ...formats].join(' '))).toEqual([
      'integer',
      'dossier',
      'text',
      'text',
      'date dd/MM/yyyy',
      'integer 1.234',
      'number 1234,56%',
      'text',
      'text',
    ]);
    expect(part?.records[0]).toEqual([
      '1',
      '000.17.22.H56-210531-0001',
      '•••',
      '•••',
      '31/05/2021',
      '1.234.567',
      '99,51%',
      '00123',
      'Trực tuyến',
    ]);
    expect(JSON.stringify(said)).not.toMatch(/Nguyễn Văn A|0912345678/);
    expect(said.block.vi).toBe(`sources:
  ho_so:
    files: ho-so-2021.csv
    key: ma_ho_so
    columns:
      # số thứ tự, không cần khai
      # stt: { header: STT, type: integer }
      ma_ho_so: { header: Mã hồ sơ, type: dossier, required: true, received: ngay_tiep_nhan }
      # dữ liệu cá nhân (tên người); chỉ khai khi chỉ tiêu thật sự cần
      # ho_va_ten: { header: Họ và tên, type: text }
      # dữ liệu cá nhân (số điện thoại); chỉ khai khi chỉ tiêu thật sự cần
      # so_dien_thoai: { header: Số điện thoại, type: text }
      ngay_tiep_nhan: { header: Ngày tiếp nhận, type: date, format: dd/MM/yyyy }
      le_phi: { header: Lệ phí, type: integer, format: "1.234" }
      ty_le: { header: Tỷ lệ, type: number, format: "1234,56%" }
      # chữ số là mã chứ không phải số lượng, nên để kiểu chữ
      ma_xa: { header: Mã xã, type: text }
      hinh_thuc: { header: Hình thức, type: text }
`);
    expect((await pasted(said.block.vi, folder)).files[0].rows).toEqual({
      read: 3,
      used: 3,
      leftOut: 0,
      duplicate: 0,
      rejected: 0,
    });
  });

  test.each<[string, string | Buffer, string]>([
    [
      'utf16.txt',
      Buffer.from(`\ufeff${dossiers.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, '\t')}`, 'utf16le'),
      'utf-16le',
    ],
    ['cham-phay.csv', dossiers.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, ';'), 'utf-8'],
    ['nen.csv.gz', gzipSync(dossiers), 'utf-8'],
    ['tua.csv', `BÁO CÁO,,,,,,,,\n,,,,,,,,\n${dossiers}`, 'utf-8'],
  ])('%s is the same three rows', async (name, content, encoding) => {
    const { folder, said } = await inspectedFiles({ [name]: content });
    const [part] = said.files[0]?.parts ?? [];
    expect([part?.encoding, part?.columns.length]).toEqual([encoding, 9]);
    expect((await pasted(said.block.en, folder)).files[0].rows.used).toBe(3);
  });

  test('equal headers and headers of two rows are told apart by number and by group', async () => {
    const { folder, said } = await inspectedFiles({
      'trung.csv': 'Đơn vị,Ngày,Tổng số,Tổng số\nSở A,01/10/2024,1,2\nSở B,31/10/2024,3,4\n',
      'nhom.csv':
        'TT,Đơn vị,Tiếp nhận,,Ngày chốt\n,,Trực tuyến,Trực tiếp,\n1,Sở A,10,20,31/10/2024\n2,Sở B,30,40,30/11/2024\n',
    });
    const headers = said.sources.map(({ columns }) => columns.map(({ header }) => header));
    expect(headers).toEqual([
      ['Đơn vị', 'Ngày', 'Tổng số #1', 'Tổng số #2'],
      ['TT', 'Đơn vị', 'Tiếp nhận / Trực tuyến', 'Tiếp nhận / Trực tiếp', 'Ngày chốt'],
    ]);
    expect(said.sources.map(({ proof }) => proof?.files[0]?.rows.used)).toEqual([2, 2]);
    expect((await pasted(said.block.vi, folder)).files[0].rows.used).toBe(2);
  });

  test('files with one header make one source', async () => {
    const { said } = await inspectedFiles({
      'ho-so-9.csv': 'Mã,Ngày trả\nA,\n',
      'ho-so-10.csv': 'Mã,Ngày trả\nB,31/10/2024\n',
    });
    expect(said.sources).toHaveLength(1);
    expect(said.sources[0]?.files).toEqual(['ho-so-9.csv', 'ho-so-10.csv']);
    expect(said.sources[0]?.columns[1]).toMatchObject({ type: 'date', formats: ['dd/MM/yyyy'] });
  });

  test('a real reject is shown, and the type is not weakened for it', async () => {
    const rows = ['28/02/2025', '29/02/2025', '01/03/2025'].map((day, at) => `A${at},${day}\n`);
    const { said } = await inspectedFiles({ 'ngay.csv': `Mã,Ngày\n${rows.join('')}` });
    expect(said.sources[0]?.proof?.rejects).toMatchObject([{ line: 3, column: 'ngay', code: 'bad-date' }]);
  });

  test('a word among numbers makes text of them, and says so', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `A${at},${at === 7 ? 'đang tính' : at}\n`);
    const { said } = await inspectedFiles({ 'so.csv': `Mã,Số lượng\n${rows.join('')}` });
    const column = said.sources[0]?.columns[1];
    expect([column?.type, column?.notes[0]]).toEqual([
      'text',
      { code: 'mostly', type: 'integer', cells: 1, example: 'đang tính' },
    ]);
    expect(said.sources[0]?.proof?.rejectsTotal).toBe(0);
  });

  test('guesses are said: day or month first, thousands or decimals', async () => {
    const { said } = await inspectedFiles({ 'doan.csv': 'Ngày;Giá trị\n01/02/2024;1.234\n03/04/2024;5\n' });
    const notes = said.files[0]?.parts[0]?.columns.map((column) => column.notes.map(({ code }) => code));
    expect(notes).toEqual([['day-or-month-first'], ['thousands-or-decimals']]);
    const { said: twice } = await inspectedFiles({ 'hai.csv': 'Thu;Chi\n1.234;2.500\n5;1.000\n' });
    const all = twice.files[0]?.parts[0]?.columns.map((column) => column.notes);
    expect(all).toEqual([[{ code: 'thousands-or-decimals', example: '1.234', others: 1 }], []]);
    const { said: sure } = await inspectedFiles({
      'ro.csv': 'Ngày;Đến ngày\n01/02/2024;28/02/2024\n03/04/2024;30/04/2024\n',
    });
    expect(sure.files[0]?.parts[0]?.columns.flatMap((column) => column.notes)).toEqual([]);
  });
});

describe('what stands beside a column tells of it', () => {
  test('small integers are written like those with thousands beside them, and larger ones without are not', async () => {
    const { folder, said } = await inspectedFiles({
      'nghin.csv':
        'Đơn vị;Năm;Tiếp nhận;Quá hạn;Ngày\nSở A;2023;1.250;5;01/10/2024\nSở B;2024;980;0;31/10/2024\n',
    });
    const formats = said.sources[0]?.columns.map((column) => column.formats);
    expect(formats).toEqual([[], [], ['1.234'], ['1.234'], ['dd/MM/yyyy']]);
    // the month after, where the number has grown
    writeFileSync(
      path.join(folder, 'nghin.csv'),
      'Đơn vị;Năm;Tiếp nhận;Quá hạn;Ngày\nSở A;2023;1.250;1.005;01/10/2024\n',
    );
    expect((await pasted(said.block.vi, folder)).files[0].rows).toMatchObject({ used: 1, rejected: 0 });
  });

  test('a format that all of many columns of numbers have is said once, for the source', async () => {
    const { folder, said } = await inspectedFiles({
      'bieu.csv': 'Đơn vị;Nhận;Trả;Nợ;Ngày\nSở A;1.250;1.100;150;01/10/2024\nSở B;980;970;10;31/10/2024\n',
    });
    expect(said.block.en).toContain('    number-format: "1.234,56"\n');
    expect(said.block.en).toContain('nhan: { header: Nhận, type: integer }');
    expect((await pasted(said.block.vi, folder)).files[0].rows).toMatchObject({ used: 2, rejected: 0 });
  });

  test('a month whose numbers are all small is of one source with a month whose are not', async () => {
    const { said } = await inspectedFiles({
      'nho-9.csv': 'Đơn vị;Số lượng\nSở A;5\nSở B;7\n',
      'nho-10.csv': 'Đơn vị;Số lượng\nSở A;1.250.000\nSở B;7\n',
    });
    expect(said.sources.map(({ files, columns }) => [files.length, columns[1]?.formats])).toEqual([
      [2, ['1.234']],
    ]);
  });

  test('communes are places within the districts beside them', async () => {
    const { folder, said } = await inspectedFiles({
      'xa.csv':
        'Huyện,Xã,Ngày\nTriệu Sơn,Xuân Lộc,01/10/2024\nThường Xuân,Xuân Lộc,31/10/2024\nNga Sơn,Nga Hải,31/10/2024\n',
    });
    expect(said.block.vi).toContain('huyen: { header: Huyện, type: place }');
    expect(said.block.vi).toContain('xa: { header: Xã, type: place, within: huyen }');
    expect((await pasted(said.block.vi, folder)).files[0].rows.used).toBe(3);
  });

  test('groups, notes and signatures say nothing of what a column holds', async () => {
    const { folder, said } = await inspectedFiles({
      'ky.csv': `STT,Đơn vị,Ngày số liệu,Tiếp nhận,Đã trả,Quá hạn
I,Cấp sở,,,,
1,Sở A,30/09/2024,12,10,1
2,Sở B,31/10/2024,9,9,0
,Tổng cộng,,21,19,1
,,"Thanh Hóa, ngày 05 tháng 10 năm 2024",,,
,Người lập biểu,,,GIÁM ĐỐC SỞ,
`,
    });
    const types = said.files[0]?.parts[0]?.columns.map(({ type, filled, rows }) => [type, filled, rows]);
    expect(types).toEqual([
      ['integer', 2, 2],
      ['text', 2, 2],
      ['date', 2, 2],
      ['integer', 2, 2],
      ['integer', 2, 2],
      ['integer', 2, 2],
    ]);
    expect((await pasted(said.block.vi, folder)).files[0].rows).toMatchObject({
      used: 2,
      leftOut: 4,
      rejected: 0,
    });
  });

  test('a note in an archive of exports is no source', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    const archive = zipOf([
      { name: 'ghi-chu.txt', content: 'Xuất từ Cổng dịch vụ công\n' },
      { name: 'ho-so.csv', content: 'Mã,Ngày\nA,31/10/2024\n' },
    ]);
    writeFileSync(path.join(folder, 'nen.zip'), archive);
    const said = await inspected(['nen.zip'], folder);
    expect(said.sources.map(({ columns }) => columns.map(({ header }) => header))).toEqual([['Mã', 'Ngày']]);
  });
});

describe('the samples', () => {
  const messy = globSync(['*/*'], { cwd: path.join(root, 'samples/messy'), ignore: ['refused/*'] });

  test.each(messy)('the block of %s reads every row of it that is a record', async (file) => {
    const { code, out, err } = await lotrinh(
      ['inspect', file, '--format', 'json'],
      path.join(root, 'samples/messy'),
    );
    expect([code, err]).toEqual([0, '']);
    const said = JSON.parse(out) as Said;
    expect(said.sources.length).toBeGreaterThan(0);
    for (const { proof, columns } of said.sources) {
      expect(proof?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      for (const { rows } of proof?.files ?? []) {
        expect(rows.used).toBeGreaterThan(0);
        expect(rows.read).toBe(rows.used + rows.leftOut + rows.duplicate + rows.rejected);
      }
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    }
  });

  test('all months of the portal are one source, without a reject that its text has not', async () => {
    const files = globSync(['portal/*-2024-*.csv'], { cwd: path.join(root, 'samples/thanh-hoa') });
    const said = await inspected(files.sort(), path.join(root, 'samples/thanh-hoa'));
    expect(said.sources.map((source) => source.files.length)).toEqual([files.length]);
  });
});

describe('what is shown', () => {
  test.each([80, 120])('no line of the tables exceeds %i cells, and the block comes last', async (width) => {
    const files = ['shapes/tieu-de-3-dong.csv', 'forms/ii-06a.csv', 'encodings/vni.csv'];
    const { out } = await lotrinh(['inspect', ...files], path.join(root, 'samples/messy'), '', {
      COLUMNS: String(width),
    });
    const [above = '', block = ''] = out.split('Dán vào kế hoạch');
    expect(Math.max(...above.split('\n').map(textWidth))).toBeLessThanOrEqual(width);
    expect(block.trim().startsWith('sources:\n')).toBe(true);
    expect(above).toContain('VNI (đọc thử thì ra tiếng Việt)');
  });

  test('columns that were shown already are not shown again', async () => {
    const { folder } = await inspectedFiles({
      'a-9.csv': 'Mã,Ngày trả\nA,30/09/2024\n',
      'a-10.csv': 'Mã,Ngày trả\nB,31/10/2024\n',
    });
    const { out } = await lotrinh(['inspect', 'a-9.csv', 'a-10.csv'], folder);
    expect(out.match(/Tên cột/g)).toHaveLength(1);
    expect(out).toContain('Các cột: như ở “a-9.csv”');
  });

  test('escape sequences in data never reach the terminal', async () => {
    const { folder } = await inspectedFiles({
      'a\u001b[31m.csv': 'M\u001b[31mã,Tên \u202eđơn vị\nA\u001b]0;x\u0007,B\n',
    });
    const { out } = await lotrinh(['inspect', 'a\u001b[31m.csv'], folder);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('files that cannot be read are said, the others are shown all the same', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    writeFileSync(path.join(folder, 'ho-so.csv'), dossiers);
    const { code, out } = await lotrinh(['inspect', 'ho-so.csv', 'ho-sơ.csv', '.'], folder);
    expect(code).toBe(2);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Có phải bạn muốn viết “ho-so.csv”?');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('đây là thư mục');
    expect(out).toContain('ma_ho_so: { header: Mã hồ sơ');
  });

  test('standard input is read like a file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    const said = await inspected(['-'], folder, dossiers);
    expect(said.sources[0]).toMatchObject({ files: ['-'], proof: { files: [{ rows: { used: 3 } }] } });
  });
});

describe('against a plan', () => {
  const plan = readFileSync(path.join(root, 'test/cases/readme-example/plan.yaml'), 'utf8');

  test('the source that fits, what it lacks with the nearest name, and only what it does not declare', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    writeFileSync(path.join(folder, 'plan.yaml'), plan);
    writeFileSync(
      path.join(folder, 'ho-so-11.csv'),
      'Mã hồ sơ,Ngày tiêp nhận,Ngày trả kết quả,Đơn vị,Hình thức nộp,Lĩnh vực\nA-1,21/11/2024,,Sở A,Trực tuyến,Đất đai\n',
    );
    const { out, code } = await lotrinh(
      ['inspect', 'ho-so-11.csv', '--plan', 'plan.yaml', '--format', 'json'],
      folder,
    );
    const said = JSON.parse(out) as Said;
    expect(code).toBe(0);
    expect(said.files[0]?.fits).toMatchObject([
      {
        source: 'dossiers',
        declared: true,
        rank: 'some',
        matches: 4,
        of: 5,
        missing: [{ column: 'received_at', nearest: 'Ngày tiêp nhận' }],
      },
    ]);
    expect(said.block.en).toBe(`sources:
  dossiers:
    columns:
      ngay_tiep_nhan: { header: Ngày tiêp nhận, type: date, format: dd/MM/yyyy }
      linh_vuc: { header: Lĩnh vực, type: text }
`);
  });

  test('nothing is to be pasted where only row numbers are not declared', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    writeFileSync(path.join(folder, 'plan.yaml'), plan);
    writeFileSync(
      path.join(folder, 'xa-11.csv'),
      'STT,Tính đến ngày,Số xã hoàn thành,Nguồn\n1,30/11/2024,12,A\n',
    );
    const { out, code } = await lotrinh(['inspect', 'xa-11.csv', '--plan', 'plan.yaml'], folder);
    expect(code).toBe(0);
    expect(out).toContain('Kế hoạch đã khai đủ cho các tệp này, không cần thêm gì.');
    expect(out).not.toContain('sources:');
  });

  test('a plan with errors is said and nothing is inspected', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-inspect-'));
    writeFileSync(path.join(folder, 'plan.yaml'), 'version: 1\n');
    const { code, out, err } = await lotrinh(['inspect', 'x.csv', '--plan', 'plan.yaml'], folder);
    expect([code, out, err.includes('plan.yaml:1:1')]).toEqual([2, '', true]);
  });
});
