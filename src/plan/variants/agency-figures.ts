import type { Definition } from './definition.ts';

/** Makes a definition that only an agency computes: it names what a figure is. */
export function agencyFigure(words: Pick<Definition, 'id' | 'name' | 'definition' | 'source'>): Definition {
  return { ...words, survey: false, formula: null };
}
