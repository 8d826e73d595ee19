import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import type { TextPart } from '../text-part.ts';
import { ContainerFault, faultProblem } from './container-fault.ts';
import { digestOf } from './digest-of.ts';
import { fileKind } from './file-kind.ts';
import { openStored } from './open-stored.ts';
import { INPUT, spoolInput } from './spool-input.ts';
import type { Opening } from './stored.ts';

/** Texts that one file may hold. */
const MOST_PARTS = 5000;

/** The texts that a file is or holds, and what stands against reading it. */
export interface OpenedContainer {
  readonly parts: readonly TextPart[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Opens what holds text, told by its first bytes, whatever its name: plain text stays where it is, the rest is copied out
 * into the engine's temporary folder. `file` is relative to the data folder, or `-`; `number` tells copies apart.
 */
export async function openContainer(
  context: ReadContext,
  file: string,
  number: number,
): Promise<OpenedContainer> {
  try {
    return await opened(context, file, number);
  } catch (error) {
    return { parts: [], problems: [faultProblem(error, { file, source: context.source.id })] };
  }
}

async function opened(context: ReadContext, file: string, number: number): Promise<OpenedContainer> {
  const isInput = file === INPUT;
  let stored = path.join(context.folder, file);
  if (!isInput && (await fileKind(stored)).kind === 'text') {
    const text = { file, stored: file, container: 'text', part: null, path: stored } as const;
    return { parts: [{ ...text, ours: false, digest: null, rows: null }], problems: [] };
  }
  await mkdir(context.engine.tempFolder, { recursive: true });
  let copies = 0;
  const nextCopy = () => {
    copies += 1;
    return path.join(context.engine.tempFolder, `copy ${context.source.id} ${number} ${copies}`);
  };
  const opening: Opening = { context, file, number, nextCopy };
  if (isInput) {
    stored = nextCopy();
    await spoolInput(context.input, stored);
  }
  const { size: bytes } = await stat(stored);
  const whole = { file, part: null, path: stored, bytes, inside: null, depth: 0 };
  const [{ parts, problems }, digest] = await Promise.all([openStored(opening, whole), digestOf(stored)]);
  if (parts.length > MOST_PARTS) {
    throw new ContainerFault('archive-too-many', { members: parts.length, limit: MOST_PARTS });
  }
  return { parts: parts.map((part) => ({ ...part, stored: file, digest })), problems };
}
