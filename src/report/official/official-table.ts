import type { Assessment } from '../../model/assessment.ts';
import { parts } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { targetDayText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { particularTexts } from '../particular-texts.ts';
import { citation } from '../rival-texts.ts';
import { roman } from '../roman.ts';
import { labels } from '../words/labels.ts';
import { officialHeadings } from '../words/official.ts';
import { officialFigures } from './official-figures.ts';
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
  const { observed, previous, owner, name, unit } = assessment;
  const figures = officialFigures(assessment, language);
  const dated = (value: string | null, on: string | undefined) =>
    value === null || on === undefined ? null : `${value} (${formatDay(on, language)})`;
  return {
    number: String(number),
    name: name[language],
    unit: unit[language],
    target: `${figures.target} (${targetDayText(assessment, evaluation.plan, language)})`,
    expected: figures.expected ?? DASH,
    previous: dated(figures.previous, previous?.on) ?? DASH,
    observed: dated(figures.observed, observed?.on) ?? labels.none[language],
    completion: figures.completion ?? DASH,
    change: figures.change ?? DASH,
    status: officialVerdict(assessment, evaluation.asOf, language),
    owner: owner ?? DASH,
    sources: observed === null ? DASH : citation(observed, observed.rivals, evaluation, language),
    note: particularTexts(assessment, evaluation, language).join('; '),
  };
}
