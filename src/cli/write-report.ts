import { Draft } from './draft.ts';
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

/** Writes a report to the file asked for, else to stdout; `-` is stdout too. Throws a UsageError. */
export async function writeReport(
  output: string | undefined,
  text: string,
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  if (output === undefined || output === '-') await writeOut(io.stdout, text);
  else await writeWhole(output, [text], inputs, io);
}

/** Writes a file whole or not at all, and over no input. Throws a UsageError. */
export async function writeWhole(
  file: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  const draft = await Draft.begin(file, inputs, io);
  await draft.write(pieces);
  await draft.finish();
}

function reasonOf(error: Error): string {
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
