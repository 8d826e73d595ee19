import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Letters of Latin alphabets in one piece, Vietnamese among them, and common signs: each takes one cell. */
const oneCellEach =
  /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u02ff\u1e00-\u1eff\u2010-\u2027\u2212\u2264\u2265]*$/;

/** Counts the terminal cells that a text takes; colour codes take none. */
export function textWidth(text: string): number {
  // Reports are almost wholly such letters; looking each up would take most of the time of a report.
  return oneCellEach.test(text) ? text.length : stringWidth(text);
}

/** Splits a text into what a reader sees as single characters: a letter stays with its combining marks. */
export function graphemes(text: string): readonly string[] {
  return [...segmenter.segment(text)].map((part) => part.segment);
}

/** More UTF-16 codes than one terminal cell ever shows. */
const CODES_PER_CELL = 16;

/** Cuts a text to a width in cells; what was cut ends with "…". */
export function cut(text: string, width: number): string {
  // A cell of an export may hold megabytes; no more of it is looked at than could be shown.
  const near = text.slice(0, width * CODES_PER_CELL);
  if (near === text && textWidth(text) <= width) return text;
  return `${takeCells(graphemes(near), width - 1).join('')}…`;
}

/**
 * Breaks a text into lines of at most `width` cells, between words where it can and never inside a character; no
 * line is without one. A no-break space is none to break at: it is one cell inside a word.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = broken(word, Math.max(1, width));
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** Breaks a text into lines whose first begins with `first` and whose others stand below its end. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(textWidth(first));
  return wrap(text, width - indent.length).map((line, index) => (index === 0 ? first : indent) + line);
}

/**
 * Breaks a text that begins behind `taken` cells of its first line; later lines begin with `indent`. The first is
 * empty where not even one word fits behind what stands there.
 */
export function wrapAfter(taken: number, text: string, width: number, indent: string): readonly string[] {
  const words = text.split(' ').filter((part) => part !== '');
  let used = taken - 1;
  const end = words.findIndex((word) => {
    used += 1 + textWidth(word);
    return used > width;
  });
  if (end === -1) return [words.join(' ')];
  const below = wrap(words.slice(end).join(' '), width - textWidth(indent));
  return [words.slice(0, end).join(' '), ...below.map((line) => indent + line)];
}

/** Fills a text with spaces to a width in cells. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return align === 'left' ? text + space : space + text;
}

function broken(word: string, width: number): readonly string[] {
  const pieces: string[] = [];
  let rest = graphemes(word);
  while (textWidth(rest.join('')) > width) {
    const taken = takeCells(rest, width);
    pieces.push(taken.join(''));
    rest = rest.slice(taken.length);
  }
  return [...pieces, rest.join('')];
}

/** Takes the leading characters that fit; at least one, so that breaking comes to an end. */
function takeCells(characters: readonly string[], width: number): readonly string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += textWidth(character);
    return used > width;
  });
  return end === -1 ? characters : characters.slice(0, Math.max(1, end));
}
