import { type Day, isDay } from '../model/day.ts';

/** A value of a JSON document, and where in it it stands: `indicators[3].observed.value`; empty for the whole. */
export interface Located {
  readonly value: unknown;
  readonly at: string;
}

/** What a value was expected to be. */
export type Expected = 'object' | 'list' | 'text' | 'number' | 'count' | 'yes-no' | 'day' | 'value' | 'word';

/** A value that is not what it has to be; whoever reads the document puts words to it. */
export class JsonMismatch extends Error {
  readonly at: string;
  readonly expected: Expected;

  constructor({ at }: Located, expected: Expected) {
    super(`${at}: ${expected}`);
    this.at = at;
    this.expected = expected;
  }
}

/** Takes a member of an object; one that is not there is undefined. */
export function member(from: Located, key: string): Located {
  const { value, at } = from;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new JsonMismatch(from, 'object');
  }
  const there = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return { value: there, at: at === '' ? key : `${at}.${key}` };
}

export function items(from: Located): readonly Located[] {
  if (!Array.isArray(from.value)) throw new JsonMismatch(from, 'list');
  return from.value.map((value: unknown, index) => ({ value, at: `${from.at}[${index}]` }));
}

export function text(from: Located): string {
  if (typeof from.value !== 'string') throw new JsonMismatch(from, 'text');
  return from.value;
}

/** A number that is one: JSON can write 1e999, which is none. */
export function number(from: Located): number {
  if (typeof from.value !== 'number' || !Number.isFinite(from.value)) throw new JsonMismatch(from, 'number');
  return from.value;
}

export function count(from: Located): number {
  const found = number(from);
  if (!Number.isSafeInteger(found) || found < 0) throw new JsonMismatch(from, 'count');
  return found;
}

export function yesNo(from: Located): boolean {
  if (typeof from.value !== 'boolean') throw new JsonMismatch(from, 'yes-no');
  return from.value;
}

export function day(from: Located): Day {
  const found = text(from);
  if (!isDay(found)) throw new JsonMismatch(from, 'day');
  return found;
}

/** One of the words that stand for something. */
export function word<Word extends string>(from: Located, words: readonly Word[]): Word {
  const found = words.find((one) => one === from.value);
  if (found === undefined) throw new JsonMismatch(from, 'word');
  return found;
}

export function orNull<T>(from: Located, read: (from: Located) => T): T | null {
  return from.value === null ? null : read(from);
}
