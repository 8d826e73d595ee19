import { Paragraph, type Table } from 'docx';
import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { type RollUp, rollUp } from '../official/roll-up.ts';
import { roman } from '../roman.ts';
import { countWords, docxSentences as words } from '../words/docx.ts';
import { type DataRow, dataTable } from './data-table.ts';
import { textWidth } from './page.ts';
import { run } from './text.ts';

type Counted = keyof RollUp;

/** What is counted; those in the second list only where there are any. */
const always: readonly Counted[] = ['selected', 'met', 'exceeded', 'not-yet'];
const whereAny: readonly Counted[] = ['failed', 'unjudged', 'ended'];

/** How much of the table's width the names of the groups take. */
const NAMES = 0.26;

/** How many indicators of each group stand where, of all that were selected, shown or not. */
export function countsTable(
  { plan, indicators, asOf }: Evaluation,
  number: number,
  language: Language,
): readonly (Paragraph | Table)[] {
  const all = rollUp({ indicators, asOf });
  const counted = [...always, ...whereAny.filter((key) => all[key] > 0)];
  const names = Math.round(NAMES * textWidth.portrait);
  const rest = Math.floor((textWidth.portrait - names) / counted.length);
  const row = (name: string, members: readonly Assessment[]): DataRow => {
    const counts = rollUp({ indicators: members, asOf });
    return { cells: [[name], ...counted.map((key) => [formatNumber(counts[key], language)])] };
  };
  const groups = plan.pillars.flatMap(({ id, name }, index) => {
    const members = indicators.filter(({ pillar }) => pillar === id);
    return members.length === 0 ? [] : [row(`${roman(index + 1)}. ${name[language]}`, members)];
  });
  return [
    new Paragraph({
      style: 'Caption',
      children: [run(words.table[language](String(number), words.countsByPillar[language]))],
    }),
    dataTable(
      [
        { heading: countWords.pillar[language], width: names, align: 'left' },
        ...counted.map(
          (key) => ({ heading: countWords[key][language], width: rest, align: 'right' }) as const,
        ),
      ],
      [...groups, { ...row(countWords.total[language], indicators), bold: true }],
      'SmallTableText',
    ),
    new Paragraph({ style: 'Legend', children: [] }),
  ];
}
