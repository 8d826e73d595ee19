import type { ColumnNote } from '../../model/inspection.ts';

/** A type that reads texts, with the formats that do and what must be said of it. */
export interface Guess {
  readonly type: 'integer' | 'number' | 'date' | 'datetime';
  readonly formats: readonly string[];
  readonly notes: readonly ColumnNote[];
}

const parts: Readonly<Record<string, string>> = {
  yyyy: '(?:19|20|21)\\d\\d',
  MM: '(?:0?[1-9]|1[0-2])',
  dd: '(?:0?[1-9]|[12]\\d|3[01])',
  HH: '(?:[01]?\\d|2[0-3])',
  hh: '(?:0?[1-9]|1[0-2])',
  mm: '[0-5]\\d',
  ss: '[0-5]\\d',
  SSS: '\\d{3}',
};

const days = [
  'dd/MM/yyyy',
  'dd-MM-yyyy',
  'dd.MM.yyyy',
  'yyyy-MM-dd',
  'yyyy/MM/dd',
  'MM/dd/yyyy',
  'MM-dd-yyyy',
];
const times = ['HH:mm', 'HH:mm:ss', 'HH:mm:ss.SSS', 'hh:mm SA', 'hh:mm:ss SA'];

/** Every pattern that exports have been seen with, and those beside them, the likelier before the others. */
const patterns: readonly string[] = [
  ...days,
  ...days.flatMap((day) => times.map((time) => `${day} ${time}`)),
  ...['HH:mm', 'HH:mm:ss'].flatMap((time) => days.slice(0, 3).map((day) => `${time} ${day}`)),
  ...['HH:mm', 'HH:mm:ss', 'HH:mm:ss.SSS'].map((time) => `yyyy-MM-ddT${time}`),
];

/** Without anything between the numbers, their width must be right. */
const packed = ['yyyyMMddHHmmss', 'yyyyMMddHHmm', 'yyyyMMdd'];

const periods: readonly (readonly [string, RegExp])[] = [
  ['Tháng M/yyyy', /^tháng (0?[1-9]|1[0-2])\s?[/-]\s?(19|20|21)\d\d$/i],
  ['Quý Q/yyyy', /^quý ([1-4]|i|ii|iii|iv)\s?[/-]\s?(19|20|21)\d\d$/i],
  ['Năm yyyy', /^năm (19|20|21)\d\d$/i],
  ['MM/yyyy', /^(0?[1-9]|1[0-2])\/(19|20|21)\d\d$/],
];

const readers: readonly (readonly [string, RegExp])[] = [
  ...patterns.map((pattern) => [pattern, patternOf(pattern, false)] as const),
  ...packed.map((pattern) => [pattern, patternOf(pattern, true)] as const),
  ...periods,
];

/** How many formats one column may have; more would be a sign that it holds something else. */
const MOST_FORMATS = 4;

/** Finds the formats of dates under which every text is one; null where there are none. */
export function dateGuess(texts: readonly string[]): Guess | null {
  const formats: string[] = [];
  let rest = texts;
  while (rest.length > 0) {
    const best = mostRead(rest, formats);
    if (best === null || formats.length === MOST_FORMATS) return null;
    formats.push(best.format);
    rest = rest.filter((text) => !best.reader.test(text));
  }
  const swapped = formats.map((format) => format.replace('dd/MM', 'MM/dd').replace('dd-MM-y', 'MM-dd-y'));
  const unsure =
    swapped.some((format, at) => format !== formats[at]) &&
    texts.every((text) => readers.some(([format, reader]) => swapped.includes(format) && reader.test(text)));
  const timed = formats.some((format) => /HH|hh/.test(format));
  return {
    type: timed ? 'datetime' : 'date',
    formats,
    notes: unsure ? [{ code: 'day-or-month-first', others: 0 }] : [],
  };
}

/** Finds the format that reads most texts; of two equally good ones the likelier, and none that contradicts the others. */
function mostRead(
  texts: readonly string[],
  others: readonly string[],
): { format: string; reader: RegExp } | null {
  let best: { format: string; reader: RegExp; count: number } | null = null;
  for (const [format, reader] of readers) {
    if (others.some((other) => shapeOf(other) === shapeOf(format))) continue;
    const count = texts.filter((text) => reader.test(text)).length;
    if (count > (best?.count ?? 0)) best = { format, reader, count };
  }
  return best;
}

/** What two patterns have in common that only differ in which number is which. */
function shapeOf(format: string): string {
  return format.replace(/MM|dd|HH|hh|mm|ss/g, '00');
}

function patternOf(pattern: string, packed: boolean): RegExp {
  const source = pattern.replace(/[.]/g, '\\.').replace(/yyyy|MM|dd|HH|hh|mm|SSS|ss| SA$/g, (token) => {
    if (token === ' SA') return ' (?:SA|CH)';
    const part = parts[token] ?? '';
    return packed ? part.replaceAll('0?', '0').replace('[01]?', '[01]') : part;
  });
  return new RegExp(`^${source}$`, 'i');
}
