import type { Problem } from '../../model/problem.ts';
import { problemText } from '../words/problems.ts';
import { severityWords } from '../words/severities.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import { type Cell, countCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn } from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import { bordered } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfProblem extends OfPlan {
  readonly problem: Problem;
}

/** What was wrong with plans and exports; null where nothing was. */
export function problemsSheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const rows = evaluations.flatMap((evaluation) =>
    evaluation.problems.map((problem): OfProblem => ({ evaluation, problem })),
  );
  if (rows.length === 0) return null;
  const place = (of: 'line' | 'column') => ({
    title: columnWords[of][language],
    width: 9,
    cell: ({ problem }: OfProblem): Cell => {
      const found = problem.place?.[of] ?? null;
      return found === null ? { ...bordered } : countCell(found, bordered);
    },
  });
  return listSheet<OfProblem>(
    sheetWords.problems[language],
    [
      ...planColumns(context),
      textColumn(columnWords.severity[language], 11, ({ problem }) => {
        return severityWords[problem.severity].name[language];
      }),
      textColumn(columnWords.message[language], 80, ({ problem }) => problemText(problem, language)),
      textColumn(columnWords.file[language], 40, ({ problem }) => problem.place?.file ?? ''),
      place('line'),
      place('column'),
      textColumn(columnWords.code[language], 30, ({ problem }) => problem.code),
    ],
    rows,
  );
}
