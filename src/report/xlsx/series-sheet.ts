import type { SeriesPoint } from '../../model/observation-summary.ts';
import { formatBareValue, formatValue } from '../format-value.ts';
import { sameUnit, targetQuantity } from '../target-quantity.ts';
import { explanationLabels } from '../words/explanation.ts';
import { labels } from '../words/labels.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { type Cell, countCell, dayCell, plainNumberCell, valueCell } from './cells.ts';
import {
  gapCell,
  idColumn,
  type ListContext,
  nameColumn,
  type OfIndicator,
  planColumns,
  shownIndicators,
  wordColumn,
} from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfDay extends OfIndicator {
  readonly point: SeriesPoint;
}

/** Every figure of every indicator, one row each, oldest first; null where there is none. */
export function seriesSheet(context: ListContext): Sheet | null {
  const { language } = context;
  const rows = shownIndicators(context).flatMap((it): readonly OfDay[] =>
    it.assessment.series.map((point) => ({ ...it, point })),
  );
  if (rows.length === 0) return null;
  const yesNo = (is: boolean) => workbookWords[is ? 'yes' : 'no'][language];
  const number = (title: string, of: (point: SeriesPoint) => number | null) => ({
    title,
    width: 12,
    cell: ({ point }: OfDay) => plainNumberCell(of(point), language, bordered),
  });
  const expected = ({ point, assessment }: OfDay): Cell => {
    const { expected: value } = point;
    if (value === null) return { ...bordered };
    const style = { against: numbersOf(point) };
    const said = sameUnit(assessment.unit, assessment.target.unit)
      ? formatBareValue(value, language, style)
      : formatValue(value, targetQuantity(assessment), language, style);
    return valueCell(value, said, language, { style, look: bordered });
  };
  return listSheet<OfDay>(
    sheetWords.series[language],
    [
      ...planColumns(context),
      nameColumn(language, labels.indicator),
      wordColumn(labels.unit[language], 12, ({ assessment }) => assessment.unit[language]),
      {
        title: columnWords.day[language],
        width: 12,
        cell: ({ point }) => dayCell(point.on, language, bordered),
      },
      {
        title: labels.observed[language],
        width: 12,
        cell: ({ point }) => {
          const style = { against: numbersOf(point) };
          const said = formatBareValue(point.value, language, style);
          return valueCell(point.value, said, language, { style, look: bordered });
        },
      },
      wordColumn(columnWords.qualifier[language], 13, ({ point }) => point.qualifier ?? ''),
      number(explanationLabels.numerator[language], ({ numerator }) => numerator),
      number(explanationLabels.denominator[language], ({ denominator }) => denominator),
      {
        title: explanationLabels.rows[language],
        width: 10,
        cell: ({ point }) => countCell(point.rows, bordered),
      },
      { title: columnWords.expected[language], width: 14, cell: expected },
      {
        title: columnWords.gap[language],
        width: 17,
        cell: ({ point, assessment }) => gapCell(point.gap, targetQuantity(assessment), language),
      },
      wordColumn(columnWords.judged[language], 10, ({ point }) => yesNo(point.judged)),
      wordColumn(columnWords.synthetic[language], 10, (row) => yesNo(isSynthetic(row))),
      idColumn(language),
    ],
    rows,
  );
}

/** A figure and what it is held against, which must not look alike. */
function numbersOf({ value, expected }: SeriesPoint): readonly number[] {
  return [value, expected].filter((it) => typeof it === 'number');
}

function isSynthetic({ evaluation, assessment }: OfDay): boolean {
  const source = evaluation.sources.find(({ id }) => id === assessment.measure.from);
  return source?.synthetic === true || assessment.observed?.synthetic === true;
}
