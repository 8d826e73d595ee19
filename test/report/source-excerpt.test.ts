import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceExcerpt } from '../../src/report/source-excerpt.ts';
import { textWidth } from '../../src/report/text-width.ts';

describe('an excerpt of a line', () => {
  test('puts the carets under the letters that are meant', () => {
    expect(sourceExcerpt({ text: 'unit: "%"', column: 7, length: 3 }, 80)).toEqual({
      line: 'unit: "%"',
      caret: '      ^^^',
    });
  });

  test('counts a letter with its combining marks as one cell', () => {
    // "mốc" in NFD: m, o, circumflex, acute, c; the x that is meant is the seventh character.
    const text = `${'mốc'.normalize('NFD')} x`;
    expect(sourceExcerpt({ text, column: 7, length: 1 }, 80).caret).toBe('    ^');
  });

  test('counts wide characters as two cells and tabs as four spaces', () => {
    expect(sourceExcerpt({ text: '\t漢x', column: 3, length: 1 }, 80)).toEqual({
      line: '    漢x',
      caret: '      ^',
    });
  });

  test('stands behind the end where something is missing there', () => {
    expect(sourceExcerpt({ text: 'by:', column: 4, length: 1 }, 80)).toEqual({ line: 'by:', caret: '   ^' });
  });

  test('cuts a long line around the place', () => {
    const text = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`;
    const { line, caret } = sourceExcerpt({ text, column: 201, length: 4 }, 60);
    expect(line).toMatch(/^…a+HEREb+…$/);
    expect(line.slice(caret.indexOf('^'), caret.length)).toBe('HERE');
    expect(line.length).toBeLessThanOrEqual(60);
  });

  test('looks at no more of a very long line than it can show', () => {
    const text = `${'a'.repeat(3_000_000)}HERE${'b'.repeat(3_000_000)}`;
    const { line, caret } = sourceExcerpt({ text, column: 3_000_001, length: 4 }, 60);
    expect(line.slice(caret.indexOf('^'), caret.length)).toBe('HERE');
    expect(line).toMatch(/^…a+HEREb+…$/);
  });

  test('never exceeds the width, whatever the line and the place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 320 }),
        fc.integer({ min: 0, max: 320 }),
        fc.integer({ min: 20, max: 200 }),
        (text, column, length, width) => {
          const { line, caret } = sourceExcerpt({ text, column, length }, width);
          expect(textWidth(line)).toBeLessThanOrEqual(width);
          expect(textWidth(caret)).toBeLessThanOrEqual(width);
          expect(caret).toMatch(/^ *\^+$/);
        },
      ),
    );
  });
});
