import {
  constants,
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * A file that is being written: beside its place until it is whole, then in it, with the mode it had; through a symlink, in
 * place of what that points at. A device or a pipe is written to as it is. Every step throws a UsageError where it fails,
 * and leaves nothing behind.
 */
export class Draft {
  readonly #named: string;
  readonly #target: string;
  readonly #file: FileHandle;
  /** Where it is written until it is whole; null for a device or a pipe. */
  readonly #beside: string | null;
  readonly #held: FileHandle | null;
  readonly #clean = () => {
    if (this.#beside !== null) rmSync(this.#beside, { force: true });
  };

  private constructor(named: string, target: string, opened: Opened) {
    this.#named = named;
    this.#target = target;
    this.#file = opened.file;
    this.#beside = opened.beside;
    this.#held = opened.held;
    // a program that is stopped leaves no draft behind
    if (unfinished.size === 0) process.once('exit', cleanAll);
    unfinished.add(this.#clean);
  }

  /** Begins a file that is none of the inputs, which are absolute. */
  static async begin(file: string, inputs: readonly string[], io: Io): Promise<Draft> {
    return named(file, async () => {
      const { target, now } = targetOf(file, inputs, io);
      return new Draft(file, target, await opened(target, now));
    });
  }

  /** Writes more; where that fails, there is no draft any more. */
  async write(pieces: AsyncIterable<string> | Iterable<string | Uint8Array>): Promise<void> {
    try {
      await named(this.#named, async () => {
        for await (const piece of pieces) await this.#file.writeFile(piece);
      });
    } catch (thrown) {
      await this.discard();
      throw thrown;
    }
  }

  /** Puts the file in its place: it is whole. */
  async finish(): Promise<void> {
    try {
      await named(this.#named, async () => {
        await this.#file.close();
        if (this.#beside !== null) renameSync(this.#beside, this.#target);
      });
    } finally {
      await this.discard();
    }
  }

  /** Takes away what was written; nothing where it is finished. */
  async discard(): Promise<void> {
    await this.#file.close().catch(() => {});
    await this.#held?.close().catch(() => {});
    this.#clean();
    unfinished.delete(this.#clean);
    if (unfinished.size === 0) process.off('exit', cleanAll);
  }
}

/** What takes the drafts away that are not finished: one listener for all, as Node warns of more than ten. */
const unfinished = new Set<() => void>();
const cleanAll = () => {
  for (const clean of unfinished) clean();
};

interface Opened {
  readonly file: FileHandle;
  readonly beside: string | null;
  readonly held: FileHandle | null;
}

async function opened(target: string, now: Stats | undefined): Promise<Opened> {
  if (now !== undefined && !now.isFile()) {
    const held = now.isFIFO() ? await readerCame(target) : null;
    return { file: await open(target, 'w'), beside: null, held };
  }
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.draft`);
  return { file: await open(beside, 'wx', now?.mode), beside, held: null };
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

/** Finds what a path leads to. Throws a UsageError where nothing can be written there, or an input stands there. */
function targetOf(
  file: string,
  inputs: readonly string[],
  io: Io,
): { target: string; now: Stats | undefined } {
  const given = path.resolve(io.cwd(), file);
  const target = endOfLinks(given);
  if (inputs.some((input) => sameFile(input, target))) throw new UsageError('output-is-input', { file });
  const now = statSync(target, { throwIfNoEntry: false });
  if (now?.isDirectory()) throw new UsageError('cannot-write', { file, reason: 'is-folder' });
  return { target, now };
}

/** How many links lead to a file at most, as on Linux. */
const MOST_LINKS = 40;

/**
 * Follows symlinks to the file they lead to, which need not be there. What is open already (`/dev/stdout`, `/dev/fd/3`) may
 * be a pipe, which has no other name.
 */
function endOfLinks(given: string): string {
  let file = given;
  for (let followed = 0; followed < MOST_LINKS; followed++) {
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return file;
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.isFile() || now?.isDirectory()) return realpathSync(file);
    if (now !== undefined) return file;
    file = path.resolve(path.dirname(file), readlinkSync(file));
  }
  return realpathSync(given);
}

/** Tells whether two paths lead to one file that is there. */
export function sameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Names the file that was asked for where some step fails, by the system's code and never by the path of a draft. */
async function named<T>(file: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const { code, message } = thrown as NodeJS.ErrnoException;
    throw new UsageError('cannot-write', { file, reason: code ?? message });
  }
}
