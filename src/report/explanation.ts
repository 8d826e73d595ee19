import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import { nearest } from '../model/nearest.ts';
import { commitments } from './explain/commitments.ts';
import { computation } from './explain/computation.ts';
import { context } from './explain/context.ts';
import { definition } from './explain/definition.ts';
import { figure } from './explain/figure.ts';
import { latestFigures } from './explain/latest-figures.ts';
import { madeOf } from './explain/made-of.ts';
import { otherPaths } from './explain/other-paths.ts';
import { otherVariants } from './explain/other-variants.ts';
import { pathArithmetic } from './explain/path-arithmetic.ts';
import { rules } from './explain/rules.ts';
import { type OldUnits, units } from './explain/units.ts';
import { type Look, lookOf } from './look.ts';
import { printable, printableThroughout } from './printable.ts';
import { reasonSentences } from './reason-sentences.ts';
import type { RenderOptions } from './render-options.ts';
import { trendText } from './table/reasons.ts';
import { hang, wrap } from './text-width.ts';
import { explanationLabels as labels, explanationSentences as sentences } from './words/explanation.ts';

/** How an explanation is to look, and whether it shows the units that others took over; they are counted where nothing is said. */
export type ExplainOptions = Pick<RenderOptions, 'language' | 'width' | 'color'> & {
  readonly oldUnits?: OldUnits;
};

/**
 * Explains one indicator so that its number can be doubted and checked: what the document says, how it is
 * measured, the figure with its rows and files, the trajectory's arithmetic, and each rule up to the one that
 * gave the status. An id that the plan does not have gives a sentence with the nearest one.
 */
export function explain(evaluation: Evaluation, indicatorId: string, options: ExplainOptions): string {
  const look = lookOf({ ...options, shows: () => true });
  const shown = printableThroughout(evaluation);
  const assessment = shown.indicators.find(({ id }) => id === indicatorId);
  const lines =
    assessment === undefined
      ? unknown(shown, indicatorId, look)
      : parts(assessment, shown, options.oldUnits ?? 'counted', look);
  return `${lines.join('\n')}\n`;
}

function parts(
  assessment: Assessment,
  evaluation: Evaluation,
  oldUnits: OldUnits,
  look: Look,
): readonly string[] {
  const section = (label: keyof typeof labels, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', look.palette.strong(labels[label][look.language]), ...lines];
  return [
    ...definition(assessment, evaluation, look),
    ...section('milestones', commitments(assessment, evaluation, look)),
    ...section('computation', computation(assessment, evaluation, look)),
    ...section('figure', figure(assessment, evaluation, look)),
    ...section('parts', madeOf(assessment, look)),
    ...section('path', pathArithmetic(assessment, look)),
    ...section('otherPaths', otherPaths(assessment, look)),
    ...section('otherVariants', otherVariants(assessment, look)),
    ...section('rules', rules(assessment, evaluation, look)),
    ...section('conclusion', conclusion(assessment, evaluation, look)),
    ...section('units', units(assessment, oldUnits, look)),
    ...section('series', latestFigures(assessment, look)),
    ...section('context', context(assessment, evaluation, look)),
  ];
}

function conclusion(assessment: Assessment, { asOf }: Evaluation, look: Look): readonly string[] {
  const trend = trendText(assessment, look);
  return [...reasonSentences(assessment, asOf, look.language), ...(trend === null ? [] : [trend])].flatMap(
    (sentence) => hang('  ', sentence, look.width),
  );
}

function unknown(
  { indicators }: Evaluation,
  indicatorId: string,
  { language, width }: Look,
): readonly string[] {
  const id = printable(indicatorId);
  const meant = nearest(
    id,
    indicators.map((it) => it.id),
  );
  return wrap(sentences.unknownIndicator[language](id, meant), width);
}
