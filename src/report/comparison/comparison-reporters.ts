import type { PlanComparison } from '../../model/plan-comparison.ts';
import type { RenderOptions } from '../render-options.ts';
import { comparisonJson } from './comparison-json.ts';
import { comparisonText } from './comparison-text.ts';

/** A format that two plans side by side can be written in. */
export interface ComparisonReporter {
  /** The endings of files of this format, without the dot. */
  readonly endings: readonly string[];
  readonly render: (
    comparison: PlanComparison,
    options: Pick<RenderOptions, 'language' | 'width' | 'color'>,
  ) => string;
}

/** Every format a comparison can be written in; adding one is adding a line. */
export const comparisonReporters: Readonly<Record<'table' | 'json', ComparisonReporter>> = {
  table: { endings: ['txt'], render: comparisonText },
  json: { endings: ['json'], render: comparisonJson },
};
