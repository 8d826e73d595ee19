import type { AssessedMilestone, Assessment } from '../model/assessment.ts';
import { yearEnd } from '../model/calendar.ts';
import { canonicalLabel } from '../model/canonical-label.ts';
import { parts } from '../model/day.ts';
import type { PlanSummary } from '../model/evaluation.ts';
import type { Both, PairedMilestones } from '../model/plan-comparison.ts';

type Calendar = Pick<PlanSummary, 'monthEndsOn'>;

/**
 * Sets the milestones of two indicators side by side by year, oldest first; of several in a year the last ones face each
 * other, then those before them.
 */
export function pairMilestones(
  [one, other]: Both<Pick<Assessment, 'milestones'>>,
  calendars: Both<Calendar>,
): readonly PairedMilestones[] {
  const all = [...one.milestones, ...other.milestones];
  const years = [...new Set(all.map(({ by }) => yearOf(by)))].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const [ours, theirs] = [one, other].map(({ milestones }) =>
      milestones.filter(({ by }) => yearOf(by) === year).toReversed(),
    ) as [AssessedMilestone[], AssessedMilestone[]];
    const rows = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
      const pair: Both<AssessedMilestone | null> = [ours[index] ?? null, theirs[index] ?? null];
      return { year, milestones: pair, relation: relationOf(pair, calendars) };
    });
    return rows.toReversed();
  });
}

function relationOf(
  [one, other]: Both<AssessedMilestone | null>,
  calendars: Both<Calendar>,
): PairedMilestones['relation'] {
  if (one === null || other === null) return 'one-sided';
  if (canonicalLabel(one.unit.vi) !== canonicalLabel(other.unit.vi)) return 'not-comparable';
  const asksTheSame =
    one.comparator === other.comparator && one.value === other.value && one.keep === other.keep;
  return asksTheSame && isOneDay([one, other], calendars) ? 'same' : 'differ';
}

/** The ends of one reporting year are one deadline, though calendars may end it on different days. */
function isOneDay([one, other]: Both<AssessedMilestone>, calendars: Both<Calendar>): boolean {
  if (one.by === other.by) return true;
  const [ours, theirs] = calendars;
  return one.by === yearEnd(ours, yearOf(one.by)) && other.by === yearEnd(theirs, yearOf(other.by));
}

function yearOf(day: string): number {
  return parts(day)[0];
}
