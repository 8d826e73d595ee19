import type { InspectedPart } from '../../model/inspection.ts';
import type { Look } from '../look.ts';
import { cut } from '../text-width.ts';
import { inspectionLabels as labels } from '../words/inspection.ts';

/** How much is shown of one cell, in cells of the terminal. */
const CELL_WIDTH = 28;

/** The first records of a part, one on a line that is cut to the width. */
export function firstRecords(
  { records }: InspectedPart,
  { language, palette, width }: Look,
): readonly string[] {
  if (records.length === 0) return [];
  const lines = records.map((record) => {
    const cells = record.map((cell) => (cell === null ? '' : cut(cell, CELL_WIDTH)));
    return `  ${cut(cells.join(' │ '), width - 2)}`;
  });
  return ['', `  ${palette.strong(labels.records[language])}`, ...lines];
}
