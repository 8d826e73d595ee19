import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { SourceAccount } from '../model/account.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import type { Source } from '../model/source.ts';
import type { FoundFile } from './find-files.ts';
import { forgetFrom } from './load/attempt.ts';
import { type LoadedFile, loadFile } from './load/load-file.ts';
import { loadTogether } from './load/load-together.ts';
import { type OpenText, type OpenWhole, openGroups, openText } from './open-groups.ts';
import type { ReadContext, ReadOptions } from './read-context.ts';
import { fileProblem } from './read-problem.ts';
import { settleRows } from './rows/settle-rows.ts';
import type { SourceListings } from './rows/source-listings.ts';
import { createSourceTable, type SourceTable } from './rows/source-table.ts';

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
  const groups = openGroups(context, files);
  let next = groups.next();
  for (;;) {
    const { value: group } = await next;
    if (group === undefined) break;
    // the heads of the next files are looked at while the engine loads these
    next = groups.next();
    const together = await loadGroup(context, table, group, loaded.length);
    if (together !== null) {
      loaded.push(...together);
      problems.push(...group.flatMap(({ problems: against }) => against));
      continue;
    }
    for (const whole of group) {
      const one = await loadWhole(context, table, whole, loaded.length);
      loaded.push(...one.loaded);
      problems.push(...one.problems);
    }
  }
  const settled = await settleRows(context, table, loaded);
  return { ...settled, problems: [...problems, ...settled.problems] };
}

/** Loads what several files hold at once; null where that cannot be, and then nothing of them is in the table. */
async function loadGroup(
  { engine, progress }: ReadContext,
  table: SourceTable,
  group: readonly OpenWhole[],
  first: number,
): Promise<readonly LoadedFile[] | null> {
  if (group.length < 2) return null;
  for (const { file } of group) progress.load(file, 0, 1);
  const loaded = await loadTogether(
    engine,
    table,
    group.flatMap(({ texts }) => texts),
    first,
  );
  if (loaded === null) return null;
  for (const { isUnchanged } of group) {
    if (await isUnchanged()) continue;
    await forgetFrom(engine, table, first);
    return null;
  }
  for (const [at, { file }] of group.entries()) {
    progress.load(file, 0, 1);
    progress.reached(1, loaded[at]?.witness.records ?? 0);
    progress.end(file);
  }
  return loaded;
}

/** Loads what one file holds, text by text. */
async function loadWhole(
  context: ReadContext,
  table: SourceTable,
  { file, texts, problems, isUnchanged }: OpenWhole,
  first: number,
): Promise<{ loaded: readonly LoadedFile[]; problems: readonly Problem<ReadProblemCode>[] }> {
  const loaded: LoadedFile[] = [];
  const wrong = [...problems];
  for (const [index, text] of texts.entries()) {
    context.progress.load(file, index / texts.length, (index + 1) / texts.length);
    const one = await load(context, table, text, first + loaded.length);
    if ('severity' in one) wrong.push(one);
    else loaded.push(one);
  }
  const unchanged = await isUnchanged();
  context.progress.end(file);
  if (unchanged) return { loaded, problems: wrong };
  // whatever else is wrong may come from that, and nothing of it holds together
  await forgetFrom(context.engine, table, first);
  return { loaded: [], problems: [fileProblem('file-changed', { file, source: table.source.id })] };
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
  const again = await openText(context, text, first.badByte, number);
  const [problem] = again.problems;
  if (again.text === null) {
    if (problem === undefined) throw new Error(`${text.file} has neither a reading nor a fault`);
    return problem;
  }
  const second = await loadFile(context, table, again.text.text, again.text.dialect, fileNumber);
  if ('badByte' in second) throw new Error(`The copy of ${text.file} is not UTF-8`);
  return second;
}
