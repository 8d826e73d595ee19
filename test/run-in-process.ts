import path from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../src/cli/main.ts';

export const root = path.join(import.meta.dirname, '..');

/**
 * Runs a command line as `bin/lotrinh` does, without a process of its own: not a terminal, on a fixed day, with nothing on
 * standard input unless it is given.
 */
export async function lotrinh(
  argv: readonly string[],
  folder: string = root,
  input: string | Buffer = '',
  env: Record<string, string> = {},
) {
  const written = { out: '', err: '' };
  const into = (key: 'out' | 'err') => ({
    write: (text: string, done?: (error?: Error | null) => void) => {
      written[key] += text;
      done?.();
      return true;
    },
  });
  const io = {
    stdin: Readable.from([Buffer.from(input)]),
    stdout: into('out'),
    stderr: into('err'),
    env: { LOTRINH_DEBUG: '1', ...env },
    cwd: () => folder,
    now: () => new Date('2024-11-15T03:00:00Z'),
  };
  return { code: await main(argv, io), ...written };
}
