import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const generator = path.join(import.meta.dirname, '../../samples/generate-dossiers.js');

/** Gives the folder with an export of so many dossiers in one file, which is generated the first time. */
export function dossiers(rows, folder) {
  const made = path.join(folder, `dossiers-${rows}`);
  if (existsSync(made)) return made;
  // an export that was interrupted must not be taken for a whole one
  const making = `${made}.part`;
  rmSync(making, { recursive: true, force: true });
  const args = [generator, '--out', making, '--rows', String(rows), '--single-file'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the dossiers could not be generated in ${making}`);
  renameSync(making, made);
  return made;
}

/** Reads all files of a folder once, so that the first program measured finds them as warm as the last; gives their bytes. */
export async function warmed(folder) {
  let bytes = 0;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    for await (const _ of createReadStream(file, { highWaterMark: 1 << 20 }));
    bytes += statSync(file).size;
  }
  return bytes;
}
