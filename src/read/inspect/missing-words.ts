import { canonicalLabel } from '../../model/canonical-label.ts';

/** What people write into a cell for want of a value. */
const words: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '--',
  '---',
  '…',
  '...',
  '..',
  '.',
  '/',
  'x',
  'n/a',
  'na',
  'null',
  'none',
  '#n/a',
  '#div/0!',
  '#ref!',
  '#value!',
  'chưa có',
  'không có',
  'không',
  'chưa',
  'chưa rõ',
  'chưa xác định',
  'đang cập nhật',
  'chưa cập nhật',
]);

/** Finds the texts of a column that may mean "no value". */
export function missingWords(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => words.has(canonicalLabel(text)));
}
