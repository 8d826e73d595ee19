import type { Evaluation } from '../../model/evaluation.ts';
import { type OfficialGroup, officialGroups } from '../official/official-table.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import type { RenderOptions } from '../render-options.ts';
import { workbookWords as words } from '../words/xlsx.ts';
import { type Cell, type CellLook, textCell } from './cells.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { groupLook, heading, totalLook } from './looks.ts';
import { rowsAbove } from './rows-above.ts';
import { rowsBelow } from './rows-below.ts';
import type { Sheet } from './sheet.ts';
import { spread } from './spread.ts';

/** Columns that stay in view: number and name. */
const FROZEN = 2;

/** In points, of each of the two rows of headings: a heading of four lines fits into both. */
const HEADING_HEIGHT = 31;

/** The table that offices hand in: what is judged above it, the indicators by pillar with a line of sums each, the signs below. */
export function figuresSheet(
  evaluation: Evaluation,
  name: string,
  { language, shows }: Pick<RenderOptions, 'language' | 'shows'>,
): Sheet {
  const groups = officialGroups(evaluation, shows, language);
  const rows = groups.flatMap((group) => group.rows);
  const columns = figureColumns(rows, evaluation, language);
  const widths = columns.map(({ width }) => width);
  const sums = (said: string, counted: Pick<Evaluation, 'indicators' | 'asOf'>) =>
    titled('', `${said}: ${rollUpSentence(counted, language)}`, widths, totalLook);
  const body = groups.flatMap((group) => [
    titled(group.numeral, group.name, widths, groupLook),
    ...group.rows.map((row) => columns.map(({ cell }) => cell(row))),
    sums(words.groupTotal[language](group.numeral), {
      indicators: evaluation.indicators.filter(({ pillar }) => pillar === pillarOf(group)),
      asOf: evaluation.asOf,
    }),
  ]);
  const above = rowsAbove(evaluation, widths, language);
  const headings = { from: above.length + 1, to: above.length + 2 };
  return {
    name,
    widths,
    rows: [
      ...above,
      ...headingRows(columns),
      ...body,
      sums(words.total[language], evaluation),
      ...rowsBelow(evaluation, widths, { language, shows }),
    ],
    headings,
    frozenColumns: FROZEN,
    filter: body.length === 0 ? null : { from: headings.to, to: headings.to + body.length },
    gridLines: 'hidden',
  };
}

function pillarOf({ rows: [first] }: OfficialGroup): string | null {
  return first?.assessment.pillar ?? null;
}

/** A row with a number of its own and one text over all other columns. */
function titled(numeral: string, text: string, widths: readonly number[], look: CellLook): readonly Cell[] {
  return [textCell(numeral, { ...look, align: 'center' }), ...spread(text, widths.slice(1), look)];
}

/** Two rows of headings: over a figure and its day stands what both are of. */
function headingRows(columns: readonly FigureColumn[]): readonly (readonly Cell[])[] {
  const look = { ...heading, height: HEADING_HEIGHT };
  const upper = columns.map(({ title, part }): Cell => {
    if (part === null) return textCell(title, { ...look, rowSpan: 2 });
    return part.place === 'first' ? textCell(title, { ...look, columnSpan: 2 }) : null;
  });
  const lower = columns.map(({ part }): Cell => (part === null ? null : textCell(part.title, look)));
  return [upper, lower];
}
