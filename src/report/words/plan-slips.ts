import type { NumberSlip } from '../../model/plan-problem.ts';
import type { Facts } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { fact } from './plan-phrases.ts';
import type { ProblemWords, Sentence } from './problem-words.ts';

/** Why something that looks like a number is not the one wanted. */
const numbers = {
  quotes: {
    vi: (f) => `phải là một số. Hãy bỏ ngoặc kép: ${fact(f, 'suggestion')}`,
    en: (f) => `must be a number. Remove the quotes: ${fact(f, 'suggestion')}`,
  },
  comma: {
    vi: (f) => `dấu thập phân trong tệp kế hoạch là dấu chấm: ${fact(f, 'suggestion')}`,
    en: (f) => `the decimal mark of plan files is the point: ${fact(f, 'suggestion')}`,
  },
  percent: {
    vi: (f) => `không ghi dấu phần trăm. Hãy viết ${fact(f, 'suggestion')}, bỏ dấu %`,
    en: (f) => `takes no percent sign. Write ${fact(f, 'suggestion')}, without %`,
  },
  grouped: {
    vi: (f) => `số không có dấu tách hàng nghìn. Hãy viết ${fact(f, 'suggestion')}`,
    en: (f) => `numbers have no thousands separator. Write ${fact(f, 'suggestion')}`,
  },
  'not-finite': {
    vi: (f) => `phải là một số hữu hạn, không thể là ${fact(f, 'written')}. Hãy viết bằng chữ số, như 9.6`,
    en: (f) => `must be a finite number, not ${fact(f, 'written')}. Write it in digits, such as 9.6`,
  },
  fraction: {
    vi: (f) =>
      `phải là số nguyên; ${fact(f, 'written')} có phần thập phân. Hãy viết như ${fact(f, 'suggestion')}`,
    en: (f) =>
      `must be a whole number; ${fact(f, 'written')} is none. Write one such as ${fact(f, 'suggestion')}`,
  },
} satisfies ProblemWords<NumberSlip>;

const isNumberSlip = (slip: unknown): slip is NumberSlip => Object.hasOwn(numbers, String(slip));

/** Says what is amiss with a number. */
export const numberSlipText = (facts: Facts, lang: Language): string =>
  isNumberSlip(facts.slip) ? numbers[facts.slip][lang](facts) : fact(facts, 'suggestion');

/** What stands where a colon and a space should, by its character. */
const colons: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  'U+FF1A': {
    vi: (f) =>
      `Sau “${fact(f, 'key')}” là dấu hai chấm rộng (U+FF1A). Hãy gõ lại dấu hai chấm thường và một dấu cách`,
    en: (f) => `After "${fact(f, 'key')}" is a full-width colon (U+FF1A). Type a plain colon and a space`,
  },
  'U+00A0': {
    vi: (f) => `Sau “${fact(f, 'key')}:” là dấu cách không ngắt (U+00A0). Hãy xóa nó và gõ lại dấu cách`,
    en: (f) => `After "${fact(f, 'key')}:" is a no-break space (U+00A0). Delete it and type a space`,
  },
};

const NO_SPACE: Readonly<Record<Language, Sentence>> = {
  vi: (f) => `Sau “${fact(f, 'key')}:” thiếu dấu cách. Hãy thêm vào`,
  en: (f) => `A space is missing after "${fact(f, 'key')}:". Add it`,
};

/** Says what is amiss after a key, and how it is written. */
export const colonSlipText = (facts: Facts, lang: Language): string =>
  `${(colons[fact(facts, 'character')] ?? NO_SPACE)[lang](facts)}: ${fact(facts, 'key')}: ${fact(facts, 'value')}`.trimEnd();
