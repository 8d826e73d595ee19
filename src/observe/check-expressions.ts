import { EngineError } from '../engine/engine-error.ts';
import type { Engine } from '../engine/open-engine.ts';
import { quoteName } from '../engine/quote.ts';
import { sqlType } from '../engine/sql-type.ts';
import { nearest } from '../model/nearest.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Expression, Indicator, Plan, Source } from '../model/plan.ts';
import type { Facts, Place, Problem } from '../model/problem.ts';
import { type Finding, soleExpression, walkExpression } from './allowed-syntax.ts';
import { expressionsOf, isTrue, type Term, type Wanted } from './expressions-of.ts';

/** The columns that each indicator's expressions name, by the indicator's id, and what is wrong with them. */
export interface CheckedExpressions {
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
  readonly problems: readonly Problem<ObserveProblemCode>[];
}

/** Tells whether any indicator has an expression that only the engine can check. */
export function needEngine(indicators: readonly Indicator[]): boolean {
  return indicators.some(({ measure }) =>
    expressionsOf(measure).some(({ expression }) => !isTrue(expression)),
  );
}

/** Checks every expression of some indicators: it parses, says only what a plan may say, names columns, and fits. */
export async function checkExpressions(
  engine: Engine,
  plan: Plan,
  indicators: readonly Indicator[],
): Promise<CheckedExpressions> {
  const columns = new Map<string, ReadonlySet<string>>();
  const problems: Problem<ObserveProblemCode>[] = [];
  for (const indicator of indicators) {
    const source = plan.sources.find(({ id }) => id === indicator.measure.from);
    if (source === undefined) continue;
    const named = new Set<string>();
    for (const term of expressionsOf(indicator.measure)) {
      if (isTrue(term.expression)) continue;
      const checked = await checkTerm(engine, source, indicator, term);
      for (const column of checked.columns) named.add(column);
      problems.push(...checked.problems);
    }
    columns.set(indicator.id, named);
  }
  return { columns, problems };
}

// Newlines around it, so that a comment cannot swallow what follows; no brackets, so that "true) OR (true" does not
// pass for one expression, which it would not be where a measure puts brackets around it.
const before = 'SELECT\n';
const after = '\n';

async function checkTerm(
  engine: Engine,
  source: Source,
  indicator: Indicator,
  term: Term,
): Promise<{ columns: ReadonlySet<string>; problems: readonly Problem<ObserveProblemCode>[] }> {
  const { expression } = term;
  const facts: Facts = { indicator: indicator.id, term: term.name, source: source.id };
  const problem = (code: ObserveProblemCode, at: number | null, more: Facts) => ({
    severity: 'error' as const,
    code,
    facts: { ...facts, ...more },
    place: placeIn(expression, at === null ? null : at - before.length),
  });
  const none = new Set<string>();
  try {
    const root = soleExpression(await engine.syntaxTree(`${before}${expression.text}${after}`));
    if (root === null) {
      return {
        columns: none,
        problems: [problem('expression-not-allowed', null, { what: expression.text })],
      };
    }
    const { columns, findings } = walkExpression(root, source);
    const found = findings.map((finding) => problem(...factsOf(finding, source)));
    if (found.length > 0) return { columns, problems: found };
    const type = await typeOf(engine, source, expression);
    if (fits[term.wanted](type)) return { columns, problems: [] };
    return { columns, problems: [problem('expression-wrong-type', null, { wanted: term.wanted, type })] };
  } catch (thrown) {
    if (!(thrown instanceof EngineError)) throw thrown;
    const [message = ''] = thrown.message.split('\n');
    const what = expression.text;
    return { columns: none, problems: [problem(codeOf(message), thrown.position, { message, what })] };
  }
}

function codeOf(message: string): ObserveProblemCode {
  if (/only select/i.test(message)) return 'expression-not-allowed';
  return /syntax|parser/i.test(message) ? 'expression-syntax' : 'expression-failed';
}

function factsOf(finding: Finding, source: Source): [ObserveProblemCode, number | null, Facts] {
  const { at } = finding;
  switch (finding.is) {
    case 'not-allowed':
      return ['expression-not-allowed', at, { what: finding.what }];
    case 'unknown-column': {
      const known = source.columns.map(({ id }) => id);
      return [
        'expression-unknown-column',
        at,
        { name: finding.name, meant: nearest(finding.name, known), known },
      ];
    }
    case 'unknown-code': {
      const known = finding.column.values.map(({ code }) => code);
      const { value } = finding;
      return [
        'expression-unknown-code',
        at,
        { column: finding.column.id, value, meant: nearest(value, known), known },
      ];
    }
    case 'bad-constant':
      return [
        'expression-bad-constant',
        at,
        { column: finding.column.id, type: finding.column.type, value: finding.value },
      ];
  }
}

/** Runs the expression over one row of NULLs: it binds, and every constant in it is tried. */
async function typeOf(engine: Engine, source: Source, expression: Expression): Promise<string> {
  const row = source.columns.map((column) => `CAST(NULL AS ${sqlType(column)}) AS ${quoteName(column.id)}`);
  const sql = `${before}${expression.text}${after} AS it FROM (SELECT ${row.join(', ')})`;
  await engine.rows(sql);
  const [column] = await engine.describe(sql);
  return column?.type ?? '';
}

const fits = {
  condition: (type) => type === 'BOOLEAN',
  number: (type) => /^(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT|DECIMAL.*)$/.test(type),
  value: (type) => type !== 'DOUBLE' && type !== 'FLOAT',
} satisfies Record<Wanted, (type: string) => boolean>;

/** Finds the place of an offset into an expression: exact where the plan holds it letter for letter. */
function placeIn({ place, text, verbatim }: Expression, offset: number | null): Place {
  if (offset === null || !verbatim || place.column === null) return place;
  const start = Math.min(Math.max(offset, 0), text.length);
  const word = /^('[^']*'?|[\p{L}\p{N}_]+|.)/su.exec(text.slice(start))?.[0] ?? '';
  return {
    ...place,
    column: place.column + [...text.slice(0, start)].length,
    length: Math.max(1, [...word].length),
  };
}
