import type { Engine } from '../../engine/open-engine.ts';
import { namedCells, type TextTable, textColumn } from './read-parts.ts';

/** A row with so small a part of the cells that others fill is of a group, or a signature. */
const THIN = 0.4;

/**
 * Takes rows out of a table of texts that have few cells where most have many: names of groups, notes, signatures. Which rows
 * are used is not decided here, but their words tell nothing of what a column holds.
 */
export async function setThinRowsAside(engine: Engine, { table, parts }: TextTable): Promise<void> {
  const cells = namedCells(parts[0]?.dialect);
  if (cells.length === 0) return;
  const filled = cells.map(({ cell }) => `(${textColumn(cell)} IS NOT NULL)::USMALLINT`).join(' + ');
  await engine.run(`
    DELETE FROM ${table.name}
    WHERE ${filled} <= ${THIN} * (SELECT quantile_disc(${filled}, 0.75) FROM ${table.name})`);
}
