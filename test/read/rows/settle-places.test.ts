import { describe, expect, test } from 'vitest';
import { column, readFolder, source } from '../read-folder.ts';

const commune = column('commune', 'Xã', 'place');
const district = column('district', 'Huyện', 'place');
const count = column('n', 'Số', 'integer');

describe('places', () => {
  test('have one name, the most frequent of their spellings, and of equals the first by code points', async () => {
    const names = [
      'Hoà Lộc',
      'Hòa Lộc',
      'HÒA  LỘC',
      'Hòa Lộc',
      'Thủy Vân',
      'Thuỷ Vân',
      'Ðông Thọ',
      'Đông Thọ',
    ];
    const text = `Xã;Số\n${names.map((name, at) => `${name};${at}`).join('\n')}\n`;
    const read = await readFolder({ 'a.csv': text }, source([commune, count]));
    expect(read.used.map((row) => row.commune)).toEqual([
      ...Array(4).fill('Hòa Lộc'),
      // U+1EE7 (ủ) is before U+1EF7 (ỷ), but u is before ủ: "Thuỷ" has a u where "Thủy" has a ủ
      'Thuỷ Vân',
      'Thuỷ Vân',
      'Đông Thọ',
      'Đông Thọ',
    ]);
  });

  test('stay two where only their marks tell them apart', async () => {
    const names = ['Hoằng Phú', 'Hoằng Phụ', 'Hoằng Quý', 'Hoằng Quỳ', 'Thiệu Vân', 'Thiệu Vận'];
    const read = await readFolder(
      { 'a.csv': `Xã;Số\n${names.map((name) => `${name};1`).join('\n')}\n` },
      source([commune, count]),
    );
    expect(read.used.map((row) => row.commune)).toEqual(names);
  });

  test('are told by the place they lie in, where they need it; a blank one is a warning', async () => {
    const text =
      'Xã;Huyện;Số\nXuân Lộc;Thường Xuân;1\nXuân Lộc;Triệu Sơn;2\nXuân Lộc;;3\n;Triệu Sơn;4\nXUÂN LỘC;THƯỜNG XUÂN;5\nXuân Lộc;Thường Xuân;6\n';
    const inner = { ...commune, within: 'district' };
    const read = await readFolder({ 'a.csv': text }, source([inner, district, count], { key: ['commune'] }));
    expect(read.problems).toMatchObject([
      {
        severity: 'warning',
        code: 'place-without-outer',
        facts: {
          source: 'dossiers',
          column: 'commune',
          within: 'district',
          count: 1,
          file: 'a.csv',
          line: 4,
        },
        place: { file: 'a.csv', line: 4 },
      },
    ]);
    expect(read.used.map((row) => [row.commune, row.district, Number(row.n)])).toEqual([
      ['Xuân Lộc, Triệu Sơn', 'Triệu Sơn', 2],
      ['Xuân Lộc', null, 3],
      [null, 'Triệu Sơn', 4],
      ['Xuân Lộc, Thường Xuân', 'Thường Xuân', 6],
    ]);
    expect(read.duplicates.map(({ key, line, kept }) => [key, line, kept.line])).toEqual([
      ['Xuân Lộc, Thường Xuân', 2, 7],
      ['Xuân Lộc, Thường Xuân', 6, 7],
    ]);
  });
});

test('texts have one space between words, nothing that nobody sees, and Đ for its double; line breaks stay', async () => {
  const text = column('text', 'Tên', 'text');
  const cells: [string, string | null][] = [
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
    ['Sở\u00A0Y\u2003 tế', 'Sở Y tế'],
    ['Sở Y\u200B t\u00ADế\uFEFF', 'Sở Y tế'],
    ['Ðất ðai', 'Đất đai'],
    ['"hai\ndòng"', 'hai\ndòng'],
    ['\u200B', null],
    ['A-1', 'A-1'],
  ];
  const lines = cells.map(([cell], at) => `${at};${cell}`).join('\n');
  const read = await readFolder({ 'a.csv': `Số;Tên\n${lines}\n` }, source([count, text]));
  expect(read.used.map((row) => row.text)).toEqual(cells.map(([, tidy]) => tidy));
});
