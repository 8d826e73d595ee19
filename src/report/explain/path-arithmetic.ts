import type { Assessment } from '../../model/assessment.ts';
import { dayNumber } from '../../model/day.ts';
import type { DatedValue, Value } from '../../model/observation-summary.ts';
import type { TrajectoryKind } from '../../model/plan.ts';
import { beyondText } from '../beyond-text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber, type NumberStyle } from '../format-number.ts';
import {
  formatBareGap,
  formatBareValue,
  formatDistance,
  formatValue,
  gapUnit,
  type Quantity,
} from '../format-value.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { conversionOfObservation, observedText } from '../observed-text.ts';
import { targetQuantity } from '../target-quantity.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { evidenceSentences as evidence } from '../words/evidence.ts';
import {
  anchorWords,
  explanationLabels as labels,
  explanationSentences as sentences,
} from '../words/explanation.ts';
import { conversions } from './conversions.ts';

/** The expected value, step by step: anchors, days passed, the formula with its numbers, the gap and the tolerance. */
export function pathArithmetic(assessment: Assessment, look: Look): readonly string[] {
  return labelled(pathRows(assessment, look), look.width, '  ');
}

type Spoken = Pick<Look, 'language'>;

/** The same, label by label. */
export function pathRows(assessment: Assessment, look: Spoken): readonly Labelled[] {
  const { language } = look;
  const of = targetQuantity(assessment);
  const said = (label: keyof typeof labels, texts: readonly string[]): readonly Labelled[] =>
    texts.map((text) => [labels[label][language], text]);
  return [
    ...said('reading', [trajectoryText(assessment.trajectory, language)]),
    ...said(
      'anchors',
      assessment.path.map(({ on, value, is }) =>
        sentences.anchor[language](
          formatDay(on, language),
          formatValue(value, of, language),
          anchorWords[is][language],
        ),
      ),
    ),
    ...said('conversion', conversions(assessment, look)),
    ...said('arithmetic', steps(assessment, of, look)),
    ...said('gap', gapSteps(assessment, of, look)),
    ...said('tolerance', [toleranceText(assessment, of, look)]),
    ...said('beyond', beyond(assessment, look)),
  ];
}

function steps(assessment: Assessment, of: Quantity, look: Spoken): readonly string[] {
  const { observed, expected, trajectory } = assessment;
  const { language } = look;
  if (observed === null || expected === null) return [sentences.noExpected[language]];
  const { from, to, kind } = trajectory;
  const on = observed.on;
  const value = (it: DatedValue) => formatValue(it.value, of, language);
  const day = (it: DatedValue) => formatDay(it.on, language);
  if (kind === 'flat') {
    const bar = from !== null && (from.on === on || to === null) ? from : to;
    return bar === null ? [] : [sentences.flat[language](value(bar), day(bar))];
  }
  if (from === null) return [];
  if (kind === 'step' || from.on === on) return [sentences.holds[language](value(from), day(from))];
  if (to === null) return [sentences.afterLast[language](value(from), day(from))];
  const passed = dayNumber(on) - dayNumber(from.on);
  const whole = dayNumber(to.on) - dayNumber(from.on);
  const count = (it: number) => formatNumber(it, language);
  const days = sentences.passed[language](
    day(from),
    formatDay(on, language),
    count(passed),
    day(to),
    count(whole),
  );
  const a = formatBareValue(from.value, language, unrounded(from.value));
  const b = formatBareValue(to.value, language, unrounded(to.value));
  const part = `${count(passed)}/${count(whole)}`;
  const result = formatValue(expected, of, language, { against: comparedNumbers(assessment) });
  return [days, `${formulas[kind](a, b, part)} = ${result}`];
}

/** What a converted anchor is in two decimals need not give the result: then it is shown with more. */
function unrounded(value: Value): NumberStyle {
  return { against: typeof value === 'number' ? [Math.round(value * 100) / 100] : [] };
}

/** The way between two anchors a and b after a part of it, with numbers for letters. */
const formulas = {
  linear: (a, b, part) => `${a} + (${b} − ${a}) × ${part}`,
  compound: (a, b, part) => `${a} × (${b} / ${a}) ^ (${part})`,
} satisfies Partial<Record<TrajectoryKind, (a: string, b: string, part: string) => string>>;

function gapSteps(assessment: Assessment, of: Quantity, { language }: Spoken): readonly string[] {
  const { observed, expected, gap } = assessment;
  if (observed === null || expected === null || gap === null) return [];
  const against = comparedNumbers(assessment);
  const unit = gapUnit(of, language);
  return [
    sentences.gap[language](
      observedText(
        observed.value,
        { observation: observed, conversion: conversionOfObservation(assessment, observed.on) },
        assessment,
        language,
        { against },
      ),
      formatValue(expected, of, language, { against }),
      of.scale === 'yes-no' || unit === ''
        ? formatBareGap(gap, language)
        : `${formatBareGap(gap, language)} ${unit}`,
    ),
  ];
}

/** A target beyond what there is stands as it was written: that is said, and nothing computed anew. */
function beyond(assessment: Assessment, { language }: Spoken): readonly string[] {
  const said = beyondText(assessment, language);
  return said === null ? [] : [said, evidence.notRescaled[language]];
}

/** Says the tolerance; where the plan changes between numbers, also which share of the planned change it is. */
function toleranceText({ tolerance, path, target }: Assessment, of: Quantity, { language }: Spoken): string {
  if (tolerance === null) return sentences.noTolerance[language];
  const size = formatDistance(tolerance, of, language);
  const from = path[0]?.value;
  const to = target.value;
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return size;
  const change = Math.abs(to - from);
  const share = `${formatNumber((100 * tolerance) / change, language)}%`;
  return sentences.toleranceShare[language](
    size,
    share,
    formatValue(from, of, language),
    formatValue(to, of, language),
    formatDistance(change, of, language),
  );
}
