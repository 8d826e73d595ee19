import { createRequire } from 'node:module';
import type { DuckDBConnection } from '@duckdb/node-api';
import { charOffset } from './char-offset.ts';
import { EngineError, engineError } from './engine-error.ts';
import { quoteText } from './quote.ts';
import { type SqlValue, sqlValue } from './sql-value.ts';

export interface EngineOptions {
  /** As DuckDB writes it: `1GB`, `512MiB`. */
  readonly memoryLimit: string;
  /** null takes every core. */
  readonly threads: number | null;
  /** Where sorting and grouping spill to; made when first needed. */
  readonly tempFolder: string;
  /** Milliseconds that a statement may run once the engine is locked; a minute where nothing is said. */
  readonly statementLimit?: number;
}

/**
 * Far longer than any measure takes: the slowest of the benchmark's takes a second over ten million rows. Loading, which
 * takes as long as files are large, is done before the engine is locked.
 */
const STATEMENT_LIMIT = 60_000;

/** The one seam to SQL. Every method throws an EngineError for a statement that cannot be run. */
export interface Engine {
  /** Where files may be put that must not outlive the engine's owner, who takes it away; made when first needed. */
  readonly tempFolder: string;
  /** Runs one or several statements for their effect. */
  run(sql: string): Promise<void>;
  /** Runs a query and gives all its rows. */
  rows(sql: string): Promise<Record<string, SqlValue>[]>;
  /** Checks a query against the tables without running it, and gives its columns. */
  describe(sql: string): Promise<{ name: string; type: string }[]>;
  /**
   * Gives the syntax tree of a query, as `json_serialize_sql` does, with each `query_location` as an offset into
   * the text in characters (null where the engine has none). Nothing is run.
   */
  syntaxTree(sql: string): Promise<unknown>;
  /**
   * Shuts files and settings to every statement from here on, and ends those that run longer than they may; there is no way
   * back.
   */
  lock(): Promise<void>;
  /** Ends the statement that runs, which then throws; for a program that is about to end itself. */
  interrupt(): void;
  close(): Promise<void>;
}

/** Gives the version of DuckDB: "v1.5.5". */
export function engineVersion(): string {
  const duckdb = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');
  return duckdb.version();
}

/** Opens an engine in memory, which loads DuckDB (0.15 to 0.3 s) the first time. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  // require is twice as fast as import here, and it is only paid for when an engine is opened
  const duckdb = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    memory_limit: options.memoryLimit,
    temp_directory: options.tempFolder,
    ...(options.threads === null ? {} : { threads: String(options.threads) }),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run('SET errors_as_json = true');
  // DuckDB 1.5.5 keeps wrong rows, in silence and not always the same, where `row_number() … = 1` over NULLS LAST is
  // turned into a top-n (its issues 23677 and 24363); no query here may come to depend on it
  // it turns a longer `x IN ('a', 'b', …)` into a join, and a join loses the order of rows: the number of a row in its table would
  // no longer be that of its record in the file
  await connection.run("SET disabled_optimizers = 'top_n_window_elimination, in_clause'");

  const { statementLimit = STATEMENT_LIMIT } = options;
  let locked = false;
  const guarded = async <T>(sql: string, run: () => Promise<T>): Promise<T> => {
    const timer = locked ? setTimeout(() => connection.interrupt(), statementLimit) : undefined;
    try {
      return await run();
    } catch (thrown) {
      throw thrown instanceof EngineError ? thrown : engineError(thrown, sql);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    tempFolder: options.tempFolder,
    run: (sql) => guarded(sql, async () => void (await connection.run(sql))),
    rows: (sql) => guarded(sql, () => rowsOf(connection, sql)),
    describe: (sql) => guarded(sql, () => columnsOf(connection, sql)),
    syntaxTree: (sql) => guarded(sql, () => syntaxTree(connection, sql)),
    lock: () =>
      guarded('', async () => {
        await connection.run('SET enable_external_access = false; SET lock_configuration = true');
        locked = true;
      }),
    interrupt: () => connection.interrupt(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<Record<string, SqlValue>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.convertRowObjects<SqlValue>((value, type) => sqlValue(value, type));
}

async function columnsOf(
  connection: DuckDBConnection,
  sql: string,
): Promise<{ name: string; type: string }[]> {
  const statement = await connection.prepare(sql);
  try {
    return Array.from({ length: statement.columnCount }, (_, index) => ({
      name: statement.columnName(index),
      type: statement.columnType(index).toString(),
    }));
  } finally {
    statement.destroySync();
  }
}

interface SerializedSql {
  readonly error: boolean;
  readonly error_message?: string;
  readonly position?: string;
}

async function syntaxTree(connection: DuckDBConnection, sql: string): Promise<unknown> {
  const [row] = await rowsOf(connection, `SELECT json_serialize_sql(${quoteText(sql)}) AS tree`);
  const bytes = Buffer.byteLength(sql);
  const tree = JSON.parse(String(row?.tree), (key, value) => {
    if (key !== 'query_location') return value;
    // "no place" is 2^64 − 1
    return typeof value === 'number' && value <= bytes ? charOffset(sql, value) : null;
  }) as SerializedSql;
  if (!tree.error) return tree;
  const position = tree.position === undefined ? null : charOffset(sql, Number(tree.position));
  throw new EngineError(tree.error_message ?? 'syntax error', position, []);
}
