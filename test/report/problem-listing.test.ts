import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { problemListing } from '../../src/report/problem-listing.ts';

const plain = { language: 'vi', width: 80, color: false } as const;

function problem(over: Partial<Problem> = {}): Problem {
  return {
    severity: 'error',
    code: 'made-up-for-this-test',
    facts: { found: 'basline' },
    place: { file: 'plan.yaml', line: 12, column: 5, length: 7, text: '    basline: { on: 2020 }' },
    ...over,
  };
}

describe('a listing of problems', () => {
  test('gives the place, the severity, the code, the message, and a caret under the place', () => {
    expect(problemListing([problem()], plain)).toBe(
      [
        'plan.yaml:12:5  lỗi  made-up-for-this-test  made-up-for-this-test (found: basline)',
        '      basline: { on: 2020 }',
        '      ^^^^^^^',
        '1 lỗi',
        '',
      ].join('\n'),
    );
  });

  test('counts errors and warnings', () => {
    const warning = problem({ severity: 'warning' });
    expect(problemListing([problem(), warning, problem()], plain)).toMatch(/\n2 lỗi, 1 cảnh báo\n$/);
    const english = { ...plain, language: 'en' } as const;
    expect(problemListing([problem(), warning, problem()], english)).toMatch(/\n2 errors, 1 warning\n$/);
  });

  test('stands on one line each, unless lines have a width', () => {
    const long = problem({ facts: { found: 'một hai ba bốn năm sáu bảy tám chín mười' }, place: null });
    expect(problemListing([long], plain)).toBe(
      '–  lỗi  made-up-for-this-test  made-up-for-this-test (found: một hai ba bốn năm sáu bảy tám chín mười)\n1 lỗi\n',
    );
    expect(problemListing([long], { ...plain, lineWidth: null })).toBe(problemListing([long], plain));
    expect(problemListing([long], { ...plain, lineWidth: 60 })).toBe(
      [
        '–  lỗi  made-up-for-this-test  made-up-for-this-test (found:',
        '    một hai ba bốn năm sáu bảy tám chín mười)',
        '1 lỗi',
        '',
      ].join('\n'),
    );
    // colours take no cells
    const colored = problemListing([long], { ...plain, lineWidth: 60, color: true });
    expect(colored.split('\n')).toHaveLength(4);
  });

  test('keeps the place whole where it is wider than the line', () => {
    const place = { file: `${'x'.repeat(70)}.csv`, line: 1, column: null, length: 0, text: null };
    const [head, below] = problemListing([problem({ place })], { ...plain, lineWidth: 60 }).split('\n');
    expect(head).toBe(`${'x'.repeat(70)}.csv:1  lỗi  made-up-for-this-test`);
    expect(below).toBe('    made-up-for-this-test (found: basline)');
  });

  test('lists a hundred, warnings last to be kept, and counts all', () => {
    const warnings = Array.from({ length: 100 }, (_, index) =>
      problem({ severity: 'warning', code: `w${index}`, place: null }),
    );
    const errors = Array.from({ length: 3 }, (_, index) => problem({ code: `e${index}`, place: null }));
    const lines = problemListing([...warnings, ...errors], plain).split('\n');
    expect(lines).toHaveLength(103);
    expect(lines[96]).toContain('w96');
    expect(lines[97]).toContain('e0');
    expect(lines.slice(100)).toEqual(['và 3 cảnh báo khác', '3 lỗi, 100 cảnh báo', '']);
  });

  test('is empty where there is no problem', () => {
    expect(problemListing([], plain)).toBe('');
  });

  test('begins with a dash where there is no place', () => {
    expect(problemListing([problem({ place: null })], plain)).toMatch(/^– {2}lỗi {2}made-up/);
  });

  test('gives the file alone where there is no line', () => {
    const place = { file: 'portal/a.csv', line: null, column: null, length: 0, text: null };
    expect(problemListing([problem({ place })], plain)).toMatch(/^portal\/a\.csv {2}lỗi/);
  });

  test('lets no escape sequence through, from the file name, the line or the facts', () => {
    const place = {
      file: 'a\u001b[31m.yaml',
      line: 1,
      column: 1,
      length: 1,
      text: '\u001b]0;x\u0007\u009b1m',
    };
    const listing = problemListing([problem({ place, facts: { found: '\u001b[2J\nfake:1:1' } })], plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be absent
    expect(listing).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(listing.split('\n')).toHaveLength(5);
  });

  test('colours only when asked to', () => {
    expect(problemListing([problem()], plain)).not.toContain('\u001b');
    expect(problemListing([problem()], { ...plain, color: true })).toContain('\u001b[31mlỗi\u001b[39m');
  });
});
