/** Splits the text of one record into its cells, without their quotes; a quote opens only where a cell begins. */
export function cellsOfRecord(record: string, delimiter: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const quoted = record[at] === '"' ? closingQuote(record, at + 1) : at;
    const next = record.indexOf(delimiter, quoted);
    const end = next < 0 ? record.length : next;
    const cell = record.slice(at, end);
    cells.push(quoted > at ? cell.trimEnd().slice(1, -1).replaceAll('""', '"') : cell);
    at = end + 1;
  }
  return cells;
}

/** Gives where the quotes close that opened before a place: at a quote that is not one of a pair. */
function closingQuote(record: string, from: number): number {
  for (let at = record.indexOf('"', from); at >= 0; at = record.indexOf('"', at + 2)) {
    if (record[at + 1] !== '"') return at;
  }
  return record.length;
}
