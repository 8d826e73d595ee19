import { EngineError } from '../../engine/engine-error.ts';
import type { Engine } from '../../engine/open-engine.ts';
import { quoteName } from '../../engine/quote.ts';
import { sqlType } from '../../engine/sql-type.ts';
import type { Expression } from '../../model/expression.ts';
import { isWindowed, type Measure } from '../../model/measure.ts';
import { nearest } from '../../model/nearest.ts';
import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import { periodNames } from '../../model/period-names.ts';
import { type Indicator, measuresOf, type Plan } from '../../model/plan.ts';
import { type Facts, inFileOrder, type Place, type Problem } from '../../model/problem.ts';
import type { Source } from '../../model/source.ts';
import { allowedFunctions, type Finding, soleExpression, walkExpression } from './allowed-syntax.ts';
import { engineComplaint } from './engine-words.ts';
import { expressionsOf, isTrue, sidesOf, type Term, type Wanted } from './expressions-of.ts';
import { withPeriod } from './period-columns.ts';
import { checkSpeaks, indicatorSpeaks, type Speaker } from './speaker.ts';

/** The columns that the expressions of a plan name, and what is wrong with them. */
export interface CheckedExpressions {
  /** Those of each measure. */
  readonly columns: ReadonlyMap<Measure, ReadonlySet<string>>;
  /** Those of the checks of each source, by its id. */
  readonly checkColumns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem<ObserveProblemCode>[];
}

/** Tells whether a plan has an expression that only the engine can check. */
export function needEngine({ indicators, sources }: Plan): boolean {
  return (
    sources.some(({ checks }) => checks.length > 0) ||
    indicators
      .flatMap(measuresOf)
      .some((measure) => expressionsOf(measure).some(({ expression }) => !isTrue(expression)))
  );
}

/**
 * Checks every expression of some indicators, and of the checks of all sources: it parses, says only what a plan may say,
 * names columns, and fits.
 */
export async function checkExpressions(
  engine: Engine,
  plan: Plan,
  indicators: readonly Indicator[],
): Promise<CheckedExpressions> {
  const columns = new Map<Measure, Set<string>>();
  const checkColumns = new Map<string, Set<string>>();
  const problems: Problem<ObserveProblemCode>[] = [];
  for (const source of plan.sources) {
    const sound: Spoken[] = [];
    for (const spoken of spokenOf(source, indicators)) {
      const walked = await walk(engine, spoken);
      const { measure } = spoken;
      if (measure === null) addTo(checkColumns, source.id, walked.columns);
      else addTo(columns, measure, walked.columns);
      problems.push(...walked.problems);
      if (walked.problems.length === 0) sound.push(spoken);
    }
    problems.push(...(await checkTypes(engine, withPeriod(source), sound)));
  }
  return { columns, checkColumns, problems: problems.toSorted(inFileOrder) };
}

function addTo<Key>(all: Map<Key, Set<string>>, key: Key, names: ReadonlySet<string>): void {
  all.set(key, new Set([...(all.get(key) ?? []), ...names]));
}

/** An expression, whose it is, and over which source. */
export interface Spoken {
  readonly source: Source;
  readonly speaker: Speaker;
  /** The measure that it is part of; null for a check's. Only windowed ones may speak of the days of their window. */
  readonly measure: Measure | null;
  readonly term: Term;
}

function spokenOf(source: Source, indicators: readonly Indicator[]): readonly Spoken[] {
  const measured = indicators
    .flatMap((indicator) => measuresOf(indicator).map((measure) => ({ indicator, measure })))
    .filter(({ measure }) => measure.from === source.id)
    .flatMap(({ indicator, measure }) =>
      expressionsOf(measure)
        .filter(({ expression }) => !isTrue(expression))
        .map((term) => ({
          source: isWindowed(measure) ? withPeriod(source) : source,
          speaker: indicatorSpeaks(indicator),
          measure,
          term,
        })),
    );
  const checked = source.checks.flatMap((check) =>
    sidesOf(check).map((term) => ({ source, speaker: checkSpeaks(check), measure: null, term })),
  );
  return [...checked, ...measured];
}

// Newlines around it, so that a comment cannot swallow what follows; no brackets, so that "true) OR (true" does not
// pass for one expression, which it would not be where a measure puts brackets around it.
const before = 'SELECT\n';
const after = '\n';

/** Characters that an expression may have: nobody writes more by hand, and the engine's time grows with their square. */
const longest = 10_000;

/** Parses an expression without running it, and walks over what it says. */
async function walk(
  engine: Engine,
  spoken: Spoken,
): Promise<{ columns: ReadonlySet<string>; problems: readonly Problem<ObserveProblemCode>[] }> {
  const { text } = spoken.term.expression;
  const columns = new Set<string>();
  if (text.length > longest) {
    const facts = { length: text.length, longest };
    return { columns, problems: [problem(spoken, 'expression-too-long', null, facts)] };
  }
  try {
    const root = soleExpression(await engine.syntaxTree(`${before}${text}${after}`));
    if (root === null)
      return {
        columns,
        problems: [
          problem(spoken, 'expression-not-allowed', null, { what: text, allowed: allowedFunctions }),
        ],
      };
    const walked = walkExpression(root, spoken.source, (at) => text[at - before.length] === '"');
    const problems = walked.findings.map((finding) => problem(spoken, ...factsOf(finding, spoken.source)));
    const named = [...walked.columns].filter((name) => !periodNames.some((period) => period === name));
    return { columns: new Set(named), problems };
  } catch (thrown) {
    return { columns, problems: [refusal(spoken, thrown)] };
  }
}

/**
 * Runs expressions over one row of NULLs: they bind, every constant in them is tried, and each gives what it should.
 * All at once, and one by one only where that fails.
 */
async function checkTypes(
  engine: Engine,
  source: Source,
  spoken: readonly Spoken[],
): Promise<readonly Problem<ObserveProblemCode>[]> {
  if (spoken.length === 0) return [];
  try {
    const types = await typesOf(engine, source, spoken);
    return spoken.flatMap((one, index) => {
      const { wanted } = one.term;
      const type = types[index] ?? '';
      return fits[wanted](type) ? [] : [problem(one, 'expression-wrong-type', null, { wanted, type })];
    });
  } catch (thrown) {
    const [only, ...others] = spoken;
    if (only !== undefined && others.length === 0) return [refusal(only, thrown)];
    const each: Problem<ObserveProblemCode>[] = [];
    for (const one of spoken) each.push(...(await checkTypes(engine, source, [one])));
    return each;
  }
}

async function typesOf(engine: Engine, source: Source, spoken: readonly Spoken[]): Promise<string[]> {
  const expressions = spoken.map(({ term }, index) => `${term.expression.text}${after} AS "_${index}"`);
  const row = source.columns.map((column) => `CAST(NULL AS ${sqlType(column)}) AS ${quoteName(column.id)}`);
  const sql = `${before}${expressions.join(',\n')} FROM (SELECT ${row.join(', ')})`;
  await engine.rows(sql);
  return (await engine.describe(sql)).map(({ type }) => type);
}

function problem(
  { source, speaker, term }: Spoken,
  code: ObserveProblemCode,
  at: number | null,
  more: Facts,
): Problem<ObserveProblemCode> {
  const facts = { ...speaker, term: term.name, source: source.id, ...more };
  const place = placeIn(term.expression, at === null ? null : at - before.length);
  return { severity: 'error', code, facts, place };
}

/** Says why the engine would not take an expression; throws what is no refusal of the engine's. */
export function refusal(spoken: Spoken, thrown: unknown): Problem<ObserveProblemCode> {
  if (!(thrown instanceof EngineError)) throw thrown;
  const [message = ''] = thrown.message.split('\n');
  const facts = { ...engineComplaint(message), what: spoken.term.expression.text, allowed: allowedFunctions };
  return problem(spoken, codeOf(thrown, message), thrown.position, facts);
}

function codeOf({ fault }: EngineError, message: string): ObserveProblemCode {
  if (fault !== 'refused') return `expression-${fault}`;
  if (/only select/i.test(message)) return 'expression-not-allowed';
  return /syntax|parser|unterminated|selection list/i.test(message)
    ? 'expression-syntax'
    : 'expression-failed';
}

function factsOf(finding: Finding, source: Source): [ObserveProblemCode, number | null, Facts] {
  const { at } = finding;
  switch (finding.is) {
    case 'not-allowed':
      return ['expression-not-allowed', at, { what: finding.what, allowed: allowedFunctions }];
    case 'slow-pattern':
      return ['expression-slow-pattern', at, { pattern: finding.pattern }];
    case 'unknown-column': {
      const known = source.columns.map(({ id }) => id);
      // in SQL, double quotes are for names: the commonest slip of whoever means a text
      const quoted = finding.quoted ? finding.name : null;
      return [
        'expression-unknown-column',
        at,
        { name: finding.name, quoted, meant: nearest(finding.name, known), known },
      ];
    }
    case 'unknown-code': {
      const known = finding.column.values.map(({ code }) => code);
      const { value } = finding;
      const labelled = finding.column.values.find(({ labels }) => labels.includes(value));
      const meant = labelled?.code ?? nearest(value, known);
      const isLabel = labelled === undefined ? null : 'yes';
      return ['expression-unknown-code', at, { column: finding.column.id, value, meant, isLabel, known }];
    }
    case 'bad-constant':
      return [
        'expression-bad-constant',
        at,
        { column: finding.column.id, type: finding.column.type, value: finding.value },
      ];
  }
}

const fits = {
  condition: (type) => type === 'BOOLEAN',
  number: (type) => /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|DECIMAL.*)$/.test(type),
  value: (type) => type !== 'DOUBLE' && type !== 'FLOAT',
} satisfies Record<Wanted, (type: string) => boolean>;

/** Finds the place of an offset into an expression: exact where the plan holds it letter for letter. */
function placeIn({ place, text, runs }: Expression, offset: number | null): Place {
  if (offset === null) return place;
  const start = Math.min(Math.max(offset, 0), text.length);
  const at = runs.findLastIndex((run) => run.offset <= start);
  const run = runs[at];
  if (run === undefined) return place;
  const word = /^('[^']*'?|[\p{L}\p{N}_]+|.)/su.exec(text.slice(start, runs[at + 1]?.offset))?.[0] ?? '';
  const column = run.column + start - run.offset;
  return { ...place, line: run.line, column, length: Math.max(1, word.trimEnd().length), text: run.text };
}
