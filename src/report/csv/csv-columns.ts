import type { Assessment } from '../../model/assessment.ts';
import type { IndicatorChange } from '../../model/changes.ts';
import type { Day } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { ObservationSummary, Value } from '../../model/observation-summary.ts';
import type { Language, Text } from '../../model/text.ts';
import { reasonText } from '../reason-text.ts';

/** What a cell holds before it is written; null is an empty cell. */
export type CsvValue = Value | null;

/** What the cells of a row are taken from. */
export interface CsvRow {
  readonly evaluation: Evaluation;
  readonly assessment: Assessment;
  /** What became of it since an earlier report; null where none was given. */
  readonly change: IndicatorChange | null;
}

type Column = (row: CsvRow) => CsvValue;

const of =
  (cell: (assessment: Assessment) => CsvValue): Column =>
  ({ assessment }) =>
    cell(assessment);

const observed = (cell: (observed: ObservationSummary) => CsvValue): Column =>
  of((it) => (it.observed === null ? null : cell(it.observed)));

const text = (language: Language, found: (assessment: Assessment) => Text | null): Column =>
  of((it) => found(it)?.[language] ?? null);

const pillar =
  (language: Language): Column =>
  ({ evaluation, assessment }) =>
    evaluation.plan.pillars.find(({ id }) => id === assessment.pillar)?.name[language] ?? null;

const reason =
  (language: Language): Column =>
  ({ evaluation, assessment }) =>
    reasonText(assessment, evaluation.asOf, language);

const changed =
  (cell: (change: IndicatorChange) => CsvValue): Column =>
  ({ change }) =>
    change === null ? null : cell(change);

/**
 * The columns in their order, by their keys. Within version 1 of the JSON report no key is renamed, moved or given another
 * meaning; new ones come at the end.
 */
export const csvColumns = {
  plan: ({ evaluation }) => evaluation.plan.id,
  document: ({ evaluation }) => evaluation.plan.document.number,
  as_of: ({ evaluation }): Day => evaluation.asOf,
  pillar: of((it) => it.pillar),
  pillar_vi: pillar('vi'),
  pillar_en: pillar('en'),
  id: of((it) => it.id),
  name_vi: text('vi', (it) => it.name),
  name_en: text('en', (it) => it.name),
  unit_vi: text('vi', (it) => it.unit),
  unit_en: text('en', (it) => it.unit),
  scale: of((it) => it.scale),
  owner: of((it) => it.owner),
  status: of((it) => it.status),
  exceeded: of((it) => it.exceeded),
  below_path: of((it) => it.belowPath),
  last_verdict: of((it) => it.lastVerdict),
  trend: of((it) => it.trend),
  trend_against: of((it) => it.trendAgainst?.value ?? null),
  trend_against_on: of((it) => it.trendAgainst?.on ?? null),
  comparator: of((it) => it.target.comparator),
  target: of((it) => it.target.value),
  target_unit_vi: text('vi', (it) => it.target.unit),
  target_unit_en: text('en', (it) => it.target.unit),
  by: of((it) => it.target.by),
  keep: of((it) => it.target.keep),
  reached_on: of((it) => it.reachedOn),
  trajectory: of((it) => it.trajectory.kind),
  path: of((it) => it.trajectory.path),
  official: of((it) => it.trajectory.official),
  baseline: of((it) => it.baseline?.value ?? null),
  baseline_on: of((it) => it.baseline?.on ?? null),
  expected: of((it) => it.expected),
  observed: observed((it) => it.value),
  observed_on: observed((it) => it.on),
  period_from: observed((it) => it.period?.from ?? null),
  period_to: observed((it) => it.period?.to ?? null),
  gap: of((it) => it.gap),
  tolerance: of((it) => it.tolerance),
  completion: of((it) => it.completion),
  previous: of((it) => it.previous?.value ?? null),
  previous_on: of((it) => it.previous?.on ?? null),
  since_previous: of((it) => it.sincePrevious),
  numerator: observed((it) => it.numerator),
  denominator: observed((it) => it.denominator),
  rows: observed((it) => it.rows),
  unknown: observed((it) => it.unknown),
  rejected: observed((it) => it.rejected),
  out_of: of((it) => it.outOf?.total ?? null),
  share: of((it) => it.outOf?.share ?? null),
  sample: observed((it) => it.sample?.size ?? null),
  sample_low: observed((it) => it.sample?.low ?? null),
  sample_high: observed((it) => it.sample?.high ?? null),
  qualifier: observed((it) => it.qualifier),
  partial: observed((it) => it.partial),
  synthetic: observed((it) => it.synthetic),
  source: observed((it) => it.from),
  cites: observed((it) => it.source),
  published: observed((it) => it.published),
  estimate: of((it) => it.estimate?.value ?? null),
  estimate_on: of((it) => it.estimate?.on ?? null),
  variant: of((it) => it.variant?.id ?? null),
  reason: of((it) => it.reason.code),
  reason_vi: reason('vi'),
  reason_en: reason('en'),
  change_kind: changed((it) => it.kind),
  status_before: changed((it) => it.status.before),
  observed_before: changed((it) => it.value.before?.value ?? null),
  observed_before_on: changed((it) => it.value.before?.on ?? null),
  change: changed((it) => it.difference),
  direction: changed((it) => it.direction),
} satisfies Record<string, Column>;
