import type { Reject } from '../../model/account.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { rejectWords } from './reject-codes.ts';

const cellsWords = {
  vi: (found: string, expected: string) => `${found} ô, cần ${expected}`,
  en: (found: string, expected: string) => `${found} cells, ${expected} expected`,
} satisfies Record<Language, (found: string, expected: string) => string>;

/** Says why a record cannot be used, with how many cells it has where that is why. */
export function rejectReason({ code, cells }: Pick<Reject, 'code' | 'cells'>, language: Language): string {
  const reason = rejectWords[code][language];
  if (cells === null) return reason;
  const [found, expected] = [cells.found, cells.expected].map((count) => formatNumber(count, language));
  return `${reason} (${cellsWords[language](found ?? '', expected ?? '')})`;
}
