/** What can be wrong with files as they lie on disk, and with what holds text. */
export type ContainerProblemCode =
  /** A pattern of a source matches no file; facts: source, pattern. */
  | 'files-missing'
  /** The same, of a source that may have none yet; a warning. */
  | 'files-missing-optional'
  /** Facts: file, source, reason (`permission`, `folder`, `not-a-file`, `loop`, `vanished`, or the system's own code). */
  | 'file-unreadable'
  /** Several paths lead to one file, which is read once; a warning; facts: file, source, others. */
  | 'file-twice'
  /** There is no text in it; facts: file, source. */
  | 'file-empty'
  /** The gzip data ends early or is damaged; facts: file, source. */
  | 'gzip-damaged'
  /** It was written to while it was read; facts: file, source. */
  | 'file-changed'
  /** It is something that no rows can be read from; facts: file, source, what. */
  | 'not-an-export'
  /** Inflated it would be too large, and beyond all proportion; facts: file, source, stored, grown (both in bytes). */
  | 'would-grow-too-large'
  /** There is no room on disk for a copy of what it holds; facts: file, source. */
  | 'no-room'
  /** The zip archive is damaged or cut short; facts: file, source. */
  | 'archive-damaged'
  /** No member of the archive can be read; facts: file, source, members. */
  | 'archive-empty'
  /** Facts: file, source, members, limit (both counts). */
  | 'archive-too-many'
  /** Two members of the archive have one name; facts: file, source, member. */
  | 'member-twice'
  /** Facts: file, source, member, reason (`encrypted` or `method`, the way it is packed). */
  | 'member-unreadable'
  /** Members of an archive are none that is read; a warning; facts: file, source, members. */
  | 'members-skipped'
  /** Facts: file, source. */
  | 'workbook-damaged'
  /** It is protected by a password; facts: file, source. */
  | 'workbook-locked'
  /** Facts: file, source, bytes, limit. */
  | 'workbook-too-large'
  /** No sheet of it has any cell; facts: file, source, hidden (names of sheets that have some). */
  | 'workbook-empty'
  /** A sheet that the plan names is not there; facts: file, source, sheet, sheets. */
  | 'sheet-missing'
  /** The headers of several sheets match equally well; facts: file, source, sheets. */
  | 'sheets-ambiguous'
  /** No sheet of several has the header; facts: file, source, sheets, expected. */
  | 'sheets-unmatched'
  /** Hidden sheets have rows, and are left out; a warning; facts: file, source, sheets. */
  | 'sheets-hidden'
  /** Facts: file, source. */
  | 'parquet-damaged'
  /** A column has a type that is none of a cell; facts: file, source, column, label, type. */
  | 'parquet-type'
  /** Standard input is to be read, and there is nothing; facts: file, source. */
  | 'input-missing'
  /** Standard input was read already; facts: file, source. */
  | 'input-twice';

/** What can be wrong with the encoding of a text. */
export type EncodingProblemCode =
  /** UTF-8 up to a byte, and not from there; facts: file, source, line, column. */
  | 'not-utf8'
  /** Facts: file, source, declared, found (as plans name encodings). */
  | 'encoding-contradicted'
  /**
   * It reads as Vietnamese under no encoding of eight bits, or under several; facts: file, source, line and column of the first
   * letter beyond ASCII, candidates (how the first words read, each with its encoding).
   */
  | 'encoding-undecided'
  /** Bytes that mean nothing in the encoding; facts: file, source, encoding, line, column. */
  | 'encoding-damaged'
  /** Letters of fonts stand behind ordinary ones; facts: file, source, encoding, line, column, word, reading. */
  | 'encoding-hidden'
  /** The same, with Unicode Vietnamese beside it; word and reading may be null. */
  | 'encoding-mixed';

/** What can be wrong with the shape of a text: its header, its cells, its records. */
export type ShapeProblemCode =
  /**
   * No row near the top has any declared header; facts: file, source, expected, seen, lost (a label of whose letters some were
   * replaced by `?`, or null), below (the line of a header that stands too far down, or null).
   */
  | 'header-not-found'
  /** Facts: file, source, column, headers, seen, nearest, lost (as above). */
  | 'column-missing'
  /**
   * Neither a title nor the name of the file gives the day that a column is to have in every row, or several; facts: file, source,
   * column, from (`title` or `file-name`), formats, seen (titles, or the name), days (those found).
   */
  | 'period-not-found'
  | 'period-ambiguous'
  /** Rows above the header row look like data; facts: file, source, line (of the header row), above (of the first such row). */
  | 'header-late'
  /**
   * A header comes again further down with other columns; facts: file, source, line, column (where it says so), header (of that column),
   * found (what stands in its place).
   */
  | 'header-changes'
  /** Several columns of the file bear the names of one declared column; facts: file, source, column, seen. */
  | 'column-twice'
  /** A line has more cells than any export; facts: file, source, line, columns (those counted), limit. */
  | 'too-many-columns'
  /** Facts: file, source, line. */
  | 'quote-unclosed'
  /** What was counted and what was loaded differ; facts: file, source, counted, loaded. */
  | 'account-unbalanced';

/** What can be odd about the rows of a source as a whole. */
export type RowProblemCode =
  /** The day within dossier codes is not that of receipt; a warning; facts: source, column, received, count, of (rows compared), file, line, codeDay, cellDay (of the first). */
  | 'dossier-days-differ'
  /** Dossier codes of no known shape, or with a day that does not exist; a warning; facts: source, column, count, of, file, line, raw (of the first, cut). */
  | 'dossier-shapes-strange'
  /** The name of a place that does not tell it alone, and nothing beside it; a warning; facts: source, column, within, count, file, line (of the first). */
  | 'place-without-outer'
  /** Used rows are in every figure the sum of others; a warning; facts: source, file, line (of the first), count, column (the first that adds up). */
  | 'rows-sum-others'
  /** There is no room to load its longest record; facts: file, source, line, megabytes. */
  | 'record-too-long';

/** Everything that can be wrong with exports; what is wrong with single records is in the accounts. */
export type ReadProblemCode = ContainerProblemCode | EncodingProblemCode | ShapeProblemCode | RowProblemCode;
