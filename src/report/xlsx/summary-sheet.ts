import type { Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { statusName } from '../status-text.ts';
import { statusOrder } from '../words/statuses.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { type CellLook, countCell, textCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { type ListColumn, listSheet } from './list-sheet.ts';
import { bordered, totalLook } from './looks.ts';
import type { Sheet } from './sheet.ts';
import { countedStatus } from './status-cell.ts';

/** What is counted of an indicator. */
interface Member {
  readonly status: Status;
  readonly exceeded: boolean;
}

interface OfPillar extends OfPlan {
  readonly name: string;
  readonly members: readonly Member[];
}

/** A column of counts. */
interface Count {
  readonly title: string;
  readonly of: (member: Member) => boolean;
}

/**
 * How many indicators of each pillar stand where, shown or not, as offices count them: the same as the sentence above the table
 * says. Null where there is no indicator.
 */
export function summarySheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const rows = evaluations.flatMap((evaluation) => pillars(evaluation, language));
  if (rows.length === 0) return null;
  const counts = countsIn(language);
  const before: readonly ListColumn<OfPillar>[] = [
    ...planColumns(context),
    textColumn(columnWords.pillar[language], 34, ({ name }) => name),
  ];
  const cell = (members: readonly Member[], of: Count['of'], look: CellLook) =>
    countCell(members.filter(of).length, { ...look, align: 'center' });
  const all = rows.flatMap(({ members }) => members);
  const total = [
    ...before.map((_, index) => textCell(index === 0 ? workbookWords.sum[language] : '', totalLook)),
    ...counts.map(({ of }) => cell(all, of, totalLook)),
  ];
  const columns = counts.map(({ title, of }) => ({
    title,
    width: 12,
    cell: ({ members }: OfPillar) => cell(members, of, bordered),
  }));
  return listSheet(sheetWords.summary[language], [...before, ...columns], rows, [total]);
}

function countsIn(language: Language): readonly Count[] {
  const exceeded: Count = { title: columnWords.exceeded[language], of: (member) => member.exceeded };
  return [
    { title: columnWords.count[language], of: () => true },
    ...statusOrder.flatMap((status): readonly Count[] => {
      const own: Count = { title: statusName(status, language), of: (member) => member.status === status };
      return status === 'met' ? [own, exceeded] : [own];
    }),
  ];
}

function pillars(evaluation: Evaluation, language: Language): readonly OfPillar[] {
  const { plan, indicators, asOf } = evaluation;
  return plan.pillars
    .map(({ id, name }) => ({
      evaluation,
      name: name[language],
      members: indicators
        .filter(({ pillar }) => pillar === id)
        .map((it) => ({ status: countedStatus(it, asOf), exceeded: it.exceeded })),
    }))
    .filter(({ members }) => members.length > 0);
}
