import type { LoadedTable } from '../engine/loaded-table.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Indicator } from '../model/plan.ts';
import type { Facts, Problem } from '../model/problem.ts';

/** Where a used row stands: the number of its file, and its own. */
export interface RowPlace {
  readonly file: number;
  readonly row: bigint;
}

/** Gathers what is odd about single rows that an indicator takes figures from: each kind once, with its first row and their count. */
export class RowFindings {
  readonly #found = new Map<
    string,
    { code: ObserveProblemCode; facts: Facts; first: RowPlace; count: number }
  >();

  /** Notes one row; rows with the same facts are one finding. */
  note(code: ObserveProblemCode, facts: Facts, at: RowPlace): void {
    const key = JSON.stringify([code, facts]);
    const known = this.#found.get(key);
    if (known !== undefined) known.count += 1;
    else this.#found.set(key, { code, facts, first: at, count: 1 });
  }

  /** Gives a warning for each finding, in the order of their first rows. */
  problems(indicator: Indicator, table: LoadedTable): readonly Problem<ObserveProblemCode>[] {
    return [...this.#found.values()].map(({ code, facts, first, count }) => ({
      severity: 'warning',
      code,
      facts: {
        indicator: indicator.id,
        ...facts,
        count,
        file: table.files[first.file] ?? null,
        line: table.lineOf(first.file, first.row),
      },
      place: indicator.place,
    }));
  }
}
