import type { Io, OutputStream } from './io.ts';

/**
 * Tells whether to colour a stream: `NO_COLOR` (no-color.org) and `FORCE_COLOR` decide, in this order, where they
 * are set to anything; else a terminal that is not dumb is coloured.
 */
export function usesColor(stream: OutputStream, env: Io['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

/** The width of reports that go to a file, and where nobody's terminal says how wide it is. */
export const usualWidth = 100;

/** Gives the width of a stream in cells: the terminal's, else `COLUMNS`, else 100. */
export function widthOf(stream: OutputStream, env: Io['env']): number {
  const width = stream.columns ?? Number(env.COLUMNS);
  return Number.isInteger(width) && width > 0 ? width : usualWidth;
}
