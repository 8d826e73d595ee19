import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import { fileProblem } from '../read-problem.ts';
import type { ReadableText, TextPart } from '../text-part.ts';
import { placeOfByte } from './place-of-byte.ts';

/**
 * Makes a text readable as UTF-8: finds its encoding, or takes the one that its source declares, and copies what is in
 * another one into the engine's temporary folder. `badByte` is the first byte that turned out not to be UTF-8 when the text
 * was read as such, null before that is known. `number` tells copies apart.
 */
export async function readableText(
  { source }: ReadContext,
  part: TextPart,
  badByte: number | null,
  _number: number,
): Promise<ReadableText | Problem<ReadProblemCode>> {
  if (badByte !== null) {
    const place = await placeOfByte(part.path, badByte);
    return fileProblem('not-utf8', { file: part.file, source: source.id, ...place });
  }
  return { ...part, encoding: 'utf-8', encodingReason: part.ours ? 'container' : 'valid' };
}
