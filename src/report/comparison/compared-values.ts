import type { ComparedPair } from '../../model/plan-comparison.ts';

/** Gives every number of a pair that stands near another one and must not look equal to it where it is not. */
export function comparedValues({ indicators, milestones }: ComparedPair): readonly number[] {
  return [
    ...indicators.flatMap(({ observed, expected }) => [observed?.value, expected]),
    ...milestones.flatMap((row) => row.milestones.map((milestone) => milestone?.value)),
  ].filter((value) => typeof value === 'number');
}
