import type { UnitSummary } from '../../model/assessment.ts';
import { unitName } from '../explain/units.ts';
import { targetQuantity } from '../target-quantity.ts';
import { explanationLabels } from '../words/explanation.ts';
import { labels } from '../words/labels.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { countCell, dayCell, plainNumberCell } from './cells.ts';
import {
  gapCell,
  idColumn,
  type ListContext,
  nameColumn,
  type OfIndicator,
  planColumns,
  shownIndicators,
  textColumn,
  wordColumn,
} from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfUnit extends OfIndicator {
  readonly unit: UnitSummary;
}

/** The figures of agencies, districts or communes, those furthest behind first; null where no indicator is split by units. */
export function unitsSheet(context: ListContext): Sheet | null {
  const { language } = context;
  const rows = shownIndicators(context).flatMap((it): readonly OfUnit[] =>
    it.assessment.units
      .toSorted((one, other) => (one.gap ?? 0) - (other.gap ?? 0))
      .map((unit) => ({ ...it, unit })),
  );
  if (rows.length === 0) return null;
  const number = (title: string, of: (unit: UnitSummary) => number | null) => ({
    title,
    width: 12,
    cell: ({ unit }: OfUnit) => plainNumberCell(of(unit), language, bordered),
  });
  return listSheet<OfUnit>(
    sheetWords.units[language],
    [
      ...planColumns(context),
      nameColumn(language, labels.indicator),
      textColumn(explanationLabels.unitName[language], 36, ({ unit }) => unitName(unit, { language })),
      wordColumn(labels.unit[language], 12, ({ assessment }) => assessment.unit[language]),
      number(labels.observed[language], ({ value }) => value),
      {
        title: columnWords.day[language],
        width: 12,
        cell: ({ unit }) => dayCell(unit.on, language, bordered),
      },
      number(explanationLabels.numerator[language], ({ numerator }) => numerator),
      number(explanationLabels.denominator[language], ({ denominator }) => denominator),
      {
        title: explanationLabels.rows[language],
        width: 10,
        cell: ({ unit }) => countCell(unit.rows, bordered),
      },
      {
        title: columnWords.gap[language],
        width: 17,
        cell: ({ unit, assessment }) => gapCell(unit.gap, targetQuantity(assessment), language),
      },
      wordColumn(columnWords.belowPath[language], 10, ({ unit: { gap, belowPath } }) =>
        gap === null ? '' : workbookWords[belowPath ? 'yes' : 'no'][language],
      ),
      textColumn(columnWords.formerly[language], 40, ({ unit }) =>
        formerUnits(unit)
          .map((one) => unitName(one, { language }))
          .join('; '),
      ),
      idColumn(language),
    ],
    rows,
  );
}

/** The units whose rows a unit took over, and those whose rows these had taken over before. Its own are in its figures already. */
function formerUnits({ formerly }: UnitSummary): readonly UnitSummary[] {
  return formerly.flatMap((one) => [one, ...formerUnits(one)]);
}
