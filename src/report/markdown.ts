import type { Evaluation } from '../model/evaluation.ts';
import { lookOf } from './look.ts';
import { joined, type Markdown, md } from './markdown/md.ts';
import { planSection } from './markdown/plan-section.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { overallSummary } from './table/summary.ts';

/**
 * For wikis, e-mails and the summaries of CI jobs, in GitHub-flavoured Markdown: what changed, what is behind and why, the
 * table by pillar; what is long opens on demand.
 */
export const render = ((evaluations: readonly Evaluation[], options: RenderOptions) => {
  const look = { ...lookOf({ ...options, color: false }), width: Number.POSITIVE_INFINITY };
  const plans = printableThroughout(evaluations);
  const sections = plans.map((plan) => joined(planSection(plan, look), '\n\n'));
  const overall: readonly Markdown[] =
    plans.length === 1
      ? []
      : [
          md`**${overallSummary(plans, look)
            .map((line) => line.trim())
            .join(' ')}**`,
        ];
  return `${joined([...overall, ...sections], '\n\n---\n\n').markdown}\n`;
}) satisfies Render;
