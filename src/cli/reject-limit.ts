import type { RejectLimit } from '../observe/too-many-rejects.ts';
import { UsageError } from './usage-error.ts';

/** Reads `--max-rejects`: a number of rows, or a share of the rows read (`1%`, `0,5%`). Throws a UsageError. */
export function rejectLimit(given: string): RejectLimit {
  const [, digits = '', decimals = '', percent] = /^(\d{1,12})(?:[.,](\d{1,6}))?\s?(%?)$/.exec(given) ?? [];
  const atMost = `${digits}.${decimals || '0'}`;
  const whole = percent === '' && decimals === '';
  if (digits === '' || !(whole || (percent === '%' && Number(atMost) <= 100))) {
    throw new UsageError('bad-max-rejects', { word: given });
  }
  return { atMost, among: whole ? 'all' : 'hundred', written: given };
}
