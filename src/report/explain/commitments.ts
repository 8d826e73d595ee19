import type {
  AssessedBaseline,
  AssessedMilestone,
  Assessment,
  DeclaredPath,
} from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { citedArticle } from '../cited-article.ts';
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { targetPhrase } from '../reason-view.ts';
import { hang } from '../text-width.ts';
import { explanationSentences as sentences } from '../words/explanation.ts';
import { milestoneResultWords, milestoneSymbols } from '../words/milestone-results.ts';

/** The baseline, every milestone with what became of it, and other ways that the plan declares, each with the words it rests on. */
export function commitments(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width } = look;
  const { baseline, milestones, declaredPaths, scale } = assessment;
  const day = (it: string) => formatDay(it, language);
  const evidence = (it: AssessedBaseline | AssessedMilestone | DeclaredPath) =>
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
    ...declaredPaths.flatMap((path) => [
      ...hang('  · ', sentences.declaredPath[language](path.title[language]), width),
      ...evidence(path),
    ]),
  ];
}

/** What something of a plan rests on: the words quoted and where they stand, and what the plan notes beside. */
export function rests(
  it: Pick<AssessedBaseline, 'article' | 'quote' | 'note'>,
  evaluation: Evaluation,
  { language }: Pick<Look, 'language'>,
): readonly string[] {
  const named = citedArticle(it.article, evaluation, language);
  const quoted = it.quote === null ? named : sentences.quote[language](it.quote, named);
  return [quoted, it.note?.[language] ?? ''].filter((line) => line !== '');
}
