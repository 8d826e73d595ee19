import type { Assessment } from '../../model/assessment.ts';

/**
 * Orders what is behind by how much of what should have been reached is lacking, the most first: 97 of 211 communes before 7
 * of 69 percent. What has no size (tiers, yes/no) comes last; the order of the plan decides between equals.
 */
export function worstFirst(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.toSorted((one, other) => lackOf(other) - lackOf(one));
}

function lackOf({ gap, expected, scale }: Assessment): number {
  if (gap === null || typeof expected !== 'number' || scale === 'tier' || scale === 'yes-no') return 0;
  if (expected === 0) return gap < 0 ? Number.MAX_VALUE : 0;
  return -gap / Math.abs(expected);
}
