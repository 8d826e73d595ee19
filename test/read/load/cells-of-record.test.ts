import { expect, test } from 'vitest';
import { cellsOfRecord } from '../../../src/read/load/cells-of-record.ts';

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a;b', ['a', 'b']],
  [';a;', ['', 'a', '']],
  ['"a;b";c', ['a;b', 'c']],
  ['"a ""b"" c";"d\ne"', ['a "b" c', 'd\ne']],
  ['"";x', ['', 'x']],
  ['a "b";c', ['a "b"', 'c']],
] as const)('%j has the cells %j', (record, cells) => {
  expect(cellsOfRecord(record, ';')).toEqual(cells);
});
