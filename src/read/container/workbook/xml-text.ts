import { isAscii, isUtf8 } from 'node:buffer';
import { ContainerFault } from '../container-fault.ts';

/** Bytes that are read at once: each piece has its price, and one that waits takes memory. */
const PIECE = 1 << 18;
/** Bytes without any `<`: no cell is so long. */
const LONGEST = 8_000_000;

const LESS = 0x3c;

/**
 * Gives the text of an XML document in large pieces, each of which ends before a `<`, or with the document. It is UTF-8, or by its
 * byte order mark UTF-16. Throws a ContainerFault for bytes that are no letters.
 */
export async function* xmlText(from: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of inUtf8(from)) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE) continue;
    const start = chunk.lastIndexOf(LESS);
    if (start < 0) {
      if (size > LONGEST) throw new ContainerFault('workbook-damaged');
      continue;
    }
    const bytes = Buffer.concat(waiting, size);
    const end = size - chunk.length + start;
    yield lettersOf(bytes.subarray(0, end));
    waiting = [bytes.subarray(end)];
    size -= end;
  }
  yield lettersOf(Buffer.concat(waiting, size));
}

/** Decoders of streams take several times as long as this does for whole pieces. */
function lettersOf(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (!isUtf8(bytes)) throw new ContainerFault('workbook-damaged');
  return bytes.toString('utf8');
}

/** Passes on UTF-8 without its mark, and writes UTF-16, which workbooks may be but hardly are, as UTF-8. */
async function* inUtf8(from: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | null = Buffer.alloc(0);
  let wide: InstanceType<typeof TextDecoder> | null = null;
  for await (const chunk of from) {
    let bytes = chunk;
    if (head !== null) {
      // the mark itself may come in pieces
      head = Buffer.concat([head, chunk]);
      if (head.length < 3) continue;
      wide = wideDecoder(head);
      bytes = head.subarray(head.toString('latin1', 0, 3) === '\u00ef\u00bb\u00bf' ? 3 : 0);
      head = null;
    }
    yield wide === null ? bytes : decoded(() => wide?.decode(bytes, { stream: true }));
  }
  if (head !== null) yield head;
  if (wide !== null) yield decoded(() => wide?.decode());
}

function wideDecoder(head: Buffer): InstanceType<typeof TextDecoder> | null {
  const mark = head.readUInt16BE(0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be', { fatal: true });
}

function decoded(decode: () => string | undefined): Buffer {
  try {
    return Buffer.from(decode() ?? '');
  } catch {
    throw new ContainerFault('workbook-damaged');
  }
}
