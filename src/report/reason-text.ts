import type { Assessment } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { Language } from '../model/text.ts';
import { reasonView } from './reason-view.ts';
import { reasonWords } from './words/reasons.ts';

/** Says in one sentence why an indicator stands where it does, and by how much. */
export function reasonText(assessment: Assessment, asOf: Day, language: Language): string {
  return reasonWords[assessment.reason.code][language](reasonView(assessment, asOf, language));
}
