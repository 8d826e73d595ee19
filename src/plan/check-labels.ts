import { canonicalLabel } from '../model/canonical-label.ts';
import type { Column } from '../model/source.ts';
import type { Draft } from './draft.ts';
import type { Path } from './plan-document.ts';

/** Checks that no label means two codes of a column, and no header two columns of a source. */
export function checkLabels(draft: Draft, columns: ReadonlyMap<string, Column | null>, path: Path): void {
  const columnOfHeader = new Map<string, string>();
  for (const [id, column] of columns) {
    if (column === null) continue;
    column.headers.forEach((header, i) => {
      const other = columnOfHeader.get(canonicalLabel(header));
      const at = draft.item([...path, id, 'header'], i);
      if (other !== undefined && other !== id)
        draft.error('duplicate-header', at, { header, column: id, other });
      columnOfHeader.set(canonicalLabel(header), id);
    });
    checkCodes(draft, column, [...path, id, 'values']);
  }
}

function checkCodes(draft: Draft, column: Column, path: Path): void {
  const codeOfLabel = new Map<string, string>();
  const keys = draft.keys(path);
  column.values.forEach(({ code, labels }, v) => {
    labels.forEach((label, i) => {
      const other = codeOfLabel.get(canonicalLabel(label));
      const at = draft.item([...path, keys[v] ?? code], i);
      if (other !== undefined && other !== code) {
        draft.error('duplicate-label', at, { label, column: column.id, code, other });
      }
      codeOfLabel.set(canonicalLabel(label), code);
    });
  });
}
