import type { OtherVariant } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';
import type { Series } from '../model/series.ts';
import type { OtherDefinition } from '../model/variant.ts';
import { assessIndicator } from './assess-indicator.ts';
import type { Judging } from './judging.ts';

/** Says what another definition gives, and which verdict it would have given; the series is null where there is none. */
export function otherVariant(
  indicator: Indicator,
  other: OtherDefinition,
  series: Series | null,
  judging: Judging,
): OtherVariant {
  const { variant } = other;
  const none = { variant, observed: null, expected: null, gap: null, status: 'no-data' } as const;
  if (other.measure === null) return { ...none, why: other.why, lacks: other.lacks };
  if (series === null) return { ...none, why: 'failed', lacks: [] };
  const by = { ...indicator, variant, measure: other.measure, otherSources: [], otherVariants: [] };
  const { observed, expected, gap, status, reason } = assessIndicator(by, series, judging);
  return { variant, observed, expected, gap, status, why: observed === null ? reason.code : null, lacks: [] };
}
