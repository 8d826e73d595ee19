import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ContainerFault } from './container-fault.ts';
import { copyOut } from './copy-out.ts';
import { growthLimit, watchedGrowth } from './growth-limit.ts';
import type { Stored } from './stored.ts';

/** The last bytes of gzip data: the size of what was packed, modulo 4 GB, and of the last member only. */
const SIZE_BYTES = 4;
const CHUNK = 1 << 18;

/** Inflates gzip data, of one or several members, into a copy, and gives its size in bytes. Throws a ContainerFault. */
export async function inflateGzip({ path, bytes }: Stored, copy: string): Promise<number> {
  const declared = await declaredSize(path, bytes);
  if (declared > growthLimit(bytes)) {
    // the end of a file that was cut short says anything: it is inflated to nowhere, as far as is harmless
    await inflate({ path, bytes }, drained).catch((error: unknown) => {
      const { code } = error as ContainerFault;
      throw code === 'would-grow-too-large'
        ? new ContainerFault(code, { stored: bytes, grown: declared })
        : error;
    });
  }
  return inflate({ path, bytes }, (from) => copyOut(from, copy));
}

async function inflate(
  { path, bytes }: { readonly path: string; readonly bytes: number },
  into: (from: AsyncIterable<Buffer>) => Promise<number>,
): Promise<number> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const raw = createReadStream(path, { highWaterMark: CHUNK });
  raw.on('error', (error) => gunzip.destroy(error));
  try {
    const size = await into(watchedGrowth(raw.pipe(gunzip), bytes));
    // what stands behind the last member is passed over by zlib without a word; blocks of tapes are filled with NULs
    if (!(await isPadding(path, gunzip.bytesWritten))) throw new ContainerFault('gzip-damaged');
    return size;
  } finally {
    raw.destroy();
  }
}

async function drained(from: AsyncIterable<Buffer>): Promise<number> {
  let bytes = 0;
  for await (const chunk of from) bytes += chunk.length;
  return bytes;
}

async function declaredSize(path: string, bytes: number): Promise<number> {
  if (bytes < SIZE_BYTES) return 0;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(SIZE_BYTES), 0, SIZE_BYTES, bytes - SIZE_BYTES);
    return buffer.readUInt32LE();
  } finally {
    await file.close();
  }
}

async function isPadding(path: string, from: number): Promise<boolean> {
  for await (const chunk of createReadStream(path, { start: from })) {
    if ((chunk as Buffer).some((byte) => byte !== 0)) return false;
  }
  return true;
}
