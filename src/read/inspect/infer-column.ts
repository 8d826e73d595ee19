import { canonicalLabel } from '../../model/canonical-label.ts';
import type { ColumnNote } from '../../model/inspection.ts';
import type { ColumnType } from '../../model/source.ts';
import { dateGuess, type Guess } from './date-guess.ts';
import { missingWords } from './missing-words.ts';
import { numberGuess } from './number-guess.ts';
import { personalData } from './personal-data.ts';
import { placeLevel } from './place-level.ts';
import { serialGuess } from './serial-guess.ts';

/** What a column's cells are, as far as they were looked at. */
export interface InferredColumn {
  readonly type: ColumnType;
  readonly formats: readonly string[];
  readonly missing: readonly string[];
  readonly notes: readonly ColumnNote[];
}

/** Different texts of a column, none of them blank, and in how many cells each stands. */
export type Texts = ReadonlyMap<string, number>;

/** A dossier code, of the old shape or the new: its organisation, the day of receipt, a number. */
const DOSSIER = /^(?:\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Z]\d{2}(?:\.\d{1,3})*)-(?:\d{6}|\d{8})-\d{4,7}$/;
const PROCEDURE = /^\d\.\d{6}(?:\.\d{3}\.\d{2}\.\d{2})?(?:\.[A-Z]\d{2})?$/;

const ROW_NUMBER = /^(stt|tt|số tt|số thứ tự|no|no\.|#)$/;
/** Headers of codes, whose digits count nothing. */
const CODE = /^(mã|số hiệu|ký hiệu|code|id)( |$)/;

/** So many of the cells must be of a type for the others to look like mistakes. */
const MOSTLY = 0.8;

/** More digits than quantities have, and all of one length: phones, identity numbers, accounts. */
const LONG = 9;

const TEXT = { type: 'text', formats: [], missing: [] } as const;

/**
 * Infers what a column is from its header and its cells. The type reads every cell that was looked at, or else nearly every:
 * then a note says how many it does not read.
 */
export function inferColumn(label: string, texts: Texts): InferredColumn {
  const all = [...texts.keys()];
  if (all.length === 0) return { ...TEXT, notes: [{ code: 'blank' }] };
  const personal = personalData(label, all);
  const inferred = typeOf(label, texts);
  if (personal !== null) {
    // what is said of cells would show some of them
    return { ...inferred, missing: [], notes: [{ code: 'personal', data: personal }] };
  }
  if (ROW_NUMBER.test(canonicalLabel(label))) return { ...inferred, notes: [{ code: 'row-number' }] };
  const isPlace = inferred.type === 'text' && inferred.notes.length === 0 && placeLevel(label) !== null;
  return isPlace ? { ...inferred, type: 'place' } : inferred;
}

function typeOf(label: string, texts: Texts): InferredColumn {
  const all = [...texts.keys()];
  const whole = wholly(label, all);
  if (whole !== null) return whole;
  const missing = missingWords(all);
  const rest = all.filter((text) => !missing.includes(text));
  if (missing.length > 0 && rest.length > 0) {
    const typed = wholly(label, rest);
    if (typed !== null && typed.type !== 'text') return { ...typed, missing };
  }
  return mostly(texts, rest, missing) ?? { ...TEXT, notes: [] };
}

/** The type that reads all texts; null where that is but text. */
function wholly(label: string, texts: readonly string[]): InferredColumn | null {
  if (texts.every((text) => DOSSIER.test(text))) return { ...TEXT, type: 'dossier', notes: [] };
  if (texts.every((text) => PROCEDURE.test(text))) return { ...TEXT, type: 'procedure', notes: [] };
  const serial = serialGuess(label, texts);
  if (serial !== null) return { ...serial, missing: [] };
  const date = dateGuess(texts);
  if (date !== null) return { ...date, missing: [] };
  if (namesByDigits(label, texts)) return { ...TEXT, notes: [{ code: 'digits-of-a-name' }] };
  const number = numberGuess(texts);
  return number === null ? null : { ...number, missing: [] };
}

/** The type that reads most cells, with a note of those that it does not read; null where there is none. */
function mostly(texts: Texts, rest: readonly string[], missing: readonly string[]): InferredColumn | null {
  const cells = (some: readonly string[]) => some.reduce((sum, text) => sum + (texts.get(text) ?? 0), 0);
  for (const [readable, guess] of [
    [(text: string) => dateGuess([text]) !== null, dateGuess],
    [(text: string) => numberGuess([text]) !== null, numberGuess],
  ] as const) {
    const good = rest.filter(readable);
    const bad = rest.filter((text) => !readable(text));
    const [example] = bad;
    if (example === undefined || cells(good) < MOSTLY * cells(rest)) continue;
    const found: Guess | null = guess(good);
    if (found === null) continue;
    const note: ColumnNote = { code: 'mostly', type: found.type, cells: cells(bad), example };
    return { ...found, missing, notes: [note, ...found.notes] };
  }
  return null;
}

function namesByDigits(label: string, texts: readonly string[]): boolean {
  if (!texts.every((text) => /^\d+$/.test(text))) return false;
  if (CODE.test(canonicalLabel(label)) || texts.some((text) => /^0\d/.test(text))) return true;
  const [first = ''] = texts;
  return first.length >= LONG && texts.length > 1 && texts.every(({ length }) => length === first.length);
}
