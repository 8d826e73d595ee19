import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { officialGroups } from '../official/official-table.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import { htmlLabels, htmlSentences } from '../words/html.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import { Annex } from './annex.tsx';
import { Attention } from './attention.tsx';
import { ChangesSection } from './changes-section.tsx';
import { ChartKey } from './chart-key.tsx';
import { GlanceTable } from './glance-table.tsx';
import { Heading } from './heading.tsx';
import { IndicatorCard } from './indicator-card.tsx';
import { Standing } from './standing.tsx';
import { isOverdue } from './status-mark.tsx';
import type { View } from './view.ts';

/** Which document is judged, on which day, up to which target. */
export function PlanFacts({ view }: { readonly view: View }) {
  const { language, evaluation } = view;
  const { document } = evaluation.plan;
  const day = (it: string) => formatDay(it, language);
  const rows = [
    [labels.document, sentences.issued[language](document.number, day(document.issued), document.issuer)],
    [labels.asOf, day(evaluation.asOf)],
    [labels.targetBy, day(evaluation.targetBy)],
  ] as const;
  return (
    <dl class="plan-facts">
      {rows.map(([label, text]) => (
        <div>
          <dt>{label[language]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How a plan stands as a whole: in a sentence, in a picture, what has changed, and what needs attention. */
export function PlanOverview({ view }: { readonly view: View }) {
  const { language, evaluation, prefix, shown } = view;
  const { indicators, asOf, summary } = evaluation;
  const overdue = indicators.filter((it) => it.status === 'behind' && isOverdue(it, asOf)).length;
  const hidden = indicators.length - shown.length;
  const isSynthetic = indicators.some(({ observed }) => observed?.synthetic === true);
  return (
    <>
      <section class="overview">
        <Heading level={view.level} id={`${prefix}overview`}>
          {htmlLabels.overview[language]}
        </Heading>
        <p class="lead">{rollUpSentence(evaluation, language)}</p>
        <Standing counts={summary} overdue={overdue} language={language} />
        {summary.selected === summary.total ? null : (
          <p class="quiet">
            {sentences.someIndicators[language](
              formatNumber(summary.selected, language),
              formatNumber(summary.total, language),
            )}
          </p>
        )}
        {hidden === 0 ? null : (
          <p class="quiet">{sentences.hidden[language](formatNumber(hidden, language))}</p>
        )}
        {isSynthetic ? <p class="caution">{htmlSentences.synthetic[language]}</p> : null}
      </section>
      <ChangesSection view={view} />
      {shown.length === 0 ? null : <Attention view={view} />}
      <GlanceTable view={view} />
    </>
  );
}

/** Every indicator of a plan, grouped by pillar. */
export function PlanIndicators({ view }: { readonly view: View }) {
  const { language, evaluation, prefix, shows } = view;
  const groups = officialGroups(evaluation, shows, language);
  if (groups.length === 0) return null;
  return (
    <section class="indicators">
      <Heading level={view.level} id={`${prefix}indicators`}>
        {htmlLabels.indicators[language]}
      </Heading>
      <ChartKey language={language} />
      {groups.map(({ numeral, name, rows }) => (
        <section class="pillar" data-group>
          <Heading level={view.level + 1}>
            {numeral}. {name}
          </Heading>
          {rows.map(({ number, assessment }) => (
            <IndicatorCard assessment={assessment} number={number} pillar={name} view={view} />
          ))}
        </section>
      ))}
    </section>
  );
}

/** A plan's section on a page of several. */
export function PlanSection({ view }: { readonly view: View }) {
  const { language, evaluation, prefix } = view;
  return (
    <section class="plan" id={`${prefix}plan`}>
      <header class="plan-head">
        <Heading level={view.level - 1} id={`${prefix}title`} isTarget>
          {evaluation.plan.title[language]}
        </Heading>
        <PlanFacts view={view} />
      </header>
      <PlanOverview view={view} />
      <PlanIndicators view={view} />
      <Annex view={view} />
    </section>
  );
}
