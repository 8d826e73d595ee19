import type { Engine } from '../../engine/open-engine.ts';
import { quoteText } from '../../engine/quote.ts';
import type { LoadedFile } from '../load/load-file.ts';
import { cellOf, type SourceTable } from './source-table.ts';

/**
 * Gives every row of some of a source's rows the days that its file tells once for all of them. Only when rows have been judged: until
 * then they would hide which rows are blank.
 */
export async function fillToldDays(
  engine: Engine,
  table: SourceTable,
  rows: string,
  files: readonly LoadedFile[],
): Promise<void> {
  const told = table.columns.filter(({ from }) => from !== 'cell');
  if (told.length === 0 || files.length === 0) return;
  const last = Math.max(...files.map(({ number }) => number));
  const cells = told.map(({ id }) => {
    const days = Array.from({ length: last + 1 }, (_, number) => {
      const day = files.find((file) => file.number === number)?.dialect.toldDays.get(id);
      return day === undefined ? 'NULL::DATE' : `DATE ${quoteText(day)}`;
    });
    return `${cellOf(table, id)} = [${days.join(', ')}][_file + 1]`;
  });
  await engine.run(`UPDATE ${rows} SET ${cells.join(', ')}`);
}
