import type { Evaluation } from '../../model/evaluation.ts';
import type { Look } from '../look.ts';
import {
  type OfficialColumn,
  officialGroups,
  officialHeading,
  officialTexts,
} from '../official/official-table.ts';
import { markdownWords as words } from '../words/markdown.ts';
import { statusWords } from '../words/statuses.ts';
import { type Markdown, md, mdTable } from './md.ts';

/** The columns of the official table that have room on a page of a wiki; the rest is in the notes. */
const columns = [
  { column: 'number', align: 'right' },
  { column: 'name', align: 'left' },
  { column: 'unit', align: 'left' },
  { column: 'target', align: 'right' },
  { column: 'expected', align: 'right' },
  { column: 'observed', align: 'right' },
  { column: 'completion', align: 'right' },
  { column: 'change', align: 'right' },
  { column: 'status', align: 'left' },
  { column: 'owner', align: 'left' },
] as const satisfies readonly { column: OfficialColumn; align: 'left' | 'right' }[];

/** The indicators with their figures, a table for each pillar. */
export function resultTables(evaluation: Evaluation, { language, shows }: Look): readonly Markdown[] {
  const groups = officialGroups(evaluation, shows, language);
  if (groups.length === 0) return [];
  const headings = columns.map(({ column, align }) => ({
    heading: officialHeading(column, evaluation, language),
    align,
  }));
  return [
    md`## ${words.results[language]}`,
    ...groups.flatMap(({ numeral, name, rows }) => [
      md`### ${numeral}. ${name}`,
      mdTable(
        headings,
        rows.map((row) => {
          const texts = officialTexts(row, evaluation, language);
          const { symbol } = statusWords[row.assessment.status];
          return columns.map(({ column }) =>
            column === 'status' ? `${symbol} ${texts.status}` : texts[column],
          );
        }),
      ),
    ]),
  ];
}
