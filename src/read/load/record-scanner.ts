import { LineEnd } from '../shape/line-ends.ts';
import { LineIndexBuilder } from './line-index.ts';

const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/** Where the scanner stands in a cell: before it, inside it, inside its quotes, after a quote in them, after spaces before it. */
const START = 0;
const PLAIN = 1;
const QUOTED = 2;
const AFTER_QUOTE = 3;
const SPACED = 4;

/** A record whose cells cannot be told apart as the header promises, in bytes from the start of the text. */
export interface IrregularRecord {
  /** Its number among the records, from 0. */
  readonly record: number;
  /** The physical line on which it begins, from 1. */
  readonly line: number;
  readonly from: number;
  /** Without its line end. */
  readonly to: number;
  /** How many cells it has. */
  readonly cells: number;
  readonly code: 'ragged' | 'bad-quote' | 'bad-encoding';
}

/**
 * Reads delimited text as bytes, aware of quotes, and counts what is there: records, blank lines, and records
 * that do not have their number of cells or have a NUL, which no text has and which the engine takes for an end.
 * A quote opens only where a cell begins; a line ends with LF, CRLF or CR; empty cells too many at the end of a
 * record are trailing delimiters, as they are to the engine's strict reader.
 *
 * It must run at the speed of memory, about one nanosecond a byte: inside a cell only delimiters, quotes and line
 * ends are looked at, and nothing becomes a string.
 */
export class RecordScanner {
  readonly lines = new LineIndexBuilder();
  readonly irregular: IrregularRecord[] = [];
  records = 0;
  blankLines = 0;
  /** The kinds of line end outside quotes, as bits. */
  ends = 0;
  /** The bytes of the longest regular record, with the blank lines before it. */
  longest = 0;
  /** The physical line on which that record begins; 0 where there is none. */
  longestLine = 0;
  /** The physical line that the scan has reached. */
  line: number;
  readonly #delimiter: number;
  readonly #width: number;
  #offset: number;
  #state = START;
  #cells = 0;
  #bad = false;
  /** A cell beyond the width of a record has something in it. */
  #overfull = false;
  /** Where the last cell beyond the width begins. */
  #extraFrom = 0;
  #sawCr = false;
  #recordFrom: number;
  #recordLine: number;
  #quoteLine = 0;
  /** Where the first quote opened that met another cell's, lines below. */
  #swallowedFrom: number | null = null;
  /** Bytes since the last regular record, those of irregular ones left out. */
  #span = 0;
  /** Where the next NUL of the bytes at hand stands, from the start of the text. */
  #nul = Number.POSITIVE_INFINITY;
  #bytes: Buffer = Buffer.alloc(0);
  /** The last byte of what was pushed before. */
  #last = 0;

  /** `width` is the number of cells of a record; `offset` and `line` say where in the text the scan begins. */
  constructor(delimiter: string, width: number, offset: number, line: number) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#width = width;
    this.#offset = offset;
    this.line = line;
    this.#recordFrom = offset;
    this.#recordLine = line;
  }

  /** Scans the next bytes of the text. */
  push(bytes: Buffer): void {
    const end = bytes.length;
    if (end === 0) return;
    this.#bytes = bytes;
    if (this.#nul === Number.POSITIVE_INFINITY) this.#findNul(0);
    const delimiter = this.#delimiter;
    // one comparison tells nearly every byte of a cell
    const highest = Math.max(delimiter, CR);
    let at = this.#sawCr ? this.#skipLineFeed(bytes, 0) : 0;
    let state = this.#state;
    // local, because this loop is what a million rows wait for
    let cells = this.#cells;
    while (at < end) {
      if (state === QUOTED) {
        at = this.#toQuote(bytes, at);
        if (at === end) break;
        state = AFTER_QUOTE;
        at += 1;
        continue;
      }
      let byte = bytes[at] as number;
      if (state === PLAIN || (byte > highest && byte !== QUOTE && state !== AFTER_QUOTE)) {
        state = PLAIN;
        for (; at < end; at += 1) {
          byte = bytes[at] as number;
          if (byte <= highest && (byte === delimiter || byte === LF || byte === CR)) break;
        }
        if (at === end) break;
      }
      if (byte === delimiter) {
        if (cells >= this.#width) this.#endExtra(this.#offset + at, state);
        cells += 1;
        if (cells >= this.#width) this.#extraFrom = this.#offset + at + 1;
        state = START;
      } else if (byte === LF || byte === CR) {
        this.#endRecord(this.#offset + at, cells, state);
        cells = 0;
        state = START;
        this.line += 1;
        at += 1;
        this.#beginRecord(this.#offset + at);
        if (byte === LF) this.ends |= LineEnd.lf;
        else {
          this.#sawCr = true;
          if (at < end) at = this.#skipLineFeed(bytes, at);
        }
        continue;
      } else if (byte === QUOTE && state !== PLAIN) {
        if (state !== AFTER_QUOTE) this.#quoteLine = this.line;
        else if (this.#byteAt(bytes, at - 1) !== QUOTE) this.#spoil();
        state = QUOTED;
      } else if (byte > SPACE || state === PLAIN) {
        if (state === AFTER_QUOTE) this.#spoil();
        state = PLAIN;
      } else {
        if (byte === SPACE) state = state === START ? SPACED : state;
        else {
          if (state === AFTER_QUOTE) this.#spoil();
          state = PLAIN;
        }
      }
      at += 1;
    }
    this.#state = state;
    this.#cells = cells;
    this.#offset += end;
    this.#last = bytes[end - 1] as number;
  }

  /**
   * Ends the scan; gives the first line on which a quote opened that never closes, or null. A quote that ends in the middle of
   * a cell lines below its own never closed either: what it met is the opening quote of another cell, and the records
   * between are lost in it.
   */
  end(): number | null {
    if (this.#sawCr) this.ends |= LineEnd.cr;
    if (this.#state === QUOTED) return this.#swallowedFrom ?? this.#quoteLine;
    if (this.#offset > this.#recordFrom) this.#endRecord(this.#offset, this.#cells, this.#state);
    this.longest = Math.max(this.longest, this.#span);
    return this.#swallowedFrom;
  }

  /** Something stands between the end of a quoted cell and the next delimiter. */
  #spoil(): void {
    this.#bad = true;
    if (this.#quoteLine !== this.line) this.#swallowedFrom ??= this.#quoteLine;
  }

  #beginRecord(from: number): void {
    this.#recordFrom = from;
    this.#recordLine = this.line;
    this.#bad = false;
    this.#overfull = false;
  }

  #endExtra(to: number, state: number): void {
    const empty = state === START || (state === AFTER_QUOTE && to - this.#extraFrom === 2);
    if (!empty) this.#overfull = true;
  }

  #endRecord(to: number, cells: number, state: number): void {
    // a file of one column has no other way to write an empty cell
    if (to === this.#recordFrom && this.#width > 1) {
      this.blankLines += 1;
      this.#span += 2;
      return;
    }
    const nul = this.#nul < to;
    if (nul) this.#findNul(to - this.#offset);
    const record = this.records;
    this.records += 1;
    this.lines.add(record, this.#recordLine);
    if (cells >= this.#width) this.#endExtra(to, state);
    if (!this.#bad && !nul && !this.#overfull && cells >= this.#width - 1) {
      const span = this.#span + to - this.#recordFrom + 2;
      if (span > this.longest) {
        this.longest = span;
        this.longestLine = this.#recordLine;
      }
      this.#span = 0;
      return;
    }
    this.irregular.push({
      record,
      line: this.#recordLine,
      from: this.#recordFrom,
      to,
      cells: cells + 1,
      code: nul ? 'bad-encoding' : this.#bad ? 'bad-quote' : 'ragged',
    });
  }

  /** Steps over the LF of a CRLF, which may stand at the beginning of the next bytes. */
  #skipLineFeed(bytes: Uint8Array, at: number): number {
    this.#sawCr = false;
    this.ends |= bytes[at] === LF ? LineEnd.crlf : LineEnd.cr;
    if (bytes[at] !== LF) return at;
    this.#recordFrom += 1;
    return at + 1;
  }

  #findNul(from: number): void {
    const at = this.#bytes.indexOf(0, Math.max(0, from));
    this.#nul = at < 0 ? Number.POSITIVE_INFINITY : this.#offset + at;
  }

  /** Goes to the next quote, counting the lines on the way. */
  #toQuote(bytes: Uint8Array, from: number): number {
    const end = bytes.length;
    let at = from;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte > QUOTE) continue;
      if (byte === QUOTE) break;
      if (byte === CR || (byte === LF && this.#byteAt(bytes, at - 1) !== CR)) this.line += 1;
    }
    return at;
  }

  #byteAt(bytes: Uint8Array, at: number): number {
    return at >= 0 ? (bytes[at] as number) : this.#last;
  }
}
