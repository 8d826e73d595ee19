import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Io } from '../io.ts';

/**
 * Lists the paths that begin so, folders with a slash behind them and files with one of the endings; null takes every file.
 * Hidden ones only where the dot is written. A beginning `~/` is the home folder, and stays as it is.
 */
export function pathsFrom(begun: string, endings: readonly string[] | null, io: Io): readonly string[] {
  const cut = begun.lastIndexOf('/') + 1;
  const [folder, name] = [begun.slice(0, cut), begun.slice(cut)];
  const home = io.env.HOME ?? '';
  const real = path.resolve(io.cwd(), folder.startsWith('~/') ? path.join(home, folder.slice(2)) : folder);
  return readdirSync(real, { withFileTypes: true })
    .filter((entry) => entry.name.startsWith(name) && (name !== '' || !entry.name.startsWith('.')))
    .flatMap((entry) => {
      const isFolder =
        entry.isDirectory() ||
        (entry.isSymbolicLink() &&
          statSync(path.join(real, entry.name), { throwIfNoEntry: false })?.isDirectory() === true);
      if (isFolder) return [`${folder}${entry.name}/`];
      const fits = endings === null || endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
      return fits ? [folder + entry.name] : [];
    })
    .sort();
}
