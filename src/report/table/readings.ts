import type { Assessment } from '../../model/assessment.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { sectionTitle } from './section-title.ts';

/** Which reading of the text was taken, one sentence for each indicator whose text can be read in several ways. */
export function readings(shown: readonly Assessment[], look: Look): readonly string[] {
  const { language, width } = look;
  const lines = shown.flatMap(({ name, reading }) =>
    reading === null ? [] : hang('· ', `${name[language]}: ${reading[language]}`, width),
  );
  return lines.length === 0 ? [] : [...sectionTitle(labels.readings, look), ...lines];
}
