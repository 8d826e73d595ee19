import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { ObservationSummary, Rival } from '../model/observation-summary.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { formatValue } from './format-value.ts';
import { qualified } from './qualified.ts';
import { markWords } from './words/marks.ts';
import { particularWords as words } from './words/particulars.ts';

type Cited = Pick<Rival, 'source' | 'from' | 'published'>;

/**
 * Names where a figure is from, and when it was published: "Cục Thống kê, công bố 29/12/2023". What several figures cite alike
 * tells nobody apart: then it is the sources of the plan that are named.
 */
export function citation(
  { source, from, published }: Cited,
  others: readonly Cited[],
  { sources }: Evaluation,
  language: Language,
): string {
  const title = sources.find(({ id }) => id === from)?.title?.[language];
  const isCitedAlike = others.some((other) => other.from !== from && other.source === source);
  const named = (isCitedAlike ? null : source) ?? title ?? from;
  return published === null ? named : words.publishedBy[language](named, formatDay(published, language));
}

/** Says what less trusted sources give for the same day, one text each: "14,26% (Bộ TT&TT)". */
export function rivalTexts(
  observed: ObservationSummary,
  assessment: Assessment,
  evaluation: Evaluation,
  language: Language,
): readonly string[] {
  return observed.rivals.map((rival) => {
    const mark = rival.synthetic ? markWords.synthetic.sign : '';
    // two figures that differ must not look the same
    const against = [observed.value].filter((value) => typeof value === 'number');
    const figure = formatValue(rival.value, assessment, language, { against }) + mark;
    return words.by[language](
      qualified(figure, rival.qualifier, language),
      citation(rival, [observed, ...observed.rivals], evaluation, language),
    );
  });
}
