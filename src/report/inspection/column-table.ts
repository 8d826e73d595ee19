import type { InspectedColumn, InspectedPart } from '../../model/inspection.ts';
import { type Cell, type ColumnLimits, cellOf, fitColumns, layRow } from '../columns.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { plain } from '../styled-line.ts';
import { cut, hang } from '../text-width.ts';
import { inspectionLabels as labels, typeWords, inspectionWords as words } from '../words/inspection.ts';
import { noteText } from './source-block.ts';

const INDENT = '  ';

/** How much is shown of one example, in cells of the terminal. */
const EXAMPLE_WIDTH = 28;

const limits: readonly ColumnLimits[] = [
  { align: 'right', gives: false, least: 1, most: 5 },
  { align: 'left', gives: true, least: 14, most: 44 },
  { align: 'left', gives: true, least: 10, most: 24 },
  { align: 'right', gives: false, least: 4, most: 10 },
  { align: 'left', gives: true, least: 16, most: 60 },
];

/** The columns of a part: what each is called, what it holds, how filled it is, and what to know of it. */
export function columnTable({ columns, moreColumns }: InspectedPart, look: Look): readonly string[] {
  const { language, palette, width } = look;
  const names = [
    '#',
    ...(['column', 'type', 'filled', 'examples'] as const).map((key) => labels[key][language]),
  ];
  const headings = names.map((text): Cell => [{ text, paint: palette.quiet }]);
  const rows = columns.map((column) => columnCells(column, look));
  const fitted = fitColumns(limits, [headings, ...rows], width - INDENT.length);
  const lines =
    fitted === null
      ? rows.flatMap((row) =>
          hang(
            INDENT,
            row
              .flat()
              .map(({ text }) => text)
              .join(', '),
            width,
          ),
        )
      : [headings, ...rows].flatMap((row) => layRow(row, fitted).map((line) => INDENT + line));
  const more =
    moreColumns === 0
      ? []
      : hang(INDENT, words.moreColumns[language](formatNumber(moreColumns, language)), width);
  return ['', `${INDENT}${palette.strong(labels.columns[language])}`, ...lines, ...more];
}

function columnCells(column: InspectedColumn, { language, palette }: Look): readonly Cell[] {
  const { position, label, type, formats, filled, rows, examples, notes } = column;
  const share = rows === 0 ? '–' : `${formatNumber(Math.floor((100 * filled) / rows), language)} %`;
  const shown = examples.map((example) => cut(example, EXAMPLE_WIDTH)).join(' · ');
  const typed = [typeWords[type][language], ...formats].join(' ');
  return [
    cellOf(String(position)),
    label === '' ? cellOf('–') : cellOf(label),
    cellOf(typed),
    cellOf(share),
    [
      ...(shown === '' ? [] : [plain(shown)]),
      ...notes
        .filter(({ code }) => code !== 'few-labels')
        .map((note) => ({ text: noteText(note, language), paint: palette.quiet })),
    ],
  ];
}
