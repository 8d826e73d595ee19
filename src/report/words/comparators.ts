import type { ComparatorName } from '../../model/comparator.ts';
import type { Language } from '../../model/text.ts';

/** How one comparator is said. */
export interface ComparatorWords {
  /** Before the value in a table cell; none where there is no value to say. */
  readonly symbol: string;
  /** The commitment as a sentence has it. */
  readonly phrase: Readonly<Record<Language, (value: string) => string>>;
  /** The commitment as it is asked for, with its day or the day from which it is to be kept. */
  readonly asked: Readonly<Record<Language, (value: string, when: string) => string>>;
}

/** How each comparator is said; the value comes with its unit. */
export const comparatorWords = {
  'at-least': {
    symbol: '≥',
    phrase: { vi: (value) => `ít nhất ${value}`, en: (value) => `at least ${value}` },
    asked: {
      vi: (value, when) => `đạt ít nhất ${value} ${when}`,
      en: (value, when) => `must be at least ${value} ${when}`,
    },
  },
  'more-than': {
    symbol: '>',
    phrase: { vi: (value) => `trên ${value}`, en: (value) => `more than ${value}` },
    asked: {
      vi: (value, when) => `đạt trên ${value} ${when}`,
      en: (value, when) => `must be more than ${value} ${when}`,
    },
  },
  'at-most': {
    symbol: '≤',
    phrase: { vi: (value) => `không quá ${value}`, en: (value) => `at most ${value}` },
    asked: {
      vi: (value, when) => `không quá ${value} ${when}`,
      en: (value, when) => `must be at most ${value} ${when}`,
    },
  },
  'less-than': {
    symbol: '<',
    phrase: { vi: (value) => `dưới ${value}`, en: (value) => `less than ${value}` },
    asked: {
      vi: (value, when) => `dưới ${value} ${when}`,
      en: (value, when) => `must be less than ${value} ${when}`,
    },
  },
  equals: {
    symbol: '=',
    phrase: { vi: (value) => `đúng ${value}`, en: (value) => `exactly ${value}` },
    asked: {
      vi: (value, when) => `đúng ${value} ${when}`,
      en: (value, when) => `must be exactly ${value} ${when}`,
    },
  },
  'rank-at-most': {
    symbol: '≤',
    phrase: { vi: (value) => `trong ${value} hạng đầu`, en: (value) => `in the top ${value}` },
    asked: {
      vi: (value, when) => `đứng trong ${value} hạng đầu ${when}`,
      en: (value, when) => `must be in the top ${value} ${when}`,
    },
  },
  'tier-at-least': {
    symbol: '≥',
    phrase: { vi: (value) => `từ mức ${value} trở lên`, en: (value) => `tier ${value} or better` },
    asked: {
      vi: (value, when) => `đạt từ mức ${value} trở lên ${when}`,
      en: (value, when) => `must be tier ${value} or better ${when}`,
    },
  },
  done: {
    symbol: '',
    phrase: { vi: () => 'phải hoàn thành', en: () => 'to be done' },
    asked: { vi: (_, when) => `${when} phải hoàn thành`, en: (_, when) => `must be done ${when}` },
  },
} satisfies Record<ComparatorName, ComparatorWords>;

/** The day of a commitment, as `asked` has it: to be reached by it, or kept from it on. */
export const whenAsked = {
  reach: { vi: (day) => `đến ngày ${day}`, en: (day) => `by ${day}` },
  keep: { vi: (day) => `từ ngày ${day} trở đi`, en: (day) => `from ${day} on` },
} satisfies Record<'reach' | 'keep', Record<Language, (day: string) => string>>;
