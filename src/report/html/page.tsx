import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { addUp } from '../add-up.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import type { RenderOptions } from '../render-options.ts';
import { htmlLabels as labels, htmlSentences as sentences } from '../words/html.ts';
import { sentences as shared } from '../words/sentences.ts';
import { Annex } from './annex.tsx';
import { FilterForm } from './filter-form.tsx';
import { filterScript } from './filter-script.ts';
import { pageStyle } from './page-style.ts';
import { PlanFacts, PlanIndicators, PlanOverview, PlanSection } from './plan-section.tsx';
import { Standing } from './standing.tsx';
import { isOverdue } from './status-mark.tsx';
import type { View } from './view.ts';

type Shown = Pick<RenderOptions, 'language' | 'shows'>;

/** The page: of one plan, or of several with a section each and an overview on top. */
export function Page({
  evaluations,
  options,
  policy,
}: {
  readonly evaluations: readonly Evaluation[];
  readonly options: Shown;
  /** What the browser may do with the page. */
  readonly policy: string;
}) {
  const { language } = options;
  const views = evaluations.map((evaluation, index) =>
    viewOf(evaluation, index, evaluations.length, options),
  );
  const [only] = views;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{pageTitle(evaluations, language)}</title>
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body>
        <a class="skip" href="#indicators">
          {labels.skip[language]}
        </a>
        {only !== undefined && views.length === 1 ? (
          <OnePlan view={only} />
        ) : (
          <SeveralPlans views={views} language={language} />
        )}
        <footer class="page-foot">
          <p>{madeText(evaluations, language)}</p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: filterScript }} />
      </body>
    </html>
  );
}

function viewOf(evaluation: Evaluation, index: number, plans: number, { language, shows }: Shown): View {
  return {
    evaluation,
    language,
    shows,
    shown: evaluation.indicators.filter(shows),
    level: plans === 1 ? 2 : 3,
    prefix: plans === 1 ? 'i-' : `p${index + 1}-`,
  };
}

function OnePlan({ view }: { readonly view: View }) {
  const { language, evaluation } = view;
  return (
    <>
      <header class="page-head">
        <p class="kicker">{labels.kicker[language]}</p>
        <h1>{evaluation.plan.title[language]}</h1>
        <PlanFacts view={view} />
      </header>
      <main>
        <PlanOverview view={view} />
        <div id="indicators">
          <Controls views={[view]} language={language} />
          <PlanIndicators view={view} />
        </div>
        <Annex view={view} />
      </main>
    </>
  );
}

function SeveralPlans({ views, language }: { readonly views: readonly View[]; readonly language: Language }) {
  const evaluations = views.map(({ evaluation }) => evaluation);
  const counts = addUp(evaluations.map(({ summary }) => summary));
  const count = (it: number) => formatNumber(it, language);
  const overdue = evaluations.flatMap(({ indicators, asOf }) =>
    indicators.filter((it) => it.status === 'behind' && isOverdue(it, asOf)),
  ).length;
  return (
    <>
      <header class="page-head">
        <p class="kicker">{labels.kicker[language]}</p>
        <h1>{pageTitle(evaluations, language)}</h1>
      </header>
      <main>
        <section class="overview">
          <h2 id="all">{labels.all[language]}</h2>
          <p class="lead">
            {shared.overall[language](
              count(evaluations.length),
              shared.indicators[language](count(counts.selected)),
            )}
            .
          </p>
          <Standing counts={counts} overdue={overdue} language={language} />
          <nav aria-label={labels.plans[language]}>
            <ol class="plans">
              {views.map(({ evaluation, prefix }) => (
                <li>
                  <a href={`#${prefix}plan`}>{evaluation.plan.title[language]}</a>
                  <span class="quiet"> {evaluation.plan.document.number}</span>
                  <p>{rollUpSentence(evaluation, language)}</p>
                </li>
              ))}
            </ol>
          </nav>
        </section>
        <div id="indicators">
          <Controls views={views} language={language} />
          {views.map((view) => (
            <PlanSection view={view} />
          ))}
        </div>
      </main>
    </>
  );
}

function Controls({ views, language }: { readonly views: readonly View[]; readonly language: Language }) {
  if (views.every(({ shown }) => shown.length === 0)) return null;
  return (
    <>
      <FilterForm views={views} language={language} />
      <p class="no-match" id="no-match" hidden>
        {labels.noMatch[language]}
      </p>
    </>
  );
}

function pageTitle(evaluations: readonly Evaluation[], language: Language): string {
  const [first] = evaluations;
  const day = first === undefined ? '' : formatDay(first.asOf, language);
  return first !== undefined && evaluations.length === 1
    ? sentences.title[language](first.plan.title[language], day)
    : sentences.titleOfSeveral[language](formatNumber(evaluations.length, language), day);
}

function madeText(evaluations: readonly Evaluation[], language: Language): string {
  const [first] = evaluations;
  if (first === undefined) return '';
  return sentences.made[language](
    `${first.tool.name} ${first.tool.version}`,
    formatDay(first.asOf, language),
  );
}
