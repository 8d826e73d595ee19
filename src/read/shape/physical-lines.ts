const LF = 10;
const CR = 13;

/** Counts the line ends (LF, CRLF or CR) within bytes. */
export function physicalLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === CR || (byte === LF && bytes[at - 1] !== CR)) count += 1;
  }
  return count;
}
