import type { Language } from '../model/text.ts';
import { textWidth } from './text-width.ts';
import { qualifiersInEnglish } from './words/qualifiers.ts';

/** Longer ones are sentences of their own: they stand in the legend, not before a number. */
const MOST_CELLS = 12;

/** Gives the word to stand before a figure as its source has it ("gần", "trên"); null where there is none, or no room for it. */
export function qualifierBefore(qualifier: string | null, language: Language): string | null {
  const word = qualifier?.trim() ?? '';
  if (word === '' || textWidth(word) > MOST_CELLS) return null;
  const known = qualifiersInEnglish.get(word.toLocaleLowerCase('vi'));
  if (known === undefined) return word;
  return language === 'en' ? known : word.toLocaleLowerCase('vi');
}

/** Puts the source's word before a figure that is written out: "gần 92%", "đồng hạng 15" (and not "đồng hạng hạng 15"). */
export function qualified(figure: string, qualifier: string | null, language: Language): string {
  const word = qualifierBefore(qualifier, language);
  if (word === null) return figure;
  const [first = '', ...rest] = figure.split(' ');
  const isSaidTwice = rest.length > 0 && (word === first || word.endsWith(` ${first}`));
  return [word, ...(isSaidTwice ? rest : [figure])].join(' ');
}
