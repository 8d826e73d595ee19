import type { Column } from '../../../model/plan.ts';
import { momentSerial } from './serial-moment.ts';

const TOKEN = /yyyy|MM|M|dd|HH|hh|mm|SSS|ss|SA|Q/g;
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
  return (moment) => byPattern(hasTime(moment) ? timed : day, moment);
}

function hasTime(moment: string): boolean {
  return moment.length > 10;
}

function byPattern(pattern: string, moment: string): string {
  const [yyyy, MM, dd] = [moment.slice(0, 4), moment.slice(5, 7), moment.slice(8, 10)];
  const [HH, mm, ss] = hasTime(moment)
    ? [moment.slice(11, 13), moment.slice(14, 16), moment.slice(17, 19)]
    : ['00', '00', '00'];
  const hour = Number(HH);
  const written: Readonly<Record<string, string>> = {
    yyyy,
    MM,
    M: String(Number(MM)),
    dd,
    HH,
    hh: String(hour % 12 === 0 ? 12 : hour % 12).padStart(2, '0'),
    mm,
    ss,
    SSS: '000',
    SA: hour < 12 ? 'SA' : 'CH',
    Q: romanQuarters[Math.floor((Number(MM) - 1) / 3)] ?? '',
  };
  // words of a pattern ("Tháng", "Quý") hold letters that stand for something elsewhere
  return pattern.replace(/Tháng|Quý|Năm|[A-Za-z]+/g, (run) =>
    run in words ? run : run.replace(TOKEN, (token) => written[token] ?? token),
  );
}

const words = { Tháng: true, Quý: true, Năm: true };
const romanQuarters = ['I', 'II', 'III', 'IV'];
