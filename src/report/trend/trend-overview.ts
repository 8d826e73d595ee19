import type { Evaluation } from '../../model/evaluation.ts';
import { type Cell, type ColumnLimits, cellOf, fitColumns, layRow } from '../columns.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatChange } from '../format-value.ts';
import { labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { roman } from '../roman.ts';
import { statusLine } from '../status-text.ts';
import { hang, wrap } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { trendSentences as sentences } from '../words/trend-report.ts';
import { trendWords } from '../words/trends.ts';
import { seriesEnds } from './series-ends.ts';
import { HOLE, sparkline } from './sparkline.ts';
import { figureText, monthName } from './trend-figures.ts';
import type { TrendSeries } from './trend-series.ts';

/** From this width on an indicator's status stands beside its figures, and from the second on its name too. */
const WIDE = { figures: 100, all: 160 } as const;

/** How many months are drawn at most: three years, which fit into the narrowest terminal. */
const MOST_DRAWN = 36;

const INDENT = '  ';

const ends: ColumnLimits = { align: 'left', gives: false, least: 12, most: 24 };
const change: ColumnLimits = { align: 'left', gives: true, least: 8, most: 24 };
const status: ColumnLimits = { align: 'left', gives: true, least: 14, most: 21 };

/** All indicators by pillar, one under the other: sparklines over the same months, where each went, and its status. */
export function trendOverview(
  series: readonly TrendSeries[],
  evaluation: Evaluation,
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const { plan, asOf } = evaluation;
  const head = [
    ...wrap(plan.title[language], width).map(palette.strong),
    ...labelled(
      [
        [labels.document[language], plan.document.number],
        [labels.asOf[language], formatDay(asOf, language)],
      ],
      width,
    ),
  ];
  // the one that began first has every month
  const longest = series.reduce<TrendSeries['months']>(
    (most, { months }) => (months.length > most.length ? months : most),
    [],
  );
  const [oldest] = longest;
  const newest = longest.at(-1);
  if (oldest === undefined || newest === undefined) {
    return [...head, '', ...wrap(sentences.noMonth[language], width)];
  }
  const drawn = Math.min(longest.length, MOST_DRAWN);
  const number = (it: number) => formatNumber(it, language);
  const legend = [
    sentences.range[language](
      monthName(oldest, language),
      monthName(newest, language),
      number(longest.length),
    ),
    ...(drawn < longest.length ? [sentences.drawn[language](number(drawn))] : []),
    sentences.ownScale[language],
    sentences.hole[language],
    ...(plan.monthEndsOn === null ? [] : [sentences.administrative[language](String(plan.monthEndsOn))]),
  ].join(' ');
  return [
    ...head,
    '',
    ...wrap(legend, width).map(palette.quiet),
    ...groups(series, drawn, evaluation, look),
    '',
    ...wrap(sentences.further[language](plan.file), width).map(palette.quiet),
  ];
}

function groups(
  series: readonly TrendSeries[],
  drawn: number,
  { plan }: Evaluation,
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const rows = new Map(series.map((one) => [one, cellsOf(one, drawn, plan, look)]));
  const isWhole = width >= WIDE.all;
  const hasStatus = width >= WIDE.figures;
  const picture: ColumnLimits = { align: 'left', gives: false, least: drawn, most: drawn };
  const name: ColumnLimits = { align: 'left', gives: true, least: 24, most: 72 };
  const limits = [...(isWhole ? [name] : []), picture, ends, change, ...(hasStatus ? [status] : [])];
  const inRow = (cells: Cells) => [
    ...(isWhole ? [cells.name] : []),
    cells.picture,
    cells.ends,
    cells.change,
    ...(hasStatus ? [cells.status] : []),
  ];
  const columns = fitColumns(limits, [...rows.values()].map(inRow), width - INDENT.length);
  const lines = (one: TrendSeries): readonly string[] => {
    const cells = rows.get(one);
    if (cells === undefined) return [];
    const row = inRow(cells);
    const figures =
      columns === null
        ? hang(INDENT, row.flatMap((cell) => cell.map(({ text }) => text)).join(' '), width)
        : layRow(row, columns).map((line) => INDENT + line);
    const verdict = hasStatus ? [] : cells.status;
    return [
      ...(isWhole ? [] : wrap(one.assessment.name[language], width)),
      ...figures,
      ...verdict.flatMap(({ text, paint }) => wrap(text, width - 2).map((line) => INDENT + paint(line))),
    ];
  };
  return plan.pillars
    .map((pillar, index) => ({
      title: `${roman(index + 1)}. ${pillar.name[language]}`,
      members: series.filter(({ assessment }) => assessment.pillar === pillar.id),
    }))
    .filter(({ members }) => members.length > 0)
    .flatMap(({ title, members }) => [
      '',
      ...wrap(title, width).map(palette.strong),
      ...members.flatMap(lines),
    ]);
}

interface Cells {
  readonly name: Cell;
  readonly picture: Cell;
  readonly ends: Cell;
  readonly change: Cell;
  readonly status: Cell;
}

function cellsOf(one: TrendSeries, drawn: number, plan: Evaluation['plan'], look: Look): Cells {
  const { language, palette } = look;
  const { assessment, months } = one;
  const found = seriesEnds(one, plan);
  const values = months.slice(-drawn).map(({ point }) => point?.value ?? null);
  const named = found === null ? [] : [found.first, found.last];
  const [first = '', last = ''] = named.map((month) => figureText(month, named, assessment, language));
  const went = found === null || found.went === 'unknown' ? null : trendWords[found.went];
  const changed =
    found === null || found.change === null ? '' : formatChange(found.change, assessment, language);
  return {
    name: cellOf(assessment.name[language]),
    picture: cellOf(HOLE.repeat(drawn - values.length) + sparkline(values, assessment)),
    ends:
      found === null
        ? [{ text: sentences.none[language], paint: palette.quiet }]
        : cellOf(found.first === found.last ? last : `${first} → ${last}`),
    change: cellOf([went?.symbol ?? '', changed].filter((part) => part !== '').join(' ')),
    status: [statusLine(assessment, language, palette)],
  };
}
