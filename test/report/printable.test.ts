import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableThroughout } from '../../src/report/printable.ts';
import { obeyed } from './options.ts';

describe('a printable text', () => {
  test.each([
    ['Hoằng Hóa', 'Hoằng Hóa'],
    ['Hóa'.normalize('NFD'), 'Hóa'],
    ['\u001b[31mđỏ', '␛[31mđỏ'],
    ['dòng một\r\ndòng hai', 'dòng một dòng hai'],
    ['\u009b31m', '\ufffd31m'],
    ['a\u202eb', 'a\ufffdb'],
    ['a\u0000b\u007f', 'a␀b␡'],
    ['\ufeffSTT\u200b', 'STT'],
    ['\ud800', '\ufffd'],
    ['日本 👨‍👩‍👧 🇻🇳', '日本 👨‍👩‍👧 🇻🇳'],
    // x with a tilde and an acute has no letter of its own; four marks stay, however many there are.
    [`x${'\u0303'.repeat(9)}`, `x${'\u0303'.repeat(4)}`],
  ])('of %j is %j', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });

  test('has nothing that a terminal obeys, and is printable already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = printable(text);
        expect(safe).not.toMatch(obeyed);
        expect(safe).not.toContain('\n');
        expect(printable(safe)).toBe(safe);
      }),
    );
  });
});

test('a plain value is made printable throughout, keys and all, and nothing else changes', () => {
  const value = { 'a\u001b': ['x\u001b', 1, null, true], b: { c: 'y\n' } };
  expect(printableThroughout(value)).toEqual({ 'a␛': ['x␛', 1, null, true], b: { c: 'y ' } });
});
