import { json } from './json.ts';
import type { Reporter } from './render-options.ts';
import { table } from './table.ts';

/** Every format a report can be written in; adding one is adding a line. */
export const reporters = { table, json } satisfies Record<string, Reporter>;
