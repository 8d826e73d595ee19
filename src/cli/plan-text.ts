import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Reads a plan file's text; only UTF-8, with or without BOM. Throws a UsageError if it cannot be read. */
export function planText(file: string, io: Io): string {
  const absolute = path.resolve(io.cwd(), file);
  const bytes = bytesOf(absolute, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('plan-not-utf8', { file, line: lineOfBadByte(bytes) });
  }
}

function bytesOf(absolute: string, file: string): Buffer {
  try {
    return readFileSync(absolute);
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new UsageError('file-unreadable', { file, reason: code ?? message });
    throw new UsageError('file-not-found', { file, meant: neighbour(absolute, file) });
  }
}

/** Finds the first line that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(10, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end);
    if (!Buffer.from(text.toString('utf8')).equals(text)) return line;
    if (end < 0) return line;
    from = end + 1;
  }
  return line;
}

/** Finds a file beside the one that is not there whose name is nearly the same. */
function neighbour(absolute: string, file: string): string | null {
  try {
    const names = readdirSync(path.dirname(absolute)).filter((name) => /\.ya?ml$/.test(name));
    const found = nearest(path.basename(absolute), names);
    return found === null ? null : path.join(path.dirname(file), found);
  } catch {
    return null;
  }
}
