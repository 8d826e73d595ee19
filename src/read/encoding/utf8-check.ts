import { isUtf8 } from 'node:buffer';

/** Checks that bytes which arrive in chunks are UTF-8 as a whole. */
export class Utf8Check {
  /** The beginning of a letter that the end of a chunk cut in two. */
  #cut = Buffer.alloc(0);
  #offset = 0;
  #badAt: number | null = null;

  push(chunk: Buffer): void {
    if (this.#badAt !== null) return;
    const start = this.#offset - this.#cut.length;
    let from = 0;
    if (this.#cut.length > 0) {
      from = Math.min(lengthOf(this.#cut[0] ?? 0) - this.#cut.length, chunk.length);
      this.#cut = Buffer.concat([this.#cut, chunk.subarray(0, from)]);
      if (this.#cut.length === lengthOf(this.#cut[0] ?? 0)) {
        if (!isUtf8(this.#cut)) this.#badAt = start + firstBad(this.#cut);
        this.#cut = Buffer.alloc(0);
      }
    }
    const to = this.#cut.length > 0 ? chunk.length : chunk.length - cutOff(chunk.subarray(from));
    if (this.#badAt === null && !isUtf8(chunk.subarray(from, to))) {
      this.#badAt = this.#offset + from + firstBad(chunk.subarray(from, to));
    }
    if (to < chunk.length) this.#cut = Buffer.from(chunk.subarray(to));
    this.#offset += chunk.length;
  }

  /** The first byte so far that is not UTF-8, whatever comes; null where a letter may only be cut. */
  get badAt(): number | null {
    return this.#badAt;
  }

  /** Gives where the first byte stands that is not UTF-8, from the start of the text; null where all are. */
  end(): number | null {
    if (this.#badAt === null && this.#cut.length > 0) return this.#offset - this.#cut.length;
    return this.#badAt;
  }
}

/** The bytes of a letter, by its first. */
function lengthOf(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

/** How many bytes at the end begin a letter that goes on after them. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Goes letter by letter to the first that is not UTF-8. */
function firstBad(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] as number);
    if (length > 1 ? !isUtf8(bytes.subarray(at, at + length)) : (bytes[at] as number) >= 0x80) return at;
    at += length;
  }
  return at;
}
