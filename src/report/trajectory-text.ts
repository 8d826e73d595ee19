import type { TrajectorySummary } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { officialWords, pathWords, trajectoryWords } from './words/trajectories.ts';

/**
 * Says how a trajectory runs between its milestones, and whether a document says so; of a path that was asked for, by
 * its name first.
 */
export function trajectoryText(
  { kind, official, title }: Pick<TrajectorySummary, 'kind' | 'official' | 'title'>,
  language: Language,
): string {
  const whose = officialWords[official ? 'official' : 'reading'][language];
  const said = `${trajectoryWords[kind][language]}, ${whose}`;
  return title === null
    ? said
    : pathWords.named[language](title[language], trajectoryWords[kind][language], whose);
}
