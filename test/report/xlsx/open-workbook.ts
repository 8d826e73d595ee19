import * as xlsx from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A workbook as a program reads it that did not write it (SheetJS), with what stands in its files. */
export interface OpenWorkbook {
  readonly names: readonly string[];
  /** Gives the cells of a sheet, row by row; null where nothing is. */
  readonly rows: (sheet: string) => readonly (readonly (xlsx.CellObject | null)[])[];
  /** Gives the rows of a list by its headings. */
  readonly list: (sheet: string) => readonly Readonly<Record<string, xlsx.CellObject | null>>[];
  readonly properties: xlsx.FullProperties | undefined;
  /** Gives the text of a file inside. */
  readonly file: (name: string) => string;
  readonly files: readonly string[];
}

/** Opens a workbook. */
export function openWorkbook(bytes: string | Uint8Array): OpenWorkbook {
  if (typeof bytes === 'string') throw new Error('no workbook');
  const book = xlsx.read(bytes, { cellNF: true, cellDates: false, cellFormula: true, cellText: true });
  const files = unzipSync(bytes);
  const rows = (name: string) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Error(`no sheet ${name} among ${book.SheetNames.join()}`);
    const { s, e } = xlsx.utils.decode_range(sheet['!ref'] ?? 'A1');
    return range(s.r, e.r).map((r) =>
      range(0, e.c).map((c): xlsx.CellObject | null => sheet[xlsx.utils.encode_cell({ r, c })] ?? null),
    );
  };
  return {
    names: book.SheetNames,
    rows,
    list: (name) => {
      const [head = [], ...body] = rows(name);
      return body.map((row) =>
        Object.fromEntries(head.map((cell, at) => [String(cell?.v), row[at] ?? null])),
      );
    },
    properties: book.Props,
    file: (name) => {
      const found = files[name];
      if (found === undefined) throw new Error(`no ${name} among ${Object.keys(files).join()}`);
      return strFromU8(found);
    },
    files: Object.keys(files),
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
