import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import { fileProblem, unreadable } from '../read-problem.ts';
import type { ReadableText, TextPart } from '../text-part.ts';
import { byteDecoder } from './byte-decoder.ts';
import { copyAsUtf8 } from './copy-as-utf8.ts';
import { declaredEncoding } from './declared-encoding.ts';
import type { Decoder } from './decoder.ts';
import { findEncoding } from './find-encoding.ts';
import type { FoundEncoding } from './found-encoding.ts';
import { legacyEncodings } from './legacy-letters.ts';
import { placeOfByte } from './place-of-byte.ts';
import { unicodeDecoder } from './unicode-decoder.ts';

/**
 * Makes a text readable as UTF-8: finds its encoding, or takes the one that its source declares, and copies what is in
 * another one into the engine's temporary folder. `badByte` is the first byte that turned out not to be UTF-8 when the text
 * was read as such, null before that is known. `number` tells copies apart.
 */
export async function readableText(
  context: ReadContext,
  part: TextPart,
  badByte: number | null,
  number: number,
): Promise<ReadableText | Problem<ReadProblemCode>> {
  const { source } = context;
  const about = { file: part.file, source: source.id };
  try {
    if (part.ours) {
      if (badByte === null) return { ...part, encoding: 'utf-8', encodingReason: 'container' };
      return fileProblem('not-utf8', { ...about, ...(await placeOfByte(part.path, badByte)) });
    }
    const found =
      source.encoding === null
        ? await findEncoding(part.path, badByte)
        : await declaredEncoding(part.path, source.encoding, badByte);
    if ('fault' in found) return fileProblem(found.fault, { ...found.facts, ...about });
    const { encoding, reason } = found;
    const decoder = decoderOf(found);
    if (decoder === null) return { ...part, encoding, encodingReason: reason };

    await mkdir(context.engine.tempFolder, { recursive: true });
    const path = join(context.engine.tempFolder, `decoded ${source.id} ${number}.csv`);
    // loading it is the other half of the work
    const { digest, trouble } = await copyAsUtf8(part.path, decoder, path, (share) =>
      context.progress.reached(share / 2, 0),
    );
    if (trouble === null) {
      return { ...part, path, encoding, encodingReason: reason, digest: part.digest ?? digest };
    }
    const { kind, line, column } = trouble;
    if (kind === 'mixed') {
      return fileProblem('encoding-mixed', { ...about, encoding, line, column, word: null, reading: null });
    }
    return fileProblem('encoding-damaged', { ...about, encoding, line, column });
  } catch (error) {
    return unreadable(error, about);
  }
}

/** Gives what turns a text into UTF-8; null where it is UTF-8 as it stands. */
function decoderOf({ encoding, carrier }: FoundEncoding): Decoder | null {
  const legacy = legacyEncodings.find((one) => one === encoding);
  if (carrier === 'bytes') return legacy === undefined ? null : byteDecoder(legacy);
  if (legacy !== undefined) return unicodeDecoder(carrier, legacy);
  return carrier === 'utf-8' ? null : unicodeDecoder(carrier, null);
}
