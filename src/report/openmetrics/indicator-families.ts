import type { Assessment } from '../../model/assessment.ts';
import { statusOrder } from '../words/statuses.ts';
import type { Family, Sample } from './exposition.ts';
import { indicatorLabels, type JudgedPlan, sample, timestamp } from './judged-plan.ts';
import { metricValue } from './metric-value.ts';

interface FigureFamily {
  readonly name: string;
  readonly unit: Family['unit'];
  readonly help: string;
  readonly value: (assessment: Assessment) => number | null;
}

const NUMBERS = 'Tiers are the place in their order, 1 the worst; yes is 1 and no is 0.';

/** The figures of an indicator, one number each. Help is the same in every language: scrapers refuse two texts of one name. */
const figures: readonly FigureFamily[] = [
  {
    name: 'lotrinh_indicator_observed',
    unit: null,
    help: `The observation in force, in the unit of the indicator. ${NUMBERS}`,
    value: (it) => metricValue(it.observed?.value ?? null, it),
  },
  {
    name: 'lotrinh_indicator_observed_timestamp_seconds',
    unit: 'seconds',
    help: 'The day of the observation in force, 00:00 UTC.',
    value: ({ observed }) => timestamp(observed?.on ?? null),
  },
  {
    name: 'lotrinh_indicator_expected',
    unit: null,
    help: `The value of the trajectory on the day of the observation, in the unit of the target. ${NUMBERS}`,
    value: (it) => metricValue(it.expected, it),
  },
  {
    name: 'lotrinh_indicator_gap',
    unit: null,
    help: 'Observed against expected, in the unit of the target (points for percentages, places for tiers and ranks); positive is ahead, whatever the direction.',
    value: ({ gap }) => gap,
  },
  {
    name: 'lotrinh_indicator_tolerance',
    unit: null,
    help: 'How far short of the trajectory still counts as at risk, in the unit of the target.',
    value: ({ tolerance }) => tolerance,
  },
  {
    name: 'lotrinh_indicator_target',
    unit: null,
    help: `The value of the target, in its own unit. ${NUMBERS}`,
    value: (it) => metricValue(it.target.value, it),
  },
  {
    name: 'lotrinh_indicator_target_timestamp_seconds',
    unit: 'seconds',
    help: 'The day of the target, 00:00 UTC.',
    value: ({ target }) => timestamp(target.by),
  },
  {
    name: 'lotrinh_indicator_completion_percent',
    unit: 'percent',
    help: 'Observed as a percentage of the target, for numbers that are to be reached.',
    value: ({ completion }) => completion,
  },
  {
    name: 'lotrinh_indicator_change',
    unit: null,
    help: 'Observed less the observation before it, in the unit of the indicator (points for percentages, places for ranks).',
    value: ({ sincePrevious }) => sincePrevious,
  },
  {
    name: 'lotrinh_indicator_numerator',
    unit: null,
    help: 'The numerator of the observation in force.',
    value: ({ observed }) => observed?.numerator ?? null,
  },
  {
    name: 'lotrinh_indicator_denominator',
    unit: null,
    help: 'The denominator of the observation in force.',
    value: ({ observed }) => observed?.denominator ?? null,
  },
  {
    name: 'lotrinh_indicator_rows',
    unit: null,
    help: 'Rows that the observation in force is from.',
    value: ({ observed }) => observed?.rows ?? null,
  },
  {
    name: 'lotrinh_indicator_synthetic',
    unit: null,
    help: '1 where the observation in force is made up for demonstration, 0 where it is a real figure.',
    value: ({ observed }) => (observed === null ? null : Number(observed.synthetic)),
  },
  {
    name: 'lotrinh_indicator_partial',
    unit: null,
    help: '1 where the observation in force covers only part of what is asked, else 0.',
    value: ({ observed }) => (observed === null ? null : Number(observed.partial)),
  },
];

/** The figures of every indicator, its status and what it is called. */
export function indicatorFamilies(plans: readonly JudgedPlan[]): readonly Family[] {
  const each = (samples: (plan: JudgedPlan, assessment: Assessment) => readonly Sample[]) =>
    plans.flatMap((plan) => plan.evaluation.indicators.flatMap((it) => samples(plan, it)));
  return [
    {
      name: 'lotrinh_indicator_status',
      unit: null,
      help: 'The verdict on the indicator: 1 for the status that it has, 0 for every other.',
      samples: each((plan, it) =>
        statusOrder.flatMap((status) =>
          sample([...indicatorLabels(plan, it), ['status', status]], it.status === status ? 1 : 0),
        ),
      ),
    },
    ...figures.map(({ value, ...family }) => ({
      ...family,
      samples: each((plan, it) => sample(indicatorLabels(plan, it), value(it))),
    })),
    {
      name: 'lotrinh_indicator_info',
      unit: null,
      help: 'What the indicator is called, and what it is counted in; always 1.',
      samples: each((plan, { id, name, scale, unit, target }) =>
        sample(
          [
            ['plan', plan.key],
            ['indicator', id],
            ['name_vi', name.vi],
            ['name_en', name.en],
            ['scale', scale],
            ['unit_vi', unit.vi],
            ['unit_en', unit.en],
            ['target_unit_vi', target.unit.vi],
            ['target_unit_en', target.unit.en],
            ['comparator', target.comparator],
          ],
          1,
        ),
      ),
    },
  ];
}
