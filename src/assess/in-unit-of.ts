import type { Conversion } from '../model/assessment.ts';
import type { Converter } from './converter.ts';
import type { Seen } from './visible.ts';

/** An observation in the unit that it is judged in. */
export interface InUnit extends Seen {
  /** How its value came there; null where it was written in it. */
  readonly conversion: Conversion | null;
}

/** Turns observations into one unit; what nothing converts is left out. */
export function inUnitOf(converter: Converter, observations: readonly Seen[]): readonly InUnit[] {
  return observations.flatMap((observation) => {
    const converted = converter.own('observation', observation);
    return converted === null ? [] : [{ ...observation, ...converted }];
  });
}
