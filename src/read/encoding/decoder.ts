/**
 * Why decoding ends: `damaged` bytes mean nothing in the encoding, and `mixed` text has letters of Unicode Vietnamese where letters of a
 * legacy encoding hide.
 */
export type Trouble = 'damaged' | 'mixed';

/** What some bytes say. */
export interface Decoded {
  /** What stands before the trouble, if there is any. Valid until the next bytes are decoded. */
  readonly utf8: Uint8Array;
  readonly trouble: Trouble | null;
}

/** Turns text in one encoding into UTF-8 in NFC, piece by piece. */
export interface Decoder {
  /** How many of the bytes make whole words, so that nothing that belongs together is cut; 0 where that is not known yet. */
  whole(bytes: Buffer): number;
  decode(bytes: Buffer): Decoded;
}

/** A longer word is no word: it may be cut. */
export const LONGEST_WORD = 4096;
