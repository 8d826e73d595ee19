import type { SuggestedColumn, SuggestedSource } from '../../model/inspection.ts';

/**
 * Makes one source of those whose files have the same header and whose columns can be read alike, as the exports of several
 * months have; a column that is blank in some files is what it is in the others. Each source gets an id of its own.
 */
export function mergeSources(sources: readonly SuggestedSource[]): readonly SuggestedSource[] {
  const merged: SuggestedSource[] = [];
  for (const source of sources) {
    const at = merged.findIndex((one) => merge(one, source) !== null);
    const both = at < 0 ? null : merge(merged[at] as SuggestedSource, source);
    if (both === null) merged.push(source);
    else merged[at] = both;
  }
  const taken = new Set<string>();
  return merged.map((source) => {
    let { id } = source;
    for (let number = 2; taken.has(id); number += 1) id = `${source.id}_${number}`;
    taken.add(id);
    return { ...source, id };
  });
}

function merge(one: SuggestedSource, other: SuggestedSource): SuggestedSource | null {
  const same = one.encoding === other.encoding && one.sheets.join('\n') === other.sheets.join('\n');
  // what comes from standard input has no name to stand beside others
  if (!same || one.files.includes('-') || other.files.includes('-')) return null;
  if (one.columns.length !== other.columns.length) return null;
  const columns = one.columns.map((column, at) => mergeColumns(column, other.columns[at]));
  const all = columns.filter((column) => column !== null);
  if (all.length < columns.length) return null;
  const files = [...new Set([...one.files, ...other.files])];
  const key = one.key.filter((id) => other.key.includes(id));
  return {
    ...one,
    files,
    key,
    columns: all.map((column) => ({ ...column, required: key.includes(column.id) })),
  };
}

function mergeColumns(one: SuggestedColumn, other: SuggestedColumn | undefined): SuggestedColumn | null {
  if (other === undefined || one.header !== other.header || one.id !== other.id) return null;
  if (isBlank(one)) return other;
  if (isBlank(other)) return one;
  const same = (['type', 'received', 'within', 'wanted'] as const).every((key) => one[key] === other[key]);
  if (!same) return null;
  const formats = [...new Set([...one.formats, ...other.formats])];
  const alike = formats.length === one.formats.length && formats.length === other.formats.length;
  // what reads 1.000 reads 5 too
  const plain = one.type === 'integer' && formats.length === 1;
  if (!alike && !plain && !areDates(one, formats)) return null;
  const more = one.formats.length < other.formats.length ? other : one;
  return { ...more, formats, missing: [...new Set([...one.missing, ...other.missing])] };
}

/** Of dates a column may have several patterns, of which no two say of one text which number is the day. */
function areDates({ type }: SuggestedColumn, formats: readonly string[]): boolean {
  const shapes = new Set(formats.map((format) => format.replace(/MM|dd|HH|hh|mm|ss/g, '00')));
  return (type === 'date' || type === 'datetime') && shapes.size === formats.length;
}

function isBlank({ notes }: SuggestedColumn): boolean {
  return notes.some(({ code }) => code === 'blank');
}
