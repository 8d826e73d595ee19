import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import type { Reject, SourceAccount } from '../../model/account.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { settleCells } from '../cells/settle-cells.ts';
import type { LoadedFile } from '../load/load-file.ts';
import type { ReadContext } from '../read-context.ts';
import { accountOf } from './account-of.ts';
import { checkDossiers } from './check-dossiers.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { fillToldDays } from './fill-told-days.ts';
import { judgeRows } from './judge-rows.ts';
import { LISTED_REJECTS } from './listed-rejects.ts';
import type { JudgedRecords } from './place-lines.ts';
import { rowPlaces } from './row-places.ts';
import { settlePlaces } from './settle-places.ts';
import { type SourceListings, sourceListings } from './source-listings.ts';
import { nameColumns, type SourceTable } from './source-table.ts';
import { warnOfSums } from './warn-of-sums.ts';

/** The rows of a source, each used or accounted for. */
export interface SettledRows {
  readonly table: LoadedTable;
  readonly account: SourceAccount;
  readonly listings: SourceListings;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** Settles what became of each row of a source's filled table: reads odd cells, judges rows, makes one name of each place, drops doubles, compares codes, accounts. */
export async function settleRows(
  { engine }: ReadContext,
  table: SourceTable,
  files: readonly LoadedFile[],
): Promise<SettledRows> {
  const firstRows = await engine.rows(`SELECT _file, min(rowid) AS first FROM ${table.name} GROUP BY _file`);
  const places = rowPlaces(
    files,
    new Map(firstRows.map(({ _file, first }) => [Number(_file), Number(first)])),
  );
  await settleCells(engine, table);
  const judgement = await judgeRows(engine, table, files, places);
  const problems = [...judgement.problems];
  await fillToldDays(engine, table, table.name, files);
  // two spellings of a place are one key
  problems.push(...(await settlePlaces(engine, table, places)));
  const duplicates = await dropDuplicates(engine, table);
  problems.push(...(await warnOfSums(engine, table, places)));
  problems.push(...(await checkDossiers(engine, table, places)));
  const used = await engine.rows(`SELECT _file, count(*) AS n FROM ${table.name} GROUP BY _file`);
  await addTakenOut(engine, table, judgement.records);
  await fillToldDays(engine, table, table.rejects, files);
  await engine.run(`DROP TABLE ${table.odd}; DROP TABLE ${table.verdict}`);
  const row = await nameColumns(engine, table);
  const listings = sourceListings(engine, table, files, judgement.records, places);
  const account = accountOf(table.source.id, files, {
    judgement,
    duplicates,
    used: new Map(used.map(({ _file, n }) => [Number(_file), Number(n)])),
    rejects: await firstRejects(listings),
  });
  return {
    table: {
      source: table.source.id,
      name: table.name,
      rejects: table.rejects,
      files: files.map(({ text }) => text.file),
      row,
      lineOf: (file, number) => places.lineOf(file, Number(number)),
    },
    account,
    listings,
    problems,
  };
}

async function firstRejects(listings: SourceListings): Promise<readonly Reject[]> {
  const first: Reject[] = [];
  for await (const { source: _, key: __, ...reject } of listings.rejects()) {
    first.push(reject);
    if (first.length === LISTED_REJECTS) break;
  }
  return first;
}

/** Rejects that have no cells stand among the rejected rows too, so that whoever counts those misses none. */
async function addTakenOut(engine: Engine, table: SourceTable, records: JudgedRecords): Promise<void> {
  for (const [number, judged] of records) {
    const count = judged.filter((code) => code === null).length;
    if (count === 0) continue;
    await engine.run(`INSERT INTO ${table.rejects} (_file) SELECT ${number} FROM range(${count})`);
  }
}
