/** Seconds of a day. */
const DAY = 86_400;

/**
 * The day that Excel's 1900 system believes in and that never was, 29/02/1900: up to it, 1 is 01/01/1900; after it every
 * number is one too high, as if counted from 30/12/1899.
 * https://learn.microsoft.com/en-us/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
const FALSE_DAY = 60;

/** The serial number of 01/01/2200. */
const END = 109_575;

/**
 * Gives the SQL that reads a text as the serial number that Excel keeps of a moment (45566.5 is 01/10/2024 12:00), as a
 * TIMESTAMP rounded to the second, or NULL: before 1 and after 2199, on the day that never was, and for 45.566, which
 * is more likely a day of today with its thousands grouped than a time of day in 1900.
 */
export function excelSql(text: string): string {
  const isSerial = `regexp_full_match(${text}, '\\d{1,6}(?:[.,]\\d{1,20})?')`;
  const isGrouped = `regexp_full_match(${text}, '\\d{1,3}[.,]\\d{3}')`;
  const seconds = `CAST(round(try_cast(replace(${text}, ',', '.') AS DECIMAL(28,10)) * ${DAY}) AS BIGINT)`;
  const since = (first: string) => `TIMESTAMP '${first}' + to_seconds(${seconds})`;
  const between = (from: number, to: number) => `${seconds} >= ${from * DAY} AND ${seconds} < ${to * DAY}`;
  return `CASE WHEN NOT ${isSerial} OR ${isGrouped} THEN NULL
    WHEN ${between(1, FALSE_DAY)} THEN ${since('1899-12-31')}
    WHEN ${between(FALSE_DAY + 1, END)} THEN ${since('1899-12-30')} END`;
}
