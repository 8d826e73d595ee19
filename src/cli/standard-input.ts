import type { Readable } from 'node:stream';
import { type Indicator, measuresOf, type Plan } from '../model/plan.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Gives standard input where one of the sources that are read has it among its files, else null. Throws a UsageError where
 * a person sits at it, who would wait for ever, and where it is asked for more than once.
 */
export function standardInput(plan: Plan, indicators: readonly Indicator[], io: Io): Readable | null {
  const used = plan.sources.filter(({ id }) =>
    indicators.flatMap(measuresOf).some(({ from }) => from === id),
  );
  const sources = used.flatMap(({ id, files }) => files.filter((file) => file === '-').map(() => id));
  return pipedInput(sources, io);
}

/** The same, for whatever asks for it by the names in `asking`. */
export function pipedInput(asking: readonly string[], io: Io): Readable | null {
  if (asking.length === 0) return null;
  if (asking.length > 1) throw new UsageError('stdin-twice', { sources: asking });
  if (io.stdin.isTTY === true) throw new UsageError('stdin-is-terminal', {});
  return io.stdin;
}
