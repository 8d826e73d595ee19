import type { Readable } from 'node:stream';
import type { Engine } from '../engine/open-engine.ts';
import type { Column, Source } from '../model/source.ts';
import type { Progress } from './progress.ts';

/** What is given to whoever reads, beside the files. */
export interface ReadOptions {
  /** Standard input, which a source may read as the file `-`; null where there is none. */
  readonly input: Readable | null;
  readonly progress: Progress;
}

/** What everybody who has to do with one source's files works with. */
export interface ReadContext extends ReadOptions {
  readonly engine: Engine;
  readonly source: Source;
  /** The columns that are read. */
  readonly columns: readonly Column[];
  /** The data folder, absolute. */
  readonly folder: string;
}
