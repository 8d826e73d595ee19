import {
  type FileAccount,
  leftOutCodes,
  type Reject,
  type RowAccount,
  type SourceAccount,
} from '../../model/account.ts';
import type { LoadedFile } from '../load/load-file.ts';
import type { Judgement } from './judge-rows.ts';
import { lineIn } from './row-places.ts';

/** What became of the rows of a source, by the number of their file. */
export interface Outcome {
  readonly judgement: Judgement;
  readonly duplicates: ReadonlyMap<number, number>;
  readonly used: ReadonlyMap<number, number>;
  /** The first of the rejects, as many as are listed. */
  readonly rejects: readonly Reject[];
}

/**
 * Draws up the account of a source. Throws where a file's rows do not add up to what the witness counted, which
 * would be a fault of this program, not of the file.
 */
export function accountOf(source: string, files: readonly LoadedFile[], outcome: Outcome): SourceAccount {
  const accounts = files.map((file) => fileAccount(file, outcome));
  return {
    source,
    files: accounts,
    rejectsTotal: accounts.reduce((sum, { rows }) => sum + rows.rejected, 0),
    rejects: outcome.rejects,
  };
}

function fileAccount(file: LoadedFile, outcome: Outcome): FileAccount {
  const { text, dialect, witness, number } = file;
  const { leftOut, rejected, records } = outcome.judgement;
  const judged = records.get(number) ?? [];
  const byReason = leftOutCodes
    .map((code) => ({
      code,
      rows: (leftOut.get(number)?.get(code) ?? 0) + judged.filter((one) => one === code).length,
    }))
    .filter(({ rows }) => rows > 0);
  const rows: RowAccount = {
    read: witness.records,
    used: outcome.used.get(number) ?? 0,
    leftOut: byReason.reduce((sum, one) => sum + one.rows, 0),
    duplicate: outcome.duplicates.get(number) ?? 0,
    rejected: (rejected.get(number) ?? 0) + judged.filter((one) => one === null).length,
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
    headerLine: lineIn(file, dialect.headerLine),
    rows,
    leftOut: byReason,
  };
}
