import { canonicalLabel } from '../../model/canonical-label.ts';
import type {
  ColumnNote,
  InspectedColumn,
  SuggestedColumn,
  SuggestedSource,
} from '../../model/inspection.ts';
import { columnIds, idOf } from './column-ids.ts';
import type { OpenPart } from './open-parts.ts';
import { outerPlaces } from './outer-places.ts';

/** Headers of dossier codes, for those that have another shape than usual. */
const DOSSIER_CODE = /^(mã|số|mã số) hồ sơ$|^mahoso$|^sohoso$/;
/** Headers of the day of receipt, which a dossier code holds too. */
const RECEIVED = /tiếp nhận|ngày nhận|nhận hồ sơ|ngaytiepnhan/;

/** Containers whose parts a source picks by name. */
const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xls', 'ods', 'html']);

/**
 * Says of parts with one header what a plan would: their file, what is to be declared of them, their columns; nothing where no
 * column has a name, or all hold data of persons.
 */
export function suggestSource(
  file: string,
  parts: readonly OpenPart[],
  columns: readonly InspectedColumn[],
): SuggestedSource | null {
  const [first] = parts;
  const named = columns.filter(({ label }) => label !== '');
  const paths = named.map(({ position }) => first?.dialect.labels[position - 1]?.path ?? []);
  const ids = columnIds(paths);
  const suggested = wantSome(named.map((column, at) => suggestColumn(column, ids[at] ?? '')));
  if (!suggested.some(({ wanted }) => wanted)) return null;
  const key = suggested.find((column, at) => column.wanted && isKey(column, named[at]));
  const received = suggested.find(
    ({ type, header, wanted }) =>
      wanted && (type === 'date' || type === 'datetime') && RECEIVED.test(canonicalLabel(header)),
  );
  const outer = outerPlaces(suggested.filter(({ wanted }) => wanted));
  const sheets = parts.flatMap(({ text }) =>
    WORKBOOKS.has(text.container) && text.part !== null ? [text.part] : [],
  );
  return {
    id: sourceId(file, sheets),
    files: [file],
    encoding: first?.encoding ?? guessedEncoding(first),
    sheets,
    key: key === undefined ? [] : [key.id],
    columns: suggested.flatMap((column) => [
      {
        ...column,
        required: column === key,
        received: column.type === 'dossier' ? (received?.id ?? null) : null,
        within: outer.get(column.id) ?? null,
      },
      ...qualifierOf(column, ids),
    ]),
    proof: null,
  };
}

type Suggestion = Omit<SuggestedColumn, 'required' | 'received' | 'within'>;

/** A source must have columns: where all are blank or number the rows, these are better than none. */
function wantSome(columns: readonly Suggestion[]): readonly Suggestion[] {
  if (columns.some(({ wanted }) => wanted)) return columns;
  return columns.map((column) => ({
    ...column,
    wanted: !column.notes.some(({ code }) => code === 'personal'),
  }));
}

/** Makes the columns of a source of one that was looked at. */
function suggestColumn(column: InspectedColumn, id: string): Suggestion {
  const { label, type, formats, missing, notes } = column;
  return {
    id,
    header: label,
    type,
    formats,
    missing,
    qualifierOf: null,
    wanted: !notes.some(isUnwanted),
    notes,
  };
}

/** The column of the words in front of numbers, such as "gần", which would be lost otherwise. */
function qualifierOf(column: Suggestion, ids: readonly string[]): SuggestedColumn[] {
  const id = `${column.id}_muc_do`;
  if (!column.formats.some((format) => format.startsWith('gần ')) || ids.includes(id)) return [];
  return [
    {
      ...column,
      id,
      header: '',
      type: 'text',
      formats: [],
      missing: [],
      qualifierOf: column.id,
      required: false,
      received: null,
      within: null,
      notes: [],
    },
  ];
}

function isUnwanted({ code }: ColumnNote): boolean {
  return code === 'personal' || code === 'row-number' || code === 'blank';
}

function isKey(
  { type, header }: { type: string; header: string },
  looked: InspectedColumn | undefined,
): boolean {
  if (looked === undefined || looked.filled < looked.rows || looked.rows === 0) return false;
  if (type === 'dossier') return true;
  // "Số hồ sơ" may as well be how many there are
  const areCodes =
    looked.examples.every((example) => /\p{L}/u.test(example)) && 2 * looked.distinct > looked.rows;
  return type === 'text' && areCodes && DOSSIER_CODE.test(canonicalLabel(header));
}

/** What is only found by reading is better said: another month's file may not tell it. */
function guessedEncoding(part: OpenPart | undefined): SuggestedSource['encoding'] {
  return part?.text.encodingReason === 'reads-vietnamese' ? part.text.encoding : null;
}

/** The file's name, without its ending and without what changes from month to month; of a workbook's sheet that. */
function sourceId(file: string, sheets: readonly string[]): string {
  const [sheet] = sheets;
  const base = file === '-' ? 'stdin' : (file.split('/').at(-1) ?? file).replace(/(\.[a-z]{2,5}){1,2}$/i, '');
  const words =
    sheet !== undefined && sheets.length === 1 && !/^(sheet|trang|trang tính) ?\d*$/i.test(sheet)
      ? sheet
      : base;
  // numbers by themselves are of a day, a month, a year, which change
  const id = idOf([words.replace(/(?<![\p{L}\p{M}\d])\d+(?![\p{L}\p{M}\d])/gu, ' ')]);
  return id === '' ? 'so_lieu' : id;
}
