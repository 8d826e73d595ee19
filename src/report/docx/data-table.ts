import {
  AlignmentType,
  type IShadingAttributesProperties,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellRun } from './text.ts';

/** A column: its width in twips, and how its cells are set. */
export interface DataColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A row: a cell for each column, each of one or more lines; or one text across all of them. */
export type DataRow =
  | { readonly cells: readonly (readonly string[])[]; readonly bold?: boolean }
  | { readonly across: string; readonly look: 'group' | 'total' };

/** How small the letters are: those of a narrow table in the text, or of a wide one in an annex. */
type DataTableSize = 'TableText' | 'SmallTableText';

const headerStyles = {
  TableText: 'TableHeader',
  SmallTableText: 'SmallTableHeader',
} satisfies Record<DataTableSize, string>;

/** Black on it stays readable on any printer. */
const shades = { header: 'D9D9D9', group: 'EDEDED' } as const;

/** In twips. */
const cellMargins = { top: 30, bottom: 30, left: 50, right: 50 };

/** A ruled table whose headings come again on each page, and whose rows are never torn apart. */
export function dataTable(
  columns: readonly DataColumn[],
  rows: readonly DataRow[],
  size: DataTableSize,
): Table {
  const widths = columns.map(({ width }) => width);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, width }) =>
      cell([heading], { style: headerStyles[size], width, align: 'center', fill: shades.header }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    rows: [header, ...rows.map((row) => dataRow(row, columns, size))],
  });
}

function dataRow(row: DataRow, columns: readonly DataColumn[], size: DataTableSize): TableRow {
  if ('across' in row) {
    const isGroup = row.look === 'group';
    const width = sum(columns.map((column) => column.width));
    const only = cell([row.across], {
      style: size,
      width,
      align: 'left',
      span: columns.length,
      bold: isGroup,
      italics: !isGroup,
      keepNext: isGroup,
      ...(isGroup ? { fill: shades.group } : {}),
    });
    return new TableRow({ cantSplit: true, children: [only] });
  }
  return new TableRow({
    cantSplit: true,
    children: columns.map(({ width, align }, index) =>
      cell(row.cells[index] ?? [], { style: size, width, align, bold: row.bold === true }),
    ),
  });
}

interface CellLook {
  readonly style: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly span?: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly keepNext?: boolean;
}

function cell(lines: readonly string[], look: CellLook): TableCell {
  const { style, width, align, span = 1, fill, bold = false, italics = false, keepNext = false } = look;
  const paragraphs = lines.map(
    (line) =>
      new Paragraph({
        style,
        alignment: alignments[align],
        ...(keepNext ? { keepNext } : {}),
        children: [cellRun(line, { ...(bold ? { bold } : {}), ...(italics ? { italics } : {}) })],
      }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { ...cellMargins, marginUnitType: WidthType.DXA },
    columnSpan: span,
    ...(fill === undefined ? {} : { shading: shading(fill) }),
    // a cell without a paragraph is no cell
    children: paragraphs.length === 0 ? [new Paragraph({ style })] : paragraphs,
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function shading(fill: string): IShadingAttributesProperties {
  return { type: ShadingType.CLEAR, color: 'auto', fill };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, it) => total + it, 0);
}
