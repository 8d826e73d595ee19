import { rm, stat } from 'node:fs/promises';
import type { Facts, Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import { fileProblem, unreadable } from '../read-problem.ts';
import type { SourceTable } from '../rows/source-table.ts';
import type { Dialect } from '../shape/dialect.ts';
import type { ReadableText } from '../text-part.ts';
import { type Attempt, attempt, forgetFrom } from './attempt.ts';
import { mendFile, pathOfCopy, type TakenOut } from './mend-file.ts';
import { type Look, type Witness, witness } from './witness.ts';

/** A file whose regular records all stand in its source's table, in their order. */
export interface LoadedFile {
  readonly text: ReadableText;
  readonly dialect: Dialect;
  readonly witness: Witness;
  /** Its number in `_file`. */
  readonly number: number;
  /** Records that could not be told into cells. */
  readonly takenOut: readonly TakenOut[];
}

/** A text that turned out not to be UTF-8: nothing of it is in the table. */
export interface NotUtf8 {
  /** The first byte that is not UTF-8, from the start of the text. */
  readonly badByte: number;
}

/** Which file, of which source, a problem speaks of. */
interface FileFacts extends Facts {
  readonly file: string;
  readonly source: string;
}

/**
 * Loads a file so that its rows are proven: the engine reads it in its quickest way while an independent witness
 * glances at it and counts what is there. Where they differ, or where the text is not regular, the witness looks
 * carefully and the file is read again, patiently, from a copy with one kind of line end and without irregular records
 * if it needs one, for of mixed line ends the engine may misread cells though its count is right; where they
 * still differ, nothing of it is used and that is a problem.
 *
 * The witness is needed because a parallel reader may, when quoted cells hold lines that look like records, begin
 * inside of one and invent rows without a word.
 */
export async function loadFile(
  { engine, progress }: ReadContext,
  table: SourceTable,
  text: ReadableText,
  dialect: Dialect,
  number: number,
): Promise<LoadedFile | NotUtf8 | Problem<ReadProblemCode>> {
  const facts = { file: text.file, source: table.source.id };
  const { size } = await stat(dialect.path);
  const onChunk = (bytes: number, records: number) => progress.reached(bytes / size, records);
  const [quick, glance] = await Promise.all([
    attempt(engine, table, [{ dialect, number, manner: 'quick', longest: 0 }]),
    // both come to their end, whatever becomes of the other: rows may have to be taken back
    look(dialect, 'glance', facts, onChunk),
  ]);
  if ('records' in glance && isRegular(dialect, glance) && agrees(quick, glance.records)) {
    return { text, dialect, witness: glance, number, takenOut: [] };
  }
  await forgetFrom(engine, table, number);

  const seen = await look(dialect, 'careful', facts, () => {});
  if ('code' in seen) return seen;
  if (seen.badByte !== null) return { badByte: seen.badByte };
  if (seen.openQuoteLine !== null)
    return fileProblem('quote-unclosed', { ...facts, line: seen.openQuoteLine });
  const irregular = seen.irregular ?? [];
  const loaded = { text, dialect, witness: seen, number, takenOut: [] };
  const patient = { dialect, number, manner: 'patient', longest: seen.longest } as const;
  if (irregular.length === 0 && seen.endsAlike) {
    if (agrees(await attempt(engine, table, [patient]), seen.records)) return loaded;
    await forgetFrom(engine, table, number);
  }

  const path = pathOfCopy(engine, table, number);
  try {
    const takenOut = await mendFile(dialect, irregular, path);
    const mended = { ...dialect, path, skip: 0 };
    const last = await attempt(engine, table, [{ ...patient, dialect: mended }]);
    if (agrees(last, seen.records - takenOut.length)) return { ...loaded, takenOut };
    await forgetFrom(engine, table, number);
    if ('refused' in last && seen.longest > LONG_RECORD) {
      const megabytes = Math.round(seen.longest / 1e6);
      return fileProblem('record-too-long', { ...facts, line: seen.longestLine, megabytes });
    }
    return fileProblem('account-unbalanced', {
      ...facts,
      counted: seen.records - takenOut.length,
      loaded: 'rows' in last ? last.rows : null,
    });
  } catch (error) {
    return unreadable(error, facts);
  } finally {
    // what cannot be taken away now goes with the folder
    await rm(path, { force: true }).catch(() => {});
  }
}

/** Bytes of a record that any machine has room for. */
const LONG_RECORD = 10_000_000;

/** Bears witness, or says why the file cannot be read. */
async function look(
  dialect: Dialect,
  how: Look,
  facts: FileFacts,
  onChunk: (bytes: number, records: number) => void,
): Promise<Witness | Problem<ReadProblemCode>> {
  return witness(dialect, how, onChunk).catch((error: unknown) => unreadable(error, facts));
}

/** In a file of one column an empty line is an empty cell, which a glance does not know. */
export function isRegular({ width }: Dialect, { irregular, badByte }: Witness): boolean {
  return irregular !== null && badByte === null && width > 1;
}

function agrees(attempt: Attempt, records: number): boolean {
  return 'rows' in attempt && attempt.rows === records;
}
