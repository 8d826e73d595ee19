import type { Assessment } from '../../model/assessment.ts';
import type { IndicatorChange } from '../../model/changes.ts';
import type { Language } from '../../model/text.ts';
import { differenceStyle, differenceText, numbersBeside } from '../changes/change-text.ts';
import { type ChangeLine, changesView } from '../changes/changes-view.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatBareValue } from '../format-value.ts';
import { labels } from '../words/labels.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import { type Cell, dayCell, numberCell, textCell, valueCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
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
  const value = ({ change, assessment }: OfChange, of: 'before' | 'now'): Cell => {
    const dated = change?.value[of] ?? null;
    if (change === null || dated === null) return { ...bordered };
    const style = { against: numbersBeside(change, heldAgainst(assessment)) };
    const text = formatBareValue(dated.value, language, style);
    return valueCell(dated.value, text, language, { style, look: bordered });
  };
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
      textColumn(labels.unit[language], 12, ({ change }) => unitText(change, language)),
      { title: columnWords.before[language], width: 12, cell: (row) => value(row, 'before') },
      {
        title: columnWords.beforeDay[language],
        width: 13,
        cell: ({ change }) => dayCell(change?.value.before?.on ?? null, language, bordered),
      },
      { title: columnWords.now[language], width: 12, cell: (row) => value(row, 'now') },
      {
        title: columnWords.day[language],
        width: 12,
        cell: ({ change }) => dayCell(change?.value.now?.on ?? null, language, bordered),
      },
      {
        title: columnWords.difference[language],
        width: 16,
        cell: (row) => differenceCell(row, language),
      },
      textColumn(columnWords.said[language], 60, ({ line }) => line.text),
      textColumn(columnWords.id[language], 26, ({ line }) => line.id),
    ],
    rows,
    summaries,
  );
}

function heldAgainst(assessment: Assessment | null): readonly number[] {
  return assessment === null ? [] : comparedNumbers(assessment);
}

/** What the figures are in; where the plan counts in something else than it did, both. */
function unitText(change: IndicatorChange | null, language: Language): string {
  const units = [change?.unit.before, change?.unit.now].flatMap((unit) =>
    unit == null ? [] : unit[language],
  );
  return [...new Set(units)].join(' → ');
}

/** As the sentence beside it says it; the unit of the figures has a column of its own. */
function differenceCell({ change, assessment }: OfChange, language: Language): Cell {
  if (change === null || change.difference === null) return { ...bordered };
  const held = heldAgainst(assessment);
  const said = differenceText(change, held, language) ?? '';
  const unit = change.unit.now?.[language] ?? '';
  const text =
    unit !== '' && !unit.startsWith('%') && said.endsWith(` ${unit}`)
      ? said.slice(0, -unit.length - 1)
      : said;
  return numberCell(change.difference, text, language, {
    style: differenceStyle(change, held),
    look: bordered,
  });
}
