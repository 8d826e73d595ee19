import { fileHead } from '../shape/file-head.ts';

/** What the first bytes of a file say that it is; `foreign` is what no export is. */
export type FileKind =
  | { readonly kind: 'text' | 'gzip' | 'zip' | 'ole' | 'parquet' | 'html' | 'sheet-xml' }
  | { readonly kind: 'foreign'; readonly what: ForeignKind };

/** Kinds of files that hold no rows that could be read here. */
export type ForeignKind =
  | 'pdf'
  | 'image'
  | 'archive'
  | 'tar'
  | 'nested'
  | 'document'
  | 'slides'
  | 'database'
  | 'program'
  | 'xml'
  | 'web-archive'
  | 'unknown';

/** Bytes of the head that tell: a tar says what it is at its 257th. */
const HEAD = 4096;

/** Signs of what is not text, in hexadecimal or letters, and where they stand; `..` is any byte. */
const signs: readonly (readonly [FileKind, readonly string[], number?])[] = [
  [{ kind: 'gzip' }, ['1f8b']],
  [{ kind: 'zip' }, ['504b0304', '504b0506', '504b0708']],
  // the last three: workbooks of Excel 2 to 4, from before there were several sheets
  [{ kind: 'ole' }, ['d0cf11e0a1b11ae1', '09000400', '09020600', '09040600']],
  [{ kind: 'parquet' }, [hex('PAR1')]],
  [{ kind: 'foreign', what: 'unknown' }, [hex('PARE')]],
  [{ kind: 'foreign', what: 'pdf' }, [hex('%PDF-')]],
  [{ kind: 'foreign', what: 'document' }, [hex('{\\rtf')]],
  [
    { kind: 'foreign', what: 'image' },
    [
      '89504e470d0a',
      'ffd8ff',
      hex('GIF87a'),
      hex('GIF89a'),
      '49492a00',
      '4d4d002a',
      `${hex('RIFF')}........${hex('WEBP')}`,
    ],
  ],
  [
    { kind: 'foreign', what: 'archive' },
    // RAR, 7z, bzip2, xz, Zstandard, LZ4
    ['526172211a07', '377abcaf271c', `${hex('BZh')}..314159265359`, 'fd377a585a00', '28b52ffd', '04224d18'],
  ],
  [{ kind: 'foreign', what: 'tar' }, [hex('ustar')], 257],
  [
    { kind: 'foreign', what: 'database' },
    [hex('SQLite format 3'), `00010000${hex('Standard ACE DB')}`, `00010000${hex('Standard Jet DB')}`],
  ],
  [{ kind: 'foreign', what: 'program' }, ['7f454c46', '4d5a..00..000000']],
];

function hex(letters: string): string {
  return Buffer.from(letters, 'latin1').toString('hex');
}

function hasSign(head: string, sign: string, at: number): boolean {
  const found = head.slice(at * 2, at * 2 + sign.length);
  return (
    found.length === sign.length && [...sign].every((digit, place) => digit === '.' || digit === found[place])
  );
}

/**
 * How texts begin that hold tables between tags; a byte order mark and blanks are gone. A comment ends in one place only: of
 * hundreds that could end in several there are more readings than anybody can try.
 */
const markups: readonly (readonly [RegExp, FileKind])[] = [
  [
    /^<\?xml[^>]*>.*?(?:urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"|opendocument\.spreadsheet)/is,
    { kind: 'sheet-xml' },
  ],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|table|head|meta|body|style|div)\b/is,
    { kind: 'html' },
  ],
  [/^<\?xml\s/i, { kind: 'foreign', what: 'xml' }],
  [
    /^MIME-Version:\s*1\.0\s.*?Content-Type:\s*multipart\/related/is,
    { kind: 'foreign', what: 'web-archive' },
  ],
];

/** Tells what a file is by its first bytes, whatever its name. Throws the system's error. */
export async function fileKind(path: string): Promise<FileKind> {
  const { bytes } = await fileHead(path, HEAD);
  return kindOfHead(bytes);
}

/** Tells what a file is of which these are the first bytes. */
function kindOfHead(head: Buffer): FileKind {
  const start = head.subarray(0, 512).toString('hex');
  const found = signs.find(([, known, at = 0]) => known.some((sign) => hasSign(start, sign, at)));
  if (found !== undefined) return found[0];
  const bytes = head.toString('latin1');
  const text = withoutWideLetters(bytes)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  return markups.find(([beginning]) => beginning.test(text))?.[1] ?? { kind: 'text' };
}

/** UTF-16 of ASCII without its NULs, so that tags can be told in it too. */
function withoutWideLetters(bytes: string): string {
  return /^(?:\xff\xfe|\xfe\xff)/.test(bytes) ? bytes.slice(2).replaceAll('\0', '') : bytes;
}
