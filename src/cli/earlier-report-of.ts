import type { EarlierIndicator, EarlierReport } from '../assess/changes-since.ts';
import { comparatorNames } from '../model/comparator.ts';
import type { DatedValue, Value } from '../model/observation-summary.ts';
import type { Text } from '../model/text.ts';
import {
  count,
  day,
  items,
  JsonMismatch,
  type Located,
  member,
  number,
  orNull,
  text,
  word,
  yesNo,
} from './json-reader.ts';
import { statuses } from './statuses.ts';

/** Reads from the JSON report of one plan what a later one is held against. Throws a JsonMismatch. */
export function earlierReportOf(report: Located, file: string): EarlierReport {
  const listed = items(member(report, 'indicators'));
  const indicators = listed.map(indicatorOf);
  const twice = listed.find((_, index) => {
    const id = indicators[index]?.id;
    return indicators.findIndex((it) => it.id === id) < index;
  });
  if (twice !== undefined) throw new JsonMismatch(member(twice, 'id'), 'word');
  const summary = member(report, 'summary');
  const counted = (key: string) => [key, count(member(summary, key))] as const;
  return {
    file,
    tool: { version: text(member(member(report, 'tool'), 'version')) },
    plan: { id: text(member(member(report, 'plan'), 'id')) },
    asOf: day(member(report, 'asOf')),
    targetBy: day(member(report, 'targetBy')),
    summary: Object.fromEntries(
      ['total', 'selected', 'exceeded', ...statuses].map(counted),
    ) as EarlierReport['summary'],
    indicators,
  };
}

function indicatorOf(indicator: Located): EarlierIndicator {
  const of = (key: string) => member(indicator, key);
  const target = of('target');
  const measure = of('measure');
  const trajectory = of('trajectory');
  return {
    id: text(of('id')),
    name: textOf(of('name')),
    pillar: text(of('pillar')),
    owner: orNull(of('owner'), text),
    unit: textOf(of('unit')),
    scale: word(of('scale'), ['number', 'rank', 'tier', 'yes-no']),
    tiers: items(of('tiers')).map(text),
    status: word(of('status'), statuses),
    target: {
      by: day(member(target, 'by')),
      comparator: word(member(target, 'comparator'), comparatorNames),
      value: jsonValue(member(target, 'value')),
      unit: textOf(member(target, 'unit')),
      keep: yesNo(member(target, 'keep')),
    },
    outOf: orNull(of('outOf'), (it) => ({ total: number(member(it, 'total')) })),
    observed: orNull(of('observed'), (it) => ({
      ...datedValueOf(it),
      bound: word(member(it, 'bound'), ['exact', 'about', 'less', 'more']),
    })),
    measure: {
      kind: text(member(measure, 'kind')),
      from: text(member(measure, 'from')),
      on: text(member(measure, 'on')),
      window: orNull(member(measure, 'window'), text),
      terms: textsOf(member(measure, 'terms')),
    },
    variant: orNull(of('variant'), (it) => ({ id: text(member(it, 'id')) })),
    trajectory: {
      kind: text(member(trajectory, 'kind')),
      path: orNull(member(trajectory, 'path'), text),
    },
    path: items(of('path')).map((it) => ({
      ...datedValueOf(it),
      is: word(member(it, 'is'), ['baseline', 'milestone', 'path']),
    })),
    tolerance: orNull(of('tolerance'), number),
  };
}

function textOf(from: Located): Text {
  return { vi: text(member(from, 'vi')), en: text(member(from, 'en')) };
}

function textsOf(from: Located): Readonly<Record<string, string>> {
  if (typeof from.value !== 'object' || from.value === null) throw new JsonMismatch(from, 'object');
  return Object.fromEntries(Object.keys(from.value).map((key) => [key, text(member(from, key))]));
}

function datedValueOf(from: Located): DatedValue {
  return { on: day(member(from, 'on')), value: jsonValue(member(from, 'value')) };
}

function jsonValue(from: Located): Value {
  const { value } = from;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return number(from);
  throw new JsonMismatch(from, 'value');
}
