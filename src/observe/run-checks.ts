import { EngineError } from '../engine/engine-error.ts';
import type { LoadedTable } from '../engine/loaded-table.ts';
import type { Engine } from '../engine/open-engine.ts';
import type { SqlValue } from '../engine/sql-value.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Problem } from '../model/problem.ts';
import type { Check, Source } from '../model/source.ts';
import { refusal } from './expressions/check-expressions.ts';
import { sidesOf } from './expressions/expressions-of.ts';
import { checkSpeaks } from './expressions/speaker.ts';
import { alone } from './windows/tallies.ts';

/**
 * Holds the checks of sources against the rows that are used, and warns of those whose sides differ in some row, with the
 * figures. A row in which a side is not known is counted and not compared. Nothing is ever derived from a check: figures
 * that do not add up stay as they are.
 */
export async function runChecks(
  engine: Engine,
  sources: readonly Source[],
  tables: ReadonlyMap<string, LoadedTable>,
): Promise<readonly Problem<ObserveProblemCode>[]> {
  const problems: Problem<ObserveProblemCode>[] = [];
  for (const source of sources) {
    const table = tables.get(source.id);
    if (table === undefined || table.files.length === 0 || source.checks.length === 0) continue;
    problems.push(...(await hold(engine, source, table, source.checks)));
  }
  return problems;
}

/** Holds checks against a table all at once; one by one only where that fails, so that the one at fault is named. */
async function hold(
  engine: Engine,
  source: Source,
  table: LoadedTable,
  checks: readonly Check[],
): Promise<readonly Problem<ObserveProblemCode>[]> {
  try {
    const [found = {}] = await engine.rows(checksSql(table, checks));
    return checks.flatMap((check, at) => broken(source, table, check, at, found));
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
    const [only, ...others] = checks;
    if (only !== undefined && others.length === 0) return [failed(source, only, thrown)];
    const each: Problem<ObserveProblemCode>[] = [];
    for (const check of checks) each.push(...(await hold(engine, source, table, [check])));
    return each;
  }
}

/** One scan for all checks; of each the rows compared, not known and different, the first of these and the worst. */
function checksSql(table: LoadedTable, checks: readonly Check[]): string {
  const sides = checks.map(
    ({ of, equals }, at) => `${alone(of)} AS "_l${at}", ${alone(equals)} AS "_r${at}"`,
  );
  const parts = checks.map((_, at) => {
    const [left, right] = [`"_l${at}"`, `"_r${at}"`];
    const figures = `concat_ws('|', "_row", "_file", ${left}, ${right}, ${left} - ${right})`;
    const differ = `FILTER (WHERE ${left} <> ${right})`;
    return `
      count_if(${left} IS NOT NULL AND ${right} IS NOT NULL) AS "_of${at}",
      count_if(${left} IS NULL OR ${right} IS NULL) AS "_unknown${at}",
      count_if(${left} <> ${right}) AS "_count${at}",
      first(${figures} ORDER BY "_row") ${differ} AS "_first${at}",
      first(${figures} ORDER BY abs(${left} - ${right}) DESC, "_row") ${differ} AS "_worst${at}"`;
  });
  return `SELECT ${parts.join(',')} FROM (SELECT ${table.row} AS "_row", "_file", ${sides.join(', ')} FROM ${table.name})`;
}

function broken(
  source: Source,
  table: LoadedTable,
  check: Check,
  at: number,
  found: Readonly<Record<string, SqlValue>>,
): readonly Problem<ObserveProblemCode>[] {
  const count = Number(found[`_count${at}`] ?? 0);
  if (count === 0) return [];
  const { check: name, checkEn } = checkSpeaks(check);
  const first = figuresOf(table, found[`_first${at}`]);
  const worst = figuresOf(table, found[`_worst${at}`]);
  const facts = {
    source: source.id,
    check: name,
    checkEn,
    count,
    of: Number(found[`_of${at}`] ?? 0),
    unknown: Number(found[`_unknown${at}`] ?? 0),
    ...first,
    worstFile: worst.file,
    worstLine: worst.line,
    worstLeft: worst.left,
    worstRight: worst.right,
    worstDifference: worst.difference,
  };
  return [{ severity: 'warning', code: 'check-broken', facts, place: check.place }];
}

/** A row whose sides differ: where it stands, and its figures in plain digits. */
function figuresOf(table: LoadedTable, written: SqlValue | undefined) {
  const [row = '0', file = '0', left = '', right = '', difference = ''] = String(written).split('|');
  return {
    file: table.files[Number(file)] ?? '',
    line: table.lineOf(Number(file), BigInt(row)),
    left: plain(left),
    right: plain(right),
    difference: plain(difference),
  };
}

/** Leaves out the zeros behind a decimal that say nothing. */
function plain(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** A check that cannot be computed is no reason not to judge. */
function failed(source: Source, check: Check, thrown: EngineError): Problem<ObserveProblemCode> {
  const [term] = sidesOf(check);
  if (term === undefined) throw thrown;
  const { message, candidates, fault } = thrown;
  const spoken = { source, speaker: checkSpeaks(check), measure: null, term };
  // its position is in the whole query, not in the expression
  return { ...refusal(spoken, new EngineError(message, null, candidates, fault)), severity: 'warning' };
}
