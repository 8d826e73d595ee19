import { expect, test } from 'vitest';
import { textCell } from '../../../src/report/xlsx/cells.ts';
import { workbook } from '../../../src/report/xlsx/workbook.ts';
import { openWorkbook } from './open-workbook.ts';

const properties = {
  title: 'T',
  creator: 'lotrinh',
  language: 'vi',
  asOf: '2024-10-31',
  footer: '',
  page: 'Trang',
} as const;

async function readBack(texts: readonly string[]): Promise<readonly unknown[]> {
  const bytes = await workbook(
    [
      {
        name: 'A',
        widths: [20],
        rows: [[textCell('Cột')], ...texts.map((text) => [textCell(text)])],
        headings: { from: 1, to: 1 },
        frozenColumns: 0,
        filter: null,
        gridLines: 'shown',
      },
    ],
    properties,
  );
  return openWorkbook(bytes)
    .rows('A')
    .slice(1)
    .map(([cell]) => cell?.v);
}

test('texts come back as they were, whatever they look like', async () => {
  const texts = [
    'Tỷ lệ hồ sơ',
    '=1+1',
    '+84',
    '@SUM(A1)',
    '-2',
    '_x000D_',
    'a_x0041_b_x005F_',
    'constructor',
    'toString',
    '__proto__',
    'hasOwnProperty',
    '  spaces  ',
    '<b>&amp;</b>',
    ']]>',
    '12',
    '2024-10-31',
    'a\ufffdb',
    '👨‍👩‍👧',
  ];
  expect(await readBack(texts)).toEqual(texts);
});

test('a text longer than a cell may hold is cut with a sign, never inside a character', async () => {
  const [cut, fitting, pair] = await readBack(['x'.repeat(40_000), 'y'.repeat(32_767), '😀'.repeat(20_000)]);
  expect(cut).toBe(`${'x'.repeat(32_766)}…`);
  expect(fitting).toBe('y'.repeat(32_767));
  expect(pair).toBe(`${'😀'.repeat(16_383)}…`);
});

test('what a spreadsheet would run if it was edited is marked as text', () => {
  expect(textCell('=HYPERLINK("http://evil")')).toMatchObject({ format: '@' });
  expect(textCell('Tỷ lệ')).not.toHaveProperty('format');
});
