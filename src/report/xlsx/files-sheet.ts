import { type FileAccount, type RowAccount, rowCounts } from '../../model/account.ts';
import type { SourceSummary } from '../../model/evaluation.ts';
import { formatNumber } from '../format-number.ts';
import { rowsOf } from '../table/accounts.ts';
import { encodingWords } from '../words/inspection.ts';
import { labels } from '../words/labels.ts';
import { markWords } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { columnWords, sheetWords, workbookWords } from '../words/xlsx.ts';
import { type Cell, countCell, dayCell, textCell } from './cells.ts';
import { type ListContext, type OfPlan, planColumns, textColumn, wordColumn } from './list-columns.ts';
import { type ListColumn, listSheet } from './list-sheet.ts';
import { bordered, totalLook } from './looks.ts';
import type { Sheet } from './sheet.ts';

interface OfFile extends OfPlan {
  readonly source: SourceSummary;
  /** Null for a source that has no file yet. */
  readonly file: FileAccount | null;
}

/**
 * The account of every file: what was read and what became of it, with the sums below; null where no source is declared.
 * Whether rows add up is told by a word: a formula would be empty in programs that only show workbooks.
 */
export function filesSheet(context: ListContext): Sheet | null {
  const { evaluations, language } = context;
  const rows = evaluations.flatMap((evaluation) =>
    evaluation.sources.flatMap((source): readonly OfFile[] =>
      source.files.length === 0
        ? [{ evaluation, source, file: null }]
        : source.files.map((file) => ({ evaluation, source, file })),
    ),
  );
  if (rows.length === 0) return null;
  const before: readonly ListColumn<OfFile>[] = [
    ...planColumns(context),
    textColumn(labels.source[language], 40, ({ source: { id, title, synthetic } }) => {
      return (title?.[language] ?? id) + (synthetic ? ` ${markWords.synthetic.sign}` : '');
    }),
    textColumn(columnWords.file[language], 44, ({ file }) => file?.path ?? sentences.noFile[language]),
  ];
  const counts = rowCounts.map(
    (key): ListColumn<OfFile> => ({
      title: labels[key][language],
      width: 11,
      cell: ({ file }) => (file === null ? { ...bordered } : countCell(file.rows[key], bordered)),
    }),
  );
  const after: readonly ListColumn<OfFile>[] = [
    wordColumn(columnWords.check[language], 13, ({ file }) =>
      file === null ? '' : checked(file.rows, language),
    ),
    {
      title: labels.completeTo[language],
      width: 12,
      cell: ({ source }) => dayCell(source.coversTo, language, bordered),
    },
    wordColumn(columnWords.encoding[language], 14, ({ file }) =>
      file === null ? '' : encodingWords[file.encoding],
    ),
    {
      title: columnWords.bytes[language],
      width: 13,
      cell: ({ file }) => (file === null ? { ...bordered } : countCell(file.bytes, bordered)),
    },
    textColumn('SHA-256', 36, ({ file }) => file?.sha256 ?? ''),
  ];
  const sums = rowsOf({ files: rows.flatMap(({ file }) => file ?? []) });
  const total: readonly Cell[] = [
    ...before.map((_, index) => textCell(index === 0 ? workbookWords.sum[language] : '', totalLook)),
    ...rowCounts.map((key) => countCell(sums[key], totalLook)),
    textCell(checked(sums, language), totalLook),
    ...after.slice(1).map((): Cell => ({ ...totalLook })),
  ];
  const synthetic = rows.some(({ source }) => source.synthetic)
    ? [[], [textCell(`${markWords.synthetic.sign} : ${markWords.synthetic.legend[language]}`)]]
    : [];
  return listSheet(sheetWords.files[language], [...before, ...counts, ...after], rows, [total, ...synthetic]);
}

/** Says whether rows read are those used, left out, duplicate and rejected. */
function checked(
  { read, used, leftOut, duplicate, rejected }: RowAccount,
  language: ListContext['language'],
): string {
  const lacking = read - (used + leftOut + duplicate + rejected);
  return lacking === 0
    ? workbookWords.adds[language]
    : workbookWords.lacks[language](formatNumber(lacking, language));
}
