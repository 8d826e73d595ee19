/** Hears how far the reading of files has come; whoever shows it decides when. */
export interface Progress {
  /** All files together have so many bytes on disk. */
  expect(bytes: number): void;
  /** The reading of a file begins, of so many bytes on disk. */
  begin(file: string, bytes: number): void;
  /** So much of the file, from 0 to 1, has been gone through, and so many rows of it have been seen. */
  reached(share: number, rows: number): void;
}

/** Hears nothing. */
export const unheard: Progress = { expect: () => {}, begin: () => {}, reached: () => {} };
