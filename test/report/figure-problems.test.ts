import { describe, expect, test } from 'vitest';
import type { FigureProblemCode } from '../../src/model/figure-problem.ts';
import type { Facts } from '../../src/model/problem.ts';
import { figureProblemWords } from '../../src/report/words/figure-problems.ts';

const said = (code: FigureProblemCode, facts: Facts, language: 'vi' | 'en') =>
  figureProblemWords[code][language]({ indicator: 'kinh-te-so', count: 1, file: 'a.csv', line: 3, ...facts });

describe('what is wrong with figures', () => {
  test('two that disagree are told with the day and the numbers as the language writes them', () => {
    const facts = {
      on: '2023-12-31',
      member: null,
      earlier: 8.28,
      earlierWords: null,
      later: 8.5,
      laterWords: null,
    };
    expect(said('figures-disagree', facts, 'vi')).toContain('cho ngày 31/12/2023 (8,28 và 8,5)');
    expect(said('figures-disagree', facts, 'en')).toContain('for 2023-12-31 (8.28 and 8.5)');
    const member = { ...facts, member: 'du lịch', earlier: 100, later: 100, laterWords: 'gần' };
    expect(said('figures-disagree', member, 'vi')).toContain('31/12/2023, “du lịch” (100 và gần 100)');
  });

  test('a name that is no tier is told with the nearest, all of them, and where it stands', () => {
    const facts = { column: 'nhom', scale: 'tier', values: ['kha'], nearest: 'khá', allowed: ['khá', 'tốt'] };
    expect(said('figure-off-scale', facts, 'vi')).toBe(
      'Chỉ tiêu kinh-te-so: 1 dòng có giá trị “kha” ở cột nhom, không phải một trong các nhóm đã khai: khá, tốt. Gần nhất là “khá”. Các dòng ấy không được dùng; dòng đầu tiên là “a.csv” dòng 3. Hãy sửa giá trị trong tệp, hoặc khai nhãn đó ở “values” của cột.',
    );
    const rank = { ...facts, scale: 'rank', values: ['0'], nearest: null, allowed: [] };
    const halves = { ...rank, values: ['0.500000', '2.000000'], more: 3 };
    expect(said('figure-off-scale', halves, 'vi')).toContain('“0,5”, “2”, + 3 giá trị khác ở cột nhom');
    expect(said('figure-off-scale', rank, 'en')).toMatch(/not a rank .* Mend the value in the file\.$/);
  });

  test.each(Object.keys(figureProblemWords) as FigureProblemCode[])(
    '%s is a whole sentence in either language, with the way out',
    (code) => {
      const facts: Facts = {
        on: '2023-12-31',
        yearEnd: '2023-12-31',
        column: 'cot',
        scale: 'yes-no',
        values: ['2'],
        more: 0,
        allowed: [],
        earlier: 1,
        later: 2,
        known: ['gần', 'trên'],
        years: ['2021', '2022'],
        measure: 'growth',
        basis: 'levels',
        base: 2020,
        year: 2021,
        members: ['du lịch'],
        seen: ['y tế'],
      };
      for (const language of ['vi', 'en'] as const) {
        const sentence = said(code, facts, language);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/null|undefined|NaN| {2}|\(\)| [,.;]/);
        expect(sentence).toBe(sentence.normalize('NFC'));
        expect(sentence).toMatch({ vi: /Hãy|hãy/, en: /Add|Mend|Remove|Fill|Write|Check|leave/ }[language]);
      }
    },
  );
});
