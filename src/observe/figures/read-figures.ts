import Fraction from 'fraction.js';
import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import type { SqlValue } from '../../engine/sql-value.ts';
import { type Calendar, yearEnd } from '../../model/calendar.ts';
import { canonicalLabel } from '../../model/canonical-label.ts';
import { parts } from '../../model/day.ts';
import type { FigureMeasure } from '../../model/measure.ts';
import { nearest } from '../../model/nearest.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import { alone } from '../windows/tallies.ts';
import type { FigureRow } from './figure-row.ts';
import { figureValue } from './figure-value.ts';
import { type QualifierMeaning, qualifierMeaning, qualifierWords } from './qualifier-meaning.ts';
import { RowFindings, type RowPlace } from './row-findings.ts';
import { yearOfFigure } from './year-of-figure.ts';

/** A measure of figures, whose it is, and where its rows lie. */
export interface FigureReading {
  readonly calendar: Calendar;
  readonly indicator: Indicator;
  readonly measure: FigureMeasure;
  readonly source: Source;
  readonly table: LoadedTable;
}

type Row = Readonly<Record<string, SqlValue>>;

/**
 * Reads the figures of a measure: each row that passes `where` and has a day and a value, by day, publication and place in
 * the files. What cannot be taken as the plan declares it is left out and said. Of two rows that speak of the same in the
 * same breath (day or year, member, publication, estimate or not) the later stands, and a warning names both where they differ.
 */
export async function readFigures(
  engine: Engine,
  reading: FigureReading,
): Promise<{ figures: readonly FigureRow[]; problems: readonly Problem<ObserveProblemCode>[] }> {
  const { indicator, source, table } = reading;
  const findings = new RowFindings();
  const disagreements: Problem<ObserveProblemCode>[] = [];
  const figures = new Map<string, FigureRow>();
  for (const row of await engine.rows(queryOf(reading))) {
    const figure = figureOf(reading, row, findings);
    if (figure === null || (source.completeTo !== null && figure.on > source.completeTo)) continue;
    const { on, year, member, published, estimate } = figure;
    const key = JSON.stringify([year ?? on, canonicalLabel(member ?? ''), published, estimate]);
    const earlier = figures.get(key);
    if (earlier !== undefined && !sameStatement(earlier, figure)) {
      disagreements.push(disagreement(indicator, earlier, figure));
    }
    figures.delete(key);
    figures.set(key, figure);
  }
  return {
    figures: [...figures.values()],
    problems: [...findings.problems(indicator, table), ...disagreements],
  };
}

function queryOf({ measure, table }: FigureReading): string {
  const where = measure.where === null ? 'true' : alone(measure.where);
  const day = (column: string | null) => (column === null ? 'NULL' : `CAST(${quoteName(column)} AS DATE)`);
  const text = (column: string | null) =>
    column === null ? 'NULL' : `CAST(${quoteName(column)} AS VARCHAR)`;
  const latest = measure.kind === 'latest' ? measure : null;
  return `
    SELECT "_file", ${table.row} AS "_row", ${day(measure.on)} AS "_on", ${text(measure.value)} AS "_value",
      ${day(measure.published)} AS "_published", ${text(memberColumn(measure))} AS "_member",
      ${text(latest?.numerator ?? null)} AS "_numerator", ${text(latest?.denominator ?? null)} AS "_denominator",
      ${text(measure.qualifier)} AS "_qualifier", ${text(measure.source)} AS "_source",
      ${text(measure.synthetic)} AS "_synthetic"
    FROM ${table.name} WHERE ${where} AND ${quoteName(measure.on)} IS NOT NULL AND ${quoteName(measure.value)} IS NOT NULL
    ORDER BY "_on", "_published" NULLS FIRST, "_row"`;
}

function memberColumn(measure: FigureMeasure): string | null {
  return measure.kind === 'every' && measure.each === 'member' ? measure.member : null;
}

function takesYears(measure: FigureMeasure): boolean {
  return measure.kind === 'growth' || (measure.kind === 'every' && measure.each === 'year');
}

/** Reads one row; null for one that cannot be taken, which is then noted. */
function figureOf(reading: FigureReading, row: Row, findings: RowFindings): FigureRow | null {
  const { calendar, indicator, measure, source, table } = reading;
  const at: RowPlace = { file: Number(row._file), row: BigInt(String(row._row)) };
  const [on, cell] = [String(row._on), String(row._value)];
  const value = figureValue(indicator, cell);
  if (value === null) {
    const { scale, tiers } = indicator;
    const facts = {
      column: measure.value,
      scale,
      nearest: nearest(cell, tiers),
      allowed: tiers,
    };
    findings.note('figure-off-scale', cell, facts, at);
    return null;
  }
  const year = takesYears(measure) ? yearOfFigure(calendar, on) : null;
  if (takesYears(measure) && year === null) {
    findings.note('figure-within-year', on, { yearEnd: yearEnd(calendar, parts(on)[0]) }, at);
    return null;
  }
  const member = textOrNull(row._member);
  const column = memberColumn(measure);
  if (column !== null && (member === null || canonicalLabel(member) === '')) {
    findings.note('figure-without-member', '', { column }, at);
    return null;
  }
  const { words, meaning } = qualifierOf(reading, textOrNull(row._qualifier));
  if (meaning === null) {
    const facts = { column: measure.qualifier, known: qualifierWords };
    findings.note('qualifier-unknown', words ?? '', facts, at);
  }
  return {
    on,
    year,
    value,
    numerator: numberOrNull(row._numerator),
    denominator: numberOrNull(row._denominator),
    published: textOrNull(row._published),
    qualifier: words,
    bound: meaning?.bound ?? 'exact',
    estimate: meaning?.estimate ?? false,
    source: textOrNull(row._source),
    synthetic: source.synthetic || row._synthetic !== null,
    member,
    file: table.files[at.file] ?? '',
  };
}

/** Reads a qualifier: what the cell says, or, where its column holds codes, what a label of the code says. */
function qualifierOf(
  { measure, source }: FigureReading,
  cell: string | null,
): { readonly words: string | null; readonly meaning: QualifierMeaning | null } {
  const none = { words: null, meaning: { bound: 'exact', estimate: false } } as const;
  if (cell === null || canonicalLabel(cell) === '') return none;
  const column = source.columns.find(({ id }) => id === measure.qualifier);
  const labels = column?.values.find(({ code }) => code === cell)?.labels ?? [];
  for (const words of [cell, ...labels]) {
    const meaning = qualifierMeaning(words);
    if (meaning !== null) return { words, meaning };
  }
  return { words: cell, meaning: null };
}

function sameStatement(a: FigureRow, b: FigureRow): boolean {
  return a.value.equals(b.value) && a.bound === b.bound;
}

function disagreement(
  indicator: Indicator,
  earlier: FigureRow,
  later: FigureRow,
): Problem<ObserveProblemCode> {
  // equal digits disagree where their words do
  const words = earlier.bound !== later.bound;
  return {
    severity: 'warning',
    code: 'figures-disagree',
    facts: {
      indicator: indicator.id,
      on: later.on,
      member: later.member,
      earlier: earlier.value.valueOf(),
      earlierWords: words ? earlier.qualifier : null,
      later: later.value.valueOf(),
      laterWords: words ? later.qualifier : null,
      file: later.file,
    },
    place: indicator.place,
  };
}

const numberOrNull = (value: SqlValue | undefined) =>
  value === null || value === undefined ? null : new Fraction(String(value));

const textOrNull = (value: SqlValue | undefined) =>
  value === null || value === undefined ? null : String(value);
