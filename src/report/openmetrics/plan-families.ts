import { changeKinds } from '../../model/changes.ts';
import { statusOrder } from '../words/statuses.ts';
import type { Family, Sample } from './exposition.ts';
import { type JudgedPlan, sample, timestamp } from './judged-plan.ts';

/** Where the rows of a file went, but for those read: these add up to them. */
const outcomes = {
  used: 'used',
  leftOut: 'left_out',
  duplicate: 'duplicate',
  rejected: 'rejected',
} as const;

/** What is to be said of plans as wholes, and of their sources. */
export function planFamilies(plans: readonly JudgedPlan[]): readonly Family[] {
  const gauge = (
    name: string,
    help: string,
    samples: (plan: JudgedPlan) => readonly Sample[],
    unit: Family['unit'] = null,
  ): Family => ({ name, unit, help, samples: plans.flatMap(samples) });
  return [
    gauge('lotrinh_plan_info', 'What the plan is called; always 1.', ({ key, evaluation }) => {
      const { plan, tool } = evaluation;
      return sample(
        [
          ['plan', key],
          ['title_vi', plan.title.vi],
          ['title_en', plan.title.en],
          ['document', plan.document.number],
          ['file', plan.file],
          ['tool_version', tool.version],
        ],
        1,
      );
    }),
    gauge(
      'lotrinh_plan_as_of_timestamp_seconds',
      'The day that the plan is judged at, 00:00 UTC.',
      ({ key, evaluation }) => sample([['plan', key]], timestamp(evaluation.asOf)),
      'seconds',
    ),
    gauge(
      'lotrinh_plan_indicators',
      'Indicators that are judged, by status; they add up to those selected.',
      ({ key, evaluation }) =>
        statusOrder.flatMap((status) =>
          sample(
            [
              ['plan', key],
              ['status', status],
            ],
            evaluation.summary[status],
          ),
        ),
    ),
    gauge('lotrinh_plan_indicators_selected', 'Indicators that are judged.', ({ key, evaluation }) =>
      sample([['plan', key]], evaluation.summary.selected),
    ),
    gauge('lotrinh_plan_indicators_declared', 'Indicators that the plan has.', ({ key, evaluation }) =>
      sample([['plan', key]], evaluation.summary.total),
    ),
    gauge(
      'lotrinh_plan_indicators_exceeded',
      'Indicators that are met, and better than asked.',
      ({ key, evaluation }) => sample([['plan', key]], evaluation.summary.exceeded),
    ),
    gauge(
      'lotrinh_plan_problems',
      'Problems with the plan and its exports, by severity.',
      ({ key, evaluation }) =>
        (['error', 'warning'] as const).flatMap((severity) => {
          const count = evaluation.problems.filter((it) => it.severity === severity).length;
          return sample(
            [
              ['plan', key],
              ['severity', severity],
            ],
            count,
          );
        }),
    ),
    gauge(
      'lotrinh_plan_changes',
      'Indicators by what became of them since the earlier report that was given.',
      ({ key, evaluation }) =>
        changeKinds.flatMap((kind) =>
          sample(
            [
              ['plan', key],
              ['change', kind],
            ],
            evaluation.changes?.counts[kind] ?? null,
          ),
        ),
    ),
    gauge(
      'lotrinh_plan_compared_timestamp_seconds',
      'The day of the earlier report, 00:00 UTC.',
      ({ key, evaluation }) => sample([['plan', key]], timestamp(evaluation.changes?.since.asOf ?? null)),
      'seconds',
    ),
    ...sourceFamilies(plans),
  ];
}

function sourceFamilies(plans: readonly JudgedPlan[]): readonly Family[] {
  const each = (
    samples: (
      labels: Sample['labels'],
      source: JudgedPlan['evaluation']['sources'][number],
    ) => readonly Sample[],
  ) =>
    plans.flatMap(({ key, evaluation }) =>
      evaluation.sources.flatMap((it) =>
        samples(
          [
            ['plan', key],
            ['source', it.id],
          ],
          it,
        ),
      ),
    );
  return [
    {
      name: 'lotrinh_source_rows',
      unit: null,
      help: 'Rows of the files of the source, by what became of them; they add up to those read.',
      samples: each((labels, { files }) =>
        Object.entries(outcomes).flatMap(([outcome, name]) =>
          sample(
            [...labels, ['outcome', name]],
            files.reduce((sum, { rows }) => sum + rows[outcome as keyof typeof outcomes], 0),
          ),
        ),
      ),
    },
    {
      name: 'lotrinh_source_rows_read',
      unit: null,
      help: 'Rows that were read of the files of the source.',
      samples: each((labels, { files }) =>
        sample(
          labels,
          files.reduce((sum, { rows }) => sum + rows.read, 0),
        ),
      ),
    },
    {
      name: 'lotrinh_source_files',
      unit: null,
      help: 'Files of the source, a sheet or a member of an archive counting as one.',
      samples: each((labels, { files }) => sample(labels, files.length)),
    },
    {
      name: 'lotrinh_source_complete_to_timestamp_seconds',
      unit: 'seconds',
      help: 'The day up to which the source is complete, 00:00 UTC.',
      samples: each((labels, { coversTo }) => sample(labels, timestamp(coversTo))),
    },
  ];
}
