/** Gives the last day of a month, numbered as year × 12 + month − 1, as `YYYY-MM-DD`. */
export function lastDayOf(month) {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}
