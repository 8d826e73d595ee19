import type { Column } from '../../../model/source.ts';
import { momentSerial } from './serial-moment.ts';

const HAS_TIME = /HH|hh/;
const HAS_DAY = /dd/;

/** How moments are written where no column says it. */
const PLAIN = 'dd/MM/yyyy';
const PLAIN_TIME = 'dd/MM/yyyy HH:mm:ss';

/** Writes a moment (`2024-10-31T08:00:00`) of a sheet as text. */
export type MomentWriter = (moment: string) => string;

/** The formats of moments without and with a time of day, of which one may serve for both: patterns, `excel`, or periods. */
export interface MomentPatterns {
  readonly day: string;
  readonly timed: string;
}

/**
 * Gives how a column's moments are written, so that its formats read them: by its first pattern of days, or where a moment has a
 * time of day by the first that has one too; else as a serial number, or as the month, the quarter or the year it lies in.
 */
export function momentPatterns(column: Column | null): MomentPatterns {
  const formats = column?.type === 'date' || column?.type === 'datetime' ? column.formats : [];
  const patterns = formats.filter((format) => HAS_DAY.test(format));
  const [day] = patterns;
  if (day !== undefined) return { day, timed: patterns.find((pattern) => HAS_TIME.test(pattern)) ?? day };
  const other = formats.find((format) => format === 'excel') ?? formats[0];
  return other === undefined ? { day: PLAIN, timed: PLAIN_TIME } : { day: other, timed: other };
}

/** Gives what writes a column's moments. */
export function momentWriter(column: Column | null): MomentWriter {
  const { day, timed } = momentPatterns(column);
  if (day === 'excel') return (moment) => String(momentSerial(moment) ?? moment);
  const [ofDay, ofTimed] = [patternWriter(day), patternWriter(timed)];
  return (moment) => (hasTime(moment) ? ofTimed : ofDay)(moment);
}

function hasTime(moment: string): boolean {
  return moment.length > 10;
}

/** What stands in patterns for a part of a moment, which is `2024-10-31`, with `T08:00:00` where it has a time of day. */
const parts: Readonly<Record<string, MomentWriter>> = {
  yyyy: (moment) => moment.slice(0, 4),
  MM: (moment) => moment.slice(5, 7),
  M: (moment) => String(Number(moment.slice(5, 7))),
  dd: (moment) => moment.slice(8, 10),
  HH: (moment) => moment.slice(11, 13) || '00',
  hh: (moment) => String(((hourOf(moment) + 11) % 12) + 1).padStart(2, '0'),
  mm: (moment) => moment.slice(14, 16) || '00',
  ss: (moment) => moment.slice(17, 19) || '00',
  SSS: () => '000',
  SA: (moment) => (hourOf(moment) < 12 ? 'SA' : 'CH'),
  Q: (moment) => romanQuarters[Math.floor((Number(moment.slice(5, 7)) - 1) / 3)] ?? '',
};

const romanQuarters = ['I', 'II', 'III', 'IV'];

function hourOf(moment: string): number {
  return Number(moment.slice(11, 13));
}

function patternWriter(pattern: string): MomentWriter {
  // words of a pattern hold letters that stand for something elsewhere
  const pieces = pattern
    .split(/(Tháng|Quý|Năm|yyyy|MM|M|dd|HH|hh|mm|SSS|ss|SA|Q)/)
    .map((piece) => parts[piece] ?? piece);
  return (moment) => {
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : piece(moment);
    return text;
  };
}
