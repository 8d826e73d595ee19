import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { statusName } from '../status-text.ts';
import { statusOrder } from '../words/statuses.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { type Cell, type CellLook, countCell, textCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { type ListColumn, listSheet } from './list-sheet.ts';
import { bordered, totalLook } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfPillar extends OfPlan {
  readonly name: string;
  readonly members: readonly Assessment[];
}

/** How many indicators of each pillar stand where, shown or not; null where there is no indicator. */
export function summarySheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const rows = evaluations.flatMap((evaluation) => pillars(evaluation, language));
  if (rows.length === 0) return null;
  const counts: readonly (readonly [string, (members: readonly Assessment[]) => number])[] = [
    [columnWords.count[language], (members) => members.length],
    ...statusOrder.flatMap((status: Status) => {
      const count = (of: (it: Assessment) => boolean) => (members: readonly Assessment[]) =>
        members.filter(of).length;
      const own = [statusName(status, language), count((it) => it.status === status)] as const;
      const exceeded = [columnWords.exceeded[language], count((it) => it.exceeded)] as const;
      return status === 'met' ? [own, exceeded] : [own];
    }),
  ];
  const before: readonly ListColumn<OfPillar>[] = [
    ...planColumns(context),
    textColumn(columnWords.pillar[language], 34, ({ name }) => name),
  ];
  const cellOf = (members: readonly Assessment[], look: CellLook) =>
    counts.map(([, count]): Cell => countCell(count(members), { ...look, align: 'center' }));
  return listSheet(
    sheetWords.summary[language],
    [
      ...before,
      ...counts.map(
        ([title, count]): ListColumn<OfPillar> => ({
          title,
          width: 12,
          cell: ({ members }) => countCell(count(members), { ...bordered, align: 'center' }),
        }),
      ),
    ],
    rows,
    [
      [
        ...before.map((_, index) => textCell(index === 0 ? workbookWords.sum[language] : '', totalLook)),
        ...cellOf(
          rows.flatMap(({ members }) => members),
          totalLook,
        ),
      ],
    ],
  );
}

function pillars(evaluation: Evaluation, language: ListContext['language']): readonly OfPillar[] {
  return evaluation.plan.pillars
    .map((pillar) => ({
      evaluation,
      name: pillar.name[language],
      members: evaluation.indicators.filter((it) => it.pillar === pillar.id),
    }))
    .filter(({ members }) => members.length > 0);
}
