import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RecordScanner } from '../../../src/read/load/record-scanner.ts';

function scan(text: string, width: number, size: number) {
  const bytes = Buffer.from(text);
  const scanner = new RecordScanner(',', width, 0, 1);
  for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
  const openQuoteLine = scanner.end();
  const { records, blankLines, line, irregular } = scanner;
  return { records, blankLines, line, irregular, openQuoteLine };
}

test('records, blank lines and line ends are counted, quotes or not', () => {
  expect(scan('a,b\r\n"c\n,""d",e\r\n\r\nf,g', 2, 100)).toEqual({
    records: 3,
    blankLines: 1,
    line: 5,
    irregular: [],
    openQuoteLine: null,
  });
});

test('irregular records have their bytes, their line and what is wrong', () => {
  const { irregular } = scan('a,b\nc\n"d"x,e\nf,g,h\ni,"j"\n', 2, 100);
  expect(irregular).toEqual([
    { record: 1, line: 2, from: 4, to: 5, cells: 1, code: 'ragged' },
    { record: 2, line: 3, from: 6, to: 12, cells: 2, code: 'bad-quote' },
    { record: 3, line: 4, from: 13, to: 18, cells: 3, code: 'ragged' },
  ]);
});

test('a quote in the middle of a cell is a letter, and one that never closes is told by its line', () => {
  expect(scan('a"b,c\n', 2, 100)).toMatchObject({ records: 1, irregular: [], openQuoteLine: null });
  expect(scan('a,b\n"c\nd","e\nf', 2, 100).openQuoteLine).toBe(3);
});

test('a quote that only meets the opening one of another cell, lines below, never closed', () => {
  expect(scan('a,b\nc,"d\ne,f\ng,"h, i"\nj,k\n', 2, 100).openQuoteLine).toBe(2);
  expect(scan('a,"b "c" d"\ne,f\n', 2, 100).openQuoteLine).toBe(null);
  expect(scan('a,"b\nc" d\ne,"f\n', 2, 100).openQuoteLine).toBe(1);
});

test('how the bytes are cut into chunks makes no difference', () => {
  const letters = fc.constantFrom('a', 'ệ', ' ', '"', '""', ',', '\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (text, size) => {
      expect(scan(text, 2, size)).toEqual(scan(text, 2, 1000));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
