import type { Figure } from '../model/measure.ts';
import type { ColumnType } from '../model/source.ts';
import { type Columns, checkColumn } from './check-column.ts';
import type { Draft } from './draft.ts';
import { expressionAt } from './expression-at.ts';
import type { Path } from './plan-document.ts';

/** The columns that may stand beside a figure, and their types. */
const BESIDE = {
  numerator: ['integer', 'number'],
  denominator: ['integer', 'number'],
  published: ['date'],
  qualifier: ['text', 'code'],
  source: ['text', 'code'],
  synthetic: ['text', 'code'],
} satisfies Record<string, readonly ColumnType[]>;

type Beside = keyof typeof BESIDE;

/** What people may write beside a figure of any kind. */
type FigureSpec = { readonly [key in Beside]?: string | undefined } & {
  readonly partial?: boolean | undefined;
};

/** Reads what stands beside a figure, and checks the columns that it names. */
export function figureColumns(
  draft: Draft,
  columns: Columns,
  spec: FigureSpec,
  path: Path,
): Omit<Figure, 'from' | 'on' | 'value'> {
  for (const key of Object.keys(BESIDE) as Beside[]) {
    const name = spec[key];
    if (name !== undefined) checkColumn(draft, columns, name, BESIDE[key], [...path, key]);
  }
  return {
    where: expressionAt(draft, [...path, 'where']),
    partial: spec.partial ?? false,
    published: spec.published ?? null,
    qualifier: spec.qualifier ?? null,
    source: spec.source ?? null,
    synthetic: spec.synthetic ?? null,
  };
}
