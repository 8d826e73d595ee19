import type { Evaluation } from '../../model/evaluation.ts';
import type { Value } from '../../model/observation-summary.ts';
import { localCsv } from '../csv/local-csv.ts';
import { BOM, csvLine, plainCsv } from '../csv-line.ts';
import { printableThroughout } from '../printable.ts';
import type { TrendOptions } from './trend-reporters.ts';
import { type TrendMonth, type TrendSeries, trendSeries } from './trend-series.ts';

/** What the cells of a row are taken from. */
interface TrendRow {
  readonly plan: string;
  readonly assessment: TrendSeries['assessment'];
  readonly month: TrendMonth;
}

/** The columns in their order, by their keys, which are never renamed or moved within version 1 of the JSON form. */
const columns: Readonly<Record<string, (row: TrendRow) => Value | null>> = {
  plan: ({ plan }) => plan,
  id: ({ assessment }) => assessment.id,
  month: ({ month }) => month.month,
  from: ({ month }) => month.period.from,
  to: ({ month }) => month.period.to,
  value: ({ month }) => month.point?.value ?? null,
  numerator: ({ month }) => month.point?.numerator ?? null,
  denominator: ({ month }) => month.point?.denominator ?? null,
  rows: ({ month }) => month.point?.rows ?? null,
  expected: ({ month }) => month.point?.expected ?? null,
  gap: ({ month }) => month.point?.gap ?? null,
  judged: ({ month }) => month.point?.judged ?? null,
  qualifier: ({ month }) => month.point?.qualifier ?? null,
  on: ({ month }) => month.point?.on ?? null,
  figures: ({ month }) => month.figures,
  unit_vi: ({ assessment }) => assessment.unit.vi,
  unit_en: ({ assessment }) => assessment.unit.en,
  target_unit_vi: ({ assessment }) => assessment.target.unit.vi,
  target_unit_en: ({ assessment }) => assessment.target.unit.en,
};

/** For scripts and spreadsheets: a row for each indicator and reporting month; what a month without a figure lacks is empty. */
export function trendCsv(
  evaluation: Evaluation,
  { last, bom, localNumbers, language }: TrendOptions,
): string {
  const style = localNumbers ? localCsv(language) : plainCsv;
  const shown = printableThroughout(evaluation);
  const rows = trendSeries(shown, last).flatMap(({ assessment, months }) =>
    months.map((month): TrendRow => ({ plan: shown.plan.id, assessment, month })),
  );
  return [
    bom ? BOM : '',
    csvLine(Object.keys(columns), style),
    ...rows.map((row) =>
      csvLine(
        Object.values(columns).map((column) => cellOf(column(row))),
        style,
      ),
    ),
  ].join('');
}

function cellOf(value: Value | null): string | number {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value) : value;
}
