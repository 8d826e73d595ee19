import type { AssessedBaseline, AssessedMilestone, Assessment, Evaluation } from '../../model/evaluation.ts';
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { targetPhrase } from '../reason-view.ts';
import { hang } from '../text-width.ts';
import { explanationSentences as sentences } from '../words/explanation.ts';
import { milestoneResultWords, milestoneSymbols } from '../words/milestone-results.ts';

/** The baseline and every milestone, with the words it rests on, where they stand, and what became of it. */
export function commitments(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width } = look;
  const { baseline, milestones, scale } = assessment;
  const day = (it: string) => formatDay(it, language);
  const evidence = (it: AssessedBaseline | AssessedMilestone) =>
    rests(it, evaluation, look).flatMap((line) => hang('      ', line, width));
  return [
    ...(baseline === null
      ? []
      : [
          ...hang(
            '  · ',
            sentences.baseline[language](day(baseline.on), formatValue(baseline.value, assessment, language)),
            width,
          ),
          ...evidence(baseline),
        ]),
    ...milestones.flatMap((milestone) => {
      const target = targetPhrase(milestone, { scale, unit: milestone.unit }, language);
      const result = milestoneResultWords[milestone.result][language];
      return [
        ...hang(
          `  ${milestoneSymbols[milestone.result]} `,
          sentences.milestone[language](day(milestone.by), target, result),
          width,
        ),
        ...evidence(milestone),
        ...(milestone.implicit ? hang('      ', sentences.implicit[language], width) : []),
        ...(milestone.keep ? hang('      ', sentences.keep[language], width) : []),
      ];
    }),
  ];
}

function rests(
  it: Pick<AssessedBaseline, 'article' | 'quote' | 'note'>,
  { plan }: Evaluation,
  { language }: Look,
): readonly string[] {
  const article = plan.articles.find(({ id }) => id === it.article);
  const published = article?.published == null ? null : formatDay(article.published, language);
  const named = [article?.title ?? it.article, article?.publisher, published, article?.url]
    .filter((part) => part != null && part !== '')
    .join(', ');
  const quoted = it.quote === null ? named : sentences.quote[language](it.quote, named);
  return [quoted, it.note ?? ''].filter((line) => line !== '');
}
