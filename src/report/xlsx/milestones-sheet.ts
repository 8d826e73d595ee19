import type { AssessedMilestone } from '../../model/assessment.ts';
import { citedArticle } from '../cited-article.ts';
import { formatBareValue } from '../format-value.ts';
import { comparatorWords } from '../words/comparators.ts';
import { labels } from '../words/labels.ts';
import { milestoneResultWords, milestoneSymbols } from '../words/milestone-results.ts';
import { doneWord } from '../words/values.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { type Cell, dayCell, textCell, valueCell } from './cells.ts';
import {
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

interface OfMilestone extends OfIndicator {
  readonly milestone: AssessedMilestone;
}

/** What the document asks for by which day, in its words, and what became of it; null where it asks for nothing. */
export function milestonesSheet(context: ListContext): Sheet | null {
  const { language } = context;
  const rows = shownIndicators(context).flatMap((it): readonly OfMilestone[] =>
    it.assessment.milestones.map((milestone) => ({ ...it, milestone })),
  );
  if (rows.length === 0) return null;
  const asked = ({ milestone: { comparator, value } }: OfMilestone): Cell => {
    if (comparator === 'done') return textCell(doneWord[language], { ...bordered, align: 'right' });
    const said = `${comparatorWords[comparator].symbol} ${formatBareValue(value, language)}`;
    return valueCell(value, said, language, { look: bordered });
  };
  return listSheet<OfMilestone>(
    sheetWords.milestones[language],
    [
      ...planColumns(context),
      nameColumn(language, labels.indicator),
      {
        title: columnWords.due[language],
        width: 15,
        cell: ({ milestone: { by, keep } }) =>
          dayCell(by, language, bordered, keep ? workbookWords.kept[language] : ''),
      },
      { title: columnWords.asked[language], width: 14, cell: asked },
      wordColumn(labels.unit[language], 14, ({ milestone }) => milestone.unit[language]),
      textColumn(columnWords.result[language], 20, ({ milestone: { result } }) => {
        return `${milestoneSymbols[result]} ${milestoneResultWords[result][language]}`;
      }),
      textColumn(columnWords.quote[language], 50, ({ milestone: { quote, note } }) =>
        [quote === null ? null : `“${quote}”`, note?.[language]].filter((text) => text != null).join(' '),
      ),
      textColumn(columnWords.article[language], 40, ({ milestone, evaluation }) =>
        citedArticle(milestone.article, evaluation, language),
      ),
      idColumn(language),
    ],
    rows,
  );
}
