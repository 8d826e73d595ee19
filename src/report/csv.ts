import type { Evaluation } from '../model/evaluation.ts';
import { type CsvRow, type CsvValue, csvColumns } from './csv/csv-columns.ts';
import { localCsv } from './csv/local-csv.ts';
import { BOM, csvLine, plainCsv } from './csv-line.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';

/**
 * For scripts and spreadsheets: a row for each indicator that is shown, of all plans, under keys that never change. Values are
 * those of the JSON report; texts are on one line each, so that a line is a row.
 */
export const render = ((evaluations: readonly Evaluation[], options: RenderOptions) => {
  const style = options.localNumbers ? localCsv(options.language) : plainCsv;
  const columns = Object.values(csvColumns);
  const rows = printableThroughout(evaluations).flatMap((evaluation) => rowsOf(evaluation, options));
  return [
    options.bom ? BOM : '',
    csvLine(Object.keys(csvColumns), style),
    ...rows.map((row) =>
      csvLine(
        columns.map((column) => cellOf(column(row))),
        style,
      ),
    ),
  ].join('');
}) satisfies Render;

function rowsOf(evaluation: Evaluation, { shows }: RenderOptions): readonly CsvRow[] {
  return evaluation.indicators.filter(shows).map((assessment) => ({
    evaluation,
    assessment,
    change: evaluation.changes?.indicators.find(({ id }) => id === assessment.id) ?? null,
  }));
}

function cellOf(value: CsvValue): string | number {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value) : value;
}
