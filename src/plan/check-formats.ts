import type { Column, ColumnType } from '../model/source.ts';
import {
  dayExamples,
  daysDisagree,
  isDayFormat,
  isMomentFormat,
  isToldFormat,
  momentExamples,
  toldExamples,
} from './date-formats.ts';
import type { Draft } from './draft.ts';
import {
  decimalExamples,
  decimalFormats,
  meantFormat,
  separatorsOf,
  wholeExamples,
  wholeFormats,
} from './number-formats.ts';
import type { Path } from './plan-document.ts';

/** How the cells of a type may be written. */
interface Formats {
  /** Examples for people. */
  readonly examples: readonly string[];
  readonly has: (format: string) => boolean;
  /** What was likely meant by one that is none. */
  readonly meant: (format: string) => string | null;
  readonly disagree: (one: string, other: string) => boolean;
}

const integers: Formats = {
  examples: wholeExamples,
  has: (format) => wholeFormats.includes(format),
  meant: (format) => meantFormat(format, wholeFormats),
  disagree: numbersDisagree,
};

const numbers: Formats = {
  examples: decimalExamples,
  has: (format) => decimalFormats.includes(format),
  meant: (format) => meantFormat(format, decimalFormats),
  disagree: numbersDisagree,
};

const days: Formats = { examples: dayExamples, has: isDayFormat, meant: () => null, disagree: daysDisagree };

const moments: Formats = { ...days, examples: momentExamples, has: isMomentFormat };

/** Days that a title or the name of a file tells. */
const toldDays: Formats = { ...days, examples: toldExamples, has: isToldFormat };

/** The types whose cells have formats. */
export const formatsOf: Readonly<Partial<Record<ColumnType, Formats>>> = {
  integer: integers,
  number: numbers,
  date: days,
  datetime: moments,
};

/** What a column's formats are, and where they are written. */
export interface WrittenFormats {
  readonly formats: readonly string[];
  readonly path: Path;
}

/** Checks a column's formats and gives them; integers without one are plain digits, the rest must say theirs. */
export function checkFormats(
  draft: Draft,
  column: string,
  { type, from }: Pick<Column, 'type' | 'from'>,
  { formats, path: at }: WrittenFormats,
  path: Path,
): readonly string[] {
  const known = from === 'cell' ? formatsOf[type] : toldDays;
  if (known === undefined) return [];
  if (formats.length === 0) {
    if (type === 'integer') return ['1234'];
    draft.errorAtKey('format-missing', path, { column, type, allowed: known.examples });
    return [];
  }
  formats.forEach((format, i) => {
    const place = draft.item(at, i);
    if (!known.has(format)) {
      const facts = { column, type, format, suggestion: known.meant(format), allowed: known.examples };
      draft.error('bad-format', place, facts);
      return;
    }
    const other = formats.slice(0, i).find((earlier) => known.disagree(earlier, format));
    if (other !== undefined) draft.error('formats-disagree', place, { column, format, other });
  });
  return formats;
}

/** What groups thousands under one begins decimals under the other. */
function numbersDisagree(one: string, other: string): boolean {
  const [a, b] = [separatorsOf(one), separatorsOf(other)];
  return (a.group !== '' && a.group === b.point) || (b.group !== '' && b.group === a.point);
}
