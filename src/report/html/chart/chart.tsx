import type { Assessment } from '../../../model/assessment.ts';
import { comparators } from '../../../model/comparator.ts';
import type { Value } from '../../../model/observation-summary.ts';
import type { Language } from '../../../model/text.ts';
import { targetText } from '../../figure-texts.ts';
import { formatDay } from '../../format-day.ts';
import { formatBareValue, formatValue } from '../../format-value.ts';
import { marksOf } from '../../mark-texts.ts';
import { qualified } from '../../qualified.ts';
import { sameUnit, targetQuantity } from '../../target-quantity.ts';
import { htmlSentences as sentences } from '../../words/html.ts';
import { yesNoWords } from '../../words/values.ts';
import { anchorOf, type View } from '../view.ts';
import { CHART_SPAN, type ChartPlace, type ChartScene, chartScene } from './chart-scene.ts';
import { chartDescription } from './chart-text.ts';
import { type LabelSpot, placeLabels } from './place-labels.ts';

/** Above the field is a line for the as-of day, below it one for the years. */
const ABOVE = 24;
const BELOW = 26;

/** Labels are placed for the width that a chart has on a small phone; on wider screens they only stand further apart. */
const NARROW = 300;

/** Units longer than this have no room in a chart. */
const SHORT_UNIT = 10;

/**
 * Draws an indicator's chart: its trajectory and milestones, its observations, the as-of day, the target. Text keeps its size,
 * whatever the width; nothing is drawn where there is only a target.
 */
export function Chart({ assessment, view }: { readonly assessment: Assessment; readonly view: View }) {
  const { language, evaluation } = view;
  const scene = chartScene(assessment, evaluation.asOf);
  if (scene === null) return null;
  const id = anchorOf(assessment.id, view);
  const { height } = scene;
  return (
    <svg
      class={`chart is-${assessment.status}`}
      width="100%"
      height={ABOVE + height + BELOW}
      role="img"
      aria-labelledby={`${id}-chart ${id}-chart-text`}
    >
      <title id={`${id}-chart`}>{sentences.chartTitle[language](assessment.name[language])}</title>
      <desc id={`${id}-chart-text`}>{chartDescription(assessment, view)}</desc>
      <svg y={ABOVE} width="100%" height={height} overflow="visible" aria-hidden="true">
        <Levels scene={scene} assessment={assessment} language={language} />
        <Years scene={scene} language={language} />
        <AsOf scene={scene} day={evaluation.asOf} language={language} />
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: a part of the chart, which has one */}
        <svg
          width="100%"
          height={height}
          viewBox={`0 0 ${CHART_SPAN} ${height}`}
          preserveAspectRatio="none"
          overflow="visible"
        >
          {scene.otherWays.map((way) => (
            <path class="other-way" d={way} />
          ))}
          <path class="way" d={scene.way} />
          <path class="observed" d={scene.observed} />
        </svg>
        <Marks scene={scene} />
        <Labels scene={scene} assessment={assessment} language={language} />
      </svg>
    </svg>
  );
}

function Levels({ scene, assessment, language }: PartProps) {
  const top = Math.max(...scene.levels.map(({ value }) => value));
  const best = assessment.scale === 'rank' ? Math.min(...scene.levels.map(({ value }) => value)) : top;
  return (
    <g class="levels">
      {scene.levels.map(({ y, value }) => (
        <>
          <line x1="0" x2="100%" y1={y} y2={y} />
          <text x="0" y={y - 4}>
            {levelText(value, value === best, assessment, language)}
          </text>
        </>
      ))}
    </g>
  );
}

interface PartProps {
  readonly scene: ChartScene;
  readonly assessment: Assessment;
  readonly language: Language;
}

/** The level on top has its unit, where there is room for it; the others are of the same. */
function levelText(level: number, isTop: boolean, assessment: Assessment, language: Language): string {
  const { scale, tiers } = assessment;
  if (scale === 'tier') return tiers[level] ?? '';
  if (scale === 'yes-no') return yesNoWords[level === 1 ? 'yes' : 'no'].cell[language];
  const of = targetQuantity(assessment);
  return isTop && of.unit[language].length <= SHORT_UNIT
    ? formatValue(level, of, language)
    : formatBareValue(level, language);
}

function Years({ scene, language }: { readonly scene: ChartScene; readonly language: Language }) {
  const { years, height } = scene;
  const widest = Math.max(...years.map(({ from, to }) => to - from));
  const every = widest * (NARROW / CHART_SPAN) >= 34 ? 1 : 2;
  const last = years.findLast(({ from, to }) => to - from > widest * 0.9)?.year ?? 0;
  return (
    <g class="years">
      <line class="base" x1="0" x2="100%" y1={height} y2={height} />
      {years.map(({ year, from, to }, index) => (
        <>
          {index === 0 ? null : <line x1={across(from)} x2={across(from)} y1={height} y2={height + 5} />}
          {(last - year) % every === 0 && to - from > widest * 0.6 ? (
            <text x={across((from + to) / 2)} y={height + 19}>
              {yearText(year, language)}
            </text>
          ) : null}
        </>
      ))}
    </g>
  );
}

/** A year is a name and no quantity: it has no separators in any language. */
function yearText(year: number, _language: Language): string {
  return String(year);
}

function AsOf({
  scene,
  day,
  language,
}: {
  readonly scene: ChartScene;
  readonly day: string;
  readonly language: Language;
}) {
  const { asOf, height } = scene;
  const anchor = asOf < CHART_SPAN * 0.3 ? 'start' : asOf > CHART_SPAN * 0.7 ? 'end' : 'middle';
  return (
    <g class="as-of">
      <line x1={across(asOf)} x2={across(asOf)} y1={-6} y2={height} />
      <text x={across(asOf)} y={-11} text-anchor={anchor}>
        {sentences.chartAsOf[language](formatDay(day, language))}
      </text>
    </g>
  );
}

function Marks({ scene }: { readonly scene: ChartScene }) {
  const { points, anchors, gap, target } = scene;
  const many = points.length > 20;
  const isTargetOnWay = anchors.some(({ isTarget }) => isTarget);
  return (
    <>
      {gap === null ? null : (
        <line class="gap" x1={across(gap.x)} x2={across(gap.x)} y1={gap.from} y2={gap.to} />
      )}
      {anchors.map(({ x, y, is, isTarget }) =>
        is === 'baseline' ? (
          <circle class="baseline" cx={across(x)} cy={y} r={3} />
        ) : (
          <Diamond x={x} y={y} of={isTarget ? 'target' : 'milestone'} />
        ),
      )}
      {isTargetOnWay ? null : <Diamond {...target} of="target" />}
      {points.map(({ x, y, judged, isLatest }) => (
        <circle
          class={isLatest ? 'point latest' : judged ? 'point' : 'point unjudged'}
          cx={across(x)}
          cy={y}
          r={isLatest ? 5 : many ? 2 : 3}
        />
      ))}
    </>
  );
}

function Diamond({ x, y, of }: ChartPlace & { readonly of: 'milestone' | 'target' }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a mark inside of a chart, which has one
    <svg x={across(x)} y={y} overflow="visible">
      <path class={of} d={of === 'target' ? 'M0-7L7 0L0 7L-7 0Z' : 'M0-5L5 0L0 5L-5 0Z'} />
    </svg>
  );
}

/** The observation in force and the target have their values beside them. */
function Labels({ scene, assessment, language }: PartProps) {
  const { target } = scene;
  const latest = scene.points.find(({ isLatest }) => isLatest);
  const { observed } = assessment;
  const rises = comparators[assessment.target.comparator].direction !== -1 || assessment.scale === 'rank';
  const isShort = scene.gap !== null && scene.gap.from > scene.gap.to;
  const wishes = [
    ...(latest === undefined || observed === null
      ? []
      : [
          {
            place: latest,
            text:
              qualified(valueText(observed.value, assessment, language), observed.qualifier, language) +
              marksOf(assessment, language),
            of: 'latest-text',
            prefers: isShort ? underneath : overhead,
          },
        ]),
    {
      place: target,
      text: targetText(assessment, language),
      of: 'target-text',
      prefers: rises ? overhead : underneath,
    },
  ];
  const narrow = ({ x, y }: ChartPlace) => [(x * NARROW) / CHART_SPAN, y] as const;
  const lines = [...scene.wayPlaces, ...scene.points, ...scene.anchors].map(narrow);
  const placed = placeLabels(
    wishes.map(({ place, text, prefers }) => {
      const [x, y] = narrow(place);
      return { x, y, text, prefers };
    }),
    lines,
    { width: NARROW, height: scene.height },
  );
  return (
    <g class="labels">
      {wishes.map(({ place, text, of }, index) => {
        const { anchor, dx, dy } = placed[index] ?? { anchor: 'start', dx: 0, dy: 0 };
        return (
          <text class={of} x={across(place.x)} y={place.y} dx={dx} dy={dy} text-anchor={anchor}>
            {text}
          </text>
        );
      })}
    </g>
  );
}

const overhead: readonly LabelSpot[] = [
  'above-left',
  'above',
  'above-right',
  'below-right',
  'below',
  'below-left',
];
const underneath: readonly LabelSpot[] = [
  'below-right',
  'below',
  'below-left',
  'above-left',
  'above',
  'above-right',
];

function valueText(value: Value, assessment: Assessment, language: Language): string {
  const against = typeof assessment.expected === 'number' ? [assessment.expected] : [];
  return sameUnit(assessment.unit, assessment.target.unit)
    ? formatBareValue(value, language, { against })
    : formatValue(value, assessment, language, { against });
}

/** A place across as a share of the chart's width. */
function across(x: number): string {
  return `${Math.round(x * 10) / 100}%`;
}
