import type { Language } from '../../model/text.ts';

const romanQuarters = ['I', 'II', 'III', 'IV'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Names a month of a year, 1 to 12. */
const month = {
  vi: (year: number, number: number) => `tháng ${number}/${year}`,
  en: (year: number, number: number) => `${monthNames[number - 1] ?? ''} ${year}`,
} satisfies Record<Language, (year: number, number: number) => string>;

/** What reporting periods are called; months count from 1, quarters from 0. */
export const periodWords = {
  month,
  quarter: {
    vi: (year: number, quarter: number) => `quý ${romanQuarters[quarter] ?? ''}/${year}`,
    en: (year: number, quarter: number) => `Q${quarter + 1} ${year}`,
  },
  year: {
    vi: (year: number) => `năm ${year}`,
    en: (year: number) => String(year),
  },
  firstMonths: {
    vi: (year: number, months: number) => `${months} tháng đầu năm ${year}`,
    en: (year: number, months: number) => `the first ${months} months of ${year}`,
  },
  secondHalf: {
    vi: (year: number) => `6 tháng cuối năm ${year}`,
    en: (year: number) => `the last 6 months of ${year}`,
  },
  monthsTo: {
    vi: (year: number, number: number, months: number) => `${months} tháng đến hết ${month.vi(year, number)}`,
    en: (year: number, number: number, months: number) =>
      `the ${months} months to the end of ${month.en(year, number)}`,
  },
  toDate: {
    vi: (year: number, number: number) => `lũy kế đến hết ${month.vi(year, number)}`,
    en: (year: number, number: number) => `all to the end of ${month.en(year, number)}`,
  },
  stretch: {
    vi: (from: string, to: string) => `từ ${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
} satisfies Record<string, Record<Language, (...facts: never[]) => string>>;
