import type { Guess } from './date-guess.ts';
import { lettersOnly } from './letters-only.ts';

/** Headers of days, by their letters: "Ngày tiếp nhận", "Thời gian hẹn trả", "NgayTiepNhan". */
const DAY = /ngay|thoi (gian|diem|han)|(^| )(date|time|luc)( |$)/;

/** The serial numbers of days from 1982 to 2064: what an export of dates holds, and few other numbers do. */
const [FIRST, LAST] = [30_000, 60_000];

/** Finds whether numbers are the serial numbers that Excel keeps of days, which only the header can tell. */
export function serialGuess(label: string, texts: readonly string[]): Guess | null {
  if (!DAY.test(lettersOnly(label))) return null;
  const isSerial = (text: string) => {
    const [, whole] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? [];
    return whole !== undefined && Number(whole) >= FIRST && Number(whole) <= LAST;
  };
  if (!texts.every(isSerial)) return null;
  const timed = texts.some((text) => text.length > 5);
  return { type: timed ? 'datetime' : 'date', formats: ['excel'], notes: [] };
}
