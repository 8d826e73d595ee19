import type { Inspection, SourceFit } from '../../model/inspection.ts';
import type { Language } from '../../model/text.ts';
import { columnsBlock, sourceBlock } from './source-block.ts';

/**
 * Writes what is to be pasted: without a plan the sources of all files; with one only the columns that the best source of
 * a file does not have yet, and sources for files that fit none. Empty where there is nothing.
 */
export function inspectionBlock({ files, sources, plan }: Inspection, language: Language): string {
  const fitting = new Map<string, SourceFit>();
  for (const { file, fits } of files) {
    const [best] = fits;
    if (plan !== null && best !== undefined && best.rank !== 'none') fitting.set(file, best);
  }
  const fresh = sources.filter((source) => source.files.some((file) => !fitting.has(file)));
  const columns = new Map<string, SourceFit['undeclared']>();
  for (const { source, undeclared } of fitting.values()) {
    const known = columns.get(source) ?? [];
    const more = undeclared.filter(({ header }) => !known.some((one) => one.header === header));
    columns.set(source, [...known, ...more]);
  }
  const lines = [...columns].filter(([, list]) => list.some(({ wanted }) => wanted));
  return [
    ...(fresh.length === 0 ? [] : [sourceBlock(fresh, language)]),
    ...lines.map(([source, list]) => columnsBlock(source, list, language)),
  ].join('\n');
}
