import type { Assessment } from '../../model/assessment.ts';
import { comparators } from '../../model/comparator.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { type Cell, type ColumnLimits, cellOf, fitColumns, layRow } from '../columns.ts';
import { targetDayText, targetText } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatBareGap, formatBareValue, formatChange, formatValue, gapUnit } from '../format-value.ts';
import { labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { qualified } from '../qualified.ts';
import { statusLine } from '../status-text.ts';
import { plain } from '../styled-line.ts';
import { sameUnit, targetQuantity } from '../target-quantity.ts';
import { hang, wrap } from '../text-width.ts';
import { explanationLabels } from '../words/explanation.ts';
import { labels } from '../words/labels.ts';
import { directionWords, trendSentences as sentences, trendLabels } from '../words/trend-report.ts';
import { trendWords } from '../words/trends.ts';
import { type FilledMonth, filledMonths, seriesEnds } from './series-ends.ts';
import { heightOf, sparkline } from './sparkline.ts';
import { figureText, monthName, sideText } from './trend-figures.ts';
import type { TrendMonth, TrendSeries } from './trend-series.ts';

const INDENT = '  ';

/** One indicator month by month: a sparkline with its scale, where it went, and a table in which no month is missing. */
export function trendOfOne(series: TrendSeries, evaluation: Evaluation, look: Look): readonly string[] {
  const { assessment } = series;
  const { language, width, palette } = look;
  const { plan, asOf } = evaluation;
  const head = [
    ...wrap(assessment.name[language], width).map(palette.strong),
    ...labelled(
      [
        [labels.document[language], plan.document.number],
        [labels.asOf[language], formatDay(asOf, language)],
        [
          labels.target[language],
          `${targetText(assessment, language)} (${targetDayText(assessment, plan, language)})`,
        ],
        [labels.unit[language], assessment.unit[language]],
        [labels.status[language], statusLine(assessment, language, palette).text],
      ],
      width,
    ),
  ];
  if (filledMonths(series).length === 0) {
    return [...head, '', ...wrap(sentences.noFigure[language], width)];
  }
  return [
    ...head,
    '',
    ...drawing(series, evaluation, look),
    '',
    ...monthTable(series, look),
    ...(plan.monthEndsOn === null
      ? []
      : ['', ...wrap(sentences.administrative[language](String(plan.monthEndsOn)), width)]),
  ];
}

function drawing(series: TrendSeries, { plan }: Evaluation, look: Look): readonly string[] {
  const { assessment, months } = series;
  const { language, width } = look;
  const ends = seriesEnds(series, plan);
  const room = width - INDENT.length;
  const drawn = months.slice(-room);
  const [oldest] = months;
  const newest = months.at(-1);
  if (ends === null || oldest === undefined || newest === undefined) return [];
  const { first, last, lowest, highest, change, went } = ends;
  const named = [first, last, lowest, highest];
  const value = (month: FilledMonth) => figureText(month, named, assessment, language);
  const name = (month: TrendMonth) => monthName(month, language);
  const number = (it: number) => formatNumber(it, language);
  const unjudged = filledMonths(series).filter(({ point }) => !point.judged).length;
  const changed =
    change === null
      ? assessment.scale === 'rank' && first !== last
        ? [sentences.otherPool[language]]
        : []
      : [formatChange(change, assessment, language)];
  const gone = went === 'unknown' ? [] : [`${trendWords[went].symbol} ${trendWords[went].name[language]}`];
  const said = [
    first === last
      ? sentences.only[language](value(last), name(last))
      : sentences.ends[language](value(first), name(first), value(last), name(last)),
    ...changed,
    ...gone,
  ];
  const extremes = assessment.scale === 'rank' ? sentences.rankExtremes : sentences.extremes;
  const lines = [
    `${said.join('; ')}.`,
    ...(assessment.scale === 'yes-no' || lowest === highest
      ? []
      : [extremes[language](value(lowest), name(lowest), value(highest), name(highest))]),
    [
      sentences.range[language](name(oldest), name(newest), number(months.length)),
      ...(drawn.length < months.length ? [sentences.drawn[language](number(drawn.length))] : []),
      scaleText(drawn, assessment, look),
      directionWords[directionOf(assessment)][language],
      ...(months.some(({ point }) => point === null) ? [sentences.hole[language]] : []),
      ...(unjudged === 0 ? [] : [sentences.unjudged[language](number(unjudged))]),
    ]
      .filter((part) => part !== '')
      .join(' '),
  ];
  return [
    INDENT +
      sparkline(
        drawn.map(({ point }) => point?.value ?? null),
        assessment,
      ),
    ...lines.flatMap((line) => wrap(line, room).map((it) => INDENT + it)),
  ];
}

/** Says what the lowest and the highest bar stand for. */
function scaleText(drawn: readonly TrendMonth[], assessment: Assessment, { language }: Look): string {
  const { scale, tiers } = assessment;
  if (scale === 'yes-no') return '';
  const written = (it: number | string) => formatValue(it, assessment, language);
  const [worst] = tiers;
  const best = tiers.at(-1);
  if (scale === 'tier' && worst !== undefined && best !== undefined) {
    return sentences.scale[language](written(worst), written(best));
  }
  const values = drawn.flatMap(({ point }) => (point === null ? [] : [point.value]));
  const sorted = values.toSorted((one, other) => heightOf(one, assessment) - heightOf(other, assessment));
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  const against = [low, high, assessment.target.value].filter((it) => typeof it === 'number');
  const said = (it: typeof low) => formatValue(it, assessment, language, { against });
  return low === high
    ? sentences.allEqual[language](said(low))
    : sentences.scale[language](said(low), said(high));
}

function directionOf({ scale, target }: Assessment): keyof typeof directionWords {
  if (scale === 'rank') return 'rank';
  if (scale === 'tier') return 'tier';
  if (scale === 'yes-no') return 'yesNo';
  const { direction } = comparators[target.comparator];
  return direction === 0 ? 'near' : direction === 1 ? 'more' : 'less';
}

const number: ColumnLimits = { align: 'right', gives: false, least: 6, most: 18 };
const limits: readonly ColumnLimits[] = [
  { align: 'left', gives: true, least: 13, most: 24 },
  number,
  number,
  { ...number, gives: true, least: 9, most: 14 },
  { ...number, most: 12 },
  { align: 'left', gives: true, least: 11, most: 40 },
];

function monthTable({ assessment, months }: TrendSeries, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const hasFraction = months.some(({ point }) => point !== null && point.denominator !== null);
  const unit = gapUnit(targetQuantity(assessment), language);
  const headings: readonly Cell[] = [
    trendLabels.month[language],
    labels.observed[language],
    trendLabels[hasFraction ? 'fraction' : 'rows'][language],
    trendLabels.expected[language],
    `${labels.gap[language]}${unit === '' ? '' : ` (${unit})`}`,
    trendLabels.side[language],
  ].map((text) => [{ text, paint: palette.strong }]);
  const blocks = blocksOf(months);
  const rows = blocks.flatMap((block) => (isFilled(block) ? [monthRow(block, assessment, look)] : []));
  const columns = fitColumns(limits, [headings, ...rows], width - INDENT.length);
  const laid = (row: readonly Cell[]) =>
    columns === null
      ? hang(INDENT, row.flatMap((cell) => cell.map(({ text }) => text)).join(', '), width)
      : layRow(row, columns).map((line) => INDENT + line);
  const rule = '─'.repeat(
    columns === null
      ? width - INDENT.length
      : columns.reduce((sum, column) => sum + column.width + INDENT.length, -INDENT.length),
  );
  return [
    ...laid(headings),
    INDENT + palette.quiet(rule),
    ...blocks.flatMap((block) =>
      isFilled(block)
        ? laid(monthRow(block, assessment, look))
        : hang(INDENT, holeText(block, look), width).map(palette.quiet),
    ),
  ];
}

/** A month with a figure, or months without one that follow each other. */
type Block = FilledMonth | readonly TrendMonth[];

function isFilled(block: Block): block is FilledMonth {
  return 'point' in block;
}

function blocksOf(months: readonly TrendMonth[]): readonly Block[] {
  const blocks: (FilledMonth | TrendMonth[])[] = [];
  for (const month of months) {
    const { point } = month;
    const before = blocks.at(-1);
    if (point !== null) blocks.push({ ...month, point });
    else if (Array.isArray(before)) before.push(month);
    else blocks.push([month]);
  }
  return blocks;
}

function holeText(holes: readonly TrendMonth[], { language }: Look): string {
  const [first] = holes;
  const last = holes.at(-1);
  if (first === undefined || last === undefined) return '';
  if (holes.length === 1) return sentences.oneHole[language](monthName(first, language));
  return sentences.holes[language](
    monthName(first, language),
    monthName(last, language),
    formatNumber(holes.length, language),
  );
}

function monthRow(month: FilledMonth, assessment: Assessment, look: Look): readonly Cell[] {
  const { language, palette } = look;
  const { point, period, figures } = month;
  const { expected, gap, numerator, denominator } = point;
  const number = (it: number) => formatNumber(it, language);
  const against = [expected, assessment.target.value].filter((it) => typeof it === 'number');
  const own = sameUnit(assessment.unit, assessment.target.unit);
  const notes = [
    ...(point.judged ? [] : [explanationLabels.notJudged[language]]),
    ...(figures > 1 ? [sentences.lastOf[language](number(figures))] : []),
  ];
  return [
    [
      plain(monthName(month, language)),
      ...(point.on === period.to ? [] : [{ text: formatDay(point.on, language), paint: palette.quiet }]),
    ],
    cellOf(qualified(formatBareValue(point.value, language, { against }), point.qualifier, language)),
    cellOf(
      numerator !== null && denominator !== null
        ? `${number(numerator)}/${number(denominator)}`
        : sentences.rows[language](number(point.rows)),
    ),
    expected === null
      ? cellOf(labels.none[language]).map((it) => ({ ...it, paint: palette.quiet }))
      : cellOf(
          own
            ? formatBareValue(expected, language, { against })
            : formatValue(expected, targetQuantity(assessment), language, { against }),
        ),
    gap === null || assessment.scale === 'yes-no' ? [] : cellOf(formatBareGap(gap, language)),
    [
      ...(gap === null
        ? []
        : [{ text: sideText(gap, language), paint: gap < 0 ? palette.bad : palette.plain }]),
      ...(notes.length === 0 ? [] : [{ text: `(${notes.join('; ')})`, paint: palette.quiet }]),
    ],
  ];
}
