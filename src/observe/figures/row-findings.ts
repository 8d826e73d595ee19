import type { LoadedTable } from '../../engine/loaded-table.ts';
import type { FigureProblemCode } from '../../model/figure-problem.ts';
import type { Indicator } from '../../model/plan.ts';
import type { Facts, Problem } from '../../model/problem.ts';

/** Where a used row stands: the number of its file, and its own. */
export interface RowPlace {
  readonly file: number;
  readonly row: bigint;
}

interface Finding {
  /** Of the first row. */
  readonly facts: Facts;
  readonly first: RowPlace;
  /** What the rows say, each once. */
  readonly values: Set<string>;
  count: number;
}

/** As many different values are named as a person reads. */
const namedValues = 12;

/** Gathers what is odd about single rows that an indicator takes figures from: each kind once, whatever the number of rows. */
export class RowFindings {
  readonly #found = new Map<FigureProblemCode, Finding>();

  /** Notes one row, with what it says. */
  note(code: FigureProblemCode, value: string, facts: Facts, at: RowPlace): void {
    const known = this.#found.get(code) ?? { facts, first: at, values: new Set<string>(), count: 0 };
    known.values.add(value);
    known.count += 1;
    this.#found.set(code, known);
  }

  /** Gives a warning for each kind: the facts of its first row, how many rows there are, and what they say. */
  problems(indicator: Indicator, table: LoadedTable): readonly Problem<FigureProblemCode>[] {
    return [...this.#found].map(([code, { facts, first, values, count }]) => ({
      severity: 'warning',
      code,
      facts: {
        indicator: indicator.id,
        ...facts,
        values: [...values].slice(0, namedValues),
        more: Math.max(0, values.size - namedValues),
        count,
        file: table.files[first.file] ?? null,
        line: table.lineOf(first.file, first.row),
      },
      place: indicator.place,
    }));
  }
}
