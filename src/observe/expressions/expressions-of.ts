import type { Expression } from '../../model/expression.ts';
import { isWindowed, type Measure, type WindowedMeasure } from '../../model/measure.ts';
import type { Check } from '../../model/source.ts';

/** What an expression must give: a condition, a number, or any value that can be told from others. */
export type Wanted = 'condition' | 'number' | 'value';

/** An expression of a measure or a check, by its name there. */
export interface Term {
  readonly name: 'of' | 'among' | 'over' | 'where' | 'equals';
  readonly expression: Expression;
  readonly wanted: Wanted;
}

const wantedOf = {
  share: 'condition',
  count: 'condition',
  distinct: 'value',
  sum: 'number',
  mean: 'number',
  ratio: 'number',
} satisfies Record<WindowedMeasure['kind'], Wanted>;

/** Lists the expressions of a measure with what each must give. */
export function expressionsOf(measure: Measure): readonly Term[] {
  const where = 'where' in measure ? measure.where : null;
  const condition = (name: Term['name'], expression: Expression): Term => ({
    name,
    expression,
    wanted: 'condition',
  });
  const terms: Term[] = [];
  if (isWindowed(measure)) {
    terms.push({ name: 'of', expression: measure.of, wanted: wantedOf[measure.kind] });
  }
  if (measure.kind === 'share') terms.push(condition('among', measure.among));
  if (measure.kind === 'ratio') terms.push({ name: 'over', expression: measure.over, wanted: 'number' });
  if (where !== null) terms.push(condition('where', where));
  return terms;
}

/** Lists the two sides of a check, which are both numbers. */
export function sidesOf({ of, equals }: Check): readonly Term[] {
  return [
    { name: 'of', expression: of, wanted: 'number' },
    { name: 'equals', expression: equals, wanted: 'number' },
  ];
}

/** Tells whether an expression is simply `true`, which needs no engine to be checked. */
export function isTrue(expression: Expression): boolean {
  return expression.text.trim().toLowerCase() === 'true';
}
