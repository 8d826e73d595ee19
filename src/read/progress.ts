/**
 * Hears how far the reading of files has come; whoever shows it decides when. Texts are loaded one after the other, while
 * the next file may be opened already.
 */
export interface Progress {
  /** All files together have so many bytes on disk. */
  expect(bytes: number): void;
  /** A file of so many bytes on disk is opened: what it holds is looked at, inflated, decoded. */
  begin(file: string, bytes: number): void;
  /** From here on, what is reached is of a text that makes up this stretch of its file, both ends from 0 to 1. */
  load(file: string, from: number, to: number): void;
  /** So much of the text that is loaded, from 0 to 1, has been gone through, and so many rows of it have been seen. */
  reached(share: number, rows: number): void;
  /** Nothing more is to be done with a file. */
  end(file: string): void;
}

/** Hears nothing. */
export const unheard: Progress = {
  expect: () => {},
  begin: () => {},
  load: () => {},
  reached: () => {},
  end: () => {},
};
