import type { Assessment } from '../model/assessment.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';

/** How a report is to look; none of it changes what is judged or counted. */
export interface RenderOptions {
  readonly language: Language;
  /** The cells of a line; texts for people at a terminal never exceed it. */
  readonly width: number;
  readonly color: boolean;
  /** Tells which indicators get lines; counts are of all. */
  readonly shows: (assessment: Assessment) => boolean;
  /** Whether a CSV begins with a byte order mark, by which Excel tells UTF-8. */
  readonly bom: boolean;
  /** Whether a CSV writes numbers as the language does (61,97), and separates cells as spreadsheets of that language do. */
  readonly localNumbers: boolean;
  /** Whether the terminal table says everything, or only the figures, what changed and why what is behind is so. */
  readonly detail: 'brief' | 'full';
}

/** A report: text, or the bytes of a file that is none. */
export type Rendered = string | Uint8Array;

/**
 * Makes the report of one plan or of several, a section for each in the order given: deterministic, byte for byte, with no
 * clock, no file and no terminal.
 */
export type Render = (
  evaluations: readonly Evaluation[],
  options: RenderOptions,
) => Rendered | Promise<Rendered>;

/** A format that reports can be written in. */
export interface Reporter {
  /** The endings of files of this format, without the dot, the usual one first; none where files of it have no ending of their own. */
  readonly endings: readonly string[];
  /** Loads its code, which a run that does not need it never pays for. */
  readonly load: () => Promise<{ readonly render: Render }>;
}
