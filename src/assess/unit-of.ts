import type { Indicator, Milestone } from '../model/plan.ts';
import type { Text } from '../model/text.ts';

/** Gives the unit that a milestone's value is in: its own, or else the indicator's. */
export function unitOf(indicator: Pick<Indicator, 'unit'>, milestone: Pick<Milestone, 'unit'>): Text {
  return milestone.unit ?? indicator.unit;
}

/** Tells whether a milestone is in the indicator's unit, which the observations are in. */
export function inOwnUnit(indicator: Pick<Indicator, 'unit'>, milestone: Pick<Milestone, 'unit'>): boolean {
  return unitOf(indicator, milestone).vi === indicator.unit.vi;
}
