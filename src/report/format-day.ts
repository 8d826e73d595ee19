import type { Day } from '../model/day.ts';
import type { Language } from '../model/text.ts';

/** Writes a day as the language does: 07/10/2024 in Vietnamese, 2024-10-07 in English. */
export function formatDay(day: Day, language: Language): string {
  if (language === 'en') return day;
  const [year, month, date] = day.split('-');
  return date === undefined ? day : `${date}/${month}/${year}`;
}
