import { constants, lstatSync, realpathSync, renameSync, rmSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
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
export async function writeWhole(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  try {
    const { target, now } = targetOf(file, inputs, io);
    if (now === undefined || now.isFile()) await replace(target, pieces, now);
    else {
      const held = now.isFIFO() ? await readerCame(target) : null;
      await writePieces(target, pieces, { flags: 'w' }).finally(() => held?.close());
    }
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    throw new UsageError('cannot-write', { file, reason: reasonOf(thrown as Error) });
  }
}

/** Finds what a path leads to. Throws a UsageError where nothing can be written there, or an input stands there. */
function targetOf(
  file: string,
  inputs: readonly string[],
  io: Io,
): { target: string; now: Stats | undefined } {
  const given = path.resolve(io.cwd(), file);
  const there = lstatSync(given, { throwIfNoEntry: false });
  const target = there === undefined ? given : realpathSync(given);
  if (inputs.some((input) => sameFile(input, target))) throw new UsageError('output-is-input', { file });
  const now = statSync(target, { throwIfNoEntry: false });
  if (now?.isDirectory()) throw new UsageError('cannot-write', { file, reason: 'is-folder' });
  return { target, now };
}

async function replace(
  target: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  now: Stats | undefined,
): Promise<void> {
  const draft = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.draft`);
  const clean = () => rmSync(draft, { force: true });
  let ours = false;
  try {
    // a program that is stopped leaves no draft behind
    const begun = () => {
      ours = true;
      process.once('exit', clean);
    };
    await writePieces(draft, pieces, {
      flags: 'wx',
      ...(now === undefined ? {} : { mode: now.mode }),
      begun,
    });
    renameSync(draft, target);
  } catch (thrown) {
    if (ours) clean();
    throw thrown;
  } finally {
    process.off('exit', clean);
  }
}

/** How often it is asked whether a pipe has a reader, in milliseconds. */
const PAUSE = 100;

/**
 * Waits for the reader of a pipe, and gives the pipe held open, lest the reader takes it for ended. The system's own waiting
 * could not be stopped by Ctrl-C.
 */
async function readerCame(pipe: string): Promise<FileHandle> {
  for (;;) {
    try {
      return await open(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'ENXIO') throw thrown;
    }
    await setTimeout(PAUSE);
  }
}

async function writePieces(
  target: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  { flags, mode, begun }: { flags: 'w' | 'wx'; mode?: number; begun?: () => void },
): Promise<void> {
  const file = await open(target, flags, mode);
  begun?.();
  try {
    for await (const piece of pieces) await file.writeFile(piece);
  } finally {
    await file.close();
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
