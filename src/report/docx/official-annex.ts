import { Paragraph, type Table } from 'docx';
import type { Evaluation } from '../../model/evaluation.ts';
import { legendTexts } from '../mark-texts.ts';
import {
  type OfficialColumn,
  type OfficialGroup,
  type OfficialRow,
  officialColumns,
  officialGroups,
  officialHeading,
  officialTexts,
} from '../official/official-table.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import type { RenderOptions } from '../render-options.ts';
import { docxSentences as words } from '../words/docx.ts';
import { type DataColumn, type DataRow, dataTable } from './data-table.ts';
import { textWidth } from './page.ts';
import { run } from './text.ts';

/** How wide each column is against the others, found by looking at printed pages of real plans. */
const shares: Readonly<Record<OfficialColumn, number>> = {
  number: 9,
  name: 33,
  unit: 13,
  target: 18,
  expected: 14,
  previous: 19,
  observed: 19,
  completion: 16,
  change: 21,
  status: 17,
  owner: 19,
  sources: 25,
  note: 24,
};

const alignments = {
  number: 'center',
  name: 'left',
  unit: 'center',
  target: 'right',
  expected: 'right',
  previous: 'right',
  observed: 'right',
  completion: 'right',
  change: 'right',
  status: 'left',
  owner: 'left',
  sources: 'left',
  note: 'left',
} as const satisfies Record<OfficialColumn, DataColumn['align']>;

/** The table that offices hand in, on pages turned sideways: by pillar, with a line of counts for each and for all. */
export function officialAnnex(
  evaluation: Evaluation,
  { language, shows }: Pick<RenderOptions, 'language' | 'shows'>,
): readonly (Paragraph | Table)[] {
  const groups = officialGroups(evaluation, shows, language);
  const shown = groups.flatMap(({ rows }) => rows.map(({ assessment }) => assessment));
  const total = Object.values(shares).reduce((sum, it) => sum + it, 0);
  const columns = officialColumns.map(
    (column): DataColumn => ({
      heading: officialHeading(column, evaluation, language),
      width: Math.floor((textWidth.landscape * shares[column]) / total),
      align: alignments[column],
    }),
  );
  const rows = groups.flatMap((group): readonly DataRow[] => [
    { across: `${group.numeral}. ${group.name}`, look: 'group' },
    ...group.rows.map((row) => indicatorRow(row, evaluation, language)),
    {
      across: words.groupTotal[language](group.numeral) + groupSentence(group, evaluation, language),
      look: 'total',
    },
  ]);
  const overall: DataRow = {
    across: words.total[language] + rollUpSentence(evaluation, language),
    look: 'group',
  };
  const legend = [
    words.onThatDay[language],
    ...legendTexts(shown, language).map(({ sign, text }) => `${sign} ${text}.`),
  ];
  return [
    dataTable(columns, [...rows, overall], 'TableText'),
    ...legend.map((text) => new Paragraph({ style: 'Legend', children: [run(text)] })),
  ];
}

function indicatorRow(
  row: OfficialRow,
  evaluation: Evaluation,
  language: RenderOptions['language'],
): DataRow {
  const texts = officialTexts(row, evaluation, language);
  return { cells: officialColumns.map((column) => valueAndDay(texts[column], column)) };
}

const dated: ReadonlySet<OfficialColumn> = new Set(['target', 'previous', 'observed']);

/** Sets the day of a value below it, so that numbers stand in line. */
function valueAndDay(text: string, column: OfficialColumn): readonly string[] {
  const at = text.lastIndexOf(' (');
  return dated.has(column) && at > 0 && text.endsWith(')') ? [text.slice(0, at), text.slice(at + 1)] : [text];
}

/** Counts all of a pillar that were selected, shown or not. */
function groupSentence(
  { rows: [first] }: OfficialGroup,
  { indicators, asOf }: Evaluation,
  language: RenderOptions['language'],
): string {
  const members = indicators.filter(({ pillar }) => pillar === first?.assessment.pillar);
  return rollUpSentence({ indicators: members, asOf }, language);
}
