import type { Place } from './problem.ts';

/** A source that lists units with the time that each existed, and which unit each became part of: its columns by role. */
export interface UnitRegistry {
  /** The id of the source. */
  readonly from: string;
  /** The column of the unit's name, as other exports write it. */
  readonly name: string;
  /** The column of the unit's code, which `successor` then holds; null where units go by name. */
  readonly code: string | null;
  /** The date column of the first day that it exists; null or blank: always. */
  readonly validFrom: string | null;
  /** The date column of the last day that it exists; blank: it still does. */
  readonly validTo: string;
  /** The column of the unit that it became part of; blank: none. */
  readonly successor: string;
  readonly place: Place;
}
