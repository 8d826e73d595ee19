/** How a scalar is written, as the YAML parser names it. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL';

/** A scalar in a file: where it is written, in UTF-16 units with its quotes, and what it says. */
interface WrittenScalar {
  readonly start: number;
  readonly end: number;
  readonly style: ScalarStyle;
  readonly value: string;
}

/** A stretch of a value in NFC, and the stretch of the file that holds it letter for letter, on one line. */
interface Run {
  readonly offset: number;
  readonly start: number;
  readonly end: number;
}

/** What a stretch of the file stands for. */
interface Unit {
  readonly text: string;
  readonly length: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Finds where the file holds a scalar's value letter for letter: line breaks, indentation and escapes part it into
 * runs. None where the file cannot be followed, as for a value that is no text.
 */
export function verbatimRuns(file: string, scalar: WrittenScalar): readonly Run[] {
  const { value, style, end } = scalar;
  const offsets = composedOffsets(value);
  const runs: { offset: number; start: number; end: number }[] = [];
  let at = contentStart(file, scalar);
  let line = 0;
  let lineOfRun = 0;
  for (let i = 0; i < value.length; ) {
    if (isSpace(value.charAt(i))) {
      i += 1;
      continue;
    }
    for (let blank = spaceAt(file, at, style); blank > 0 && at < end; blank = spaceAt(file, at, style)) {
      if (file.slice(at, at + blank).includes('\n')) line += 1;
      at += blank;
    }
    const unit = unitAt(file, at, style);
    if (at >= end || !value.startsWith(unit.text, i)) return [];
    const offset = offsets?.[i] ?? i;
    const last = runs.at(-1);
    const combined = offsets !== null && i > 0 && offsets[i - 1] === offset;
    if (last !== undefined && lineOfRun === line && at - offset === last.start - last.offset) {
      last.end = at + unit.length;
    } else if (!combined) {
      runs.push({ offset, start: at, end: at + unit.length });
      lineOfRun = line;
    }
    at += unit.length;
    i += unit.text.length;
  }
  return runs;
}

/** Skips the opening quote, or the header line of a block. */
function contentStart(file: string, { start, end, style }: WrittenScalar): number {
  if (style === 'PLAIN') return start;
  if (style === 'QUOTE_SINGLE' || style === 'QUOTE_DOUBLE') return start + 1;
  const newline = file.indexOf('\n', start);
  return newline === -1 ? end : newline + 1;
}

/** How long the space is that the file has at a place, written or escaped; 0 where there is none. */
function spaceAt(file: string, at: number, style: ScalarStyle): number {
  if (isSpace(file.charAt(at))) return 1;
  if (style !== 'QUOTE_DOUBLE' || file.charAt(at) !== '\\') return 0;
  const continued = /^\\\r?\n/.exec(file.slice(at, at + 3));
  if (continued !== null) return continued[0].length;
  const { text, length } = unitAt(file, at, style);
  return isSpace(text) ? length : 0;
}

function unitAt(file: string, at: number, style: ScalarStyle): Unit {
  const text = file.charAt(at);
  if (style === 'QUOTE_SINGLE' && text === "'") return { text, length: 2 };
  if (style !== 'QUOTE_DOUBLE' || text !== '\\') return { text, length: 1 };
  const letter = file.charAt(at + 1);
  const digits = HEX_DIGITS[letter];
  if (digits === undefined) return { text: ESCAPES[letter] ?? letter, length: 2 };
  const code = Number.parseInt(file.slice(at + 2, at + 2 + digits), 16);
  return { text: code <= 0x10ffff ? String.fromCodePoint(code) : '', length: 2 + digits };
}

function isSpace(text: string): boolean {
  return /^\s$/.test(text);
}

/** Where each letter of a text stands once the text is in NFC; null where nothing moves. */
function composedOffsets(text: string): readonly number[] | null {
  if (text === text.normalize('NFC')) return null;
  const offsets: number[] = [];
  let offset = 0;
  for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    for (const _ of cluster.split('')) offsets.push(offset);
    offset += cluster.normalize('NFC').length;
  }
  return offsets;
}
