import type { Assessment } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import type { Palette } from './palette.ts';

/** What every part of a report for people needs to know of how it is to look. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly palette: Palette;
  readonly shows: (assessment: Assessment) => boolean;
}
