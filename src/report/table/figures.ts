import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { type Cell, type Column, type ColumnLimits, cellOf, fitColumns, layRow } from '../columns.ts';
import type { Look } from '../look.ts';
import { roman } from '../roman.ts';
import { wrap } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { type IndicatorCells, indicatorCells } from './cells.ts';
import { markWidthsOf } from './marks.ts';
import { particularLines } from './particulars.ts';
import { stackedFigures } from './stacked-figures.ts';

interface FigureColumn extends ColumnLimits {
  readonly heading: Text;
  readonly cell: (cells: IndicatorCells) => Cell;
}

const left = { align: 'left', gives: false } as const;
const right = { align: 'right', gives: false } as const;

const name: FigureColumn = {
  align: 'left',
  gives: true,
  least: 20,
  most: 72,
  heading: labels.indicator,
  cell: (it) => it.name,
};
const target: FigureColumn = {
  ...right,
  least: 8,
  most: 14,
  heading: labels.target,
  cell: (it) => it.target,
};
const expected: FigureColumn = {
  ...right,
  least: 9,
  most: 14,
  heading: labels.expected,
  cell: (it) => it.expected,
};
const observed: FigureColumn = {
  ...right,
  least: 10,
  most: 14,
  heading: labels.observed,
  cell: (it) => [...it.observed, ...it.observedOn],
};
const gap: FigureColumn = { ...right, least: 8, most: 14, heading: labels.gap, cell: (it) => it.gap };
const status: FigureColumn = {
  ...left,
  least: 14,
  most: 21,
  heading: labels.status,
  cell: (it) => it.status,
};

/** The figures side by side; unit and owner stand on a line of their own below each indicator. */
const narrow: readonly FigureColumn[] = [name, target, expected, observed, gap, status];

/** Everything in columns. */
const wide: readonly FigureColumn[] = [
  { ...name, least: 34 },
  { ...left, least: 9, most: 16, heading: labels.unit, cell: (it) => it.unit },
  target,
  expected,
  observed,
  gap,
  status,
  { align: 'left', gives: true, least: 12, most: 40, heading: labels.owner, cell: (it) => it.owner },
];

/** From this width on everything stands in columns. */
const WIDE = 120;

/** The indicators with their figures, grouped by pillar in the plan's order. */
export function figures(evaluation: Evaluation, look: Look): readonly string[] {
  const shown = evaluation.indicators.filter(look.shows);
  if (shown.length === 0) return [];
  const markWidths = markWidthsOf(shown, look.language);
  const cells = new Map(shown.map((it) => [it, indicatorCells(it, evaluation.plan, look, markWidths)]));
  const layout = look.width >= WIDE ? wide : narrow;
  const rows = [...cells.values()].map((it) => layout.map((column) => column.cell(it)));
  const columns = fitColumns(layout, rows, look.width);
  const lines = (it: Assessment): readonly string[] => {
    const own = cells.get(it);
    if (own === undefined) return [];
    if (columns === null) {
      const below = particularLines(it, evaluation, { ...look, width: look.width - 2 });
      return [...stackedFigures(own, look), ...below.map((line) => `  ${line}`)];
    }
    const below = particularLines(it, evaluation, look);
    const row = layRow(
      layout.map((column) => column.cell(own)),
      columns,
    );
    return [...row, ...(layout === wide ? [] : unitAndOwner(it, look)), ...below];
  };
  // Rows that run over two lines are told apart by an empty one.
  const apart = shown.some((it) => lines(it).length > 2);
  return [
    ...(columns === null ? [] : headings(layout, columns, look)),
    ...groups(evaluation, shown).flatMap(({ title, members }, index) => [
      ...(index === 0 ? [] : ['']),
      ...wrap(title(look), look.width).map(look.palette.strong),
      ...members.flatMap((it, at) => (at === 0 || !apart ? lines(it) : ['', ...lines(it)])),
    ]),
  ];
}

function headings(
  layout: readonly FigureColumn[],
  columns: readonly Column[],
  look: Look,
): readonly string[] {
  const { language, palette, width } = look;
  const cells = layout.map((column) =>
    cellOf(column.heading[language]).map((it) => ({ ...it, paint: palette.strong })),
  );
  const lines = layRow(cells, columns);
  const rule = palette.quiet(
    '─'.repeat(
      Math.min(
        width,
        columns.reduce((sum, it) => sum + it.width + 2, -2),
      ),
    ),
  );
  return [...lines, rule];
}

interface Group {
  readonly title: (look: Look) => string;
  readonly members: readonly Assessment[];
}

function groups({ plan }: Evaluation, shown: readonly Assessment[]): readonly Group[] {
  return plan.pillars
    .map((pillar, index) => ({
      title: ({ language }: Look) => `${roman(index + 1)}. ${pillar.name[language]}`,
      members: shown.filter((it) => it.pillar === pillar.id),
    }))
    .filter(({ members }) => members.length > 0);
}

function unitAndOwner({ unit, owner }: Assessment, { language, width, palette }: Look): readonly string[] {
  const said = [unit[language], owner ?? ''].filter((part) => part !== '').join(' · ');
  return wrap(said, width - 2).map((line) => `  ${palette.quiet(line)}`);
}
