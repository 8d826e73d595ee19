import type { Column } from '../../model/source.ts';

type Row = readonly string[];

/**
 * Gives how many cells the records below a header have. `paths` are those of the header's cells, `lastColumn` is what
 * the last named one is declared as, if it is. One unnamed cell at the end is a trailing delimiter, unless more records
 * fill it than do not have it. More cells than the header has are unnamed columns where every record has so many and
 * the last named column is seen to hold what it should: else a delimiter within cells may have shifted them.
 */
export function headerWidth(
  paths: readonly (readonly string[])[],
  lastColumn: Column | null,
  below: readonly Row[],
): number {
  const width = paths.length;
  const rows = below.filter((cells) => cells.length > 1);
  if (width > 1 && paths.at(-1)?.length === 0) {
    const filled = rows.filter((cells) => (cells[width - 1] ?? '') !== '').length;
    const short = rows.filter((cells) => cells.length < width).length;
    return filled > short ? width : width - 1;
  }
  const longer = rows[0]?.length ?? 0;
  const agree = longer > width && rows.length > 1 && rows.every((cells) => cells.length === longer);
  if (!agree || lastColumn === null) return width;
  const proven = holds[lastColumn.type];
  const inPlace = rows.every((cells) =>
    proven(cells[width - 1]?.trim() ?? '', cells[width]?.trim() ?? '', lastColumn),
  );
  const used = rows.some((cells) => cells.slice(width).some((cell) => cell.trim() !== ''));
  return inPlace && used ? longer : width;
}

/** Tells whether a cell, with what stands in the next, is seen to be of a type; what could be anything never is. */
type Proof = (text: string, next: string, column: Column) => boolean;

const isDate: Proof = (text) =>
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(text) || /^\d{8}(?:\d{6})?$/.test(text);
// what looks like two numbers may be one, with its decimals
const isNumber: Proof = (text, next) => /^[-(]?\d[\d.,\s]*%?\)?$/.test(text) && !/^\d/.test(next);
const isLabel: Proof = (text, _, { values }) =>
  values.some(({ code, labels }) => code === text || labels.includes(text));
const unproven: Proof = () => false;

const holds = {
  date: isDate,
  datetime: isDate,
  integer: isNumber,
  number: isNumber,
  code: isLabel,
  dossier: (text) => /^[\dA-Z.]+-\d{6,8}-\d+$/.test(text),
  procedure: (text) => /^\d\.\d{6}/.test(text),
  place: unproven,
  text: unproven,
} satisfies Record<Column['type'], Proof>;
