import type { ContextSummary } from '../../model/evaluation.ts';
import { citedArticle } from '../cited-article.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import { dayCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfContext extends OfPlan {
  readonly figure: ContextSummary;
}

/** Published figures that nothing is judged by, and why; null where the plans name none. */
export function contextSheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const rows = evaluations.flatMap((evaluation) =>
    evaluation.context.map((figure): OfContext => ({ evaluation, figure })),
  );
  if (rows.length === 0) return null;
  return listSheet<OfContext>(
    sheetWords.context[language],
    [
      ...planColumns(context),
      textColumn(columnWords.says[language], 50, ({ figure }) => figure.says[language]),
      textColumn(columnWords.why[language], 60, ({ figure }) => figure.why[language]),
      {
        title: columnWords.published[language],
        width: 13,
        cell: ({ figure }) => dayCell(figure.published, language, bordered),
      },
      textColumn(columnWords.quote[language], 44, ({ figure }) => figure.quote ?? ''),
      textColumn(columnWords.article[language], 50, ({ figure, evaluation }) =>
        citedArticle(figure.article, evaluation, language),
      ),
    ],
    rows,
  );
}
