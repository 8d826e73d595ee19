import type { Calendar } from '../model/calendar.ts';
import type { Day } from '../model/day.ts';
import type { Conventions } from './normalize-conventions.ts';
import type { SourceDraft } from './normalize-source.ts';

/** What the rest of a plan declares, for its indicators to refer to. */
export interface PlanParts {
  readonly calendar: Calendar;
  /** The day that the plan is judged by; null where that could not be read. */
  readonly target: Day | null;
  readonly articles: readonly string[];
  readonly pillars: readonly string[];
  readonly sources: ReadonlyMap<string, SourceDraft>;
  /** The ids of the dated totals. */
  readonly datedTotals: readonly string[];
  readonly defaults: Conventions;
  /** What something refers to, if only by a slip; filled on the way. */
  readonly used: Readonly<Record<'articles' | 'sources' | 'datedTotals' | 'units', Set<string>>>;
}
