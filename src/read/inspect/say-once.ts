import type { ColumnNote, InspectedColumn } from '../../model/inspection.ts';

type Guessed = Extract<ColumnNote, { others: number }>;

/** Leaves a guess that was made of several columns to the first of them to say, with how many others it holds of. */
export function sayOnce(columns: readonly InspectedColumn[]): readonly InspectedColumn[] {
  const times = new Map<ColumnNote['code'], number>();
  for (const { code } of columns.flatMap(({ notes }) => notes)) times.set(code, (times.get(code) ?? 0) + 1);
  const said = new Set<ColumnNote['code']>();
  return columns.map((column) => ({
    ...column,
    notes: column.notes.flatMap((note): ColumnNote[] => {
      if (!isGuess(note)) return [note];
      if (said.has(note.code)) return [];
      said.add(note.code);
      return [{ ...note, others: (times.get(note.code) ?? 1) - 1 }];
    }),
  }));
}

function isGuess(note: ColumnNote): note is Guessed {
  return 'others' in note;
}
