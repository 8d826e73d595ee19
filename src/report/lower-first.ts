import type { Language } from '../model/text.ts';

/** Gives a sentence its place behind other words. */
export function lowerFirst(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleLowerCase(language) + text.slice(first.length);
}
