import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { SourceAccount } from '../model/account.ts';
import type { Source } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import { settleCells } from './cells/settle-cells.ts';
import { findFiles } from './find-files.ts';
import { type LoadedFile, loadFile } from './load/load-file.ts';
import { accountOf } from './rows/account-of.ts';
import { dropDuplicates } from './rows/drop-duplicates.ts';
import { judgeRows } from './rows/judge-rows.ts';
import { LISTED_REJECTS } from './rows/listed-rejects.ts';
import { createSourceTable, nameColumns, type SourceTable } from './rows/source-table.ts';
import { openFile } from './shape/open-file.ts';

/** One source as it was read. */
export interface ReadSource {
  readonly table: LoadedTable;
  readonly account: SourceAccount;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** Reads all files of one source into its table: find, open, load, settle, judge, drop doubles, account. */
export async function readSource(
  engine: Engine,
  source: Source,
  needed: ReadonlySet<string>,
  folder: string,
): Promise<ReadSource> {
  const found = await findFiles(source, folder);
  const table = await createSourceTable(engine, source, needed);
  const problems = [...found.problems];
  const files: LoadedFile[] = [];
  const opened = (at: number) => {
    const file = found.files[at];
    return file === undefined ? null : openFile(source, table.columns, folder, file);
  };
  let next = opened(0);
  for (let at = 0; next !== null; at += 1) {
    const { dialect, problems: against } = await next;
    // the head of the next file is looked at while the engine loads this one
    next = opened(at + 1);
    problems.push(...against);
    if (dialect === null) continue;
    const loaded = await loadFile(engine, table, dialect, files.length);
    if ('severity' in loaded) problems.push(loaded);
    else files.push(loaded);
  }
  const account = await settle(engine, table, files);
  return {
    table: {
      source: source.id,
      name: table.name,
      rejects: table.rejects,
      files: files.map(({ dialect }) => dialect.file),
    },
    account,
    problems,
  };
}

async function settle(
  engine: Engine,
  table: SourceTable,
  files: readonly LoadedFile[],
): Promise<SourceAccount> {
  const firstRows = await engine.rows(`SELECT _file, min(rowid) AS first FROM ${table.name} GROUP BY _file`);
  await settleCells(engine, table);
  const judgement = await judgeRows(engine, table, files, LISTED_REJECTS);
  const duplicates = await dropDuplicates(engine, table);
  const used = await engine.rows(`SELECT _file, count(*) AS n FROM ${table.name} GROUP BY _file`);
  await addTakenOut(engine, table, files);
  await engine.run(`DROP TABLE ${table.odd}; DROP TABLE ${table.verdict}`);
  await nameColumns(engine, table);
  return accountOf(table.source.id, files, LISTED_REJECTS, {
    judgement,
    duplicates,
    used: new Map(used.map(({ _file, n }) => [Number(_file), Number(n)])),
    firstRows: new Map(firstRows.map(({ _file, first }) => [Number(_file), Number(first)])),
  });
}

/** Rejects that have no cells stand among the rejected rows too, so that whoever counts those misses none. */
async function addTakenOut(engine: Engine, table: SourceTable, files: readonly LoadedFile[]): Promise<void> {
  for (const { number, takenOut } of files) {
    const count = takenOut.filter(({ empty }) => !empty).length;
    if (count === 0) continue;
    await engine.run(`INSERT INTO ${table.rejects} (_file) SELECT ${number} FROM range(${count})`);
  }
}
