import type { Assessment } from '../../model/assessment.ts';
import { parts } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { comparedNumbers, expectedText, targetDayText, targetText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber, formatSigned } from '../format-number.ts';
import { formatBareValue, gapUnit } from '../format-value.ts';
import { expectedMarksOf, marksOf } from '../mark-texts.ts';
import { particularTexts } from '../particular-texts.ts';
import { qualified } from '../qualified.ts';
import { citation } from '../rival-texts.ts';
import { roman } from '../roman.ts';
import { labels } from '../words/labels.ts';
import { officialHeadings } from '../words/official.ts';
import { officialVerdict } from './verdict.ts';

/** The columns of the table that offices hand in, in its order. */
export const officialColumns = [
  'number',
  'name',
  'unit',
  'target',
  'expected',
  'previous',
  'observed',
  'completion',
  'change',
  'status',
  'owner',
  'sources',
  'note',
] as const;

export type OfficialColumn = (typeof officialColumns)[number];

/** An indicator's line in the table. */
export interface OfficialRow {
  /** Counted through all groups, from 1. */
  readonly number: number;
  readonly assessment: Assessment;
}

/** The indicators of a pillar. */
export interface OfficialGroup {
  /** I, II, III … by the pillar's place in the plan. */
  readonly numeral: string;
  readonly name: string;
  readonly rows: readonly OfficialRow[];
}

/** What stands for a figure that means nothing for an indicator. */
export const DASH = '–';

/** Groups the indicators that are shown by pillar, as the table that offices hand in has them. */
export function officialGroups(
  { plan, indicators }: Evaluation,
  shows: (assessment: Assessment) => boolean,
  language: Language,
): readonly OfficialGroup[] {
  let number = 0;
  return plan.pillars
    .map((pillar, index) => ({
      numeral: roman(index + 1),
      name: pillar.name[language],
      rows: indicators
        .filter((it) => it.pillar === pillar.id && shows(it))
        .map((assessment): OfficialRow => {
          number += 1;
          return { number, assessment };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Gives the headings of the table; the plan's is that of the target's year. */
export function officialHeading(
  column: OfficialColumn,
  { targetBy }: Evaluation,
  language: Language,
): string {
  const heading = officialHeadings[column][language];
  return typeof heading === 'string' ? heading : heading(String(parts(targetBy)[0]));
}

/**
 * Writes out a line of the table, with dashes where nothing is to be said: a completion of ranks, tiers, growth and yes/no has
 * no meaning. Percentages change by points.
 */
export function officialTexts(
  { number, assessment }: OfficialRow,
  evaluation: Evaluation,
  language: Language,
): Readonly<Record<OfficialColumn, string>> {
  const { observed, previous, completion, sincePrevious, owner, name, unit } = assessment;
  const against = comparedNumbers(assessment);
  const dated = (value: string, on: string) => `${value} (${formatDay(on, language)})`;
  const expected = expectedText(assessment, language);
  return {
    number: String(number),
    name: name[language],
    unit: unit[language],
    target: `${targetText(assessment, language)} (${targetDayText(assessment, evaluation.plan, language)})`,
    expected: expected === null ? DASH : expected + expectedMarksOf(assessment),
    previous:
      previous === null ? DASH : dated(formatBareValue(previous.value, language, { against }), previous.on),
    observed:
      observed === null
        ? labels.none[language]
        : dated(
            qualified(formatBareValue(observed.value, language, { against }), observed.qualifier, language) +
              marksOf(assessment, language),
            observed.on,
          ),
    completion: completion === null ? DASH : formatNumber(completion, language, { against: [100] }),
    change: sincePrevious === null ? DASH : changeText(sincePrevious, assessment, language),
    status: officialVerdict(assessment, evaluation.asOf, language),
    owner: owner ?? DASH,
    sources: observed === null ? DASH : citation(observed, observed.rivals, evaluation, language),
    note: particularTexts(assessment, evaluation, language).join('; '),
  };
}

/** Writes a change with its sign and what it is counted in: "+1,2 điểm %", "−3 hạng". */
export function changeText(change: number, assessment: Assessment, language: Language): string {
  const unit = gapUnit(assessment, language);
  const size = formatSigned(change, language);
  return unit === '' ? size : `${size} ${unit}`;
}
