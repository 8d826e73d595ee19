import type { FileAccount, Reject, RowAccount, SourceAccount } from '../../model/account.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { recordOfRow } from '../load/record-of-row.ts';
import type { JudgedRow, Judgement } from './judge-rows.ts';

/** What became of the rows of a source, by the number of their file. */
export interface Outcome {
  readonly judgement: Judgement;
  readonly duplicates: ReadonlyMap<number, number>;
  readonly used: ReadonlyMap<number, number>;
  /** The number, in the source's table, of each file's first row. */
  readonly firstRows: ReadonlyMap<number, number>;
}

/**
 * Draws up the account of a source. Throws where a file's rows do not add up to what the witness counted, which
 * would be a fault of this program, not of the file. Lists `limit` rejects; the total counts them all.
 */
export function accountOf(
  source: string,
  files: readonly LoadedFile[],
  limit: number,
  outcome: Outcome,
): SourceAccount {
  const accounts = files.map((file) => fileAccount(file, outcome));
  const rejects = files.flatMap((file) => rejectsOf(file, outcome)).slice(0, limit);
  return {
    source,
    files: accounts,
    rejectsTotal: accounts.reduce((sum, { rows }) => sum + rows.rejected, 0),
    rejects,
  };
}

function fileAccount(
  { text, dialect, witness, number, takenOut }: LoadedFile,
  outcome: Outcome,
): FileAccount {
  const empty = takenOut.filter((record) => record.empty).length;
  const rows: RowAccount = {
    read: witness.records,
    used: outcome.used.get(number) ?? 0,
    leftOut: (outcome.judgement.leftOut.get(number) ?? 0) + empty,
    duplicate: outcome.duplicates.get(number) ?? 0,
    rejected: (outcome.judgement.rejected.get(number) ?? 0) + takenOut.length - empty,
  };
  if (rows.read !== rows.used + rows.leftOut + rows.duplicate + rows.rejected) {
    throw new Error(`The rows of ${text.file} do not add up: ${JSON.stringify(rows)}`);
  }
  return {
    path: text.file,
    stored: text.stored,
    container: text.container,
    part: text.part,
    encoding: text.encoding,
    encodingReason: text.encodingReason,
    sha256: text.digest?.sha256 ?? witness.sha256,
    bytes: text.digest?.bytes ?? witness.bytes,
    delimiter: dialect.delimiter,
    headerLine: dialect.headerLine,
    rows,
    leftOut: rows.leftOut === 0 ? [] : [{ code: 'blank', rows: rows.leftOut }],
  };
}

/** The rejects of a file in the order of their records: whole records and single cells. */
function rejectsOf(file: LoadedFile, { judgement, firstRows }: Outcome): Reject[] {
  const path = file.text.file;
  const recordOf = recordOfRow(file.takenOut);
  const first = firstRows.get(file.number) ?? 0;
  const cells = judgement.first
    .filter((row) => row.file === file.number)
    .map((row: JudgedRow): [number, Reject] => {
      const record = recordOf(row.row - first);
      const { column, raw, code } = row;
      return [
        record,
        { file: path, line: file.witness.lines.lineOf(record), column, raw, code, cells: null },
      ];
    });
  const records = file.takenOut
    .filter(({ empty }) => !empty)
    .map(({ record, line, code }): [number, Reject] => [
      record,
      // names of citizens never leave the reader: whose cells these are nobody can tell
      { file: path, line, column: null, raw: null, code, cells: null },
    ]);
  return [...cells, ...records].sort(([a], [b]) => a - b).map(([, reject]) => reject);
}
