import type { Evaluation } from '../model/evaluation.ts';
import { type Look, lookOf } from './look.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { accounts } from './table/accounts.ts';
import { changes } from './table/changes.ts';
import { contextFigures } from './table/context-figures.ts';
import { figures } from './table/figures.ts';
import { heading } from './table/heading.ts';
import { legend } from './table/marks.ts';
import { readings } from './table/readings.ts';
import { reasons } from './table/reasons.ts';
import { overallSummary, summary } from './table/summary.ts';
import { wrap } from './text-width.ts';
import { sentences } from './words/sentences.ts';
import { countProblems } from './words/severities.ts';

/** For people at a terminal: the verdicts, the reasons for the bad ones, and the accounts of the files. */
export const render = ((evaluations: readonly Evaluation[], options: RenderOptions) => {
  const look = lookOf(options);
  const plans = printableThroughout(evaluations);
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return `${sections(only, options.detail, look).join('\n')}\n`;
  const rule = look.palette.quiet('═'.repeat(look.width));
  const lines = [
    ...plans.flatMap((plan, index) => [
      ...(index === 0 ? [] : ['', rule, '']),
      ...sections(plan, options.detail, look),
    ]),
    '',
    rule,
    '',
    ...overallSummary(plans, look),
  ];
  return `${lines.join('\n')}\n`;
}) satisfies Render;

function sections(evaluation: Evaluation, detail: RenderOptions['detail'], look: Look): readonly string[] {
  const shown = evaluation.indicators.filter(look.shows);
  return [
    ...heading(evaluation, look),
    ...spaced(figures(evaluation, look)),
    ...spaced(legend(shown, look)),
    ...spaced(summary(evaluation, look)),
    ...changes(evaluation, look),
    ...reasons(evaluation, look),
    ...(detail === 'brief'
      ? spaced(wrap(sentences.brief[look.language], look.width))
      : [...readings(shown, look), ...accounts(evaluation, look), ...contextFigures(evaluation, look)]),
    ...spaced(problemCount(evaluation, look)),
  ];
}

function problemCount({ problems }: Evaluation, { language, width }: Look): readonly string[] {
  const counts = countProblems(problems, language);
  return counts === null ? [] : wrap(sentences.problems[language](counts), width);
}

function spaced(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', ...lines];
}
