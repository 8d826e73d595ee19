import type { Day } from '../model/day.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** A day and where it is written. */
interface PlacedDay {
  readonly day: Day;
  readonly path: Path;
}

/** Checks that the days of a list go up; `key` is the list, `of` what it belongs to. */
export function checkDays(draft: Draft, days: readonly PlacedDay[], key: string, of: string): void {
  days.forEach(({ day, path }, i) => {
    const previous = days[i - 1]?.day;
    if (previous === undefined || previous < day) return;
    if (previous === day) draft.error('day-twice', path, { key, of, day });
    else draft.error('days-out-of-order', path, { key, of, earlier: day, later: previous });
  });
}
