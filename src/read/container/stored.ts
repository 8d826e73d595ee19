import type { Container } from '../../model/container.ts';
import type { ReadContext } from '../read-context.ts';
import type { TextPart } from '../text-part.ts';

/** Something on disk that is about to be opened: a file of the data folder, or a copy of what was inside of one. */
export interface Stored {
  /** What people know it by. */
  readonly file: string;
  /** The name of the member; null for the file itself. */
  readonly part: string | null;
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** What the file of the data folder is, where this was inside of it; null for the file itself. */
  readonly inside: Container | null;
  /** How many archives stand around it. */
  readonly depth: number;
}

/** A text inside a stored file, before it is known what identifies the bytes of that file. */
export type FoundPart = Omit<TextPart, 'stored' | 'digest'>;

/** The opening of one file of the data folder. */
export interface Opening {
  readonly context: ReadContext;
  /** The file of the data folder, for whoever reads a problem. */
  readonly file: string;
  /** Tells the copies of this file from those of others. */
  readonly number: number;
  /** Gives the path of a copy that is still to be made, in the engine's temporary folder. */
  nextCopy(): string;
}
