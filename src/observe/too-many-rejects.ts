import Fraction from 'fraction.js';
import type { SourceAccount } from '../model/account.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Problem } from '../model/problem.ts';

/** How many rejected rows there may be: so many in all, or so many in a hundred rows read. */
export interface RejectLimit {
  /** In digits, with a point before decimals. */
  readonly atMost: string;
  readonly among: 'all' | 'hundred';
  /** As it was asked for. */
  readonly written: string;
}

/** Finds whether more rows than that were rejected, over all sources; that is an error. */
export function tooManyRejects(
  { atMost, among, written }: RejectLimit,
  accounts: readonly SourceAccount[],
): readonly Problem<ObserveProblemCode>[] {
  const rows = accounts.flatMap(({ files }) => files.map((file) => file.rows));
  const read = rows.reduce((sum, row) => sum + row.read, 0);
  const rejected = rows.reduce((sum, row) => sum + row.rejected, 0);
  const limit = new Fraction(atMost);
  const allowed = among === 'all' ? limit : limit.mul(read).div(100);
  if (new Fraction(rejected).lte(allowed)) return [];
  const [worst] = accounts.toSorted((a, b) => b.rejectsTotal - a.rejectsTotal);
  return [
    {
      severity: 'error',
      code: 'too-many-rejects',
      facts: { rejected, read, limit: written, source: worst?.source ?? null },
      place: null,
    },
  ];
}
