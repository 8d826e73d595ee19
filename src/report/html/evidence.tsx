import type {
  AssessedBaseline,
  AssessedMilestone,
  Assessment,
  DeclaredPath,
} from '../../model/assessment.ts';
import { formulaText, recipeRows } from '../explain/computation.ts';
import { figureRows } from '../explain/figure.ts';
import { madeOfTexts } from '../explain/made-of.ts';
import { otherPathTexts } from '../explain/other-paths.ts';
import { pathRows } from '../explain/path-arithmetic.ts';
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import type { Labelled } from '../labelled.ts';
import { targetPhrase } from '../reason-view.ts';
import { explanationLabels, explanationSentences as said } from '../words/explanation.ts';
import { htmlLabels as labels } from '../words/html.ts';
import { milestoneResultWords, milestoneSymbols } from '../words/milestone-results.ts';
import { Cited } from './cited.tsx';
import { Details } from './details.tsx';
import { Heading } from './heading.tsx';
import type { View } from './view.ts';

interface Props {
  readonly assessment: Assessment;
  readonly view: View;
}

/** The baseline and every milestone with what became of it, each with the words it rests on. */
export function Commitments({ assessment, view }: Props) {
  const { language } = view;
  const { baseline, milestones, declaredPaths, scale } = assessment;
  const day = (it: string) => formatDay(it, language);
  return (
    <Details title={labels.evidence[language]}>
      <ul class="commitments">
        {baseline === null ? null : (
          <li>
            {said.baseline[language](day(baseline.on), formatValue(baseline.value, assessment, language))}
            <Rests of={baseline} view={view} />
          </li>
        )}
        {milestones.map((milestone) => (
          <li>
            <span class="symbol" aria-hidden="true">
              {milestoneSymbols[milestone.result]}
            </span>{' '}
            {said.milestone[language](
              day(milestone.by),
              targetPhrase(milestone, { scale, unit: milestone.unit }, language),
              milestoneResultWords[milestone.result][language],
            )}
            <Rests of={milestone} view={view} />
            {milestone.implicit ? <p class="quiet">{said.implicit[language]}</p> : null}
            {milestone.keep ? <p class="quiet">{said.keep[language]}</p> : null}
          </li>
        ))}
        {declaredPaths.map((path) => (
          <li>
            {said.declaredPath[language](path.title[language])}
            <Rests of={path} view={view} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Rests({
  of,
  view,
}: {
  readonly of: AssessedBaseline | AssessedMilestone | DeclaredPath;
  readonly view: View;
}) {
  const note = of.note?.[view.language] ?? '';
  return (
    <>
      <Cited quote={of.quote} article={of.article} view={view} />
      {note === '' ? null : <p class="quiet">{note}</p>}
    </>
  );
}

/** The formula with the plan's own expressions, the source, the variant, and the figure with its rows and files. */
export function HowMeasured({ assessment, view }: Props) {
  const { language, evaluation } = view;
  const { each, remarks } = madeOfTexts(assessment, view);
  return (
    <Details title={labels.measure[language]}>
      <dl class="facts">
        <div>
          <dt>{explanationLabels.formula[language]}</dt>
          <dd>{formulaText(assessment, language)}</dd>
        </div>
        {Object.entries(assessment.measure.terms).map(([name, text]) => (
          <div>
            <dt class="term">{name}</dt>
            <dd>
              <code>{text}</code>
            </dd>
          </div>
        ))}
        <Facts rows={recipeRows(assessment, evaluation, language)} />
      </dl>
      {assessment.observed === null && assessment.estimate === null ? null : (
        <>
          <Heading level={view.level + 3}>{explanationLabels.figure[language]}</Heading>
          <dl class="facts">
            <Facts rows={figureRows(assessment, evaluation, view)} />
          </dl>
        </>
      )}
      {each.length === 0 ? null : (
        <>
          <Heading level={view.level + 3}>{explanationLabels.parts[language]}</Heading>
          <ul>
            {each.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
          {remarks.map((text) => (
            <p>{text}</p>
          ))}
        </>
      )}
    </Details>
  );
}

/** How the expected value came about, step by step, and what other ways to the target would have said. */
export function Arithmetic({ assessment, view }: Props) {
  const { language } = view;
  if (assessment.path.length === 0) return null;
  const others = assessment.otherPaths.map((other) => otherPathTexts(other, assessment, view));
  return (
    <Details title={labels.arithmetic[language]}>
      <dl class="facts">
        <Facts rows={pathRows(assessment, view)} />
      </dl>
      {others.length === 0 ? null : (
        <>
          <Heading level={view.level + 3}>{explanationLabels.otherPaths[language]}</Heading>
          <ul>
            {others.map((texts) => (
              <li>{texts.join('. ')}</li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}

/** Labels and what stands behind them; a label that repeats the one above is said once. */
export function Facts({ rows }: { readonly rows: readonly Labelled[] }) {
  const terms = [...new Set(rows.map(([label]) => label))];
  return (
    <>
      {terms.map((term) => (
        <div>
          <dt>{term}</dt>
          {rows
            .filter(([label]) => label === term)
            .map(([, text]) => (
              <dd>{text}</dd>
            ))}
        </div>
      ))}
    </>
  );
}
