import type { TrajectorySummary } from '../model/evaluation.ts';
import type { Language } from '../model/text.ts';
import { officialWords, trajectoryWords } from './words/trajectories.ts';

/** Says how a trajectory runs between its milestones, and whether the document says so. */
export function trajectoryText(
  { kind, official }: Pick<TrajectorySummary, 'kind' | 'official'>,
  language: Language,
): string {
  const whose = officialWords[official ? 'official' : 'reading'][language];
  return `${trajectoryWords[kind][language]}, ${whose}`;
}
