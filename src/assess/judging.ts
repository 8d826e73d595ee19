import type { Calendar } from '../model/calendar.ts';
import type { DatedTotal } from '../model/dated-total.ts';
import type { Day } from '../model/day.ts';
import type { Text } from '../model/text.ts';

/** What an indicator is judged by besides itself and its figures. */
export interface Judging {
  readonly asOf: Day;
  /** The day up to which milestones count as the target. */
  readonly targetBy: Day;
  /** The alternative path to judge by, where an indicator has it; null for the way through the milestones. */
  readonly path: string | null;
  /** The day that the document was issued. */
  readonly issued: Day;
  readonly calendar: Calendar;
  /** The titles of the plan's sources by their ids, of those that have one. */
  readonly sourceTitles: ReadonlyMap<string, Text>;
  readonly datedTotals: readonly DatedTotal[];
}
