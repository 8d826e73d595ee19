import type { Language } from '../../model/text.ts';

/** Makes a sentence of what a legend says of a figure. */
export const caveat = {
  vi: (said: string) => `Lưu ý: ${said}.`,
  en: (said: string) => `Note: ${said}.`,
} satisfies Record<Language, (said: string) => string>;
