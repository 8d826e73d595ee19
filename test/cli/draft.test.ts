import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Draft } from '../../src/cli/draft.ts';

test('however many files are being written, one listener takes them away when the program is stopped', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-draft-'));
  const silent = { write: () => true };
  const io = {
    stdin: Readable.from([]),
    stdout: silent,
    stderr: silent,
    env: {},
    cwd: () => folder,
    now: () => new Date('2024-11-15T03:00:00Z'),
  };
  const before = process.listenerCount('exit');
  // Node warns on stderr where an event has more than ten
  const drafts = await Promise.all(Array.from({ length: 12 }, (_, at) => Draft.begin(`${at}.txt`, [], io)));
  expect(readdirSync(folder)).toHaveLength(12);
  expect(process.listenerCount('exit')).toBe(before + 1);

  const listener = process.listeners('exit').at(-1);
  listener?.(0);
  expect(readdirSync(folder)).toEqual([]);

  for (const draft of drafts) await draft.discard();
  expect(process.listenerCount('exit')).toBe(before);
});
