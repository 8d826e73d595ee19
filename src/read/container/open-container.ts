import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import { unreadable } from '../read-problem.ts';
import type { TextPart } from '../text-part.ts';

/** The texts that a file is or holds, and what stands against reading it. */
export interface OpenedContainer {
  readonly parts: readonly TextPart[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Opens what holds text, told by its first bytes, whatever its name: plain text stays where it is, the rest is copied out
 * into the engine's temporary folder. `file` is relative to the data folder; `number` tells copies apart.
 */
export async function openContainer(
  context: ReadContext,
  file: string,
  number: number,
): Promise<OpenedContainer> {
  const stored = path.join(context.folder, file);
  const facts = { file, source: context.source.id };
  const plain = {
    file,
    stored: file,
    container: 'text',
    part: null,
    path: stored,
    ours: false,
    digest: null,
    rows: null,
  } as const;
  try {
    if (!(await isGzip(stored))) return { parts: [plain], problems: [] };
    await mkdir(context.engine.tempFolder, { recursive: true });
    const copy = path.join(context.engine.tempFolder, `inflated ${context.source.id} ${number}.csv`);
    const hash = createHash('sha256');
    let bytes = 0;
    const raw = createReadStream(stored);
    raw.on('data', (chunk) => {
      hash.update(chunk);
      bytes += chunk.length;
    });
    await pipeline(raw, createGunzip(), createWriteStream(copy));
    const digest = { sha256: hash.digest('hex'), bytes };
    return { parts: [{ ...plain, container: 'gzip', path: copy, digest }], problems: [] };
  } catch (error) {
    return { parts: [], problems: [unreadable(error, facts)] };
  }
}

async function isGzip(stored: string): Promise<boolean> {
  const file = await open(stored);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
