import type { AssessedMilestone, Assessment } from './assessment.ts';
import type { Day } from './day.ts';
import type { Evaluation } from './evaluation.ts';
import type { Value } from './observation-summary.ts';

/**
 * Two plans side by side: what both speak of, and what only one does. Both are judged, each by its own text; nothing is
 * merged. Plain data, JSON by construction.
 */
export interface PlanComparison {
  readonly version: 1;
  readonly tool: Evaluation['tool'];
  readonly plans: Both<ComparedPlan>;
  /** Every indicator of the first plan with every one of the second that shares its concept, in the plans' order. */
  readonly pairs: readonly ComparedPair[];
  /** Of each plan, the indicators that speak of what the other does not. */
  readonly alone: Both<readonly Assessment[]>;
}

/** What is so of the first plan, and of the second. */
export type Both<T> = readonly [T, T];

/** A plan as it was judged; its indicators stand in pairs or alone. */
export type ComparedPlan = Pick<Evaluation, 'plan' | 'asOf' | 'targetBy' | 'summary' | 'problems'>;

/** An indicator of each plan, of one concept. */
export interface ComparedPair {
  readonly concept: string;
  readonly indicators: Both<Assessment>;
  readonly relation: Relation;
  /** Why the two cannot be compared; empty where they can. */
  readonly obstacles: readonly Obstacle[];
  /** What must be known beside it. */
  readonly remarks: readonly Remark[];
  /** The milestones of both by year, oldest first. */
  readonly milestones: readonly PairedMilestones[];
  /** What the figure of each is worth under both, where the targets differ. */
  readonly figures: readonly FigureUnderBoth[];
}

export type Relation =
  /** Where both have a milestone, they ask the same. */
  | 'agree'
  /** In some year they ask for different things. */
  | 'differ'
  /** No year has a milestone of both. */
  | 'apart'
  | 'not-comparable';

export type Obstacle =
  /** Shares of different wholes. */
  | 'whole'
  | 'unit'
  | 'scale'
  /** Counts out of different totals. */
  | 'total'
  /** One asks it of a mean, the other of every year or member. */
  | 'manner';

export type Remark =
  /** Measured by different definitions: the figure of one says nothing under the other. */
  | 'variant'
  /** One of the plans does not say by which definition it measures: it may be another one. */
  | 'variant-unsaid'
  /** One of the plans does not say what its share is of. */
  | 'whole-unsaid'
  /** Both have a figure, and only one plan expects something by its day: the other gives no verdict on it yet. */
  | 'one-expected'
  /** One text says "at least", the other gives a bare number. */
  | 'explicitness';

/** What both plans ask for in a year; null where a plan asks for nothing. */
export interface PairedMilestones {
  readonly year: number;
  readonly milestones: Both<AssessedMilestone | null>;
  readonly relation: 'same' | 'differ' | 'not-comparable' | 'one-sided';
}

/** A figure of one plan, held against what each of them asks for. */
export interface FigureUnderBoth {
  /** The id of the plan whose figure it is. */
  readonly plan: string;
  /** The year whose milestones it is held against. */
  readonly year: number;
  readonly value: Value;
  readonly on: Day;
  /** Whether it is enough for each plan; null where it covers only part of what is asked and so cannot prove it. */
  readonly enough: Both<boolean | null>;
}
