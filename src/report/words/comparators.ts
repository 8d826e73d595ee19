import type { ComparatorName } from '../../model/comparator.ts';
import type { Language } from '../../model/text.ts';

/** How one comparator is said. */
export interface ComparatorWords {
  /** Before the value in a table cell; none where there is no value to say. */
  readonly symbol: string;
  /** The commitment as a sentence has it. */
  readonly phrase: Readonly<Record<Language, (value: string) => string>>;
}

/** How each comparator is said; the value comes with its unit. */
export const comparatorWords = {
  'at-least': {
    symbol: '≥',
    phrase: { vi: (value) => `ít nhất ${value}`, en: (value) => `at least ${value}` },
  },
  'more-than': {
    symbol: '>',
    phrase: { vi: (value) => `trên ${value}`, en: (value) => `more than ${value}` },
  },
  'at-most': {
    symbol: '≤',
    phrase: { vi: (value) => `không quá ${value}`, en: (value) => `at most ${value}` },
  },
  'less-than': {
    symbol: '<',
    phrase: { vi: (value) => `dưới ${value}`, en: (value) => `less than ${value}` },
  },
  equals: { symbol: '=', phrase: { vi: (value) => `đúng ${value}`, en: (value) => `exactly ${value}` } },
  'rank-at-most': {
    symbol: '≤',
    phrase: { vi: (value) => `trong ${value} hạng đầu`, en: (value) => `in the top ${value}` },
  },
  'tier-at-least': {
    symbol: '≥',
    phrase: { vi: (value) => `từ mức ${value} trở lên`, en: (value) => `tier ${value} or better` },
  },
  done: { symbol: '', phrase: { vi: () => 'phải hoàn thành', en: () => 'to be done' } },
} satisfies Record<ComparatorName, ComparatorWords>;
