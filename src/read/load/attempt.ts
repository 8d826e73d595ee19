import { EngineError } from '../../engine/engine-error.ts';
import type { Engine } from '../../engine/open-engine.ts';
import type { SourceTable } from '../rows/source-table.ts';
import { type FileReading, insertFiles } from './insert-files.ts';

/** What became of one attempt: the rows that were read, or none. What the engine says shows cells, and stays here. */
export type Attempt = { readonly rows: number } | { readonly refused: true };

/** Tries to read files into their source's table. */
export async function attempt(
  engine: Engine,
  table: SourceTable,
  readings: readonly FileReading[],
): Promise<Attempt> {
  try {
    return { rows: await insertFiles(engine, table, readings) };
  } catch (error) {
    if (error instanceof EngineError) return { refused: true };
    throw error;
  }
}

/** Takes back what attempts have put into the table of the file with a number, and of all that were begun after it. */
export async function forgetFrom(engine: Engine, table: SourceTable, number: number): Promise<void> {
  await engine.run(`DELETE FROM ${table.name} WHERE _file >= ${number}`);
}
