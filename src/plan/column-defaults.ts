import type { ColumnType } from '../model/source.ts';
import { formatsOf, type WrittenFormats } from './check-formats.ts';
import type { Draft } from './draft.ts';
import { listOf } from './list-of.ts';
import { wholePart } from './number-formats.ts';
import type { Path } from './plan-document.ts';
import { sourceFields } from './source-spec.ts';

/** What a source says for those of its columns that do not say it themselves. */
export interface ColumnDefaults {
  formatsFor(type: ColumnType): WrittenFormats;
  readonly missing: readonly string[];
}

const KEYS = [
  { key: 'number-format', types: ['number', 'integer'] },
  { key: 'date-format', types: ['date', 'datetime'] },
] as const satisfies readonly { key: string; types: readonly ColumnType[] }[];

/** Reads what a source says for its columns, and warns of what none of them takes up. */
export function columnDefaults(draft: Draft, source: string, path: Path): ColumnDefaults {
  const columns = draft.keys([...path, 'columns']).map((id) => [...path, 'columns', id]);
  const written = KEYS.map(({ key, types }) => {
    const formats = listOf(draft.piece(sourceFields.shape[key], [...path, key]));
    return { key, types: types as readonly ColumnType[], formats };
  });
  for (const { key, types, formats } of written) {
    const takes = (column: Path) =>
      !draft.has([...column, 'format']) && types.includes(draft.value([...column, 'type']) as ColumnType);
    if (formats.length > 0 && !columns.some(takes)) {
      draft.warningAtKey('default-unused', [...path, key], { source, key, types });
    }
  }
  return {
    formatsFor: (type) => {
      const own = written.find(({ types }) => types.includes(type));
      const formats = own?.formats ?? [];
      return {
        formats: type === 'integer' ? formats.map(asWhole) : formats,
        path: [...path, own?.key ?? ''],
      };
    },
    missing: listOf(draft.piece(sourceFields.shape.missing, [...path, 'missing'])),
  };
}

/** Where a format of numbers is meant, integers have it without its decimals. */
function asWhole(format: string): string {
  return formatsOf.number?.has(format) ? wholePart(format) : format;
}
