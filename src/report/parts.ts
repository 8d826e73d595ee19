import type { Assessment } from '../model/assessment.ts';
import type { ObservationSummary, PartSummary } from '../model/observation-summary.ts';

/** What all have to pass: every year since one, or every member of a list. */
export type EachOf = 'year' | 'member';

type Measure = Assessment['measure'];

/** Tells what each of has to pass for an indicator; null where its value is judged as one. */
export function eachOf({ kind, terms }: Measure): EachOf | null {
  if (kind !== 'every') return null;
  return terms.each === 'year' ? 'year' : 'member';
}

/** Tells whether the text names members as examples only, so that there may be more. */
export function isOpenList(measure: Measure): boolean {
  return eachOf(measure) === 'member' && measure.terms.open === 'true';
}

/**
 * The part that decides: the first, for those of `every` stand worst first; one that the text does not name decides
 * nothing. Null where values are not made of such parts.
 */
export function worstPart({ measure }: Assessment, { parts }: ObservationSummary): PartSummary | null {
  return eachOf(measure) === null ? null : (parts.find(({ passes }) => passes !== null) ?? null);
}

/** The parts that do not keep the target, worst first. */
export function failingParts({ parts }: ObservationSummary): readonly PartSummary[] {
  return parts.filter(({ passes }) => passes === false);
}
