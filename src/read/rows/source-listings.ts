import type { Engine } from '../../engine/open-engine.ts';
import type { SqlValue } from '../../engine/sql-value.ts';
import type { Duplicate, ListedReject, RejectCode } from '../../model/account.ts';
import type { Column, ColumnType } from '../../model/source.ts';
import type { LoadedFile } from '../load/load-file.ts';
import type { JudgedRecords } from './place-lines.ts';
import { lineIn, type RowPlaces } from './row-places.ts';
import type { SourceTable } from './source-table.ts';

/**
 * What became of the records of a source that do not count, in full, in the order of files and records. The lists come out of
 * the engine page by page, as often as they are asked for, until the engine is closed.
 */
export interface SourceListings {
  rejects(): AsyncIterable<ListedReject>;
  duplicates(): AsyncIterable<Duplicate>;
}

/** What else may be wrong with a cell, by what is left of its fault; 0 is a cell without a reading. */
const otherFaults: readonly (RejectCode | null)[] = [null, 'blank-required', 'ambiguous-number'];

/** What a cell without a reading is called, by its column's type. */
const unreadable = {
  text: 'blank-required',
  place: 'blank-required',
  dossier: 'blank-required',
  procedure: 'bad-procedure',
  code: 'unknown-label',
  integer: 'bad-number',
  number: 'bad-number',
  date: 'bad-date',
  datetime: 'bad-date',
} satisfies Record<ColumnType, RejectCode>;

/** Makes the listings of a source from the tables `faults` and `doubles`, and from what was taken out of its files. */
export function sourceListings(
  engine: Engine,
  { source, columns, faults, doubles }: SourceTable,
  files: readonly LoadedFile[],
  judged: JudgedRecords,
  places: RowPlaces,
): SourceListings {
  const placeOf = (file: SqlValue | undefined, row: SqlValue | undefined) =>
    places.placeOf(Number(file), Number(row));

  async function* rejectedCells(): AsyncGenerator<PlacedReject> {
    for await (const { file, row, fault, raw, key } of pages(engine, faults)) {
      const column = columns[Math.floor(Number(fault) / 3)] as Column;
      yield {
        number: Number(file),
        record: places.recordOf(Number(file), Number(row)),
        reject: {
          source: source.id,
          ...placeOf(file, row),
          column: column.id,
          key: textOrNull(key),
          raw: textOrNull(raw) ?? '',
          code: otherFaults[Number(fault) % 3] ?? unreadable[column.type],
          cells: null,
        },
      };
    }
  }

  return {
    rejects: async function* () {
      const records = rejectedRecords(source.id, files, judged);
      let next = records.next();
      for await (const cell of rejectedCells()) {
        for (; !next.done && isBefore(next.value, cell); next = records.next()) yield next.value.reject;
        yield cell.reject;
      }
      for (; !next.done; next = records.next()) yield next.value.reject;
    },
    duplicates: async function* () {
      for await (const { file, row, key, kept_file, kept_row } of pages(engine, doubles)) {
        yield {
          source: source.id,
          key: String(key),
          ...placeOf(file, row),
          kept: placeOf(kept_file, kept_row),
        };
      }
    },
  };
}

interface PlacedReject {
  /** The number of its file. */
  readonly number: number;
  readonly record: number;
  readonly reject: ListedReject;
}

/** The records of the files that could not be told into cells. */
function* rejectedRecords(
  source: string,
  files: readonly LoadedFile[],
  judged: JudgedRecords,
): Generator<PlacedReject> {
  for (const file of files) {
    const codes = judged.get(file.number) ?? [];
    for (const [at, { record, line, code, cells: found }] of file.takenOut.entries()) {
      if (codes[at] !== null) continue;
      yield {
        number: file.number,
        record,
        // names of citizens never leave the reader: whose cells these are nobody can tell
        reject: {
          source,
          file: file.text.file,
          line: lineIn(file, line),
          column: null,
          key: null,
          raw: null,
          code,
          cells: code === 'ragged' ? { found, expected: file.dialect.width } : null,
        },
      };
    }
  }
}

function isBefore(a: PlacedReject, b: PlacedReject): boolean {
  return a.number === b.number ? a.record < b.record : a.number < b.number;
}

const PAGE = 5000;

/** Goes through a table whose rows were put into it once, in order, and never deleted. */
async function* pages(engine: Engine, table: string): AsyncGenerator<Record<string, SqlValue>> {
  for (let from = 0; ; from += PAGE) {
    const rows = await engine.rows(
      `SELECT * FROM ${table} WHERE rowid >= ${from} AND rowid < ${from + PAGE} ORDER BY rowid`,
    );
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function textOrNull(value: SqlValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
