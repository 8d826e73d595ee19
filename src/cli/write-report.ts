import type { Rendered } from '../report/render-options.ts';
import { Draft } from './draft.ts';
import type { Io, OutputStream } from './io.ts';
import { UsageError } from './usage-error.ts';

/**
 * Writes to a stream and waits until it is taken. A reader that has gone away (`| head`) is no error; anything else, such
 * as a full disk, throws a UsageError.
 */
export function writeOut(stream: OutputStream, text: Rendered): Promise<void> {
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

/** A report that is made, and the file it goes to; null for stdout. */
export interface MadeReport {
  readonly file: string | null;
  readonly report: Rendered;
}

/**
 * Writes reports: those to files each whole or not at all, over no input, and none is put in its place before all are written;
 * then the one to stdout. Throws a UsageError.
 */
export async function writeReports(
  reports: readonly MadeReport[],
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  const drafts: Draft[] = [];
  try {
    for (const { file, report } of reports) {
      if (file === null) continue;
      const draft = await Draft.begin(file, inputs, io);
      drafts.push(draft);
      await draft.write([report]);
    }
    for (const draft of drafts) await draft.finish();
  } finally {
    for (const draft of drafts) await draft.discard();
  }
  for (const { file, report } of reports) if (file === null) await writeOut(io.stdout, report);
}

function reasonOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
