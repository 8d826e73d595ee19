import type { Evaluation } from '../../model/evaluation.ts';
import type { RenderOptions } from '../render-options.ts';
import { trendCsv } from './trend-csv.ts';
import { trendJson } from './trend-json.ts';
import { trendText } from './trend-text.ts';

/** How a report by month is to look, and of how many months it is; null for all. */
export interface TrendOptions
  extends Pick<RenderOptions, 'language' | 'width' | 'color' | 'bom' | 'localNumbers'> {
  readonly last: number | null;
  /** Whether one indicator is looked at month by month, or all beside each other. */
  readonly of: 'one' | 'all';
}

/** A format that a report by month can be written in. */
export interface TrendReporter {
  /** The endings of files of this format, without the dot. */
  readonly endings: readonly string[];
  readonly render: (evaluation: Evaluation, options: TrendOptions) => string;
}

/** Every format a report by month can be written in; adding one is adding a line. */
export const trendReporters: Readonly<Record<'table' | 'csv' | 'json', TrendReporter>> = {
  table: { endings: ['txt'], render: trendText },
  csv: { endings: ['csv'], render: trendCsv },
  json: { endings: ['json'], render: trendJson },
};
