import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Engine } from '../../engine/open-engine.ts';
import type { SourceTable } from '../rows/source-table.ts';
import type { Dialect } from '../shape/dialect.ts';
import { BlankCells } from './blank-cells.ts';
import { cellsOfRecord } from './cells-of-record.ts';
import type { IrregularRecord } from './record-scanner.ts';
import { textBytes } from './text-bytes.ts';

/** A record that was taken out of a file. */
export interface TakenOut extends IrregularRecord {
  /** It has the wrong number of cells, and all of them are blank. */
  readonly empty: boolean;
  /**
   * What it says, where it is short, to tell a title or a sum from a broken record; else null. It may be of columns that
   * nobody asked for, so it goes no further than that.
   */
  readonly texts: readonly string[] | null;
}

/** Bytes of a record that are looked at, and how many records are: lines between tables are short, and few. */
const SHORT = 2048;
const LOOKED_AT = 4096;

const CR = 13;
const LF = 10;

/** Gives the place of a file's copy: of what citizens told, so that it must go with the engine's own files, even when the program is stopped. */
export function pathOfCopy({ tempFolder }: Engine, { source }: SourceTable, number: number): string {
  return join(tempFolder, `mended ${source.id} ${number}.csv`);
}

/**
 * Writes a copy of a file's records that leaves out the irregular ones and ends every line with LF, so that any
 * reader sees the same records in it. Gives what was left out. Throws the system's error.
 */
export async function mendFile(
  dialect: Dialect,
  irregular: readonly IrregularRecord[],
  copy: string,
): Promise<TakenOut[]> {
  await mkdir(dirname(copy), { recursive: true });
  const output = await open(copy, 'wx');
  const seen: Pick<TakenOut, 'empty' | 'texts'>[] = [];
  let pieces: Buffer[] = [];
  let blank = new BlankCells(dialect.delimiter);
  let offset = 0;
  let next = 0;
  let afterCr = false;
  let afterRecord = false;
  try {
    for await (const chunk of textBytes(dialect.path)) {
      const end = offset + chunk.length;
      let at = Math.max(offset, dialect.dataOffset);
      const kept: Buffer[] = [];
      while (at < end) {
        const record = irregular[next];
        const until = Math.min(end, record === undefined ? end : record.from);
        if (at < until) {
          const piece = chunk.subarray(at - offset, until - offset);
          kept.push(
            afterRecord ? withLineFeeds(piece.subarray(1), piece[0] === CR) : withLineFeeds(piece, afterCr),
          );
          afterCr = chunk[until - offset - 1] === CR;
          afterRecord = false;
          at = until;
          continue;
        }
        if (record === undefined) break;
        const to = Math.min(end, record.to);
        const piece = chunk.subarray(at - offset, to - offset);
        const telling = record.code === 'ragged' && record.to - record.from <= SHORT && next < LOOKED_AT;
        blank.push(piece);
        // the bytes of a chunk do not outlive it
        if (telling) pieces.push(Buffer.from(piece));
        at = to;
        if (to < record.to) break;
        seen.push({
          empty: record.code === 'ragged' && blank.all,
          texts: telling ? cellsOfRecord(Buffer.concat(pieces).toString(), dialect.delimiter) : null,
        });
        blank = new BlankCells(dialect.delimiter);
        pieces = [];
        next += 1;
        // its line end goes with it: in a file of one column a blank line is a record
        afterRecord = true;
      }
      // the system takes about a thousand pieces at once, and says nothing of the others
      if (kept.length > 0) await output.appendFile(Buffer.concat(kept));
      offset = end;
    }
  } finally {
    await output.close();
  }
  return irregular.map((record, at) => ({ ...record, ...(seen[at] ?? { empty: false, texts: null }) }));
}

/** Turns CRLF and CR into LF; the bytes before may have ended with a CR that already became one. */
function withLineFeeds(bytes: Buffer, afterCr: boolean): Buffer {
  const from = afterCr && bytes[0] === LF ? 1 : 0;
  if (!bytes.includes(CR)) return bytes.subarray(from);
  const turned = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === LF && bytes[at - 1] === CR && at > 0) continue;
    turned[length] = byte === CR ? LF : byte;
    length += 1;
  }
  return turned.subarray(0, length);
}
