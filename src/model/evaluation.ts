import type { FileAccount, Reject } from './account.ts';
import type { Assessment, Status } from './assessment.ts';
import type { Changes } from './changes.ts';
import type { TotalSince } from './dated-total.ts';
import type { Day } from './day.ts';
import type { Article, PlanDocument } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Text } from './text.ts';

/**
 * All assessments of one plan on one day, with their evidence: plain data, JSON by construction. Every report
 * is made from this object alone. Exact values were compared before they became numbers here.
 */
export interface Evaluation {
  readonly version: 1;
  readonly tool: { readonly name: 'lotrinh'; readonly version: string };
  readonly plan: PlanSummary;
  /** The day the plan is judged at. */
  readonly asOf: Day;
  /** The day up to which milestones count as the target: the plan's, or that of `--target`. */
  readonly targetBy: Day;
  readonly summary: Summary;
  readonly indicators: readonly Assessment[];
  /** What changed since an earlier report; null where none was given to compare with. */
  readonly changes: Changes | null;
  /** Published figures that no indicator uses, and why. */
  readonly context: readonly ContextSummary[];
  readonly sources: readonly SourceSummary[];
  readonly problems: readonly Problem[];
}

export interface PlanSummary {
  readonly id: string;
  readonly file: string;
  readonly title: Text;
  readonly document: PlanDocument;
  readonly articles: readonly Article[];
  readonly period: { readonly start: Day; readonly target: Day; readonly horizon: Day };
  readonly timezone: string;
  readonly monthEndsOn: number | null;
  readonly pillars: readonly { readonly id: string; readonly name: Text }[];
  readonly datedTotals: readonly DatedTotalSummary[];
}

export interface DatedTotalSummary {
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  readonly values: readonly TotalSince[];
}

export interface ContextSummary {
  readonly published: Day | null;
  readonly says: Text;
  readonly why: Text;
  readonly article: string | null;
  readonly quote: string | null;
  /** Ids of the indicators that it is easily taken for. */
  readonly not: readonly string[];
}

/** How many indicators stand where. The counts of statuses add up to `selected`. */
export type Summary = {
  /** Indicators in the plan. */
  readonly total: number;
  /** Indicators judged. */
  readonly selected: number;
  /** Of those met, how many are better than asked. */
  readonly exceeded: number;
} & Readonly<Record<Status, number>>;

export interface SourceSummary {
  readonly id: string;
  readonly title: Text | null;
  readonly synthetic: boolean;
  readonly coversTo: Day | null;
  readonly files: readonly FileAccount[];
  readonly rejectsTotal: number;
  readonly rejects: readonly Reject[];
}
