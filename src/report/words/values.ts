import type { Language, Text } from '../../model/text.ts';

/** Values of indicators that are either done or not: in a sentence, and in a narrow cell. */
export const yesNoWords = {
  yes: { said: { vi: 'đã hoàn thành', en: 'done' }, cell: { vi: 'đã xong', en: 'done' } },
  no: { said: { vi: 'chưa hoàn thành', en: 'not done' }, cell: { vi: 'chưa xong', en: 'not done' } },
} satisfies Record<'yes' | 'no', Record<'said' | 'cell', Text>>;

/** The target of such an indicator, in a narrow cell. */
export const doneWord: Text = { vi: 'phải xong', en: 'done' };

/** Stands before the number of a place in a ranking. */
export const rankWord: Text = { vi: 'hạng', en: 'rank' };

/** What gaps are counted in, where that is not the indicator's own unit; lines never break inside "điểm %". */
export const gapUnits = {
  percent: { vi: 'điểm\u00a0%', en: 'pts' },
  rank: { vi: 'bậc xếp hạng', en: 'places' },
  tier: { vi: 'bậc', en: 'tiers' },
} satisfies Record<'percent' | 'rank' | 'tier', Text>;

/** Where a rank went since the figure before; the smaller number is the better place. */
export const rankMoves = {
  up: { vi: (places: string) => `lên ${places} bậc`, en: (places: string) => `up ${places}` },
  down: { vi: (places: string) => `xuống ${places} bậc`, en: (places: string) => `down ${places}` },
} satisfies Record<'up' | 'down', Record<Language, (places: string) => string>>;
