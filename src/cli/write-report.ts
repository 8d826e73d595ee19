import { lstatSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Io, OutputStream } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes to a stream and waits until it is taken. A reader that has gone away (`| head`) is no error; anything else, such
 * as a full disk, throws a UsageError.
 */
export function writeOut(stream: OutputStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error?: Error | null) => {
      if (error == null || (error as NodeJS.ErrnoException).code === 'EPIPE') resolve();
      else reject(new UsageError('cannot-write', { file: 'stdout', reason: reasonOf(error) }));
    };
    try {
      stream.write(text, done);
    } catch (thrown) {
      // a stream that is a file writes at once, and throws at once
      done(thrown as Error);
    }
  });
}

/**
 * Writes a file whole or not at all: beside it first, then in its place, with the mode it had; through a symlink, to what
 * it points at. A device or a pipe is written to as it is. Throws a UsageError, also for a file that is an input.
 */
export function writeWhole(file: string, text: string, inputs: readonly string[], io: Io): void {
  const given = path.resolve(io.cwd(), file);
  try {
    const there = lstatSync(given, { throwIfNoEntry: false });
    const target = there === undefined ? given : realpathSync(given);
    if (inputs.some((input) => sameFile(input, target))) throw new UsageError('output-is-input', { file });
    const now = statSync(target, { throwIfNoEntry: false });
    if (now?.isDirectory()) throw new UsageError('cannot-write', { file, reason: 'is-folder' });
    if (now === undefined || now.isFile()) replace(target, text, now);
    else writeFileSync(target, text);
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError('cannot-write', { file, reason: reasonOf(thrown as Error) });
  }
}

function replace(target: string, text: string, now: Stats | undefined): void {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.draft`);
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(now === undefined ? {} : { mode: now.mode }) });
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

function sameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** The system's code for what went wrong, which words can be put to; never a path of a draft. */
function reasonOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
