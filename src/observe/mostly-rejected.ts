import type { FileAccount, SourceAccount } from '../model/account.ts';
import type { ObserveProblemCode } from '../model/observe-problem.ts';
import type { Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';

/** Warns of files that lost more than half of their rows: what is computed of the rest says little. */
export function mostlyRejected(
  plan: Plan,
  accounts: readonly SourceAccount[],
): readonly Problem<ObserveProblemCode>[] {
  return accounts.flatMap(({ source, files, rejects }) =>
    files.filter(isMostlyRejected).map((file): Problem<ObserveProblemCode> => {
      const own = rejects.filter((reject) => reject.file === file.path);
      const first = own[0];
      return {
        severity: 'warning',
        code: 'most-rows-rejected',
        facts: {
          source,
          file: file.path,
          rejected: file.rows.rejected,
          read: file.rows.read,
          column: first?.column ?? null,
          raw: first?.raw ?? null,
          line: first?.line ?? null,
        },
        place: plan.sources.find(({ id }) => id === source)?.place ?? null,
      };
    }),
  );
}

function isMostlyRejected({ rows }: FileAccount): boolean {
  return rows.rejected * 2 > rows.read;
}
