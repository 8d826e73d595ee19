import { type Calendar, monthEnd, yearEnd } from '../model/calendar.ts';
import { type Day, isDay } from '../model/day.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';
import { periodEnd } from './spec-values.ts';

/** Reads a year, a month or a day as its last day in the plan's calendar; null where it is none. */
export function periodEndOf(draft: Draft, calendar: Calendar, path: Path): Day | null {
  const spec = draft.piece(periodEnd, path);
  if (spec === null) return null;
  const written = String(spec);
  const [year = 0, month] = written.split('-').map(Number);
  const exists = isDay(written.length === 10 ? written : `${written.slice(0, 7).padEnd(7, '-01')}-01`);
  if (!exists) {
    draft.error('impossible-day', path, { key: String(path.at(-1)), value: written });
    return null;
  }
  if (written.length === 10) return written;
  return month === undefined ? yearEnd(calendar, year) : monthEnd(calendar, year * 12 + month - 1);
}
