import type { Case } from './problem-case.ts';

/** Slips in naming definitions and their columns. */
export const variantPlanErrors: readonly Case[] = [
  ['unknown-variant', 'variant: on-time/qd766', 'variant: «on-time/qd776»', '"on-time/qd766"', 'on-time'],
  ['unknown-variant', 'variant: on-time/ii06a', 'variant: «on-tim/ii06a»', '"on-time/ii06a"'],
  ['unknown-key', 'finished: finished_at', '«finishd»: finished_at', '"finished"'],
  ['unknown-role', 'supplements: times', 'slips: «times»', 'slips', 'on-time/qd766', 'due', 'handled'],
  [
    'role-missing',
    'columns: { received: received_at, due: due_at,',
    '«columns»: { received: received_at,',
    'due',
  ],
  [
    'role-missing',
    'variant: on-time/ii06a\n        columns: { handled: c7, early: c8, on-time: c9 }',
    'variant: «on-time/ii06a»',
    'handled, early, on-time',
  ],
  ['unknown-column', 'supplements: times', 'supplements: «tims»', '"times"'],
  ['column-wrong-type', 'due: due_at', 'due: «agency»', 'due', 'date, datetime', 'text'],
  ['column-wrong-type', 'supplements: times', 'supplements: «agency»', 'supplements', 'integer'],
  ['role-unknown-code', 'state: state', 'state: «stage»', 'stage', 'tu_choi', 'refused'],
  ['role-without-code', 'state: state', 'state: «phase»', 'phase', 'done, handed_over'],
  [
    'variant-without-formula',
    'on-time/ii06a\n        columns: { handled: c7, early: c8, on-time: c9 }',
    '«satisfaction/sipas»',
    'satisfaction/sipas',
    'latest',
  ],
  ['variant-on-finished', 'on: received_at', 'on: «finished_at»', 'finished_at', 'on-time/qd766'],
  [
    'columns-beside-kind',
    'columns: { received: received_at',
    'share: { of: "true" }\n      «columns»: { received: received_at',
    'share',
  ],
  ['columns-without-variant', '      variant: on-time/qd766\n      columns', '      «columns»', 'on-time'],
  [
    'reserved-column',
    '      times: {',
    '      «period_end»: { header: Hết kỳ, type: date, format: dd/MM/yyyy }\n      times: {',
    'period_end',
  ],
  ['missing-key', '        variant: on-time/ii06a\n', '', 'variant'],
  ['missing-key', '        window: year-to-date\n', '', 'window'],
];
