import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** Two columns without rules, as the head and the foot of a document have; widths in twips. */
export function formTable(
  widths: readonly [number, number],
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
                margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
                children,
              }),
          ),
        }),
    ),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** In half points: a paragraph that holds nothing but a line takes as little room as that. */
const LINE_ROOM = 4;

/**
 * A line in the middle of a column: a paragraph's border, since a drawing is set differently by each program.
 *
 * @param length of the line, in twips
 * @param width of the column, in twips
 */
export function shortLine(length: number, width: number): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    style: 'Form',
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 60, after: 60, line: 80, lineRule: 'exact' },
    run: { size: LINE_ROOM },
  });
}
