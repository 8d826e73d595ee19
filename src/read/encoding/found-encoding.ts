import type { Encoding, EncodingReason } from '../../model/encoding.ts';
import type { Carrier } from './unicode-decoder.ts';

/** The encoding of a text, and how its letters lie in the bytes: as such, or hidden in Unicode text. */
export interface FoundEncoding {
  readonly encoding: Encoding;
  readonly reason: EncodingReason;
  readonly carrier: Carrier | 'bytes';
}
