import type { Reject } from '../../model/account.ts';
import type { SourceSummary } from '../../model/evaluation.ts';
import { formatNumber } from '../format-number.ts';
import { labels } from '../words/labels.ts';
import { rejectReason } from '../words/reject-reason.ts';
import { sentences } from '../words/sentences.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import { countCell, textCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfReject extends OfPlan {
  readonly source: SourceSummary;
  readonly reject: Reject;
}

/** The first rows that could not be used, each where a person can open it, and how many more there are; null where there is none. */
export function rejectsSheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const sources = evaluations.flatMap((evaluation) =>
    evaluation.sources.map((source) => ({ evaluation, source })),
  );
  const total = sources.reduce((sum, { source }) => sum + source.rejectsTotal, 0);
  if (total === 0) return null;
  const rows = sources.flatMap(({ evaluation, source }) =>
    source.rejects.map((reject): OfReject => ({ evaluation, source, reject })),
  );
  const more = total - rows.length;
  return listSheet<OfReject>(
    sheetWords.rejects[language],
    [
      ...planColumns(context),
      textColumn(labels.source[language], 36, ({ source }) => source.title?.[language] ?? source.id),
      textColumn(columnWords.file[language], 40, ({ reject }) => reject.file),
      {
        title: columnWords.line[language],
        width: 10,
        cell: ({ reject }) => countCell(reject.line, bordered),
      },
      textColumn(columnWords.column[language], 18, ({ reject }) => reject.column ?? ''),
      textColumn(columnWords.raw[language], 40, ({ reject }) => reject.raw ?? ''),
      textColumn(columnWords.why[language], 44, ({ reject }) => rejectReason(reject, language)),
    ],
    rows,
    more === 0 ? [] : [[textCell(sentences.moreRejects[language](formatNumber(more, language)))]],
  );
}
