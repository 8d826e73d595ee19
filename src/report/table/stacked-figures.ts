import type { Cell } from '../columns.ts';
import type { Look } from '../look.ts';
import { flow, joined, type StyledLine } from '../styled-line.ts';
import { hang, wrap } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import type { IndicatorCells } from './cells.ts';

/** Lists one indicator with its figures below each other, where there is no room for columns. */
export function stackedFigures(cells: IndicatorCells, { language, width, palette }: Look): readonly string[] {
  const text = (cell: Cell) => cell.map((line) => line.text.trim()).join(' ');
  const dated = ([value, ...days]: Cell) =>
    value === undefined ? '' : value.text.trim() + days.map((day) => ` (${day.text})`).join('');
  const figures: readonly (readonly [string, string])[] = [
    [labels.target[language], dated(cells.target)],
    [labels.expected[language], text(cells.expected)],
    [labels.observed[language], dated([...cells.observed, ...cells.observedOn])],
    [labels.gap[language], text(cells.gap)],
    [labels.unit[language], text(cells.unit)],
    [labels.owner[language], text(cells.owner)],
  ];
  const parts = figures
    .filter(([, value]) => value !== '')
    .flatMap(([label, value]) => wrap(`${label}: ${value}`, width - 4))
    .map((line): StyledLine => ({ text: line, paint: palette.plain }));
  return [
    ...hang('  ', text(cells.name), width),
    ...cells.status.flatMap(({ text, paint }) => wrap(text, width - 4).map((line) => `    ${paint(line)}`)),
    ...flow(parts, width - 4).map((line) => `    ${joined(line)}`),
  ];
}
