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
}
