import { type Calendar, monthEnd, yearEnd } from '../../model/calendar.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import { type Day, isDay } from '../../model/day.ts';

const YEAR = '(?<year>(?:19|20|21)\\d\\d)';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const QUARTER = '(?<quarter>iv|i{1,3}|[1-4])';
/** Between the number of a month or a quarter and its year: `/2024`, ` năm 2024`, and in names of files `-2024`, `_nam_2024`. */
const OF_YEAR = '(?:[\\s./_-]*(?:năm|nam)[\\s._-]*|[\\s./_-]+)';

/** What stands for a date in a pattern, and the same where no sign stands between two of them. */
const tokens: Readonly<Record<string, readonly [loose: string, packed: string]>> = {
  yyyy: [YEAR, YEAR],
  MM: [MONTH, '(?<month>0[1-9]|1[0-2])'],
  dd: ['(?<date>0?[1-9]|[12]\\d|3[01])', '(?<date>0[1-9]|[12]\\d|3[01])'],
};
const TOKEN = /(yyyy|MM|dd)/;
const PACKED = /(?:yyyy|MM|dd){2}/;

/** The names of periods, as they are written in running text and in names of files. */
const periods: Readonly<Record<string, string>> = {
  'Tháng M/yyyy': `(?:tháng|thang|t\\.?)[\\s._-]*${MONTH}${OF_YEAR}${YEAR}`,
  'MM/yyyy': `(?<!\\d/)${MONTH}\\s*/\\s*${YEAR}`,
  'Quý Q/yyyy': `(?:qu[ýíy]|q\\.?)[\\s._-]*${QUARTER}${OF_YEAR}${YEAR}`,
  'Năm yyyy': `(?:năm|nam)[\\s._-]*${YEAR}`,
};

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * Finds the days that a text gives in a format, which may have words around the date ("đến ngày dd/MM/yyyy"): each once, in the
 * order of the text. The name of a month, a quarter or a year gives its last day in the plan's calendar. Letter case, the
 * place of tones, and how many spaces there are do not matter; days that do not exist are none.
 */
export function daysInText(format: string, calendar: Calendar, text: string): readonly Day[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d])${periods[format] ?? written(format)}(?![\\p{L}\\d])`, 'giu');
  const found = [...canonicalLabel(text).matchAll(pattern)].map(({ groups = {} }) => dayOf(groups, calendar));
  return [...new Set(found.filter(isDay))];
}

function written(format: string): string {
  const packed = PACKED.test(format) ? 1 : 0;
  return format
    .split(TOKEN)
    .map((part) => tokens[part]?.[packed] ?? literal(part))
    .join('');
}

/** The words of a pattern as they are compared; spaces at their ends belong to what stands beside them. */
function literal(words: string): string {
  const label = canonicalLabel(words).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const space = (at: RegExp) => (at.test(words) ? '\\s*' : '');
  return label === '' ? space(/\s/) : `${space(/^\s/)}${label.replaceAll(' ', '\\s*')}${space(/\s$/)}`;
}

function dayOf(
  { year = '', month, quarter, date }: Readonly<Record<string, string>>,
  calendar: Calendar,
): Day {
  const two = (part: string) => part.padStart(2, '0');
  if (date !== undefined && month !== undefined) return `${year}-${two(month)}-${two(date)}`;
  if (quarter === undefined && month === undefined) return yearEnd(calendar, Number(year));
  const last = quarter === undefined ? Number(month) : 3 * (romans[quarter] ?? Number(quarter));
  return monthEnd(calendar, Number(year) * 12 + last - 1);
}
