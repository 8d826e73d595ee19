import { type Calendar, monthIndex, monthStart, type Period } from '../model/calendar.ts';
import { type Day, lastDateOf, parts } from '../model/day.ts';
import type { WindowName } from '../model/measure.ts';
import type { Language } from '../model/text.ts';
import { formatDay } from './format-day.ts';
import { periodWords as words } from './words/periods.ts';

/** A reporting period as officials name it, and its days where the name does not tell them. */
export interface PeriodName {
  /** "tháng 10/2024", "quý III/2024", "6 tháng đầu năm 2024", "12 tháng đến hết tháng 10/2024". */
  readonly name: string;
  /** The name with its days behind it, as long as these are not those of the calendar: "tháng 10/2024 (15/9–14/10/2024)". */
  readonly full: string;
}

/**
 * Names a period as reports of Vietnamese offices do (Nghị định 09/2019/NĐ-CP, Điều 12: an administrative month goes from
 * the 15th of the month before to the 14th, a year from 15 December; each has the name of the month or year it ends in).
 * That a period is made of administrative months shows in its last day: those end on the 27th at the latest, others with
 * the month. A period that is not made of whole reporting months is named by its days.
 */
export function periodName(period: Period, window: WindowName | null, language: Language): PeriodName {
  const calendar = calendarOf(period.to);
  const first = calendar === null ? null : monthIndex(calendar, period.from);
  if (calendar === null || first === null || monthStart(calendar, first) !== period.from) {
    const name = words.stretch[language](formatDay(period.from, language), formatDay(period.to, language));
    return { name, full: name };
  }
  const last = monthIndex(calendar, period.to);
  const name = window === 'to-date' ? toDate(last, language) : named(first, last, language);
  const isTold = calendar.monthEndsOn === null && window !== 'to-date';
  return { name, full: isTold ? name : `${name} (${days(period, language)})` };
}

function calendarOf(end: Day): Calendar | null {
  const [year, month, date] = parts(end);
  if (date === lastDateOf(year, month)) return { monthEndsOn: null };
  return date <= 27 ? { monthEndsOn: date } : null;
}

function toDate(last: number, language: Language): string {
  return words.toDate[language](Math.floor(last / 12), (last % 12) + 1);
}

/** Names the reporting months from one to another, both included. */
function named(first: number, last: number, language: Language): string {
  const year = Math.floor(last / 12);
  const month = (last % 12) + 1;
  const months = last - first + 1;
  const start = first % 12;
  if (months === 1) return words.month[language](year, month);
  if (months === 3 && start % 3 === 0) return words.quarter[language](year, start / 3);
  if (months === 12 && start === 0) return words.year[language](year);
  if (months < 12 && start === 0) return words.firstMonths[language](year, months);
  if (months === 6 && start === 6) return words.secondHalf[language](year);
  return words.monthsTo[language](year, month, months);
}

/** Writes the days of a period: "15/9–14/10/2024", the first with its year only where that is another. */
function days({ from, to }: Period, language: Language): string {
  if (language === 'en') return words.stretch.en(from, to);
  const [year, month, date] = parts(from);
  const [endYear, endMonth, endDate] = parts(to);
  const begin = year === endYear ? `${date}/${month}` : `${date}/${month}/${year}`;
  return `${begin}–${endDate}/${endMonth}/${endYear}`;
}
