import type { SheetCell } from './workbook.ts';

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:[.,](\d)\d*)?)?)?$/;

/** Reads a moment in ISO 8601, to the second; with a time zone, or as anything else, it stays the text that it is. */
export function isoMoment(text: string): SheetCell {
  const [, day, minutes = '00:00', seconds = '00', tenth = '0'] = ISO.exec(text) ?? [];
  if (day === undefined) return text;
  const whole = `${day}T${minutes}:${seconds}`;
  const moment = tenth < '5' ? whole : secondAfter(whole);
  return { moment: moment.endsWith('T00:00:00') ? moment.slice(0, 10) : moment };
}

function secondAfter(moment: string): string {
  const at = Date.parse(`${moment}Z`);
  return Number.isNaN(at) ? moment : new Date(at + 1000).toISOString().slice(0, 19);
}
