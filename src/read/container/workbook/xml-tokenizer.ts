import { ContainerFault } from '../container-fault.ts';
import { withoutEntities } from './xml-entities.ts';
import type { XmlListener } from './xml-events.ts';
import { isAt, type XmlName, XmlNames } from './xml-names.ts';

/** Letters of a comment or a CDATA section that goes on from piece to piece: what is longer is no export but an attack. */
const LONGEST = 4_000_000;
/** Elements within each other: sheets have ten. */
const DEEPEST = 1000;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Cuts XML into what a listener hears, as pieces of it come in. A parser of our own because that of a general one took most of the
 * time of reading a workbook: this one looks at each letter once, as a number, for strings are several times slower to look into; makes
 * nothing for a name that is known; and takes only XML that is well-formed, as programs write it. Throws a ContainerFault for anything else, and for a DOCTYPE that declares anything; one
 * that only names a DTD, as manifests of OpenDocument have it, is passed over.
 */
export class XmlTokenizer {
  readonly #listener: XmlListener;
  readonly #names = new XmlNames();
  readonly #open: XmlName[] = [];
  #rest = '';
  /** The letters of the piece that is read, and a zero behind them. */
  #codes = new Uint16Array(0);
  #hasRoot = false;

  constructor(listener: XmlListener) {
    this.#listener = listener;
  }

  /** Reads a piece, behind which the document ends or a `<` follows. */
  write(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    this.#rest = '';
    this.#codes = codesOf(text, this.#codes);
    let at = this.#heard(text, 0);
    while (at < text.length) {
      const end = this.#marked(text, at);
      if (end < 0) {
        this.#rest = text.slice(at);
        if (this.#rest.length > LONGEST) damaged();
        return;
      }
      at = this.#heard(text, end);
    }
  }

  /** Ends the document. Throws a ContainerFault where it is not whole. */
  end(): void {
    if (this.#rest !== '' || this.#open.length > 0 || !this.#hasRoot) damaged();
  }

  /** Passes on the text up to the next `<`, and gives the place of that, or the end. */
  #heard(text: string, from: number): number {
    const codes = this.#codes;
    let at = from;
    let hasEntity = false;
    for (; at < text.length; at += 1) {
      const code = codes[at];
      if (code === LESS) break;
      if (code === AMPERSAND) hasEntity = true;
    }
    if (at > from) this.#listener.text?.(unescaped(text.slice(from, at), hasEntity));
    return at;
  }

  /** Reads what begins with the `<` at a place; gives the place behind it, or -1 where its end is not there yet. */
  #marked(text: string, at: number): number {
    switch (this.#codes[at + 1]) {
      case SLASH:
        return this.#closingTag(at + 2);
      case BANG:
        return this.#declaration(text, at);
      case QUESTION:
        return behind(text, '?>', at + 2);
      default:
        return this.#openingTag(text, at + 1);
    }
  }

  #declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = behind(text, ']]>', at + 9);
      if (end > at + 12) this.#listener.text?.(text.slice(at + 9, end - 3));
      return end;
    }
    const end = behind(text, '>', at);
    const isName = text.startsWith('<!DOCTYPE', at) && !text.slice(at, end).includes('[');
    return isName && end > 0 && !this.#hasRoot ? end : damaged();
  }

  #closingTag(from: number): number {
    const codes = this.#codes;
    const name = this.#open.pop();
    if (name === undefined || !isAt(codes, name, from)) return damaged();
    const end = pastSpace(codes, from + name.codes.length);
    if (codes[end] !== GREATER) return damaged();
    this.#listener.close(name.local);
    return end + 1;
  }

  #openingTag(text: string, from: number): number {
    const codes = this.#codes;
    const end = nameEnd(codes, from);
    const name = this.#names.at(text, codes, from, end);
    if (this.#open.push(name) > DEEPEST) return damaged();
    this.#hasRoot = true;
    this.#listener.open(name.local);
    for (let at = pastSpace(codes, end); ; at = pastSpace(codes, this.#attribute(text, at))) {
      const code = codes[at];
      if (code === GREATER) return at + 1;
      if (code !== SLASH) continue;
      if (codes[at + 1] !== GREATER) return damaged();
      this.#open.pop();
      this.#listener.close(name.local);
      return at + 2;
    }
  }

  #attribute(text: string, from: number): number {
    const codes = this.#codes;
    const end = nameEnd(codes, from);
    let at = pastSpace(codes, end);
    if (codes[at] !== EQUALS) return damaged();
    at = pastSpace(codes, at + 1);
    const quote = codes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) return damaged();
    const start = at + 1;
    let hasEntity = false;
    for (at = start; ; at += 1) {
      const code = codes[at];
      if (code === quote) break;
      if (code === LESS || at >= text.length) return damaged();
      if (code === AMPERSAND) hasEntity = true;
    }
    if (this.#listener.attribute !== undefined) {
      const name = this.#names.at(text, codes, from, end);
      this.#listener.attribute(name.local, unescaped(text.slice(start, at), hasEntity));
    }
    return at + 1;
  }
}

function unescaped(written: string, hasEntity: boolean): string {
  return hasEntity ? withoutEntities(written) : written;
}

/** The place behind a mark, or -1. */
function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? at : at + mark.length;
}

/** The end of a name that begins at a place. Throws a ContainerFault where there is none. */
function nameEnd(codes: Uint16Array, from: number): number {
  let at = from;
  for (; ; at += 1) {
    const code = codes[at];
    if (code === GREATER || code === SLASH || code === EQUALS || isSpace(code)) break;
    if (code === 0 || code === LESS || code === QUOTE || code === APOSTROPHE) return damaged();
  }
  return at === from ? damaged() : at;
}

function pastSpace(codes: Uint16Array, from: number): number {
  let at = from;
  while (isSpace(codes[at])) at += 1;
  return at;
}

function isSpace(code: number | undefined): boolean {
  return code === SPACE || code === LF || code === CR || code === TAB;
}

/** Writes the letters of a text into an array that has room for them, or else into a larger one. */
function codesOf(text: string, room: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const codes = room.length > text.length ? room : new Uint16Array(text.length * 2 + 1);
  Buffer.from(codes.buffer).write(text, 'utf16le');
  codes[text.length] = 0;
  return codes;
}

function damaged(): never {
  throw new ContainerFault('workbook-damaged');
}
