import type { Scale } from '../../model/comparator.ts';
import type { Day } from '../../model/day.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Value } from '../../model/observation-summary.ts';
import type { Text } from '../../model/text.ts';
import { machineText } from '../machine-text.ts';
import type { TrendOptions } from './trend-reporters.ts';
import { type TrendMonth, trendSeries } from './trend-series.ts';

/** What `trend.schema.json` describes. */
interface JsonTrend extends Pick<Evaluation, 'version' | 'tool' | 'asOf' | 'targetBy'> {
  readonly plan: Pick<Evaluation['plan'], 'id' | 'file' | 'title' | 'monthEndsOn'>;
  readonly indicators: readonly JsonTrendIndicator[];
}

interface JsonTrendIndicator {
  readonly id: string;
  readonly name: Text;
  readonly pillar: string;
  readonly unit: Text;
  readonly targetUnit: Text;
  readonly scale: Scale;
  readonly tiers: readonly string[];
  readonly months: readonly JsonTrendMonth[];
}

interface JsonTrendMonth {
  readonly month: string;
  readonly from: Day;
  readonly to: Day;
  readonly figures: number;
  readonly on: Day | null;
  readonly value: Value | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rows: number | null;
  readonly expected: Value | null;
  readonly gap: number | null;
  readonly judged: boolean | null;
  readonly qualifier: string | null;
}

/** For scripts: every reporting month of every indicator, nothing translated or rounded; what a hole lacks is null. */
export function trendJson(evaluation: Evaluation, { last }: TrendOptions): string {
  const { version, tool, asOf, targetBy, plan } = evaluation;
  const { id, file, title, monthEndsOn } = plan;
  const json: JsonTrend = {
    version,
    tool,
    plan: { id, file, title, monthEndsOn },
    asOf,
    targetBy,
    indicators: trendSeries(evaluation, last).map(({ assessment, months }) => ({
      id: assessment.id,
      name: assessment.name,
      pillar: assessment.pillar,
      unit: assessment.unit,
      targetUnit: assessment.target.unit,
      scale: assessment.scale,
      tiers: assessment.tiers,
      months: months.map(jsonMonth),
    })),
  };
  return machineText(json);
}

function jsonMonth({ month, period, point, figures }: TrendMonth): JsonTrendMonth {
  return {
    month,
    from: period.from,
    to: period.to,
    figures,
    on: point?.on ?? null,
    value: point?.value ?? null,
    numerator: point?.numerator ?? null,
    denominator: point?.denominator ?? null,
    rows: point?.rows ?? null,
    expected: point?.expected ?? null,
    gap: point?.gap ?? null,
    judged: point?.judged ?? null,
    qualifier: point?.qualifier ?? null,
  };
}
