import type { Readable } from 'node:stream';
import type { Indicator, Plan } from '../model/plan.ts';
import { usedSources } from '../observe/used-sources.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Names the sources that are read for indicators and have standard input among their files, each as often as they have it. */
export function sourcesOfInput(plan: Plan, indicators: readonly Indicator[]): readonly string[] {
  return usedSources(plan, indicators).flatMap(({ id, files }) =>
    files.filter((file) => file === '-').map(() => id),
  );
}

/**
 * Gives standard input where something asks for it, by the names in `asking`, else null. Throws a UsageError where a person
 * sits at it, who would wait for ever, and where it is asked for more than once.
 */
export function pipedInput(asking: readonly string[], io: Io): Readable | null {
  if (asking.length === 0) return null;
  if (asking.length > 1) throw new UsageError('stdin-twice', { sources: asking });
  if (io.stdin.isTTY === true) throw new UsageError('stdin-is-terminal', {});
  return io.stdin;
}
