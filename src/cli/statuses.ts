import type { Status } from '../model/assessment.ts';

const all = {
  met: true,
  'on-track': true,
  'at-risk': true,
  behind: true,
  missed: true,
  'not-due': true,
  stale: true,
  'no-data': true,
  'not-applicable': true,
} satisfies Record<Status, true>;

/** Every status, in the order in which help and messages name them. */
export const statuses = Object.keys(all) as readonly Status[];
