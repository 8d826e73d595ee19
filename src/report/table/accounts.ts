import { type RowAccount, rowCounts } from '../../model/account.ts';
import type { Evaluation, SourceSummary } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { type Cell, type ColumnLimits, cellOf, fitColumns, layRow } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { markWords } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { readingNotes } from './reading-notes.ts';
import { rejectedRows } from './rejected-rows.ts';

interface AccountColumn extends ColumnLimits {
  readonly heading: Text;
  readonly cell: (source: SourceSummary, look: Look) => string;
}

const number = { align: 'right', gives: false, most: 14 } as const;

const columns: readonly AccountColumn[] = [
  { align: 'left', gives: true, least: 13, most: 60, heading: labels.source, cell: nameAndAbsence },
  {
    ...number,
    least: 3,
    heading: labels.files,
    cell: (it, { language }) => formatNumber(it.files.length, language),
  },
  ...rowCounts.map(
    (key): AccountColumn => ({
      ...number,
      least: 7,
      heading: labels[key],
      cell: (it, { language }) => formatNumber(rowsOf(it)[key], language),
    }),
  ),
  {
    ...number,
    least: 10,
    heading: labels.completeTo,
    cell: ({ coversTo }, { language }) => (coversTo === null ? '–' : formatDay(coversTo, language)),
  },
];

/** The account of every source: what was read and what became of it, and the first rows that could not be used. */
export function accounts(evaluation: Evaluation, look: Look): readonly string[] {
  const { sources } = evaluation;
  if (sources.length === 0) return [];
  const { language, width, palette } = look;
  const rows = sources.map((source) => columns.map(({ cell }) => cellOf(cell(source, look))));
  const headings: readonly Cell[] = columns.map(({ heading }) => [
    { text: heading[language], paint: palette.quiet },
  ]);
  const fitted = fitColumns(columns, [...rows, headings], width);
  const lines =
    fitted === null
      ? sources.flatMap((source) => hang('  ', accountText(source, look), width))
      : [headings, ...rows].flatMap((row) => layRow(row, fitted));
  return [
    '',
    palette.strong(labels.sources[language]),
    ...lines,
    ...readingNotes(sources, look),
    ...rejectedRows(sources, look),
  ];
}

/** Adds up the accounts of a source's files. */
export function rowsOf({ files }: Pick<SourceSummary, 'files'>): RowAccount {
  const sum = (key: keyof RowAccount) => files.reduce((total, file) => total + file.rows[key], 0);
  return {
    read: sum('read'),
    used: sum('used'),
    leftOut: sum('leftOut'),
    duplicate: sum('duplicate'),
    rejected: sum('rejected'),
  };
}

/** Names a source, with its mark where its figures are made up. */
export function sourceName(
  { id, title, synthetic }: SourceSummary,
  { language }: Pick<Look, 'language'>,
): string {
  return (title?.[language] ?? id) + (synthetic ? ` ${markWords.synthetic.sign}` : '');
}

function nameAndAbsence(source: SourceSummary, look: Look): string {
  const name = sourceName(source, look);
  return source.files.length === 0 ? `${name} (${sentences.noFile[look.language]})` : name;
}

function accountText(source: SourceSummary, look: Look): string {
  const { language } = look;
  const rows = rowsOf(source);
  const number = (it: number) => formatNumber(it, language);
  const account = sentences.account[language](
    number(source.files.length),
    number(rows.read),
    number(rows.used),
    number(rows.leftOut),
    number(rows.duplicate),
    number(rows.rejected),
  );
  const complete =
    source.coversTo === null ? [] : [sentences.completeTo[language](formatDay(source.coversTo, language))];
  const said = source.files.length === 0 ? sentences.noFile[language] : [account, ...complete].join('; ');
  return `${sourceName(source, look)}: ${said}`;
}
