/** A source as it lies in the engine after reading. */
export interface LoadedTable {
  /** The source's id. */
  readonly source: string;
  /** The SQL name, quoted, of the table with the used rows: the columns that measures need, and `_file`. */
  readonly name: string;
  /** The SQL name, quoted, of the rejected rows: the same columns, NULL where a cell was unreadable. */
  readonly rejects: string;
  /** Paths relative to the data folder, by the number in `_file`. */
  readonly files: readonly string[];
  /** The SQL of the number of a used row: `rowid`, unless a column of the plan has that name. */
  readonly row: string;
  /** Gives the physical line, from 1, on which a used row begins in its file: by its `_file` and its `row`. */
  lineOf(file: number, row: bigint): number;
}
