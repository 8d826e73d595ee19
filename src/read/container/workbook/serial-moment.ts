const DAY_SECONDS = 86_400;
/** The serial number of 31/12/9999; there is none after it. */
const LAST_SERIAL = 2_958_465;
/** Days from 1/1/1900 to 1/1/1904, where workbooks of old Macs begin, as Excel counts them. */
const FROM_1904 = 1462;
/** The day in 1900 that Excel has and the calendar has not. */
const FALSE_DAY = 60;

/** Splits a serial number into days and the second of the day, rounded; null where it is no day at all. */
function daysAndSeconds(serial: number): { days: number; seconds: number } | null {
  if (!(serial >= 0 && serial < LAST_SERIAL + 1)) return null;
  const seconds = Math.round(serial * DAY_SECONDS);
  return { days: Math.floor(seconds / DAY_SECONDS), seconds: seconds % DAY_SECONDS };
}

/**
 * Gives the moment of a serial number, to the second: `2024-10-01`, or with a time where it has one; null where it is none.
 * `epoch` is the year that the workbook counts from. The false 29/02/1900 and 00/01/1900 come out as they are shown.
 */
export function serialMoment(serial: number, epoch: 1900 | 1904): string | null {
  const found = daysAndSeconds(epoch === 1904 && serial >= 0 ? serial + FROM_1904 : serial);
  if (found === null) return null;
  const { days, seconds } = found;
  const time = seconds === 0 ? '' : `T${clockOf(seconds)}`;
  if (epoch === 1900 && days === FALSE_DAY) return `1900-02-29${time}`;
  if (epoch === 1900 && days === 0) return `1900-01-00${time}`;
  const fromEpoch = epoch === 1900 && days < FALSE_DAY ? days + 1 : days;
  return `${dayText(fromEpoch)}${time}`;
}

/** The days of an export are few, and each is in it many times. */
const dayTexts = new Map<number, string>();

function dayText(days: number): string {
  let text = dayTexts.get(days);
  if (text === undefined) {
    text = new Date(Date.UTC(1899, 11, 30) + days * DAY_SECONDS * 1000).toISOString().slice(0, 10);
    dayTexts.set(days, text);
  }
  return text;
}

/** Gives the serial number, counted from 1900, of a moment after February of that year; null before. */
export function momentSerial(moment: string): number | null {
  const at = Date.parse(`${moment.length === 10 ? `${moment}T00:00:00` : moment}Z`);
  const serial = (at - Date.UTC(1899, 11, 30)) / 1000 / DAY_SECONDS;
  return serial > FALSE_DAY ? serial : null;
}

/** Gives the time of a day, or a span of time, of so many days: 0.5 is `12:00:00`. */
export function spanText(days: number): string {
  const seconds = Math.round(Math.abs(days) * DAY_SECONDS);
  const text = clockOf(seconds);
  return days < 0 ? `-${text}` : text;
}

function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
