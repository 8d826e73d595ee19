import type { NumberFormatKind } from './number-format-kind.ts';
import { serialMoment, spanText } from './serial-moment.ts';
import type { SheetCell } from './workbook.ts';

/** Gives what a number is under its format: a date, a time of day as text, a percent, or itself. */
export function formattedNumber(number: number, kind: NumberFormatKind, epoch: 1900 | 1904): SheetCell {
  switch (kind) {
    case 'number':
      return number;
    case 'percent':
      return { percent: number };
    case 'duration':
      return spanText(number);
    case 'time':
      // a moment may be shown by its time alone
      return number >= 0 && number < 1 ? spanText(number) : momentOr(number, epoch);
    case 'date':
    case 'datetime':
      return momentOr(number, epoch);
    default:
      return Number.isInteger(number) && number >= 0 ? String(number).padStart(kind.digits, '0') : number;
  }
}

/** What is no day is shown as #### and is no date to anybody: the number tells more. */
function momentOr(number: number, epoch: 1900 | 1904): SheetCell {
  const moment = serialMoment(number, epoch);
  return moment === null ? number : { moment };
}
