import { type LegacyEncoding, type LegacyLetters, legacyLetters } from './legacy-letters.ts';

/** Gives text its letters back that hides those of a legacy encoding behind ordinary ones. */
export type Unhide = (text: string) => string;

const made = new Map<LegacyEncoding, Unhide>();

/**
 * For text that was taken for windows-1252 (or Latin-1) when it became Unicode, while fonts showed it as something else: `®` is `đ` in
 * TCVN3, `aù` is `á` in VNI. What has no letter in the encoding stays as it is.
 */
export function hiddenLetters(encoding: LegacyEncoding): Unhide {
  const known = made.get(encoding);
  if (known !== undefined) return known;
  const letters = new Map(hidden(legacyLetters(encoding)));
  const pairs = [...letters.keys()].filter((key) => key.length === 2);
  const single = oneOf([...letters.keys()].filter((key) => key.length === 1));
  const pair = `${oneOf(pairs.map((key) => key.slice(0, 1)))}${oneOf(pairs.map((key) => key.slice(1)))}`;
  const pattern = new RegExp(pairs.length === 0 ? single : `${pair}|${single}`, 'gu');
  // where two characters make no letter together, the first may still be one
  const unhide: Unhide = (text) =>
    text.replace(
      pattern,
      (found) => letters.get(found) ?? [...found].map((one) => letters.get(one) ?? one).join(''),
    );
  made.set(encoding, unhide);
  return unhide;
}

/** Gives the bytes that text had in windows-1252 (or Latin-1); null where it has characters that are not in it. */
export function windowsBytes(text: string): Buffer | null {
  let beyond = false;
  const latin = text.replace(/[^\p{ASCII}\u0080-\u00FF]/gu, (character) => {
    const byte = bytesOfWindows().get(character);
    if (byte === undefined) beyond = true;
    return byte ?? '';
  });
  return beyond ? null : Buffer.from(latin, 'latin1');
}

let windows: ReadonlyMap<string, string> | null = null;

function bytesOfWindows(): ReadonlyMap<string, string> {
  windows ??= new Map([...legacyLetters('windows-1252')].map(([byte, character]) => [character, byte]));
  return windows;
}

function* hidden(letters: LegacyLetters): Generator<[string, string]> {
  const shownBy = legacyLetters('windows-1252');
  for (const [bytes, letter] of letters) {
    if (bytes !== letter) yield [bytes, letter];
    const shown = shownBy.get(bytes);
    if (bytes.length === 1 && shown !== undefined && shown !== bytes && shown !== letter)
      yield [shown, letter];
  }
}

function oneOf(characters: readonly string[]): string {
  const escaped = [...new Set(characters)].map((one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
  return `[${escaped.join('')}]`;
}
