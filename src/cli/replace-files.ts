import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { Plan } from '../model/plan.ts';
import { UsageError } from './usage-error.ts';

/** Globs by the id of the source that they replace those of. */
export type Replacements = ReadonlyMap<string, readonly string[]>;

/** Reads `--files <source>=<glob>`; several for one source add up. Throws a UsageError for a source that none of the plans has. */
export function replacementsOf(given: readonly string[], plans: readonly Plan[]): Replacements {
  const ids = [...new Set(plans.flatMap((plan) => plan.sources.map(({ id }) => id)))];
  const files = new Map<string, readonly string[]>();
  for (const word of given) {
    const [, source = '', glob = ''] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
    if (glob === '') throw new UsageError('bad-files', { word });
    if (!ids.includes(source)) {
      const facts = { word: source, meant: nearest(source, ids), valid: ids, plans: plans.length };
      throw new UsageError('unknown-source', facts);
    }
    files.set(source, [...(files.get(source) ?? []), glob]);
  }
  return files;
}

/** Puts other files in the place of those that a plan declares. Like the plan's they are relative to the data folder. */
export function replaceFiles(plan: Plan, replacements: Replacements, dataFolder: string): Plan {
  const sources = plan.sources.map((source) => ({
    ...source,
    files: replacements.get(source.id)?.map((glob) => withinFolder(glob, dataFolder)) ?? source.files,
  }));
  return { ...plan, sources };
}

/** A person at the command line may name any file, a plan only those in the data folder: patterns stay relative to it. */
function withinFolder(glob: string, dataFolder: string): string {
  const slashed = path.sep === '\\' ? glob.replaceAll('\\', '/') : glob;
  if (!path.isAbsolute(slashed)) return slashed;
  return path.relative(dataFolder, slashed).replaceAll(path.sep, '/');
}
