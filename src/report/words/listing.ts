import type { Language } from '../../model/text.ts';

/** Sentences of a listing of problems. */
export const listingWords = {
  /** After the last one listed; the counts come written out: "20 lỗi, 3 cảnh báo". */
  more: { vi: (counts) => `và ${counts} khác`, en: (counts) => `and ${counts} more` },
} satisfies Record<string, Record<Language, (counts: string) => string>>;
