import type { Assessment } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { type Palette, palette } from './palette.ts';
import type { RenderOptions } from './render-options.ts';

/** What every part of a report for people needs to know of how it is to look. */
export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly palette: Palette;
  readonly shows: (assessment: Assessment) => boolean;
}

/** Below this, words would be broken letter by letter; a narrower terminal breaks the lines itself. */
const LEAST_WIDTH = 40;

/** Makes the look that options ask for. */
export function lookOf(options: Pick<RenderOptions, 'language' | 'width' | 'color' | 'shows'>): Look {
  return { ...options, width: Math.max(LEAST_WIDTH, options.width), palette: palette(options) };
}
