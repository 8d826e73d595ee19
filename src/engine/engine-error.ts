import { charOffset } from './char-offset.ts';

/** What the engine says about a statement it cannot run, with the place in it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  /** Offset into the statement, from 0, in characters as `String.length` counts them; null where unknown. */
  readonly position: number | null;
  /** Names that exist and may have been meant. */
  readonly candidates: readonly string[];

  constructor(message: string, position: number | null, candidates: readonly string[]) {
    super(message);
    this.position = position;
    this.candidates = candidates;
  }
}

/** Makes an EngineError of whatever DuckDB throws, which is JSON (`errors_as_json`), now and then behind a prefix. */
export function engineError(thrown: unknown, sql: string): EngineError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const details = jsonIn(text);
  if (details === null) return new EngineError(text, null, []);
  const { exception_message: message, position, candidates } = details;
  return new EngineError(
    message ?? text,
    position === undefined ? null : charOffset(sql, Number(position)),
    candidates === undefined || candidates === '' ? [] : candidates.split(','),
  );
}

function jsonIn(text: string): Record<string, string> | null {
  const start = text.indexOf('{"exception_type"');
  if (start < 0) return null;
  try {
    return JSON.parse(text.slice(start)) as Record<string, string>;
  } catch {
    return null;
  }
}
