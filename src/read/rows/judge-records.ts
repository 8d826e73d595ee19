import type { LeftOutCode } from '../../model/account.ts';
import type { Source } from '../../model/source.ts';
import type { LoadedFile } from '../load/load-file.ts';
import type { TakenOut } from '../load/mend-file.ts';
import { isProse } from './prose.ts';
import { isTotalWord } from './total-words.ts';

/**
 * What is to be told of a record that has the wrong number of cells: why it is left out, or that it is a line of words, which is a
 * title or a footer where it stands in the right place, or null for a reject.
 */
export type RecordKind = LeftOutCode | 'words' | null;

/** A line between tables has few cells. */
const FEW = 3;

/** Tells of each record that was taken out of a file what it is by itself. */
export function judgeRecords({ totals }: Source, { dialect, takenOut }: LoadedFile): readonly RecordKind[] {
  const headers = new Set(dialect.headerRows.map(written));
  const rules: readonly (readonly [RecordKind, (texts: readonly string[]) => boolean])[] = [
    ['total', (texts) => totals === 'leave-out' && isTotal(texts)],
    ['header', (texts) => headers.has(written(texts))],
    ['words', isWords],
  ];
  return takenOut.map(({ empty, texts }: TakenOut) => {
    if (empty) return 'blank';
    if (texts === null) return null;
    return rules.find(([, holds]) => holds(texts))?.[0] ?? null;
  });
}

function isTotal(texts: readonly string[]): boolean {
  const first = texts.slice(0, 3).find((text) => text.trim() !== '');
  return first !== undefined && isTotalWord(first);
}

function isWords(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length <= FEW && isProse(filled);
}

/** The cells of a record as one text, without blank ones at its end. */
function written(cells: readonly string[]): string {
  const trimmed = cells.map((cell) => cell.trim());
  const last = trimmed.findLastIndex((cell) => cell !== '');
  return JSON.stringify(trimmed.slice(0, last + 1));
}
