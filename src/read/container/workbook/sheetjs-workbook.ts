import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { ContainerFault } from '../container-fault.ts';
import { formattedNumber } from './formatted-number.ts';
import { numberFormatKind } from './number-format-kind.ts';
import type { SheetCell, SheetRow, Workbook } from './workbook.ts';

/** Bytes of a workbook that is read whole: it takes some twenty times as much memory. */
export const WHOLE_LIMIT = 64_000_000;

/**
 * Opens a workbook of an old or rare kind, which is read whole; formulas are not run and links not followed. The one place that
 * knows SheetJS, which is loaded only here. Throws a ContainerFault.
 */
export async function openBySheetJs(bytes: Buffer): Promise<Workbook> {
  if (bytes.length > WHOLE_LIMIT) {
    throw new ContainerFault('workbook-too-large', { bytes: bytes.length, limit: WHOLE_LIMIT });
  }
  const [xlsx, codepages] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel')]);
  // tables of letters of workbooks from before Unicode
  xlsx.set_cptable(codepages);
  const book = parsed(() =>
    xlsx.read(bytes, {
      dense: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      cellText: true,
      cellDates: false,
      raw: true,
      // dates would else be read by the time zone of the machine
      UTC: true,
    }),
  );
  const epoch = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900;
  return {
    sheets: book.SheetNames.map((name, at) => ({
      name,
      hidden: (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    })),
    rows: (sheet) => rowsOf(book.Sheets[book.SheetNames[sheet] ?? ''], epoch),
    close: () => {},
  };
}

/** What it throws over a workbook is about that workbook. */
function parsed(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    if (/password-protected|ECMA-376|Encryption (?:Flags|Info)/i.test(reason))
      throw new ContainerFault('workbook-locked');
    throw new ContainerFault('workbook-damaged');
  }
}

async function* rowsOf(
  sheet: WorkSheet | undefined,
  epoch: 1900 | 1904,
): AsyncGenerator<readonly SheetRow[]> {
  const rows = (sheet?.['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  // rows before the first that has anything are holes
  for (let at = 0; at < rows.length; at += 1) {
    const cells = rows[at];
    if (cells === undefined) continue;
    yield [{ row: at + 1, cells: Array.from(cells, (cell) => cellOf(cell, epoch)) }];
  }
}

function cellOf(cell: CellObject | undefined, epoch: 1900 | 1904): SheetCell {
  if (cell === undefined) return null;
  switch (cell.t) {
    case 'n':
      return formattedNumber(Number(cell.v), numberFormatKind(String(cell.z ?? '')), epoch);
    case 'b':
      return cell.v === true;
    case 's':
      return String(cell.v ?? '');
    case 'e':
      return cell.w ?? '';
    case 'd':
      return cell.v instanceof Date ? { moment: wallClock(cell.v) } : String(cell.v ?? '');
    default:
      return null;
  }
}

function wallClock(date: Date): string {
  const text = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}
