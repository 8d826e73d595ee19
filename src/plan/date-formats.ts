const DATE_TOKENS = ['yyyy', 'MM', 'dd'];
/** From the hour down; `HH` and `hh` are the same step. */
const TIME_TOKENS = ['HH', 'mm', 'ss', 'SSS'];
const TOKEN = /yyyy|MM|dd|HH|hh|mm|SSS|ss/g;
const LITERALS = /^[/\-.: T]*$/;
/** Behind hours from 1 to 12: SA (sáng) or CH (chiều). */
const HALF_DAY = / SA$/;

/** The serial number that Excel keeps of a day, in its 1900 system. */
const EXCEL = 'excel';

/** Names of months, quarters and years, each meaning its last day. */
export const periodFormats: readonly string[] = ['Tháng M/yyyy', 'MM/yyyy', 'Quý Q/yyyy', 'Năm yyyy'];

/** What formats of dates are made of, for people. */
export const momentExamples: readonly string[] = [
  ...DATE_TOKENS,
  'HH',
  'mm',
  'ss',
  'SSS',
  '/ - . : space T',
  'dd/MM/yyyy hh:mm:ss SA',
  EXCEL,
];
export const dayExamples: readonly string[] = [...momentExamples, ...periodFormats];

export const toldExamples: readonly string[] = [...DATE_TOKENS, 'đến ngày dd/MM/yyyy', ...periodFormats];

/** The form for editors of patterns that are looked for within other words. */
export const toldPattern = '^(?=.*yyyy)(?=.*MM)(?=.*dd).*$';

/** The form of patterns for editors; the order of their times is checked when the plan is. */
export const datePattern =
  '^(?=.*yyyy)(?=.*MM)(?=.*dd)(?!.*hh.*[^A]$)(yyyy|MM|dd|HH|hh|mm|ss|SSS|[/\\-.: T])+( SA)?$';

/** Tells whether a format is one of moments. */
export function isMomentFormat(format: string): boolean {
  return format === EXCEL || isDatePattern(format);
}

/** Tells whether a format is one of days: those of moments, whose time of day is then left out, or of periods. */
export function isDayFormat(format: string): boolean {
  return isMomentFormat(format) || periodFormats.includes(format);
}

/** Tells whether a format is one of days that stand within other words: year, month and day once each, with words around them, or a period's. */
export function isToldFormat(format: string): boolean {
  const found: readonly string[] = format.match(/yyyy|MM|dd/g) ?? [];
  const whole = found.length === DATE_TOKENS.length && DATE_TOKENS.every((one) => found.includes(one));
  return whole || periodFormats.includes(format);
}

/** A pattern has year, month and day once each, the times in order without gaps, and known literals. */
function isDatePattern(format: string): boolean {
  const clock = format.replace(HALF_DAY, '');
  const found: readonly string[] = clock.match(TOKEN) ?? [];
  if (!LITERALS.test(clock.replace(TOKEN, '')) || new Set(found).size < found.length) return false;
  if (found.includes('hh') !== HALF_DAY.test(format)) return false;
  const times = found.filter((token) => !DATE_TOKENS.includes(token)).map((t) => (t === 'hh' ? 'HH' : t));
  return DATE_TOKENS.every((token) => found.includes(token)) && times.every((t, i) => t === TIME_TOKENS[i]);
}

/** Tells whether one cell could be read under both formats, and differently. */
export function daysDisagree(one: string, other: string): boolean {
  if (one === other) return false;
  const pair = [one, other];
  // 2024 is a year, and the serial number of a day in 1905
  if (pair.includes(EXCEL)) return pair.includes('Năm yyyy') || pair.some(looksSerial);
  if (pair.some((format) => periodFormats.includes(format))) return false;
  const shape = (format: string) => format.replace(/MM|dd|HH|hh|mm|ss/g, '00');
  return shape(one) === shape(other);
}

/** Tells whether what a pattern stands for could be the serial number of a day before 2200, which has six digits at most. */
function looksSerial(format: string): boolean {
  return (
    isDatePattern(format) &&
    /^\d{1,6}(\.\d+)?$/.test(format.replace(TOKEN, (token) => token.replace(/./g, '0')))
  );
}
