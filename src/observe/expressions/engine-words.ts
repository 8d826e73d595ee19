/** What the engine's complaints about an expression come down to. */
export type EngineComplaint =
  | 'unclosed-quote'
  | 'semicolon'
  | 'too-deep'
  | 'empty'
  | 'unexpected'
  | 'cannot-convert'
  | 'out-of-range'
  | 'types-differ'
  | 'other';

const complaints: readonly [RegExp, EngineComplaint][] = [
  [/unterminated quoted/i, 'unclosed-quote'],
  [/at or near ";"|multiple statements/i, 'semicolon'],
  [/memory exhausted|max(imum)? expression depth|stack/i, 'too-deep'],
  [/SELECT clause without selection list|at end of input/i, 'empty'],
  [/syntax error/i, 'unexpected'],
  [/could not convert|conversion error|invalid (input|date|timestamp)/i, 'cannot-convert'],
  [/out of range|overflow/i, 'out-of-range'],
  [/cannot compare|no function matches|explicit type casts|cannot (cast|mix)/i, 'types-differ'],
];

/** Sorts a complaint of the engine's, and finds the word that it is about: its own sentences are English and speak of its insides. */
export function engineComplaint(message: string): { complaint: EngineComplaint; near: string | null } {
  const complaint = complaints.find(([pattern]) => pattern.test(message))?.[1] ?? 'other';
  const near = /at or near "([^"]+)"/.exec(message)?.[1] ?? /string '([^']+)'/.exec(message)?.[1] ?? null;
  return { complaint, near };
}
