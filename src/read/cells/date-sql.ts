import { quoteText } from '../../engine/quote.ts';

const tokens = { yyyy: '%Y', MM: '%m', dd: '%d', HH: '%H', mm: '%M', ss: '%S' } as const;
const token = /yyyy|MM|dd|HH|mm|ss/g;
/** Two numbers side by side: only their length tells where one ends. */
const packed = /(?:yyyy|MM|dd|HH|mm|ss){2}/;

/** What the engine makes of a word, this version of it and others. */
const wordMoments = "TIMESTAMP '1900-01-01', TIMESTAMP '1970-01-01'";

/**
 * Gives the SQL that reads a text as a TIMESTAMP by the first of the formats that fits, or NULL. Days that do not
 * exist are NULL, and so are years outside 1900 to 2199: the engine would take `01/02/24` for the year 24.
 *
 * The engine also takes `epoch` and `infinity` for moments, whatever the format; these come out as one of two, so that
 * only texts of those two need another look.
 */
export function dateSql(formats: readonly string[], text: string): string {
  const read = formats.map((format) => oneFormat(format, text));
  const moment = read.length === 1 ? read[0] : `coalesce(${read.join(', ')})`;
  const inRange = `${moment} BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59.999999'`;
  const isWord = `regexp_matches(${text}, '[A-SU-Za-su-z]')`;
  return `CASE WHEN ${moment} IN (${wordMoments}) AND ${isWord} THEN NULL WHEN ${inRange} THEN ${moment} END`;
}

function oneFormat(format: string, text: string): string {
  const pattern = format.replaceAll('%', '%%').replace(token, (word) => tokens[word as keyof typeof tokens]);
  const read = `try_strptime(${text}, ${quoteText(pattern)})`;
  return packed.test(format) ? `CASE WHEN strlen(${text}) = ${format.length} THEN ${read} END` : read;
}
