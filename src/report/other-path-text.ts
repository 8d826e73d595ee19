import type { OtherPath } from '../model/assessment.ts';
import type { Language } from '../model/text.ts';
import { particularWords as words } from './words/particulars.ts';

/** Names a way to the target that does not judge. */
export function otherPathName({ id, title }: OtherPath, language: Language): string {
  return title?.[language] ?? id ?? words.throughMilestones[language];
}
