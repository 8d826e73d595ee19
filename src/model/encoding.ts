/** The encodings that an export may be in, as plans name them. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1258',
  'windows-1252',
  'tcvn3',
  'viscii',
  'vni',
] as const;

/**
 * An encoding of text. `tcvn3` (also known as ABC) and `vni` are those of fonts from before Unicode; their letters may
 * stand as bytes, or as ordinary letters (`®` for `đ`) in a file that is UTF-8 or UTF-16.
 */
export type Encoding = (typeof encodings)[number];

/** What told the encoding of a text. */
export type EncodingReason =
  /** The plan says so. */
  | 'declared'
  /** A byte order mark. */
  | 'bom'
  /** Every byte of it is UTF-8, or ASCII, which is UTF-8 too. */
  | 'valid'
  /** Every other byte is NUL. */
  | 'nul-pattern'
  /** Under no other candidate does it read as Vietnamese. */
  | 'reads-vietnamese'
  /** The container (a workbook, Parquet) keeps text in an encoding of its own. */
  | 'container';
