import type { FoundHeader } from './find-header.ts';
import { headRecords } from './head-records.ts';

/** So many records are looked at, and so many at a time. */
const RECORDS = 1200;
const STEP = 30;

/**
 * Looks for a whole header below the first records, to tell of it; gives where it begins, in bytes from the start of the
 * text, or null.
 */
export function lateHeader(
  find: (records: readonly (readonly string[])[]) => FoundHeader | null,
  delimiter: string,
  text: Buffer,
): number | null {
  const { records } = headRecords(text, delimiter, 1, RECORDS);
  const cells = records.map((record) => record.cells);
  for (let from = STEP; from < records.length; from += STEP) {
    const found = find(cells.slice(from, from + 2 * STEP));
    if (found?.rank === 'all') return records[from + found.at - 1]?.end ?? 0;
  }
  return null;
}
