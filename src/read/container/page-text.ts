import { readFile } from 'node:fs/promises';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { readableText } from '../encoding/readable-text.ts';
import { Utf8Check } from '../encoding/utf8-check.ts';
import type { FoundPart, Opening } from './stored.ts';

/** Reads a page in whatever encoding it is in, as any other text of a source; a problem where that cannot be told. */
export async function pageText(
  opening: Opening,
  part: FoundPart,
): Promise<string | Problem<ReadProblemCode>> {
  const full = { ...part, stored: opening.file, digest: null };
  const first = await readableText(opening.context, full, null, opening.number);
  if ('severity' in first) return first;
  const bytes = await readFile(first.path);
  const check = new Utf8Check();
  check.push(bytes);
  const badByte = check.end();
  if (badByte === null) return bytes.toString('utf8');
  const again = await readableText(opening.context, full, badByte, opening.number);
  return 'severity' in again ? again : readFile(again.path, 'utf8');
}
