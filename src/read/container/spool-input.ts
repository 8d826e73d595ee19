import type { Readable } from 'node:stream';
import { ContainerFault } from './container-fault.ts';
import { copyOut } from './copy-out.ts';

/** What a source writes among its files for standard input. */
export const INPUT = '-';

/** Writes standard input into a copy, which can then be looked at as often as a file; throws where there is nothing to read. */
export async function spoolInput(input: Readable | null, copy: string): Promise<number> {
  if (input === null || ('isTTY' in input && input.isTTY === true)) throw new ContainerFault('input-missing');
  if (input.readableDidRead || input.destroyed) throw new ContainerFault('input-twice');
  return copyOut(input, copy);
}
