import type { AssessedMilestone, Assessment } from '../../model/assessment.ts';
import { mannerOf } from '../../model/manner.ts';
import type { Value } from '../../model/observation-summary.ts';
import type {
  Both,
  ComparedPair,
  FigureUnderBoth,
  Obstacle,
  PlanComparison,
  Remark,
} from '../../model/plan-comparison.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import { targetQuantity } from '../target-quantity.ts';
import { comparatorWords, whenAsked } from '../words/comparators.ts';
import {
  explicitnessWords,
  comparisonLabels as labels,
  mannerWords,
  obstacleWords,
  remarkWords,
  scaleWords,
  comparisonSentences as sentences,
} from '../words/comparison.ts';
import { comparedValues } from './compared-values.ts';
import { planNames } from './plan-names.ts';

/** Says of a pair where it agrees and where not, why it cannot be compared, and what the figures are worth under both. */
export function pairSentences(
  pair: ComparedPair,
  comparison: PlanComparison,
  language: Language,
): readonly string[] {
  const names = planNames(comparison);
  const sides = ([one, other]: Both<string>): Both<string> => [
    sentences.side[language](names[0], one),
    sentences.side[language](names[1], other),
  ];
  const { obstacles, remarks, milestones } = pair;
  const same = milestones.filter(({ relation }) => relation === 'same');
  return [
    ...obstacles.map((it) => obstacleWords[it][language](...sides(obstacleSides[it](pair, language)))),
    ...(same.length === 0 ? [] : [sentences.agree[language](yearsOf(same))]),
    ...milestones.flatMap(({ relation, year, milestones: [one, other] }) =>
      relation === 'differ' && one !== null && other !== null
        ? [
            sentences.differ[language](
              String(year),
              ...sides([asked(one, pair, 0, language), asked(other, pair, 1, language)]),
            ),
          ]
        : [],
    ),
    ...names.flatMap((name, index) => {
      const own = milestones.filter((row) => row.relation === 'one-sided' && row.milestones[index] !== null);
      return own.length === 0 || own.length === milestones.length
        ? []
        : [sentences.oneSided[language](name, yearsOf(own))];
    }),
    ...figureSentences(pair, comparison, language),
    ...remarks.map((it) => remarkWords[it][language](...sides(remarkSides[it](pair, language)))),
  ];
}

type SidesOf = (pair: ComparedPair, language: Language) => Both<string>;

const both =
  (said: (indicator: Assessment, language: Language) => string): SidesOf =>
  ({ indicators: [one, other] }, language) => [said(one, language), said(other, language)];

const wholes = both(({ whole }, language) => whole?.[language] ?? labels.unsaid[language]);

const variants = both(({ variant }, language) => variant?.name[language] ?? labels.unsaid[language]);

const obstacleSides: Readonly<Record<Obstacle, SidesOf>> = {
  whole: wholes,
  unit: unitsOf,
  scale: both(({ scale, tiers }, language) =>
    tiers.length === 0 ? scaleWords[scale][language] : `${scaleWords[scale][language]}: ${tiers.join(' < ')}`,
  ),
  manner: both((it, language) => mannerWords[mannerOf(it)][language]),
  total: both(({ outOf }, language) => outOf?.title[language] ?? labels.unsaid[language]),
};

const remarkSides: Readonly<Record<Remark, SidesOf>> = {
  variant: variants,
  'variant-unsaid': variants,
  'whole-unsaid': wholes,
  'one-expected': expectations,
  explicitness: ({ milestones }, language) => {
    const row = milestones.find(
      ({ milestones: [a, b] }) => a !== null && b !== null && a.implicit !== b.implicit,
    );
    const said = (it: AssessedMilestone | null | undefined) =>
      explicitnessWords[it?.implicit === true ? 'implicit' : 'explicit'][language];
    return [said(row?.milestones[0]), said(row?.milestones[1])];
  },
};

function expectations(pair: ComparedPair, language: Language): Both<string> {
  const said = ({ expected, ...it }: Assessment) =>
    expected === null
      ? labels.noneYet[language]
      : formatValue(expected, targetQuantity(it), language, { against: comparedValues(pair) });
  return [said(pair.indicators[0]), said(pair.indicators[1])];
}

/** The units of the indicators; where those are the same, those of the milestones that are in other ones. */
function unitsOf({ indicators: [one, other], milestones }: ComparedPair, language: Language): Both<string> {
  const row = milestones.find(({ relation }) => relation === 'not-comparable')?.milestones;
  const own = one.unit.vi !== other.unit.vi || row == null;
  return own
    ? [one.unit[language], other.unit[language]]
    : [row[0]?.unit[language] ?? '', row[1]?.unit[language] ?? ''];
}

function asked(milestone: AssessedMilestone, pair: ComparedPair, side: 0 | 1, language: Language): string {
  const { comparator, value, unit, keep, by } = milestone;
  const { scale } = pair.indicators[side];
  const said = formatValue(value, { scale, unit }, language, { against: comparedValues(pair) });
  const sameDay = pair.milestones.every(
    ({ milestones: [one, other] }) => one === null || other === null || one.by === other.by,
  );
  const phrase = comparatorWords[comparator].phrase[language](said);
  const when = whenAsked[keep ? 'keep' : 'reach'][language](formatDay(by, language));
  return sameDay && !keep ? phrase : `${phrase} ${when}`;
}

/** What is so of the figure of both is said once. */
function figureSentences(
  pair: ComparedPair,
  comparison: PlanComparison,
  language: Language,
): readonly string[] {
  const { figures } = pair;
  return figures.flatMap((figure, index) => {
    const alike = (it: FigureUnderBoth) =>
      it.year === figure.year && it.value === figure.value && it.on === figure.on && sameEnough(it, figure);
    if (figures.findIndex(alike) < index) return [];
    const whose =
      figures.filter(alike).length > 1
        ? sentences.bothFigures[language]
        : sentences.ownFigure[language](nameOf(figure.plan, comparison));
    const said = sentences.figure[language](
      valueText(figure.value, pair, language),
      formatDay(figure.on, language),
      whose,
    );
    return [enoughText(said, figure, comparison, language)];
  });
}

function sameEnough({ enough: [a, b] }: FigureUnderBoth, { enough: [c, d] }: FigureUnderBoth): boolean {
  return a === c && b === d;
}

function enoughText(
  said: string,
  { enough, year }: FigureUnderBoth,
  comparison: PlanComparison,
  language: Language,
): string {
  const [one, other] = enough;
  const [name, otherName] = planNames(comparison);
  if (one === null || other === null) {
    const failed = one === false ? name : other === false ? otherName : null;
    if (failed === null) return sentences.partOnly[language](said);
    return sentences.partFails[language](said, failed, String(year));
  }
  if (one && other) return sentences.enoughForBoth[language](said, String(year));
  if (!one && !other) return sentences.enoughForNone[language](said, String(year));
  const [passed, failed] = one ? [name, otherName] : [otherName, name];
  return sentences.enoughForOne[language](said, passed, failed, String(year));
}

function valueText(value: Value, pair: ComparedPair, language: Language): string {
  return formatValue(value, pair.indicators[0], language, { against: comparedValues(pair) });
}

function nameOf(plan: string, comparison: PlanComparison): string {
  return planNames(comparison)[comparison.plans[0].plan.id === plan ? 0 : 1];
}

function yearsOf(rows: ComparedPair['milestones']): string {
  return rows.map(({ year }) => String(year)).join(', ');
}
