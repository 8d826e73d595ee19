import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { caveat } from './words/caveats.ts';
import { markWords } from './words/marks.ts';

/** Says, where there is no legend, what must be known of the figure in force: that it is made up, that it covers only a part. */
export function caveatSentences({ observed }: Assessment, language: Language): readonly string[] {
  return (['synthetic', 'partial'] as const)
    .filter((mark) => observed?.[mark] === true)
    .map((mark) => caveat[language](markWords[mark].legend[language]));
}
