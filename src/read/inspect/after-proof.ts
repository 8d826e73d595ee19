import type { ColumnNote, Proof, SuggestedColumn, SuggestedSource } from '../../model/inspection.ts';

/**
 * Draws the conclusion of reading a file with the source that was suggested for it. Where a column was taken for a type
 * that not every cell had, and rows were rejected for it, it is text: then the source has to be proven again.
 */
export function afterProof(
  source: SuggestedSource,
  proof: Proof,
): { readonly source: SuggestedSource; readonly again: boolean } {
  const rejected = new Set(proof.rejects.map(({ column }) => column));
  const weak = source.columns.filter(
    (column) => isDoubtful(column) && column.wanted && rejected.has(column.id),
  );
  if (weak.length === 0) {
    const columns = source.columns.map((column) => (column.wanted ? withoutDoubt(column) : column));
    return { source: { ...source, columns, proof }, again: false };
  }
  const ids = weak.map(({ id }) => id);
  const columns = source.columns
    .filter(({ qualifierOf }) => qualifierOf === null || !ids.includes(qualifierOf))
    .map((column): SuggestedColumn => {
      if (!ids.includes(column.id)) return column;
      return { ...column, type: 'text', formats: [], missing: [] };
    });
  return { source: { ...source, columns }, again: true };
}

function isDoubtful({ type, notes }: SuggestedColumn): boolean {
  return type !== 'text' && notes.some(isDoubt);
}

/** What was odd stood in rows that are no records. */
function withoutDoubt(column: SuggestedColumn): SuggestedColumn {
  if (column.type === 'text') return column;
  return { ...column, notes: column.notes.filter((note) => !isDoubt(note)) };
}

function isDoubt({ code }: ColumnNote): boolean {
  return code === 'mostly';
}
