/** Turns an offset in UTF-8 bytes, as the engine counts, into one as `String.length` counts. */
export function charOffset(text: string, byteOffset: number): number {
  return Buffer.from(text).subarray(0, byteOffset).toString().length;
}
