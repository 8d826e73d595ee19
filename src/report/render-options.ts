import type { Assessment, Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';

/** How a report is to look; none of it changes what is judged or counted. */
export interface RenderOptions {
  readonly language: Language;
  /** The cells of a line; texts for people never exceed it. */
  readonly width: number;
  readonly color: boolean;
  /** Tells which indicators get lines; counts are of all. */
  readonly shows: (assessment: Assessment) => boolean;
}

/** A format that an evaluation can be written in. */
export interface Reporter {
  readonly id: string;
  /** The ending of a file of this format, without the dot. */
  readonly extension: string;
  /** Makes the report: deterministic, with no clock, no file and no terminal. */
  readonly render: (evaluation: Evaluation, options: RenderOptions) => string;
}
