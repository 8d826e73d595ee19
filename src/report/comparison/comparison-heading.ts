import type { ComparedPlan, PlanComparison } from '../../model/plan-comparison.ts';
import { formatDay } from '../format-day.ts';
import { labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { flow, joined } from '../styled-line.ts';
import { statusCounts } from '../table/summary.ts';
import { wrap } from '../text-width.ts';
import { comparisonLabels, comparisonSentences } from '../words/comparison.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';

/** Which two plans are compared, each with its document, the day it is judged at, and how its indicators stand. */
export function comparisonHeading({ plans }: PlanComparison, look: Look): readonly string[] {
  return [
    look.palette.strong(comparisonLabels.title[look.language]),
    ...plans.flatMap((plan) => ['', ...planLines(plan, look)]),
  ];
}

function planLines({ plan, asOf, targetBy, summary }: ComparedPlan, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const { number, issued, issuer } = plan.document;
  const day = (it: string) => formatDay(it, language);
  return [
    ...wrap(plan.title[language], width).map(palette.strong),
    ...labelled(
      [
        [labels.document[language], sentences.issued[language](number, day(issued), issuer)],
        [labels.asOf[language], comparisonSentences.judged[language](day(asOf), day(targetBy))],
      ],
      width,
    ),
    ...flow(statusCounts(summary, look), width - 2).map((line) => `  ${joined(line)}`),
  ];
}
