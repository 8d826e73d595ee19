import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import { UsageError } from './usage-error.ts';

/**
 * Puts the files of `--files <source>=<glob>` in the place of those that the plan declares; several for one source add up.
 * Like the plan's they are relative to the data folder. Throws a UsageError for a source that the plan does not have.
 */
export function replaceFiles(plan: Plan, given: readonly string[], dataFolder: string): Plan {
  const ids = plan.sources.map(({ id }) => id);
  const files = new Map<string, string[]>();
  for (const word of given) {
    const [, source = '', glob = ''] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
    if (glob === '') throw new UsageError('bad-files', { word });
    if (!ids.includes(source)) {
      throw new UsageError('unknown-source', { word: source, meant: nearest(source, ids), valid: ids });
    }
    files.set(source, [...(files.get(source) ?? []), withinFolder(glob, dataFolder)]);
  }
  const sources = plan.sources.map((source) => ({ ...source, files: files.get(source.id) ?? source.files }));
  return { ...plan, sources };
}

/** A person at the command line may name any file, a plan only those in the data folder: patterns stay relative to it. */
function withinFolder(glob: string, dataFolder: string): string {
  const slashed = path.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  if (!path.isAbsolute(slashed)) return slashed;
  return path.relative(dataFolder, slashed).replaceAll(path.sep, '/');
}
