import type { Scale } from '../model/comparator.ts';
import type { Milestone } from '../model/plan.ts';
import type { Text } from '../model/text.ts';

/** What a measure needs to know of its indicator. */
export interface MeasureOwner {
  readonly id: string;
  readonly unit: Text;
  /** Null where no milestone says. */
  readonly scale: Scale | null;
  readonly tiers: readonly string[];
  readonly milestones: readonly Milestone[];
}
