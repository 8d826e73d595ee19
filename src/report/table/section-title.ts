import type { Text } from '../../model/text.ts';
import type { Look } from '../look.ts';
import { wrap } from '../text-width.ts';

/** The heading of a section, after an empty line. */
export function sectionTitle(title: Text, { language, width, palette }: Look): readonly string[] {
  return ['', ...wrap(title[language], width).map(palette.strong)];
}
