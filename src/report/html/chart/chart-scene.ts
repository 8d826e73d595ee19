import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, curveStepBefore, line } from 'd3-shape';
import type { Assessment } from '../../../model/assessment.ts';
import { type Day, dayFrom, dayNumber, parts } from '../../../model/day.ts';
import type { DatedValue } from '../../../model/observation-summary.ts';
import type { TrajectoryKind } from '../../../model/plan.ts';
import { chartNumber, pointNumber } from './chart-numbers.ts';

/** Places of a chart run from 0 to this across, whatever its width on a screen. */
export const CHART_SPAN = 1000;

/** How high the field of a chart of numbers is, in pixels; one of steps has a line of its own for each. */
const FIELD_HEIGHT = 190;
const STEP_HEIGHT = 44;

/** A place in the field of a chart: across in thousandths of its width, down in pixels. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
}

/** An observation in a chart. */
export interface ChartPoint extends ChartPlace {
  readonly on: Day;
  readonly judged: boolean;
  /** The observation in force. */
  readonly isLatest: boolean;
}

/** An anchor of the trajectory in a chart. */
export interface ChartAnchor extends ChartPlace {
  readonly is: 'baseline' | 'milestone' | 'path';
  readonly isTarget: boolean;
}

/** Where everything in an indicator's chart stands; drawing it is only a matter of ink. */
export interface ChartScene {
  readonly height: number;
  /** The trajectory as the data of an SVG path; empty where there is none. */
  readonly way: string;
  /** What the way goes through, close enough for labels to stay clear of it. */
  readonly wayPlaces: readonly ChartPlace[];
  /** Other ways that the plan declares, through their points. */
  readonly otherWays: readonly string[];
  /** The observations that are judged, joined. */
  readonly observed: string;
  readonly points: readonly ChartPoint[];
  readonly anchors: readonly ChartAnchor[];
  readonly target: ChartPlace;
  /** The as-of day. */
  readonly asOf: number;
  /** From the observation in force to the trajectory on its day; null where there is nothing between them. */
  readonly gap: { readonly x: number; readonly from: number; readonly to: number } | null;
  /** The years, each from its first day to its last; the part of them that is in the chart. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
}

interface Dated {
  readonly on: Day;
  readonly value: number;
}

/**
 * Sets up the chart of an indicator in its target's unit: time goes across, better ranks are higher up. Null where there is
 * nothing but a target to show.
 */
export function chartScene(assessment: Assessment, asOf: Day): ChartScene | null {
  const { target, scale, path, series } = assessment;
  const anchors = dated(path, assessment);
  const points = series.flatMap((point) => {
    const value = pointNumber(point, assessment);
    return value === null ? [] : [{ on: point.on, value, judged: point.judged }];
  });
  const aim = chartNumber(target.value, assessment);
  if (aim === null || (points.length === 0 && anchors.length < 2)) return null;
  const others = assessment.otherPaths.map((other) => dated(other.points, assessment));
  const shown = [...anchors, ...points, { on: target.by, value: aim }, ...others.flat()];
  const days = [...shown.map(({ on }) => on), asOf].sort().map(dayNumber);
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first + 1;
  // room for the labels of levels on the left, and for half a mark on the right
  const x = scaleLinear([first - (last - first) * 0.09, last + (last - first) * 0.02], [0, CHART_SPAN]);
  const values = shown.map(({ value }) => value);
  const y = levelScale(values, assessment);
  const place = ({ on, value }: Dated): [number, number] => [round(x(dayNumber(on))), round(y.scale(value))];
  const way = wayOf(assessment, anchors, [x.invert(0), last]);
  const latest = points.find(({ on }) => on === assessment.observed?.on);
  const expected = assessment.expected === null ? null : chartNumber(assessment.expected, assessment);
  return {
    height: y.height,
    way: draw(way.map(placeOf(x, y.scale)), assessment.trajectory.kind),
    wayPlaces: samples(way.map(placeOf(x, y.scale)), assessment.trajectory.kind),
    otherWays: others.map((other) => draw(other.map(place), scale === 'number' ? 'linear' : 'step')),
    observed: draw(points.filter(({ judged }) => judged).map(place), scale === 'number' ? 'linear' : 'step'),
    points: points.map((point) => {
      const [px, py] = place(point);
      return { x: px, y: py, on: point.on, judged: point.judged, isLatest: point === latest };
    }),
    anchors: anchors.map((anchor) => {
      const [px, py] = place(anchor);
      return { x: px, y: py, is: anchor.is, isTarget: anchor.is !== 'baseline' && anchor.on === target.by };
    }),
    target: { x: place({ on: target.by, value: aim })[0], y: place({ on: target.by, value: aim })[1] },
    asOf: round(x(dayNumber(asOf))),
    gap:
      latest === undefined || expected === null || expected === latest.value
        ? null
        : {
            x: place(latest)[0],
            from: round(y.scale(latest.value)),
            to: round(y.scale(expected)),
          },
    years: yearsBetween(x.invert(0), x.invert(CHART_SPAN)).map(({ year, from, to }) => ({
      year,
      from: round(x(from)),
      to: round(x(to)),
    })),
    levels: y.levels.map((value) => ({ value, y: round(y.scale(value)) })),
  };
}

function dated<Point extends DatedValue>(
  points: readonly Point[],
  assessment: Assessment,
): readonly (Omit<Point, 'value'> & Dated)[] {
  return points.flatMap((point) => {
    const value = chartNumber(point.value, assessment);
    return value === null ? [] : [{ ...point, value }];
  });
}

interface LevelScale {
  readonly scale: (value: number) => number;
  readonly levels: readonly number[];
  readonly height: number;
}

/** Percentages are shown over at least so many points. */
const LEAST_REACH = 20;

/** Percentages stay between 0 and 100 where all of them are; ranks have the first place on top; tiers and yes/no a level each. */
function levelScale(values: readonly number[], { scale, tiers, target }: Assessment): LevelScale {
  if (scale === 'tier' || scale === 'yes-no') {
    const count = scale === 'tier' ? tiers.length : 2;
    const height = STEP_HEIGHT * (count - 1) + 24;
    return {
      scale: scaleLinear([0, Math.max(1, count - 1)], [height - 6, 18]),
      levels: Array.from({ length: count }, (_, index) => index),
      height,
    };
  }
  const least = Math.min(...values);
  const most = Math.max(...values);
  const isPercent = target.unit.vi.startsWith('%') && least >= 0 && most <= 100;
  // two points apart must not look like all the world
  const reach = Math.max(most - least, isPercent ? LEAST_REACH : (Math.abs(most) || 1) * 0.2);
  const room = (reach - (most - least)) / 2 + reach * 0.12;
  const floor =
    scale === 'rank' ? Math.max(1, least - room) : least >= 0 ? Math.max(0, least - room) : least - room;
  const top = isPercent ? Math.min(100, most + room) : most + room;
  const range = scale === 'rank' ? [14, FIELD_HEIGHT] : [FIELD_HEIGHT, 14];
  const y = scaleLinear([floor, top], range).nice(4);
  const levels = y.ticks(4).filter((level) => scale !== 'rank' || (Number.isInteger(level) && level >= 1));
  return { scale: y, levels, height: FIELD_HEIGHT };
}

/** The vertices of the way from one day to another (numbers of days): before the first anchor only a level that has to be kept all the time, after the last one its value. */
function wayOf(
  { trajectory: { kind }, bend, ...assessment }: Assessment,
  anchors: readonly Dated[],
  [from, to]: readonly [number, number],
): readonly (readonly [day: number, value: number])[] {
  const drawn = kind === 'compound' && bend.length > 0 ? dated(bend, assessment as Assessment) : anchors;
  const vertices = drawn.map(({ on, value }) => [dayNumber(on), value] as const);
  const first = vertices[0];
  const last = vertices.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    ...(kind === 'flat' && first[0] > from ? [[from, first[1]] as const] : []),
    ...vertices,
    ...(last[0] < to ? [[to, last[1]] as const] : []),
  ];
}

function placeOf(x: (day: number) => number, y: (value: number) => number) {
  return ([day, value]: readonly [number, number]): [number, number] => [round(x(day)), round(y(value))];
}

/** A level holds until the next milestone (step), or from the one before (flat); else the way is straight between its vertices. */
const curves = {
  linear: curveLinear,
  compound: curveLinear,
  step: curveStepAfter,
  flat: curveStepBefore,
} satisfies Record<TrajectoryKind, unknown>;

function draw(places: [number, number][], kind: TrajectoryKind): string {
  return places.length < 2 ? '' : (line().curve(curves[kind])(places) ?? '');
}

/** How many places of the way stand for a stretch of it. */
const SAMPLES = 24;

function samples(places: readonly [number, number][], kind: TrajectoryKind): readonly ChartPlace[] {
  return places.slice(1).flatMap((to, index) => {
    const from = places[index] ?? to;
    return Array.from({ length: SAMPLES + 1 }, (_, step) => {
      const part = step / SAMPLES;
      const level = { step: from[1], flat: to[1] }[kind as string];
      return { x: from[0] + (to[0] - from[0]) * part, y: level ?? from[1] + (to[1] - from[1]) * part };
    });
  });
}

/** The years that a stretch of days touches, each cut to it. */
function yearsBetween(from: number, to: number) {
  const start = Math.ceil(from);
  const yearOf = (day: number) => parts(dayFrom(day))[0];
  const firstYear = yearOf(start);
  return Array.from({ length: yearOf(Math.floor(to)) - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    return {
      year,
      from: Math.max(from, dayNumber(`${year}-01-01`)),
      to: Math.min(to, dayNumber(`${year}-12-31`)),
    };
  });
}

/** Hundredths of a pixel are more than a screen shows, and half of the digits. */
function round(place: number): number {
  return Math.round(place * 100) / 100;
}
