import { CellText } from './cell-text.ts';
import { readXml } from './xml-events.ts';

const FIRST_ROOM = 1 << 16;
/** Strings that are at hand as they are, a power of two: names of places and states are on every row. */
const KNOWN = 1 << 12;
/** Bytes of a string that is made only once: a million cells may name it. */
const LONG = 4096;

/** The strings of a workbook, which its cells name by number, packed into one stretch of memory. */
export interface SharedStrings {
  /** Gives a string by its number, from 0; null where there is none. */
  at(number: number): string | null;
}

export const noStrings: SharedStrings = { at: () => null };

/** Reads a workbook's table of strings: runs of rich text are joined, phonetic ones left out. */
export async function sharedStrings(from: AsyncIterable<Buffer>): Promise<SharedStrings> {
  let bytes: Buffer = Buffer.allocUnsafe(FIRST_ROOM);
  let used = 0;
  let ends = new Uint32Array(1024);
  let count = 0;
  const text = new CellText();
  let inText = false;
  let phonetic = 0;

  const add = (value: string) => {
    // a letter of UTF-16 takes at most three bytes
    const need = used + value.length * 3;
    if (need > bytes.length) bytes = grown(bytes, need);
    used += bytes.write(value, used, 'utf8');
    if (count === ends.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(ends);
      ends = wider;
    }
    ends[count] = used;
    count += 1;
  };

  await readXml(from, {
    open(name) {
      if (name === 'si') text.clear();
      if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text(piece) {
      if (inText) text.add(piece);
    },
    close(name) {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') add(text.unescaped);
    },
  });
  const known: (string | undefined)[] = new Array(KNOWN).fill(undefined);
  const numbers = new Int32Array(KNOWN).fill(-1);
  const long = new Map<number, string>();
  return {
    at(number) {
      const slot = number & (KNOWN - 1);
      const last = known[slot];
      if (numbers[slot] === number && last !== undefined) return last;
      if (!(number >= 0 && number < count)) return null;
      const [start = 0, end = 0] = [number === 0 ? 0 : ends[number - 1], ends[number]];
      const value = long.get(number) ?? bytes.toString('utf8', start, end);
      if (end - start > LONG) long.set(number, value);
      known[slot] = value;
      numbers[slot] = number;
      return value;
    },
  };
}

function grown(bytes: Buffer, need: number): Buffer {
  const wider = Buffer.allocUnsafe(Math.max(need, bytes.length * 2));
  bytes.copy(wider);
  return wider;
}
