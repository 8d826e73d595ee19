import { quoteName, quoteText } from '../../engine/quote.ts';
import type { Column } from '../../model/source.ts';
import { ContainerFault } from './container-fault.ts';
import { momentPatterns } from './workbook/written-moment.ts';
import { decimalSign } from './workbook/written-number.ts';

/** How strftime writes what stands in patterns. */
const tokens: Readonly<Record<string, string>> = {
  yyyy: '%Y',
  MM: '%m',
  M: '%-m',
  dd: '%d',
  HH: '%H',
  hh: '%I',
  mm: '%M',
  SSS: '%g',
  ss: '%S',
};

const TOKEN = /yyyy|MM|M|dd|HH|hh|mm|SSS|ss/g;

/** Types with a value of their own in every cell, and how the text of it is made. */
const kinds: readonly (readonly [RegExp, (cell: string, column: Column | null) => string])[] = [
  [/^(?:VARCHAR|UUID|TIME|ENUM\(.*\))$/, (cell) => `${cell}::VARCHAR`],
  [/^BOOLEAN$/, (cell) => `upper(${cell}::VARCHAR)`],
  [/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/, (cell) => `${cell}::VARCHAR`],
  [
    /^DECIMAL/,
    (cell, column) => withSign(`regexp_replace(${cell}::VARCHAR, '\\.?0+$', '')`, `${cell}::VARCHAR`, column),
  ],
  [/^(?:DOUBLE|FLOAT)$/, floating],
  [/^(?:DATE|TIMESTAMP(?:_S|_MS|_NS)?)$/, moment],
];

/** Gives the SQL of a cell's text as its column reads it; throws a ContainerFault where its type has none. */
export function parquetCellSql(name: string, type: string, column: Column | null): string {
  const cell = quoteName(name);
  const kind = kinds.find(([pattern]) => pattern.test(type));
  if (kind !== undefined) return kind[1](cell, column);
  // of a file that is only looked at, lists and the like can be shown
  if (column === null) return `${cell}::VARCHAR`;
  throw new ContainerFault('parquet-type', { column: column.id, label: name, type });
}

function withSign(short: string, long: string, column: Column | null): string {
  const text = `CASE WHEN contains(${long}, '.') THEN ${short} ELSE ${long} END`;
  const sign = column?.type === 'number' ? decimalSign(column) : '.';
  return sign === '.' ? text : `replace(${text}, '.', ${quoteText(sign)})`;
}

/** Rounded to six decimals, which is what a column of numbers keeps. */
function floating(cell: string, column: Column | null): string {
  const long = `printf('%.6f', ${cell}::DOUBLE)`;
  const finite = withSign(`regexp_replace(${long}, '\\.?0+$', '')`, long, column);
  return `CASE WHEN isfinite(${cell}) THEN ${finite} ELSE ${cell}::VARCHAR END`;
}

function moment(cell: string, column: Column | null): string {
  const at = `${cell}::TIMESTAMP`;
  const { day, timed } = momentPatterns(column);
  if (day === 'excel') return `(epoch(${at}) / 86400 + 25569)::VARCHAR`;
  if (day === timed) return writtenBy(day, at);
  return `CASE WHEN ${at} = date_trunc('day', ${at}) THEN ${writtenBy(day, at)} ELSE ${writtenBy(timed, at)} END`;
}

function writtenBy(pattern: string, at: string): string {
  if (pattern.startsWith('Quý')) return `'Quý ' || quarter(${at}) || '/' || year(${at})`;
  const clock = pattern.replace(/ SA$/, '').replace(TOKEN, (token) => tokens[token] ?? token);
  const text = `strftime(${at}, ${quoteText(clock)})`;
  return pattern.endsWith(' SA') ? `${text} || CASE WHEN hour(${at}) < 12 THEN ' SA' ELSE ' CH' END` : text;
}
