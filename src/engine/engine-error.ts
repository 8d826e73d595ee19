import { charOffset } from './char-offset.ts';

/** Why a statement did not come to its end. */
export type EngineFault =
  /** The engine does not take it, or one of its values. */
  | 'refused'
  /** It ran longer than statements may. */
  | 'too-slow'
  /** It needed more memory than there is. */
  | 'too-large';

/** What the engine says about a statement it cannot run, with the place in it. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly fault: EngineFault;
  /** Offset into the statement, from 0, in characters as `String.length` counts them; null where unknown. */
  readonly position: number | null;
  /** Names that exist and may have been meant. */
  readonly candidates: readonly string[];

  constructor(
    message: string,
    position: number | null,
    candidates: readonly string[],
    fault: EngineFault = 'refused',
  ) {
    super(message);
    this.fault = fault;
    this.position = position;
    this.candidates = candidates;
  }
}

/** What the engine calls the errors that are no fault of a statement's text. */
const faults: Readonly<Record<string, EngineFault>> = {
  INTERRUPT: 'too-slow',
  'Out of Memory': 'too-large',
};

/** Makes an EngineError of whatever DuckDB throws, which is JSON (`errors_as_json`), now and then behind a prefix. */
export function engineError(thrown: unknown, sql: string): EngineError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const details = jsonIn(text);
  if (details === null) return new EngineError(text, null, []);
  const { exception_type: type = '', exception_message: message, position, candidates } = details;
  return new EngineError(
    message ?? text,
    position === undefined ? null : charOffset(sql, Number(position)),
    candidates === undefined || candidates === '' ? [] : candidates.split(','),
    faults[type] ?? 'refused',
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
