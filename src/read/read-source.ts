import { join } from 'node:path';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import { quoteName } from '../engine/quote.ts';
import type { SourceAccount } from '../model/account.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import type { Source } from '../model/source.ts';
import { fileStamp } from './container/file-stamp.ts';
import { openContainer } from './container/open-container.ts';
import { INPUT } from './container/spool-input.ts';
import { readableText } from './encoding/readable-text.ts';
import type { FoundFile } from './find-files.ts';
import { type LoadedFile, loadFile } from './load/load-file.ts';
import type { ReadContext, ReadOptions } from './read-context.ts';
import { fileProblem } from './read-problem.ts';
import { settleRows } from './rows/settle-rows.ts';
import type { SourceListings } from './rows/source-listings.ts';
import { createSourceTable, type SourceTable } from './rows/source-table.ts';
import type { Dialect } from './shape/dialect.ts';
import { openFile } from './shape/open-file.ts';
import type { ReadableText, TextPart } from './text-part.ts';

/** One source as it was read. */
export interface ReadSource {
  readonly table: LoadedTable;
  readonly account: SourceAccount;
  readonly listings: SourceListings;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Reads all files of one source into its table; the one place that holds the order of the work:
 *
 *     file ─ open container ─► texts ─ find encoding ─► UTF-8 ─ find shape ─► dialect ─ load ─► rows ─ settle ─► account
 */
export async function readSource(
  engine: Engine,
  source: Source,
  needed: ReadonlySet<string>,
  folder: string,
  files: readonly FoundFile[],
  options: ReadOptions,
): Promise<ReadSource> {
  const table = await createSourceTable(engine, source, needed);
  const context: ReadContext = { ...options, engine, source, columns: table.columns, folder };
  const problems: Problem<ReadProblemCode>[] = [];
  const loaded: LoadedFile[] = [];
  const opened = (at: number) => {
    const found = files[at];
    return found === undefined ? null : openWhole(context, found, at);
  };
  let next = opened(0);
  for (let at = 0; next !== null; at += 1) {
    const { file, texts, problems: against, isUnchanged } = await next;
    // the head of the next file is looked at while the engine loads this one
    next = opened(at + 1);
    const before = loaded.length;
    const wrong = [...against];
    for (const [index, text] of texts.entries()) {
      context.progress.load(file, index / texts.length, (index + 1) / texts.length);
      const one = await load(context, table, text, loaded.length);
      if ('severity' in one) wrong.push(one);
      else loaded.push(one);
    }
    if (await isUnchanged()) problems.push(...wrong);
    else {
      // whatever else is wrong may come from that, and nothing of it holds together
      problems.push(fileProblem('file-changed', { file, source: source.id }));
      loaded.length = before;
      await engine.run(`DELETE FROM ${table.name} WHERE ${quoteName('_file')} >= ${before}`);
    }
    context.progress.end(file);
  }
  const settled = await settleRows(context, table, loaded);
  return { ...settled, problems: [...problems, ...settled.problems] };
}

/** A file with everything in it that is ready to be loaded. */
interface OpenWhole {
  readonly file: string;
  readonly texts: readonly OpenText[];
  readonly problems: readonly Problem<ReadProblemCode>[];
  /** Tells whether nobody has written to the file since it was opened. */
  readonly isUnchanged: () => Promise<boolean>;
}

/** A text that is ready to be loaded. */
interface OpenText {
  readonly text: ReadableText;
  readonly dialect: Dialect;
  readonly number: number;
}

/** Opens everything that a file holds; the files of a source and their parts have numbers that tell their copies apart. */
async function openWhole(context: ReadContext, { file, bytes }: FoundFile, at: number): Promise<OpenWhole> {
  context.progress.begin(file, bytes);
  const path = join(context.folder, file);
  const stamp = await fileStamp(path);
  const { parts, problems } = await openContainer(context, file, at);
  const texts: OpenText[] = [];
  const all = [...problems];
  for (const [index, part] of parts.entries()) {
    const one = await open(context, part, null, at * 10_000 + index);
    all.push(...one.problems);
    if (one.text !== null) texts.push(one.text);
  }
  const isUnchanged = async () => file === INPUT || (await fileStamp(path)) === stamp;
  return { file, texts, problems: all, isUnchanged };
}

async function open(
  context: ReadContext,
  part: TextPart,
  badByte: number | null,
  number: number,
): Promise<{ text: OpenText | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const text = await readableText(context, part, badByte, number);
  if ('severity' in text) return { text: null, problems: [text] };
  const { dialect, problems } = await openFile(context, text);
  return { text: dialect === null ? null : { text, dialect, number }, problems };
}

/** Loads a text; one that turns out not to be UTF-8 after all is looked at once more, for what else it is. */
async function load(
  context: ReadContext,
  table: SourceTable,
  { text, dialect, number }: OpenText,
  fileNumber: number,
): Promise<LoadedFile | Problem<ReadProblemCode>> {
  const first = await loadFile(context, table, text, dialect, fileNumber);
  if (!('badByte' in first)) return first;
  const again = await open(context, text, first.badByte, number);
  const [problem] = again.problems;
  if (again.text === null) {
    if (problem === undefined) throw new Error(`${text.file} has neither a reading nor a fault`);
    return problem;
  }
  const second = await loadFile(context, table, again.text.text, again.text.dialect, fileNumber);
  if ('badByte' in second) throw new Error(`The copy of ${text.file} is not UTF-8`);
  return second;
}
