import type { Column } from '../../model/source.ts';
import type { Role, RoleColumns } from './definition.ts';
import { all, byPeriodEnd, columnFor, columnOf, dayOf, inState, isOneOf, name } from './dossier-sql.ts';
import { dossierRoles as roles, type State } from './roles.ts';

/** The roles that speak of lateness by the description of the 766 index, besides `due` and `finished`. */
export const lateness766Roles: readonly Role[] = [
  roles.received,
  roles.handed,
  roles.state,
  roles.supplements,
  roles.supplementRequested,
  roles.supplementDays,
  roles.statutoryDays,
];

/**
 * Writes the condition that a dossier is on time at the end of the period, by the description of formulas of the 766
 * index, 2.1: finished by when it is due, or, pending, not overdue at the end of the period; waiting for the citizen
 * since a request that was in time; never where a supplement was asked for more than once. NULL where its columns cannot
 * tell: no due day and no statutory time, or finished on no known day.
 */
export function onTime766(columns: RoleColumns): string {
  const due = columnFor(columns, roles.due);
  const supplements = columnOf(columns, roles.supplements);
  const cases = [
    ...(supplements === null ? [] : [`WHEN ${name(supplements)} > 1 THEN false`]),
    `WHEN ${name(due)} IS NOT NULL THEN ${byDeadline(columns, { sql: name(due), hasClock: due.type === 'datetime' })}`,
  ];
  const statutory = statutoryDay(columns);
  const without = statutory === null ? 'NULL' : byDeadline(columns, { sql: statutory, hasClock: false });
  return `CASE ${cases.join(' ')} ELSE ${without} END`;
}

const endedStates: readonly State[] = ['done', 'handed_over', 'refused', 'stopped', 'withdrawn'];

interface Deadline {
  readonly sql: string;
  /** It is a moment, not a whole day. */
  readonly hasClock: boolean;
}

function byDeadline(columns: RoleColumns, deadline: Deadline): string {
  const finished = columnFor(columns, roles.finished);
  const handed = columnOf(columns, roles.handed);
  const requested = columnOf(columns, roles.supplementRequested);
  const extended = extendedBy(columnOf(columns, roles.supplementDays), deadline);
  const state = columnOf(columns, roles.state);
  const ended = inState(columns, ...endedStates);
  // without a word on its state, the day of its end says that it ended
  const mayBeEnded = state === null ? 'true' : isOneOf(state, endedStates, 'true');
  // finished wins over handed over: a citizen who fetches it late makes nobody late
  const ends = [finished, ...(handed === null ? [] : [handed])];
  const cases = [
    ...(requested === null
      ? []
      : [
          // the clock has stopped at the request, so that the time it waits since is not given to it again
          `WHEN ${all(inState(columns, 'supplement'), byPeriodEnd(requested))} THEN ${notAfter(requested, deadline)}`,
        ]),
    ...ends.map((end, index) => {
      const earlier = ends.slice(0, index).map((one) => `${name(one)} IS NULL`);
      return `WHEN ${all(mayBeEnded, ...earlier, byPeriodEnd(end))} THEN ${notAfter(end, extended)}`;
    }),
    ...(ended === 'false'
      ? []
      : [`WHEN ${all(ended, ...ends.map((end) => `${name(end)} IS NULL`))} THEN NULL`]),
  ];
  // pending: the last day of the period is over, so that what was due at a time of it is late
  const pending = extended.hasClock
    ? `${extended.sql} >= period_end + INTERVAL 1 DAY`
    : `${extended.sql} >= period_end`;
  return `CASE ${cases.join(' ')} ELSE ${pending} END`;
}

/** Says that a day or moment is not after a deadline: by the clock where both have one, else by their days. */
function notAfter(end: Column, { sql, hasClock }: Deadline): string {
  if (hasClock && end.type === 'datetime') return `${name(end)} <= ${sql}`;
  return `${dayOf(end)} <= ${hasClock ? `CAST(${sql} AS DATE)` : sql}`;
}

/** Time that is not the office's: subtracting it from how long it took is adding it to when it is due. */
function extendedBy(days: Column | null, { sql, hasClock }: Deadline): Deadline {
  if (days === null) return { sql, hasClock };
  const later = `${sql} + to_days(CAST(coalesce(${name(days)}, 0) AS INTEGER))`;
  return { sql: hasClock ? `(${later})` : `CAST(${later} AS DATE)`, hasClock };
}

/** The last day of the statutory time, for dossiers that have no due day; null where the plan gives no columns for it. */
function statutoryDay(columns: RoleColumns): string | null {
  const received = columnOf(columns, roles.received);
  const days = columnOf(columns, roles.statutoryDays);
  if (received === null || days === null) return null;
  return `CAST(${dayOf(received)} + to_days(CAST(${name(days)} AS INTEGER)) AS DATE)`;
}
