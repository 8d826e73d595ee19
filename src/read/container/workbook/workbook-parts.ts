import type { Container } from '../../../model/container.ts';
import type { Problem } from '../../../model/problem.ts';
import type { ReadProblemCode } from '../../../model/read-problem.ts';
import { ContainerFault } from '../container-fault.ts';
import type { FoundPart, Opening, Stored } from '../stored.ts';
import { chooseSheets } from './choose-sheets.ts';
import type { Workbook } from './workbook.ts';
import { writeSheet } from './write-sheet.ts';

/** Sheets that are read of one workbook; each is a copy. */
const MOST_SHEETS = 5000;

/** Copies out the sheets of a workbook that the source reads, and closes it. */
export async function workbookParts(
  { context, nextCopy }: Opening,
  { file, part, bytes, inside }: Stored,
  container: Container,
  workbook: Workbook,
): Promise<{ parts: readonly FoundPart[]; problems: readonly Problem<ReadProblemCode>[] }> {
  try {
    const { sheets, problems } = await chooseSheets(context, file, workbook);
    if (sheets.length > MOST_SHEETS) {
      throw new ContainerFault('archive-too-many', { members: sheets.length, limit: MOST_SHEETS });
    }
    // a page with one table is that table; its number would be no name
    const isOne = container === 'html' && workbook.sheets.length === 1;
    const parts: FoundPart[] = [];
    for (const { name, at, head } of sheets) {
      const path = nextCopy();
      const rows = await writeSheet(context, workbook, at, { path, bytes, head });
      const inner = part === null ? name : `${part}/${name}`;
      const known = isOne ? { file, part } : { file: `${file}/${name}`, part: inner };
      parts.push({ ...known, container: inside ?? container, path, ours: true, rows });
    }
    return { parts, problems };
  } finally {
    workbook.close();
  }
}
