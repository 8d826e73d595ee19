import { rm } from 'node:fs/promises';
import type { Engine } from '../../engine/open-engine.ts';
import type { SourceTable } from '../rows/source-table.ts';
import type { Dialect } from '../shape/dialect.ts';
import type { ReadableText } from '../text-part.ts';
import { attempt, forgetFrom } from './attempt.ts';
import type { FileReading } from './insert-files.ts';
import { isRegular, type LoadedFile } from './load-file.ts';
import { mendFile, pathOfCopy } from './mend-file.ts';
import { witness } from './witness.ts';

/** A text that is ready to be loaded. */
export interface ReadyText {
  readonly text: ReadableText;
  readonly dialect: Dialect;
}

/** A file before it is loaded: what must come of it, and how it is read. */
interface Expected {
  readonly file: LoadedFile;
  readonly reading: FileReading;
}

/**
 * Loads small files of one layout by one statement, each proven as `loadFile` proves it: first in the quickest way beside a glance, and
 * where one of them is not regular, patiently after a careful look, from copies where need be. Their numbers begin with `first`. Gives null
 * where one of them is no plain table; then nothing of any is in the table, and what is the matter is for `loadFile` to find out.
 */
export async function loadTogether(
  engine: Engine,
  table: SourceTable,
  texts: readonly ReadyText[],
  first: number,
): Promise<readonly LoadedFile[] | null> {
  const numbered = texts.map((text, at) => ({ ...text, number: first + at }));
  return (await quickly(engine, table, numbered)) ?? (await patiently(engine, table, numbered));
}

interface Numbered extends ReadyText {
  readonly number: number;
}

async function quickly(
  engine: Engine,
  table: SourceTable,
  texts: readonly Numbered[],
): Promise<readonly LoadedFile[] | null> {
  const readings = texts.map(
    ({ dialect, number }): FileReading => ({ dialect, number, manner: 'quick', longest: 0 }),
  );
  // both come to their end, whatever becomes of the other: rows may have to be taken back
  const [read, glances] = await Promise.all([
    attempt(engine, table, readings),
    glanceAt(texts).catch(() => null),
  ]);
  const files = glances?.filter(({ dialect, witness: seen }) => isRegular(dialect, seen)) ?? [];
  const whole = 'rows' in read && files.length === texts.length;
  return whole && (await isProven(engine, table, files)) ? files : forget(engine, table, texts);
}

async function glanceAt(texts: readonly Numbered[]): Promise<readonly LoadedFile[]> {
  const files: LoadedFile[] = [];
  for (const one of texts) {
    files.push({ ...one, witness: await witness(one.dialect, 'glance', () => {}), takenOut: [] });
  }
  return files;
}

async function patiently(
  engine: Engine,
  table: SourceTable,
  texts: readonly Numbered[],
): Promise<readonly LoadedFile[] | null> {
  const expected: Expected[] = [];
  try {
    for (const text of texts) {
      const one = await lookInto(engine, table, text);
      if (one === null) return null;
      expected.push(one);
    }
    const files = expected.map(({ file }) => file);
    const read = await attempt(
      engine,
      table,
      expected.map(({ reading }) => reading),
    );
    const whole = 'rows' in read && (await isProven(engine, table, files));
    return whole ? files : await forget(engine, table, texts);
  } catch {
    // whoever cannot be read will say so alone
    return forget(engine, table, texts);
  } finally {
    const copies = texts.map(({ number }) => pathOfCopy(engine, table, number));
    // what cannot be taken away now goes with the folder
    for (const path of copies) await rm(path, { force: true }).catch(() => {});
  }
}

/** Looks at a file carefully, and mends a copy of it where it is not regular; gives null for what is no plain table. */
async function lookInto(
  engine: Engine,
  table: SourceTable,
  { text, dialect, number }: Numbered,
): Promise<Expected | null> {
  const seen = await witness(dialect, 'careful', () => {});
  if (seen.badByte !== null || seen.openQuoteLine !== null) return null;
  const reading = { dialect, number, manner: 'patient', longest: seen.longest } as const;
  const file = { text, dialect, witness: seen, number, takenOut: [] };
  const irregular = seen.irregular ?? [];
  if (irregular.length === 0 && seen.endsAlike) return { file, reading };
  const path = pathOfCopy(engine, table, number);
  const takenOut = await mendFile(dialect, irregular, path);
  return { file: { ...file, takenOut }, reading: { ...reading, dialect: { ...dialect, path, skip: 0 } } };
}

/** Whether each file has all its records in the table, together, and one file after the other. */
async function isProven(engine: Engine, table: SourceTable, files: readonly LoadedFile[]): Promise<boolean> {
  const [{ number: first = 0 } = {}] = files;
  const counted = await engine.rows(`
    SELECT _file, count(*) AS n, max(rowid) - min(rowid) + 1 AS span FROM ${table.name}
    WHERE _file >= ${first} GROUP BY _file ORDER BY min(rowid)`);
  const due = files
    .map(({ number, witness: { records }, takenOut }) => ({ number, rows: records - takenOut.length }))
    .filter(({ rows }) => rows > 0);
  return (
    counted.length === due.length &&
    due.every(({ number, rows }, at) => {
      const { _file, n, span } = counted[at] ?? {};
      return Number(_file) === number && Number(n) === rows && Number(span) === rows;
    })
  );
}

async function forget(engine: Engine, table: SourceTable, [first]: readonly Numbered[]): Promise<null> {
  if (first !== undefined) await forgetFrom(engine, table, first.number);
  return null;
}
