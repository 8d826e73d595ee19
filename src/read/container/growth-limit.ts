import { ContainerFault } from './container-fault.ts';

/** What may always be inflated, in bytes: no machine that runs this is endangered by it. */
const HARMLESS = 50_000_000;

/** How many times larger than stored it may become. Honest exports grow 10 to 30 times; deflate can do 1032. */
const RATIO = 100;

/**
 * Gives how many bytes may come out of something stored in so many bytes. This is the one rule against bombs: refused is
 * what is more than 50 MB and more than 100 times what is stored.
 */
export function growthLimit(stored: number): number {
  return Math.max(HARMLESS, RATIO * stored);
}

/** Throws a fault where so many stored bytes would grow, or have grown, too large. */
export function checkGrowth(stored: number, grown: number): void {
  if (grown > growthLimit(stored)) throw new ContainerFault('would-grow-too-large', { stored, grown });
}

/** Passes on what comes out of so many stored bytes, until it is too large: declared sizes may lie. */
export async function* watchedGrowth(from: AsyncIterable<Buffer>, stored: number): AsyncGenerator<Buffer> {
  let grown = 0;
  for await (const chunk of from) {
    grown += chunk.length;
    checkGrowth(stored, grown);
    yield chunk;
  }
}
