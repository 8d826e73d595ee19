import { ContainerFault } from '../container-fault.ts';
import { TableParser } from './table-parser.ts';
import type { SheetCell, Workbook } from './workbook.ts';

/** Cells that a page may span with one, and that a page may have: more are no export but an attack. */
const WIDEST = 16_384;
const MOST_CELLS = 20_000_000;
/** Tables within each other, and all of them: portals set pages with some. */
const DEEPEST = 30;
const MOST_TABLES = 100_000;
/** Letters of a cell. */
const LONGEST = 1_000_000;
/** Letters of a page that are read at once: meanwhile nothing else happens, and nobody can stop it. */
const STRETCH = 1 << 20;

/** A table while its page is read. */
interface OpenTable {
  readonly rows: SheetCell[][];
  /** Cells that reach down from rows above: how many rows more, by column. */
  readonly down: number[];
  text: string | null;
  columns: number;
  rowsDown: number;
}

/** Reads the tables of an HTML page, as portals save them with the name of a workbook; each is a sheet, and its cells are texts. */
export async function openHtml(page: string): Promise<Workbook> {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  let cells = 0;
  let unseen = 0;

  const passSpanned = (table: OpenTable, row: SheetCell[]) => {
    for (; (table.down[row.length] ?? 0) > 0; cells += 1) pushSpanned(table, row);
    if (cells > MOST_CELLS) throw new ContainerFault('workbook-damaged');
  };
  const addText = (table: OpenTable | undefined, text: string) => {
    if (table === undefined || table.text === null) return;
    table.text += text;
    if (table.text.length > LONGEST) throw new ContainerFault('workbook-damaged');
  };
  const endCell = (table: OpenTable | undefined) => {
    if (table === undefined || table.text === null) return;
    const row = table.rows.at(-1) ?? [];
    passSpanned(table, row);
    const text = tidy(table.text);
    table.text = null;
    for (let at = 0; at < table.columns; at += 1) {
      if (table.rowsDown > 0) table.down[row.length] = table.rowsDown;
      row.push(at === 0 && text !== '' ? text : null);
    }
    cells += table.columns;
    if (row.length > WIDEST || cells > MOST_CELLS) throw new ContainerFault('workbook-damaged');
  };
  const endRow = (table: OpenTable | undefined) => {
    const row = table?.rows.at(-1);
    if (table === undefined || row === undefined) return;
    endCell(table);
    passSpanned(table, row);
  };

  const parser = new TableParser(
    {
      onopentag(name, attributes) {
        const table = open.at(-1);
        if (name === 'style' || name === 'script' || name === 'title') unseen += 1;
        if (name === 'table') {
          const fresh = { rows: [], down: [], text: null, columns: 1, rowsDown: 0 };
          tables.push(fresh);
          open.push(fresh);
          if (open.length > DEEPEST || tables.length > MOST_TABLES)
            throw new ContainerFault('workbook-damaged');
        }
        if (table === undefined) return;
        if (name === 'tr') table.rows.push([]);
        if (name === 'td' || name === 'th') {
          endCell(table);
          table.text = '';
          table.columns = spanOf(attributes.colspan);
          table.rowsDown = spanOf(attributes.rowspan) - 1;
        }
        if (name === 'br' || name === 'p' || name === 'div') addText(table, '\u0000');
      },
      ontext(text) {
        if (unseen === 0) addText(open.at(-1), text);
      },
      onclosetag(name) {
        const table = open.at(-1);
        if (name === 'style' || name === 'script' || name === 'title') unseen -= 1;
        if (name === 'td' || name === 'th') endCell(table);
        if (name === 'tr') endRow(table);
        if (name === 'table') {
          endCell(table);
          open.pop();
        }
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < page.length; at += STRETCH) {
    parser.write(page.slice(at, at + STRETCH));
    await new Promise(setImmediate);
  }
  parser.end();

  const filled = tables.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  return {
    sheets: filled.map((_, at) => ({ name: String(at + 1), hidden: false })),
    async *rows(sheet) {
      yield (filled[sheet]?.rows ?? []).map((cells, at) => ({ row: at + 1, cells }));
    },
    close: () => {},
  };
}

function pushSpanned(table: OpenTable, row: SheetCell[]): void {
  table.down[row.length] = (table.down[row.length] ?? 0) - 1;
  row.push(null);
}

function spanOf(text: string | undefined): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, WIDEST) : 1;
}

/** Blanks of a page's source are one space, a break is a break; no-break spaces stay. */
function tidy(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .split('\u0000')
    .map((line) => line.replace(/^ +| +$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}
