import type { Container } from '../model/container.ts';
import type { Encoding, EncodingReason } from '../model/encoding.ts';
import type { LineIndex } from './load/line-index.ts';

/** What identifies the bytes of a file on disk. */
export interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A text that a file is or holds, as plain bytes on disk: the file itself, or a copy in the engine's temporary folder of
 * what was inside of it.
 */
export interface TextPart {
  /** What people know it by: the file relative to the data folder, with `/`; of a member or a sheet with its name behind another `/`. */
  readonly file: string;
  /** The file on disk, relative to the data folder; `-` for standard input. */
  readonly stored: string;
  readonly container: Container;
  /** The name of the member or the sheet; null where the file is one text. */
  readonly part: string | null;
  /** Absolute. */
  readonly path: string;
  /** Where the text was written by ourselves, in UTF-8, with commas and LF; else its encoding is to be found. */
  readonly ours: boolean;
  /** Of the stored file; null where the text is the file itself, so that whoever reads it can tell. */
  readonly digest: Digest | null;
  /** Gives the row of the sheet for a physical line of the copy, from 1; null where lines are what they are in the file. */
  readonly rows: LineIndex | null;
}

/** A text as UTF-8: in place where it is, else from a copy. Lines are where they were. */
export interface ReadableText extends TextPart {
  readonly encoding: Encoding;
  readonly encodingReason: EncodingReason;
}
