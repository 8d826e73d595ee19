import type { Language } from '../../model/text.ts';

/** What is said of a published figure that nothing is judged by. */
export const contextWords = {
  why: { vi: (why: string) => `Không dùng vì: ${why}`, en: (why: string) => `Not used: ${why}` },
  source: { vi: (source: string) => `Nguồn: ${source}`, en: (source: string) => `Source: ${source}` },
} satisfies Record<string, Record<Language, (said: string) => string>>;
