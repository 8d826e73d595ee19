import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RecordScanner } from '../../../src/read/load/record-scanner.ts';
import { RegularScanner } from '../../../src/read/load/regular-scanner.ts';

function scan(text: string, chunk = text.length || 1) {
  const scanner = new RegularScanner(',', 1, 0);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.subarray(at, at + chunk));
  scanner.end();
  return scanner;
}

describe('regular text', () => {
  test.each([
    ['a,b\nc,d\n', 2],
    ['a,b\r\nc,d', 2],
    ['a,b\n\n\nc,d\n', 2],
    ['a,b\r\n\r\nc,d\r\n', 2],
    ['"a\nb",c\nd,"e ""f"""\n', 2],
    ['"",\n', 1],
    ['', 0],
  ])('%j has %i records', (text, records) => {
    for (const chunk of [1, 2, 3, 100]) {
      const found = scan(text, chunk);
      expect([found.irregular, found.records]).toEqual([[], records]);
    }
  });

  test('knows the physical line of each record', () => {
    const { lines } = scan('a,b\n"c\n\nd",e\n\nf,g\n', 2);
    expect([0, 1, 2].map((record) => lines.lineOf(record))).toEqual([1, 2, 6]);
  });
});

test.each([
  'a,b"c\n',
  '"a"b,c\n',
  'a,b\rc,d\n',
  'a,"b\n',
  'a,b\r',
  ' "a",b\n',
  'a,b\nc,d\r\n',
  'a,b\r\nc,d\ne,f',
  'a,\0\n',
])('%j is not regular', (text) => {
  for (const chunk of [1, 2, 100]) expect(scan(text, chunk).irregular).toBeNull();
});

test('agrees with the careful scanner on whatever both call regular', () => {
  const piece = fc.constantFrom('a', 'b c', ',', '"', '""', '\n', '\r\n', '\r', '"x\ny"', ',"z"', 'ầ', ' ');
  let compared = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.integer({ min: 1, max: 7 }), (pieces, chunk) => {
      const text = pieces.join('');
      const found = scan(text, chunk);
      if (found.irregular === null) return;
      const careful = new RecordScanner(',', 99, 0, 1);
      careful.push(Buffer.from(text));
      expect(careful.end()).toBeNull();
      expect(careful.irregular.filter(({ code }) => code === 'bad-quote')).toEqual([]);
      expect(found.records).toBe(careful.records);
      for (let record = 0; record < found.records; record += 1) {
        expect(found.lines.lineOf(record)).toBe(careful.lines.lineOf(record));
      }
      compared += 1;
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(500);
});
