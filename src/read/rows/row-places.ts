import type { LoadedFile } from '../load/load-file.ts';
import { recordOfRow } from '../load/record-of-row.ts';

/** Gives rows of a source's table back the places they have in their files, by the number of the file. */
export interface RowPlaces {
  /** The number of the row's record in its file, from 0. */
  recordOf(file: number, row: number): number;
  /** The physical line on which the row's record begins, from 1; in a sheet the number of its row. */
  lineOf(file: number, row: number): number;
  /** Both, for people: the path of the file and the line. */
  placeOf(file: number, row: number): { readonly file: string; readonly line: number };
}

/**
 * Makes the places of a source's rows. `firstRows` has the number, in the source's table, of each file's first row; from it
 * on a file's rows stand as its records do, but for those that were taken out.
 */
export function rowPlaces(files: readonly LoadedFile[], firstRows: ReadonlyMap<number, number>): RowPlaces {
  const places = new Map(
    files.map((file) => {
      const record = recordOfRow(file.takenOut);
      const first = firstRows.get(file.number) ?? 0;
      return [file.number, { file, recordOf: (row: number) => record(row - first) }] as const;
    }),
  );
  const placeIn = (number: number) => {
    const place = places.get(number);
    if (place === undefined) throw new Error(`No file has the number ${number}`);
    return place;
  };
  const lineOf = (number: number, row: number) => {
    const { file, recordOf } = placeIn(number);
    return lineIn(file, file.witness.lines.lineOf(recordOf(row)));
  };
  return {
    recordOf: (file, row) => placeIn(file).recordOf(row),
    lineOf,
    placeOf: (file, row) => ({ file: placeIn(file).file.text.file, line: lineOf(file, row) }),
  };
}

/** Gives the line of a file, or the row of a sheet, for a physical line of the text that was read. */
export function lineIn({ text }: LoadedFile, line: number): number {
  return text.rows === null ? line : text.rows.lineOf(line);
}
