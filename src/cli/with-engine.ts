import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { type Engine, openEngine } from '../engine/open-engine.ts';
import { UsageError } from './usage-error.ts';

/** Runs some work with an engine, which is closed and cleaned up after, whatever happens. */
export async function withEngine<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const tempFolder = temporaryFolder();
  const clean = () => rmSync(tempFolder, { recursive: true, force: true });
  process.once('exit', clean);
  try {
    const engine = await openEngine({ memoryLimit: memoryLimit(), threads: null, tempFolder });
    // the process ends only when the statement does, and that may take minutes
    const stop = () => engine.interrupt();
    process.prependOnceListener('exit', stop);
    try {
      return await work(engine);
    } finally {
      process.off('exit', stop);
      await engine.close();
    }
  } finally {
    clean();
    process.off('exit', clean);
  }
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(path.join(tmpdir(), 'lotrinh-'));
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    throw new UsageError('no-temporary-folder', { folder: tmpdir(), reason: code ?? message });
  }
}

/** Half of the machine's memory, at most 4 GB: an office machine must stay usable, and what is over spills to disk. */
function memoryLimit(): string {
  return `${Math.floor(Math.min(4e9, totalmem() / 2) / 1e6)}MB`;
}
