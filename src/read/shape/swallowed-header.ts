import { cleanLabel } from './clean-label.ts';
import { HEAD_RECORDS, type HeadRecord } from './head-records.ts';
import type { HeaderRanker } from './header-ranker.ts';

/**
 * Gives the first record with a cell of several lines that has a header row within: a quote opened before it that was
 * not meant to; −1 where there is none.
 */
export function swallowedHeader(
  records: readonly HeadRecord[],
  delimiter: string,
  rank: HeaderRanker,
): number {
  return records.findIndex(({ cells }) =>
    cells.some((cell) => {
      const [, ...below] = cell.split(/\r\n|\n|\r/, 1 + HEAD_RECORDS);
      return below.some(
        (line) => rank(line.split(delimiter).map((label) => [cleanLabel(label)])).rank !== 'none',
      );
    }),
  );
}
