import type Fraction from 'fraction.js';
import type { Calendar } from './calendar.ts';
import type { ComparatorName, Scale } from './comparator.ts';
import type { DatedTotal } from './dated-total.ts';
import type { Day, Duration } from './day.ts';
import type { LatestMeasure, Measure } from './measure.ts';
import type { Place } from './problem.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';
import type { UnitRegistry } from './unit-registry.ts';
import type { OtherDefinition, Variant } from './variant.ts';

/** The document of commitments, normalised: absence is null, days are days, numbers are exact. */
export interface Plan {
  readonly file: string;
  readonly id: string;
  readonly title: Text;
  readonly document: PlanDocument;
  readonly articles: readonly Article[];
  readonly period: { readonly start: Day; readonly target: Day; readonly horizon: Day };
  readonly timezone: string;
  readonly calendar: Calendar;
  readonly pillars: readonly Pillar[];
  readonly sources: readonly Source[];
  /** How many of something there are, by day: what counts are out of, and what converts between counts and shares. */
  readonly datedTotals: readonly DatedTotal[];
  /** Which units there are and were, and which became part of which; null where the plan follows none. */
  readonly units: UnitRegistry | null;
  readonly indicators: readonly Indicator[];
  /** Published figures that no indicator may use. */
  readonly context: readonly ContextFigure[];
}

/** A published figure that belongs to no indicator, and why: shown, so that nobody takes it for a result. */
export interface ContextFigure {
  /** The figure with what it is of, as it was published. */
  readonly says: Text;
  /** Why no indicator uses it. */
  readonly why: Text;
  /** The day it was published, before which it is not shown; null where that is not known. */
  readonly published: Day | null;
  readonly article: string | null;
  readonly quote: string | null;
  /** Ids of the indicators that it is easily taken for. */
  readonly not: readonly string[];
  readonly place: Place;
}

export interface PlanDocument {
  readonly number: string;
  readonly issued: Day;
  readonly issuer: string;
}

/** A published text that milestones and baselines quote. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: Day | null;
  readonly url: string | null;
  readonly note: string | null;
}

export interface Pillar {
  readonly id: string;
  readonly name: Text;
}

export type TrajectoryKind = 'linear' | 'compound' | 'step' | 'flat';

/** A quantity followed over time, its commitments, and the recipe that observes it. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly pillar: string;
  readonly unit: Text;
  readonly owner: string | null;
  /** What a reader must know. */
  readonly note: Text | null;
  /** Where the text can be read in several ways: which reading was taken, and why, in a sentence. */
  readonly reading: Text | null;
  /** What it speaks of, shared by the indicators of other plans that speak of the same. */
  readonly concept: string | null;
  /** What a share is of, in words; two indicators of one concept with different wholes are not comparable. */
  readonly whole: Text | null;
  /** The id of the dated total that counts and ranks are out of: communes of the province, ranked provinces. */
  readonly outOf: string | null;
  readonly scale: Scale;
  /** The declared order of tiers, worst first; empty unless the scale is `tier`. */
  readonly tiers: readonly string[];
  readonly baseline: Baseline | null;
  /** In order of their days; at least one. */
  readonly milestones: readonly Milestone[];
  readonly trajectory: TrajectoryKind;
  /** Other ways to the target than that through the milestones, such as one that a later decision assigns by year. */
  readonly paths: readonly AlternativePath[];
  readonly atRiskWithin: Tolerance | null;
  /** How old the observation in force may be; null means two reporting periods plus the publication lag. */
  readonly staleAfter: Duration | null;
  readonly publicationLag: Duration;
  /** Set where the thing that is counted ceases to exist. */
  readonly object: { readonly until: Day; readonly reason: Text } | null;
  /** The named definition that the measure follows, printed beside the number. */
  readonly variant: Variant | null;
  readonly measure: Measure;
  /** Further sources of the same figure, in order of trust after the measure's own. */
  readonly otherSources: readonly LatestMeasure[];
  /** What the same is by other definitions: shown by `explain`, never judged. */
  readonly otherVariants: readonly OtherDefinition[];
  readonly place: Place;
}

/** A share of the change planned from the first anchor to the target, or points in the indicator's unit. */
export type Tolerance = { readonly share: Fraction } | { readonly points: Fraction };

export interface Baseline {
  readonly on: Day;
  readonly value: Fraction;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
}

/** A committed value by a day. Tiers and yes/no have their place in the order as value (1 is the worst tier; 0 no, 1 yes). */
export interface Milestone {
  readonly by: Day;
  readonly comparator: ComparatorName;
  readonly value: Fraction;
  /** Only where it differs from the indicator's unit: such a milestone is an anchor only where `of` converts it. */
  readonly unit: Text | null;
  /** Its value is a percentage of this dated total; null where it is not. */
  readonly of: string | null;
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
  /** The text gives a bare number; at-least is our reading. */
  readonly implicit: boolean;
  /** To be kept from its day on, not just reached by it. */
  readonly keep: boolean;
  readonly place: Place;
}

/** A way to the target with values of its own. */
export interface AlternativePath {
  readonly id: string;
  readonly title: Text;
  /** Given by a document, not drawn by us. */
  readonly official: boolean;
  readonly kind: TrajectoryKind;
  /** In order of their days; at least one. The baseline of the indicator goes before them. */
  readonly points: readonly { readonly on: Day; readonly value: Fraction }[];
  readonly article: string | null;
  readonly quote: string | null;
  readonly note: Text | null;
  readonly place: Place;
}

/** Every measure of an indicator: the one that judges it, then those of other sources and other definitions. */
export function measuresOf({ measure, otherSources, otherVariants }: Indicator): readonly Measure[] {
  const others = otherVariants.map((other) => other.measure).filter((other) => other !== null);
  return [measure, ...otherSources, ...others];
}
