import { quoteText } from '../../engine/quote.ts';
import type { Calendar } from '../../model/calendar.ts';
import { blanks } from './blanks.ts';
import { excelSql } from './excel-sql.ts';
import { isPeriodFormat, periodSql } from './period-sql.ts';

const tokens = {
  yyyy: '%Y',
  MM: '%m',
  dd: '%d',
  HH: '%H',
  hh: '%I',
  mm: '%M',
  ss: '%S',
  SSS: '%n',
} as const;
const token = /yyyy|MM|dd|HH|hh|mm|SSS|ss/g;
/** Two numbers side by side: only their length tells where one ends. */
const packed = /(?:yyyy|MM|dd|HH|mm|ss){2}/;
/** Hours to 12, and which half of the day they are of. */
const halfDay = / SA$/;

/** What the engine makes of a word, this version of it and others. */
const wordMoments = "TIMESTAMP '1900-01-01', TIMESTAMP '1970-01-01'";

/**
 * Gives the SQL that reads a text as a TIMESTAMP by the first of the formats that fits, or NULL. Days that do not
 * exist are NULL, and so are 24:00, years of two digits, and years outside 1900 to 2199: the engine would take
 * `01/02/24` for the year 24. A time with `Z` or an offset (`+07:00`) is NULL too: its day may be another one here.
 *
 * The engine also takes `epoch` and `infinity` for moments, whatever the format; these come out as one of two, so that
 * only texts of those two need another look.
 */
export function dateSql(formats: readonly string[], calendar: Calendar, text: string): string {
  if (!formats.some(isSpecial)) return patternSql(formats, text);
  const each = formats.map((format) => specialSql(format, calendar, text));
  return each.length === 1 ? String(each[0]) : `coalesce(${each.join(', ')})`;
}

function isSpecial(format: string): boolean {
  return format === 'excel' || isPeriodFormat(format) || halfDay.test(format) || format.includes('SSS');
}

function specialSql(format: string, calendar: Calendar, text: string): string {
  if (format === 'excel') return excelSql(text);
  if (isPeriodFormat(format)) return periodSql(format, calendar, text);
  if (!isSpecial(format)) return patternSql([format], text);
  const moment = `CAST(${oneFormat(format, halfDay.test(format) ? halfDays(text) : text)} AS TIMESTAMP)`;
  // words begin with no digit
  return `CASE WHEN regexp_matches(${text}, '^\\d') AND ${inRange(moment)} THEN ${moment} END`;
}

/** The patterns that the engine knows itself, all at once. */
function patternSql(formats: readonly string[], text: string): string {
  const read = formats.map((format) => oneFormat(format, text));
  const moment = read.length === 1 ? String(read[0]) : `coalesce(${read.join(', ')})`;
  const isWord = `regexp_matches(${text}, '[A-SU-Za-su-z]')`;
  return `CASE WHEN ${moment} IN (${wordMoments}) AND ${isWord} THEN NULL WHEN ${inRange(moment)} THEN ${moment} END`;
}

function inRange(moment: string): string {
  return `${moment} BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59.999999'`;
}

function oneFormat(format: string, text: string): string {
  const pattern = format
    .replaceAll('%', '%%')
    .replace(token, (word) => tokens[word as keyof typeof tokens])
    .replace(halfDay, ' %p');
  const read = `try_strptime(${text}, ${quoteText(pattern)})`;
  return packed.test(format) ? `CASE WHEN strlen(${text}) = ${format.length} THEN ${read} END` : read;
}

/** SA (sáng) and CH (chiều) as the engine knows them. */
function halfDays(text: string): string {
  const half = (words: string, inner: string, mark: string) =>
    `regexp_replace(${inner}, '(?i)${blanks}*(?:${words})$', ' ${mark}')`;
  return half('CH|PM', half('SA|AM', text, 'AM'), 'PM');
}
