import type { Status } from '../../model/assessment.ts';

/** How bad a finding is, as SARIF says it. */
export type Level = 'error' | 'warning' | 'note';

/**
 * The statuses that are findings, and how bad they are. The others are no results: SARIF could say of them that they pass, but
 * GitHub takes whatever is a result for an alert.
 */
export const findings = {
  behind: 'error',
  missed: 'error',
  'at-risk': 'warning',
  stale: 'warning',
  'no-data': 'note',
} as const satisfies Partial<Record<Status, Level>>;

/** A status that is a finding. */
export type Finding = keyof typeof findings;

/** Gives the finding that a status is; null where it is none. */
export function findingOf(status: Status): Finding | null {
  return status in findings ? (status as Finding) : null;
}
