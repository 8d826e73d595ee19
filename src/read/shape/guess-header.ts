import type { FoundHeader } from './find-header.ts';

/** See below. */
export function guessHeader(_records: readonly (readonly string[])[]): FoundHeader | null {
  return null;
}
