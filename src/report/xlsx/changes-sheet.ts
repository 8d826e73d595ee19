import type { Assessment } from '../../model/assessment.ts';
import type { IndicatorChange } from '../../model/changes.ts';
import type { DatedValue } from '../../model/observation-summary.ts';
import { type ChangeLine, changesView } from '../changes/changes-view.ts';
import { formatBareValue } from '../format-value.ts';
import { labels } from '../words/labels.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import { type Cell, dayCell, textCell, valueCell } from './cells.ts';
import { gapCell, type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfChange extends OfPlan {
  readonly line: ChangeLine;
  readonly change: IndicatorChange | null;
  /** Null for an indicator that is there no more. */
  readonly assessment: Assessment | null;
}

/** What changed since an earlier report, the bad news first, and the counts below; null where nothing was compared with. */
export function changesSheet(context: ListContext): Sheet | null {
  const { evaluations, language, shows } = context;
  const views = evaluations.flatMap((evaluation) => {
    const view = changesView(evaluation, language, shows);
    return view === null ? [] : [{ evaluation, view }];
  });
  if (views.length === 0) return null;
  const rows = views.flatMap(({ evaluation, view }) =>
    view.lines.map(
      (line): OfChange => ({
        evaluation,
        line,
        change: evaluation.changes?.indicators.find(({ id }) => id === line.id) ?? null,
        assessment: evaluation.indicators.find(({ id }) => id === line.id) ?? null,
      }),
    ),
  );
  const value = (of: DatedValue | null | undefined): Cell =>
    of == null
      ? { ...bordered }
      : valueCell(of.value, formatBareValue(of.value, language), language, { look: bordered });
  const several = evaluations.length > 1;
  const summaries = views.flatMap(({ evaluation, view }) => [
    [],
    [
      textCell(several ? `${evaluation.plan.document.number}: ${view.title}` : view.title, {
        fontWeight: 'bold',
      }),
    ],
    [textCell(view.summary)],
  ]);
  return listSheet<OfChange>(
    sheetWords.changes[language],
    [
      ...planColumns(context),
      textColumn(columnWords.change[language], 24, ({ line }) => `${line.symbol} ${line.said}`),
      textColumn(labels.indicator[language], 44, ({ line }) => line.name),
      textColumn(labels.unit[language], 12, ({ assessment }) => assessment?.unit[language] ?? ''),
      { title: columnWords.before[language], width: 12, cell: ({ change }) => value(change?.value.before) },
      {
        title: columnWords.beforeDay[language],
        width: 13,
        cell: ({ change }) => dayCell(change?.value.before?.on ?? null, language, bordered),
      },
      { title: columnWords.now[language], width: 12, cell: ({ change }) => value(change?.value.now) },
      {
        title: columnWords.day[language],
        width: 12,
        cell: ({ change }) => dayCell(change?.value.now?.on ?? null, language, bordered),
      },
      {
        title: columnWords.difference[language],
        width: 16,
        cell: ({ change, assessment }) =>
          assessment === null ? { ...bordered } : gapCell(change?.difference ?? null, assessment, language),
      },
      textColumn(columnWords.said[language], 60, ({ line }) => line.text),
      textColumn(columnWords.id[language], 26, ({ line }) => line.id),
    ],
    rows,
    summaries,
  );
}
