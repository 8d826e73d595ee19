import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cut, graphemes, hang, pad, textWidth, wrap, wrapAfter } from '../../src/report/text-width.ts';

// reports lay out NFC text alone: printable.ts sees to that
const anyText = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => text.normalize('NFC'));

describe('the width of a text', () => {
  test.each([
    ['Tỷ lệ hồ sơ', 11],
    ['Tỷ lệ hồ sơ'.normalize('NFD'), 11],
    ['数字', 4],
    ['−11,85 điểm %', 13],
    ['−11,85 điểm\u00a0%', 13],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test('is what string-width says, by the short way and by the long one', () => {
    const letters = fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(letters, (letter) => {
        expect(textWidth(letter)).toBe(stringWidth(letter));
      }),
      {
        numRuns: 2000,
      },
    );
  });

  test.each([
    '–',
    '·',
    '“',
    '”',
    '…',
    '✓',
    '✗',
    '▼',
    '●',
    '○',
    '◇',
    '†',
    '‡',
    '≥',
    '≤',
    '−',
    '×',
    '→',
    '↑',
    '↓',
    '─',
  ])('of the sign %s is one cell', (sign) => expect(textWidth(sign)).toBe(1));
});

describe('wrapping', () => {
  test('breaks between words', () => {
    expect(wrap('Tỷ lệ hồ sơ giải quyết', 11)).toEqual(['Tỷ lệ hồ sơ', 'giải quyết']);
  });

  test('never breaks at a no-break space', () => {
    expect(wrap('kém 7,2 điểm\u00a0% so với', 12)).toEqual(['kém 7,2', 'điểm\u00a0% so', 'với']);
    expect(wrap('7,2 điểm\u00a0%', 8)).toEqual(['7,2', 'điểm\u00a0%']);
  });

  test('breaks a word that is too long, between characters', () => {
    expect(wrap('aaaaaaa bb', 3)).toEqual(['aaa', 'aaa', 'a', 'bb']);
  });

  test('never parts a letter from its marks', () => {
    const text = 'ộộộộ'.normalize('NFD');
    expect(wrap(text, 3)).toEqual(['ộộộ'.normalize('NFD'), 'ộ'.normalize('NFD')]);
  });

  test('keeps to the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 2, max: 60 }), (text, width) => {
        const lines = wrap(text, width);
        // a character that is wider than the line stands alone on it
        const widest = Math.max(width, ...graphemes(text).map(textWidth));
        expect(Math.max(0, ...lines.map(textWidth))).toBeLessThanOrEqual(widest);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('wrapping behind a beginning', () => {
  test('puts what fits on the first line and the rest below, indented', () => {
    expect(wrapAfter(4, 'một hai ba bốn', 11, '  ')).toEqual(['một hai', '  ba bốn']);
    expect(wrapAfter(4, 'một hai', 11, '  ')).toEqual(['một hai']);
  });

  test('leaves the first line alone where no word fits behind it', () => {
    expect(wrapAfter(9, 'một hai', 11, '  ')).toEqual(['', '  một hai']);
    expect(wrapAfter(90, 'một hai', 11, '  ')).toEqual(['', '  một hai']);
  });
});

describe('cutting', () => {
  test('shortens what is too long and says so', () => {
    expect(cut('Chính quyền số', 8)).toBe('Chính q…');
    expect(cut('Kinh tế', 7)).toBe('Kinh tế');
    expect(cut('x'.repeat(5_000_000), 4)).toBe('xxx…');
  });

  test('keeps to the width and to whole characters', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 3, max: 60 }), (text, width) => {
        const short = cut(text, width);
        expect(textWidth(short)).toBeLessThanOrEqual(width);
        expect(graphemes(text).join('').startsWith(short.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});

test('padding fills to the width on either side', () => {
  expect(pad('số', 5, 'left')).toBe('số   ');
  expect(pad('số'.normalize('NFD'), 5, 'right')).toBe(`   ${'số'.normalize('NFD')}`);
});

test('hanging puts later lines below the end of the beginning', () => {
  expect(hang('- ', 'một hai ba', 9)).toEqual(['- một hai', '  ba']);
});
