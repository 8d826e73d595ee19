/**
 * Finds the physical line on which a record begins. Records run beside lines until a blank line or a line break
 * inside quotes shifts them; only the shifts are kept, so the index stays small.
 */
export interface LineIndex {
  /** Gives the line, from 1, of a record, from 0. */
  lineOf(record: number): number;
}

/** Collects an index record by record, in order. */
export class LineIndexBuilder implements LineIndex {
  readonly #records: number[] = [];
  readonly #shifts: number[] = [];
  #shift = Number.NaN;

  add(record: number, line: number): void {
    if (line - record === this.#shift) return;
    this.#shift = line - record;
    this.#records.push(record);
    this.#shifts.push(this.#shift);
  }

  lineOf(record: number): number {
    let low = 0;
    let high = this.#records.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#records[middle] ?? 0) <= record) low = middle;
      else high = middle - 1;
    }
    return record + (this.#shifts[low] ?? 1);
  }
}
