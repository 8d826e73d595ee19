import type { ColumnNote, SuggestedColumn, SuggestedSource } from '../../model/inspection.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import { printable } from '../printable.ts';
import { wrap } from '../text-width.ts';
import { noteWords } from '../words/inspection.ts';
import { sharedNumberFormat } from './shared-number-format.ts';
import { yamlText, yamlTexts } from './yaml-text.ts';

/** Lines are broken at this width, whatever the terminal's: the block is to be copied into a file. */
const WIDTH = 100;

/** Comments are broken so that the narrowest terminal does not: what it breaks would be copied as no comment. */
const COMMENT_WIDTH = 79;

/** Writes suggested sources as the `sources:` of a plan, ready to be pasted; what a person must know stands in comments. */
export function sourceBlock(sources: readonly SuggestedSource[], language: Language): string {
  const lines = sources.flatMap((source) => sourceLines(source, language));
  return `${['sources:', ...lines].join('\n')}\n`;
}

/** Writes columns as lines to be added to the `columns:` of a source that is there already. */
export function columnsBlock(
  source: string,
  columns: readonly SuggestedColumn[],
  language: Language,
): string {
  const lines = columns.flatMap((column) => columnLines(column, language));
  return `${['sources:', `  ${source}:`, '    columns:', ...lines].join('\n')}\n`;
}

function sourceLines(source: SuggestedSource, language: Language): readonly string[] {
  const { id, files, encoding, sheets, key, columns } = source;
  const numberFormat = sharedNumberFormat(columns);
  const said = (column: SuggestedColumn) =>
    numberFormat !== null && column.wanted && (column.type === 'integer' || column.type === 'number');
  return [
    `  ${id}:`,
    ...listLines('files', files),
    ...(encoding === null ? [] : [`    encoding: ${encoding}`]),
    ...(sheets.length === 0 ? [] : listLines('sheets', sheets)),
    ...(key.length === 0 ? [] : [`    key: ${yamlTexts(key)}`]),
    ...(numberFormat === null ? [] : [`    number-format: ${JSON.stringify(numberFormat)}`]),
    '    columns:',
    ...columns.flatMap((column) => columnLines(said(column) ? { ...column, formats: [] } : column, language)),
  ];
}

function listLines(key: string, texts: readonly string[]): readonly string[] {
  const line = `    ${key}: ${yamlTexts(texts)}`;
  if (texts.length === 1 || line.length <= WIDTH) return [line];
  return [`    ${key}:`, ...texts.map((text) => `      - ${yamlText(text)}`)];
}

function columnLines(column: SuggestedColumn, language: Language): readonly string[] {
  const { id, header, type, formats, missing, required, received, within, qualifierOf, wanted, notes } =
    column;
  const fields = [
    ...(qualifierOf === null ? [`header: ${yamlText(header)}`] : []),
    `type: ${type}`,
    ...(formats.length === 0 ? [] : [`format: ${formatText(formats)}`]),
    ...(missing.length === 0 ? [] : [`missing: ${yamlTexts(missing)}`]),
    ...(required ? ['required: true'] : []),
    ...(received === null ? [] : [`received: ${received}`]),
    ...(within === null ? [] : [`within: ${within}`]),
    ...(qualifierOf === null ? [] : [`qualifier-of: ${qualifierOf}`]),
  ];
  const short = `${id}: { ${fields.join(', ')} }`;
  const mark = wanted ? '' : '# ';
  const body =
    INDENT.length + mark.length + short.length <= WIDTH
      ? [short]
      : [`${id}:`, ...fields.map((it) => `  ${it}`)];
  return [
    ...notes.flatMap((note) => commentLines(note, language)),
    ...body.map((line) => `${INDENT}${mark}${line}`),
  ];
}

const INDENT = '      ';

/** Formats stand bare where they are patterns of dates, which is how plans have them, and in quotes where they are examples. */
function formatText(formats: readonly string[]): string {
  const texts = formats.map((format) =>
    /^[a-zA-Z]/.test(format) ? yamlText(format) : JSON.stringify(format),
  );
  return texts.length === 1 ? texts.join('') : `[${texts.join(', ')}]`;
}

function commentLines(note: ColumnNote, language: Language): readonly string[] {
  const text = printable(noteText(note, language));
  return wrap(text, COMMENT_WIDTH - INDENT.length - 2).map((line) => `${INDENT}# ${line}`);
}

/** Says in a sentence what should be known of a column. */
export function noteText(note: ColumnNote, language: Language): string {
  const words = noteWords[note.code][language] as (note: ColumnNote, count: (it: number) => string) => string;
  return words(note, (it) => formatNumber(it, language));
}
