import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
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

/** A format that the evaluations of one plan or of several can be written in, as one report. */
export interface Reporter {
  readonly id: string;
  /** The ending of a file of this format, without the dot. */
  readonly extension: string;
  /** Makes the report, a section for each plan in the order given: deterministic, with no clock, no file and no terminal. */
  readonly render: (evaluations: readonly Evaluation[], options: RenderOptions) => string;
}
