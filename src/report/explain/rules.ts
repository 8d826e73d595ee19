import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareGap, formatDistance, formatValue, gapUnit } from '../format-value.ts';
import type { Look } from '../look.ts';
import { conversionOfObservation, observedText } from '../observed-text.ts';
import { eachOf } from '../parts.ts';
import { targetPhrase } from '../reason-view.ts';
import { targetQuantity } from '../target-quantity.ts';
import { hang, pad, textWidth } from '../text-width.ts';
import { explanationLabels as labels } from '../words/explanation.ts';
import { type Rule, ruleOrder, ruleWords, settledByYear, ruleEvidence as words } from '../words/rules.ts';

/** The rules of the status table in their order, each with yes or no and what the answer rests on, up to the one that matched. */
export function rules(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const matched = ruleOrder.indexOf(matchedRule(assessment));
  const no = labels.no[language];
  const yes = labels.yes[language];
  const answerWidth = Math.max(textWidth(no), textWidth(yes));
  return ruleOrder.slice(0, matched + 1).flatMap((rule, index) => {
    const isMatch = index === matched;
    const answer = pad(isMatch ? yes : no, answerWidth, 'left');
    const evidence = evidenceFor[rule](assessment, evaluation.asOf, look);
    const asks = wordsOf(rule, assessment)[language];
    const text = evidence === null ? asks : `${asks} – ${evidence}`;
    const lines = hang(`${isMatch ? '→' : ' '} ${index + 1}. ${answer}  `, text, width);
    return isMatch ? lines.map(palette.strong) : lines;
  });
}

/** Where every year has to pass, one that does not settles the target before its day. */
function wordsOf(rule: Rule, { measure }: Assessment): Text {
  return rule === 'settled' && eachOf(measure) === 'year' ? settledByYear : ruleWords[rule];
}

const ruleOfStatus = {
  'not-applicable': 'object-gone',
  'no-data': 'nothing-seen',
  met: 'settled',
  missed: 'settled',
  stale: 'too-old',
  'not-due': 'before-path',
  'on-track': 'on-path',
  'at-risk': 'within-tolerance',
  behind: 'short',
} satisfies Record<Status, Rule>;

/** Tells which rule gave the status: "met" comes of two. */
function matchedRule({ status, reason }: Assessment): Rule {
  return reason.code === 'satisfies-target' ? 'target-reached' : ruleOfStatus[status];
}

type Evidence = (assessment: Assessment, asOf: string, look: Look) => string | null;

const evidenceFor: Readonly<Record<Rule, Evidence>> = {
  'object-gone': ({ reason }, _, { language }) => {
    const { until } = reason.facts;
    return typeof until === 'string'
      ? words.endsOn[language](formatDay(until, language))
      : words.noEnd[language];
  },
  'nothing-seen': ({ observed, series, reason }, _, { language }) =>
    observed === null
      ? words[reason.code === 'only-estimate' ? 'onlyEstimate' : 'noFigure'][language]
      : words.figures[language](formatNumber(series.length, language), formatDay(observed.on, language)),
  settled: ({ target, reason }, asOf, { language }) => {
    const { worst } = reason.facts;
    if (reason.code === 'year-missed')
      return words.yearFailed[language](typeof worst === 'string' ? worst : null);
    const by = formatDay(target.by, language);
    return target.keep ? words.keep[language](by) : words.targetDay[language](by, formatDay(asOf, language));
  },
  'too-old': ({ observed, reason, target }, asOf, { language }) => {
    if (observed === null) return null;
    const by = formatDay(target.by, language);
    if (reason.code === 'target-day-not-covered') {
      return words[observed.on === target.by ? 'partlyCovered' : 'notCovered'][language](by);
    }
    const on = formatDay(observed.on, language);
    if (typeof reason.facts.limit !== 'string') return words.dayOfFigure[language](on);
    const limit = formatDay(reason.facts.limit, language);
    return reason.code === 'too-old' && asOf > target.by && !target.keep
      ? words.notCoveredAndOld[language](by, on, limit)
      : words.current[language](on, limit);
  },
  'target-reached': (assessment, _, { language }) => {
    const { observed, target, scale } = assessment;
    if (observed === null) return null;
    const against = comparedNumbers(assessment);
    const provesMissesOnly = observed.partial || observed.absent.length > 0;
    const said = provesMissesOnly ? words.partialTarget : words.target;
    const conversion = conversionOfObservation(assessment, observed.on);
    return said[language](
      observedText(observed.value, { observation: observed, conversion }, assessment, language, { against }),
      targetPhrase(target, { scale, unit: target.unit }, language, against),
    );
  },
  'before-path': (assessment, asOf, { language }) => {
    const { expected, path } = assessment;
    if (expected === null) {
      const first = path[0];
      if (first === undefined) return null;
      const why = asOf < first.on ? words.anchorAhead : words.beforeAnchor;
      return why[language](formatDay(first.on, language));
    }
    return words.expected[language](
      formatValue(expected, targetQuantity(assessment), language, { against: comparedNumbers(assessment) }),
    );
  },
  'on-path': (assessment, _, look) => {
    const gap = gapText(assessment, look);
    return gap === null ? null : words.gap[look.language](gap);
  },
  'within-tolerance': toleranceEvidence,
  short: toleranceEvidence,
};

function toleranceEvidence(assessment: Assessment, _: string, look: Look): string | null {
  const gap = gapText(assessment, look);
  if (assessment.tolerance === null) return words.noTolerance[look.language];
  if (gap === null) return null;
  return words.tolerance[look.language](
    gap,
    formatDistance(assessment.tolerance, targetQuantity(assessment), look.language),
  );
}

function gapText(assessment: Assessment, { language }: Look): string | null {
  const { gap } = assessment;
  if (gap === null) return null;
  const unit = gapUnit(targetQuantity(assessment), language);
  return unit === '' ? formatBareGap(gap, language) : `${formatBareGap(gap, language)} ${unit}`;
}
