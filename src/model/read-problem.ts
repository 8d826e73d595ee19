/** What can be wrong with files as they lie on disk, and with what holds text. */
export type ContainerProblemCode =
  /** A pattern of a source matches no file; facts: source, pattern. */
  | 'files-missing'
  /** The same, of a source that may have none yet; a warning. */
  | 'files-missing-optional'
  /** Facts: file, source, reason (`permission`, `folder`, `not-a-file`, `vanished`, or the system's own code). */
  | 'file-unreadable'
  /** Several paths lead to one file, which is read once; a warning; facts: file, source, others. */
  | 'file-twice'
  /** There is no text in it; facts: file, source. */
  | 'file-empty'
  /** The gzip data ends early or is damaged; facts: file, source. */
  | 'gzip-damaged'
  /** It was written to while it was read; facts: file, source. */
  | 'file-changed';

/** What can be wrong with the encoding of a text. */
export type EncodingProblemCode =
  /** Facts: file, source, line, column. */
  'not-utf8';

/** What can be wrong with the shape of a text: its header, its cells, its records. */
export type ShapeProblemCode =
  /**
   * No row near the top has any declared header; facts: file, source, expected, seen, lost (a label of whose letters some were
   * replaced by `?`, or null), below (the line of a header that stands too far down, or null).
   */
  | 'header-not-found'
  /** Facts: file, source, column, headers, seen, nearest. */
  | 'column-missing'
  /** Rows above the header row look like data; facts: file, source, line (of the header row), above (of the first such row). */
  | 'header-late'
  /** Several columns of the file bear the names of one declared column; facts: file, source, column, seen. */
  | 'column-twice'
  /** A line has more cells than any export; facts: file, source, line, columns (those counted), limit. */
  | 'too-many-columns'
  /** Facts: file, source, line. */
  | 'quote-unclosed'
  /** What was counted and what was loaded differ; facts: file, source, counted, loaded. */
  | 'account-unbalanced';

/** What can be odd about the rows of a source as a whole. */
export type RowProblemCode = never;

/** Everything that can be wrong with exports; what is wrong with single records is in the accounts. */
export type ReadProblemCode = ContainerProblemCode | EncodingProblemCode | ShapeProblemCode | RowProblemCode;
