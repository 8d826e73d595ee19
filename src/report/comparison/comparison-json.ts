import type { ComparedPair, ComparedPlan, PlanComparison } from '../../model/plan-comparison.ts';
import type { Problem } from '../../model/problem.ts';
import { type JsonIndicator, jsonIndicator, jsonProblem, type Said } from '../json-report.ts';
import { machineText } from '../machine-text.ts';
import { pairSentences } from './pair-sentences.ts';

type JsonPair = Omit<ComparedPair, 'indicators'> & { readonly indicators: readonly JsonIndicator[] } & Said;
type JsonPlan = Omit<ComparedPlan, 'problems'> & { readonly problems: readonly (Problem & Said)[] };

/** The comparison with sentences put to its codes: what `comparison.schema.json` describes. */
interface JsonComparison extends Omit<PlanComparison, 'plans' | 'pairs' | 'alone'> {
  readonly plans: readonly JsonPlan[];
  readonly pairs: readonly JsonPair[];
  readonly alone: readonly (readonly JsonIndicator[])[];
}

/** For scripts: the whole comparison, the same in every language. */
export function comparisonJson(comparison: PlanComparison): string {
  const { plans, pairs, alone } = comparison;
  const indicatorsOf = (indicators: ComparedPair['indicators']) =>
    indicators.map((it, index) => jsonIndicator(it, plans[index === 0 ? 0 : 1].asOf));
  const said = (pair: ComparedPair) => ({
    vi: pairSentences(pair, comparison, 'vi').join(' '),
    en: pairSentences(pair, comparison, 'en').join(' '),
  });
  const json: JsonComparison = {
    ...comparison,
    plans: plans.map((plan) => ({ ...plan, problems: plan.problems.map(jsonProblem) })),
    pairs: pairs.map((pair) => ({ ...pair, indicators: indicatorsOf(pair.indicators), text: said(pair) })),
    alone: alone.map((members, index) =>
      members.map((it) => jsonIndicator(it, plans[index === 0 ? 0 : 1].asOf)),
    ),
  };
  return machineText(json);
}
