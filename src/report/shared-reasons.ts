import type { Assessment } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/text.ts';
import { reasonSentences } from './reason-sentences.ts';
import { reasonText } from './reason-text.ts';

/** A reason, and the indicators that share it. */
export interface SharedReason {
  readonly reason: string;
  readonly sharing: readonly {
    readonly assessment: Assessment;
    /** What is to be said of it besides the reason. */
    readonly besides: readonly string[];
  }[];
}

/** Groups indicators by why they stand where they do, so that a reason that several share (a province that was merged) is said once. */
export function sharedReasons(
  members: readonly Assessment[],
  asOf: Day,
  language: Language,
): readonly SharedReason[] {
  const reasons = [...new Set(members.map((it) => reasonText(it, asOf, language)))];
  return reasons.map((reason) => ({
    reason,
    sharing: members
      .filter((it) => reasonText(it, asOf, language) === reason)
      .map((assessment) => ({ assessment, besides: reasonSentences(assessment, asOf, language).slice(1) })),
  }));
}
