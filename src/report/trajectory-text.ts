import type { TrajectorySummary } from '../model/assessment.ts';
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
  const whose = official ? 'official' : 'reading';
  const way = trajectoryWords[kind][language];
  return title === null
    ? `${way}, ${officialWords[whose][language]}`
    : pathWords[whose][language](title[language], way);
}
