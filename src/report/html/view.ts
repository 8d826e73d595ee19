import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';

/** What every part of a plan's section of the page needs to know. */
export interface View {
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** The indicators that get lines; counts are of all. */
  readonly shown: readonly Assessment[];
  readonly shows: (assessment: Assessment) => boolean;
  /** The level of the section's headings: its parts are one deeper, and so on. */
  readonly level: number;
  /** Before every id of the section, so that those of several plans differ. */
  readonly prefix: string;
}

/** The id of an indicator's place on the page: the same from month to month, so that a link to it holds. */
export function anchorOf(id: string, { prefix }: Pick<View, 'prefix'>): string {
  return `${prefix}${id.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}
