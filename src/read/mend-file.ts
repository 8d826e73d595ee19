import { open } from 'node:fs/promises';
import type { Dialect } from './dialect.ts';
import type { IrregularRecord } from './record-scanner.ts';
import { textBytes } from './text-bytes.ts';

/** A record that was taken out of a file, with its text. */
export interface TakenOut extends IrregularRecord {
  /** Cut after 2,000 bytes: a stray quote may swallow thousands of lines. */
  readonly raw: string;
  /** Nothing but delimiters, quotes and spaces. */
  readonly empty: boolean;
}

const RAW_LIMIT = 2000;
const CR = 13;
const LF = 10;

/**
 * Writes a copy of a file's records that leaves out the irregular ones and ends every line with LF, so that any
 * reader sees the same records in it. Gives what was left out, with the text of the first `listed`. Throws the system's error.
 */
export async function mendFile(
  dialect: Dialect,
  irregular: readonly IrregularRecord[],
  copy: string,
  listed: number,
): Promise<TakenOut[]> {
  const output = await open(copy, 'wx');
  const texts: Buffer[][] = irregular.map(() => []);
  const empty = irregular.map(() => true);
  let offset = 0;
  let next = 0;
  let afterCr = false;
  let afterRecord = false;
  try {
    for await (const chunk of textBytes(dialect, () => {})) {
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
        const text = texts[next] ?? [];
        if (next < listed && at - record.from < RAW_LIMIT)
          text.push(Buffer.from(piece.subarray(0, RAW_LIMIT)));
        empty[next] &&= isEmpty(piece, dialect.delimiter.charCodeAt(0));
        at = to;
        if (to < record.to) break;
        next += 1;
        // its line end goes with it: in a file of one column a blank line is a record
        afterRecord = true;
      }
      if (kept.length > 0) await output.writev(kept);
      offset = end;
    }
  } finally {
    await output.close();
  }
  return irregular.map((record, at) => ({
    ...record,
    raw: rawText(Buffer.concat(texts[at] ?? []), record.to - record.from),
    empty: empty[at] ?? false,
  }));
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

function isEmpty(bytes: Buffer, delimiter: number): boolean {
  return bytes.every((byte) => byte <= 34 || byte === delimiter) && !bytes.includes('!');
}

function rawText(bytes: Buffer, length: number): string {
  const text = bytes.subarray(0, RAW_LIMIT).toString();
  return length > RAW_LIMIT ? `${text.replace(/\uFFFD+$/, '')}…` : text;
}
