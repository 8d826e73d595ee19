import { type LegacyEncoding, legacyLetters } from './legacy-letters.ts';

/** A byte without a meaning, where it is shown to people. */
const unknown = (byte: string): string => `‹${byte.charCodeAt(0).toString(16).toUpperCase()}›`;

/** Reads a word, given as the Latin-1 characters of its bytes, under an encoding; for judging and showing, not for whole files. */
export function readBytesAs(encoding: LegacyEncoding, bytes: string): string {
  const letters = legacyLetters(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const pair = letters.get(bytes.slice(at, at + 2));
    if (pair !== undefined && at + 1 < bytes.length) {
      text += pair;
      at += 1;
    } else text += letters.get(bytes.charAt(at)) ?? unknown(bytes.charAt(at));
  }
  return inFontCase(encoding, bytes, text);
}

/**
 * The fonts of TCVN3 have no capitals with tones: a word in capitals has their small bytes, for a font that shows capitals. Gives a
 * word as such a font would show it.
 */
export function inFontCase(encoding: LegacyEncoding, bytes: string, text: string): string {
  const capitals = /[A-Z\xA1-\xA7]/u.test(bytes) && !/[a-z\xA8-\xAE]/u.test(bytes.slice(1));
  return encoding === 'tcvn3' && capitals ? text.toUpperCase() : text;
}
