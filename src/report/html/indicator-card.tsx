import type { Assessment } from '../../model/assessment.ts';
import { caveatSentences } from '../caveat-sentences.ts';
import { unitName } from '../explain/units.ts';
import { formatDay } from '../format-day.ts';
import { otherVerdictTexts, particularTexts } from '../particular-texts.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { trendText } from '../table/reasons.ts';
import { sameUnit } from '../target-quantity.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { htmlLabels as labels, htmlSentences as sentences } from '../words/html.ts';
import { Chart } from './chart/chart.tsx';
import { chartScene } from './chart/chart-scene.ts';
import { Cited } from './cited.tsx';
import { Arithmetic, Commitments, HowMeasured } from './evidence.tsx';
import { Heading } from './heading.tsx';
import { IndicatorFigures } from './indicator-figures.tsx';
import { SeriesTable } from './series-table.tsx';
import { StatusMark } from './status-mark.tsx';
import { UnitsTable } from './units-table.tsx';
import { anchorOf, type View } from './view.ts';

/** One indicator: how it stands and why, its figures and chart, then everything that the verdict rests on. */
export function IndicatorCard({
  assessment,
  number,
  pillar,
  view,
}: {
  readonly assessment: Assessment;
  readonly number: number;
  readonly pillar: string;
  readonly view: View;
}) {
  const { evaluation, language } = view;
  const { id, name, owner, status, reading, note, whole, milestones, target } = assessment;
  const anchor = anchorOf(id, view);
  const goal = milestones.find(({ by }) => by === target.by);
  const beside = [
    ...caveatSentences(assessment, language),
    ...particularTexts(assessment, evaluation, language),
    ...otherVerdictTexts(assessment, language),
  ];
  return (
    <article
      id={anchor}
      class={`indicator is-${status}`}
      aria-labelledby={`${anchor}-name`}
      data-pillar={pillar}
      data-status={status}
      data-owner={owner ?? ''}
      data-units={JSON.stringify(assessment.units.map((unit) => unitName(unit, view)))}
    >
      <div class="core">
        <header>
          <p class="standing-of">
            <StatusMark assessment={assessment} asOf={evaluation.asOf} language={language} />
            {owner === null ? null : <span class="quiet">{owner}</span>}
          </p>
          <Heading level={view.level + 2} id={`${anchor}-name`} isTarget>
            <span class="order">{number}.</span> {name[language]}
          </Heading>
        </header>
        <div class="reason">
          {reasonSentences(assessment, evaluation.asOf, language).map((sentence) => (
            <p>{sentence}</p>
          ))}
          <p class="quiet">{trendText(assessment, view)}</p>
        </div>
        <div class="picture">
          <IndicatorFigures assessment={assessment} view={view} />
          {chartScene(assessment, evaluation.asOf) === null ? null : (
            <figure class="chart-of">
              <Chart assessment={assessment} view={view} />
              <figcaption>
                {labels.way[language]}: {trajectoryText(assessment.trajectory, language)}.{' '}
                {notDrawn(assessment, view)}
              </figcaption>
            </figure>
          )}
        </div>
        {goal === undefined ? null : <Cited quote={goal.quote} article={goal.article} view={view} />}
        {beside.length === 0 ? null : (
          <ul class="beside">
            {beside.map((text) => (
              <li>{text}</li>
            ))}
          </ul>
        )}
        <dl class="notes">
          {(
            [
              [labels.whole, whole],
              [labels.reading, reading],
              [labels.note, note],
            ] as const
          ).map(([label, text]) =>
            text === null ? null : (
              <div>
                <dt>{label[language]}</dt>
                <dd>{text[language]}</dd>
              </div>
            ),
          )}
        </dl>
      </div>
      <div class="proofs">
        <SeriesTable assessment={assessment} view={view} />
        <UnitsTable assessment={assessment} view={view} />
        <Commitments assessment={assessment} view={view} />
        <HowMeasured assessment={assessment} view={view} />
        <Arithmetic assessment={assessment} view={view} />
      </div>
    </article>
  );
}

/** Milestones in another unit that nothing converts are on no axis of the chart: that is said. */
function notDrawn({ milestones, path, target }: Assessment, { language }: View): string {
  const left = milestones.filter(
    ({ by, unit }) => !sameUnit(unit, target.unit) && path.every(({ on }) => on !== by),
  );
  return left.length === 0
    ? ''
    : sentences.notDrawn[language](left.map(({ by }) => formatDay(by, language)).join(', '));
}
