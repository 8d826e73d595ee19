import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Io, OutputStream } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Writes to a stream and waits until it is taken. A reader that has gone away (`| head`) is no error. */
export function writeOut(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error == null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(error);
    });
  });
}

/** Writes a file whole or not at all: beside it first, then in its place. Throws a UsageError. */
export function writeWhole(file: string, text: string, io: Io): void {
  const target = path.resolve(io.cwd(), file);
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw new UsageError('cannot-write', { file, message: (thrown as Error).message });
  }
}
