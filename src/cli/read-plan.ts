import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Reads and parses a plan file; it is named in messages as it was given. Throws a UsageError if it cannot be read. */
export function readPlan(file: string, io: Io): ReturnType<typeof parsePlan> {
  return parsePlan(planText(path.resolve(io.cwd(), file), file), file);
}

function planText(absolute: string, file: string): string {
  try {
    return readFileSync(absolute, 'utf8');
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new UsageError('file-unreadable', { file, message });
    throw new UsageError('file-not-found', { file, meant: neighbour(absolute, file) });
  }
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
