import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { caveatSentences } from './caveat-sentences.ts';
import { changeLines } from './changes/change-lines.ts';
import { formatDay } from './format-day.ts';
import { formatNumber } from './format-number.ts';
import { annotations } from './github/annotations.ts';
import { annotation, group, plain, type Severity } from './github/workflow-command.ts';
import { rollUpSentence } from './official/roll-up.ts';
import { printableThroughout } from './printable.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { statusName } from './status-text.ts';
import { groupTitle, moreAnnotations } from './words/github.ts';
import { statusWords } from './words/statuses.ts';

/** How many annotations of each severity GitHub shows of a step. */
const SHOWN = 10;

const severities = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

/**
 * For the log of a GitHub workflow: an annotation at the line of each indicator that needs attention, the worst first, then
 * every indicator of each plan, whatever is shown, in a group that can be folded.
 */
export const render = ((evaluations: readonly Evaluation[], { language }: RenderOptions) => {
  const plans = printableThroughout(evaluations);
  const all = annotations(plans, language);
  const lines = [
    ...all.map(annotation),
    ...severities.flatMap((severity) => {
      const count = all.filter((it) => it.severity === severity).length;
      if (count <= SHOWN) return [];
      const said = moreAnnotations[severity][language];
      return [plain(said(formatNumber(SHOWN, language), formatNumber(count, language)))];
    }),
    ...plans.flatMap((evaluation) => planGroup(evaluation, language)),
  ];
  return `${lines.join('\n')}\n`;
}) satisfies Render;

function planGroup(evaluation: Evaluation, language: Language): readonly string[] {
  const { plan, asOf, indicators } = evaluation;
  return group(groupTitle[language](plan.title[language], formatDay(asOf, language)), [
    rollUpSentence(evaluation, language),
    ...indicators.map((it) => line(it, evaluation, language)),
    ...changeLines(evaluation, language),
  ]);
}

function line(assessment: Assessment, { asOf }: Evaluation, language: Language): string {
  const { id, name, status } = assessment;
  const reasons = [
    ...reasonSentences(assessment, asOf, language),
    ...caveatSentences(assessment, language),
  ].join(' ');
  return `${statusWords[status].symbol} ${statusName(status, language)}: ${name[language]} (${id}). ${reasons}`;
}
