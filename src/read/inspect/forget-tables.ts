import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';

/** Takes all tables out of an engine: what was looked at is not needed again, and the next may be called the same. */
export async function forgetTables(engine: Engine): Promise<void> {
  const tables = await engine.rows('SELECT table_name AS name FROM duckdb_tables()');
  for (const { name } of tables) await engine.run(`DROP TABLE ${quoteName(String(name))}`);
}
