import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Expression } from '../../src/model/expression.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planDocument } from '../../src/plan/plan-document.ts';
import { goodPlan } from './good-plan.ts';

/** The expression of a count in the good plan, written as given from line 51, column 13 on. */
function expressionOf(written: string): Expression {
  const share = `share: { of: "level = 'l4'", among: "fee > 0" }`;
  const text = goodPlan.replace(share, () => `count:\n        of: ${written}`);
  const { plan, problems } = parsePlan(text, 'plan.yaml');
  expect(problems).toEqual([]);
  const measure = plan?.indicators[0]?.measure;
  if (measure?.kind !== 'count') throw new Error('no count');
  return measure.of;
}

const runsOf = (written: string) =>
  expressionOf(written).runs.map(({ offset, line, column }) => [offset, line, column]);

const lines = (...all: string[]) => all.join('\n          ');

describe('the places of an expression', () => {
  it.each<[string, string, number[][]]>([
    ['a plain text', 'fee > 0', [[0, 51, 13]]],
    ['a quoted text', '"fee > 0"', [[0, 51, 14]]],
    [
      'a plain text over lines',
      lines('fee > 0', 'and pages > 1'),
      [
        [0, 51, 13],
        [8, 52, 11],
      ],
    ],
    [
      'a quoted text over lines',
      lines('"fee > 0', 'and pages > 1"'),
      [
        [0, 51, 14],
        [8, 52, 11],
      ],
    ],
    [
      'a folded block',
      lines('>-', 'fee > 0', 'and pages', '> 1'),
      [
        [0, 52, 11],
        [8, 53, 11],
        [18, 54, 11],
      ],
    ],
    [
      'a literal block',
      lines('|', 'fee > 0', '  and pages > 1\n'),
      [
        [0, 52, 11],
        [10, 53, 13],
      ],
    ],
    ['a block with its own indentation', '|2-\n            fee > 0', [[2, 52, 13]]],
    [
      'doubled quotes',
      `'level = ''l4'''`,
      [
        [0, 51, 14],
        [9, 51, 24],
      ],
    ],
    [
      'escapes',
      '"fee \\u003e 0"',
      [
        [0, 51, 14],
        [6, 51, 25],
      ],
    ],
    [
      'an escaped line break',
      lines('"fee \\', '> 0"'),
      [
        [0, 51, 14],
        [4, 52, 11],
      ],
    ],
  ])('are those of %s', (_, written, runs) => {
    expect(runsOf(written)).toEqual(runs);
  });

  it('are those of the composed text, where the file has combining characters', () => {
    const of = expressionOf(`"agency = '${'Hà Nội'.normalize('NFD')}'"`);
    expect(of.text).toBe("agency = 'Hà Nội'");
    const last = of.runs.at(-1);
    // In the file, the à takes one character more and the ộ two.
    const quote = of.text.length - 1;
    expect((last?.column ?? 0) + quote - (last?.offset ?? 0)).toBe(14 + quote + 3);
  });

  it('begin on the first line', () => {
    const { place } = expressionOf(lines('>-', 'fee > 0', 'and pages > 1'));
    expect(place).toMatchObject({ line: 52, column: 11, length: 7, text: '          fee > 0' });
  });

  it('always hold the letter that stands there', () => {
    const word = fc.constantFrom('fee', '>', "'l4'", 'and', '"a"', 'Hà', '\\', '#', '0.5', '😀', '  ');
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n'), style, (all, gap, defaultStringType) => {
        const value = `x ${all.join(gap)} x`;
        const text = stringify({ a: { of: value } }, { lineWidth: 30, defaultStringType });
        const written = text.split('\n');
        const of = planDocument(text, 'plan.yaml').expression(['a', 'of']);
        expect(of.text).toBe(value);
        let offset = 0;
        for (const letter of of.text) {
          const run = of.runs.findLast((one) => one.offset <= offset);
          const column = (run?.column ?? 0) + offset - (run?.offset ?? 0);
          const there = (written[(run?.line ?? 0) - 1] ?? '').slice(column - 1);
          // Within double quotes, what is escaped begins with a backslash.
          if (letter.trim() !== '' && !there.startsWith('\\'))
            expect(there.slice(0, letter.length)).toBe(letter);
          offset += letter.length;
        }
      }),
      { numRuns: 300 },
    );
  });
});
