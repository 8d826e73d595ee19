import type { EarlierReport } from '../assess/changes-since.ts';
import type { Day } from '../model/day.ts';
import type { Indicator } from '../model/plan.ts';
import { printable } from '../report/printable.ts';
import { cut } from '../report/text-width.ts';
import { UsageError } from './usage-error.ts';

/** What an earlier report has to match: a plan, and how it is to be judged. */
export interface Comparable {
  readonly plan: { readonly id: string };
  /** Those that are judged. */
  readonly indicators: readonly Pick<Indicator, 'id' | 'paths'>[];
  readonly asOf: Day;
  readonly targetBy: Day;
  /** The alternative path to judge by. */
  readonly path: string | null;
}

/**
 * Finds the earlier report of each plan, in their order. Throws a UsageError where one is missing, where a file is of none of
 * them, and where verdicts cannot be held against each other.
 */
export function earlierReports(
  plans: readonly Comparable[],
  reports: readonly EarlierReport[],
): readonly EarlierReport[] {
  const ids = plans.map(({ plan }) => plan.id);
  const found = (id: string) => reports.filter(({ plan }) => plan.id === id);
  for (const { file } of reports) {
    const own = reports.filter((it) => it.file === file).map(({ plan }) => plan.id);
    if (!own.some((id) => ids.includes(id)))
      throw new UsageError('compare-other-plan', { file, own: own.map(shown), ids });
  }
  return plans.map((comparable) => {
    const { id } = comparable.plan;
    const [earlier, other] = found(id);
    if (earlier === undefined) throw new UsageError('compare-missing-plan', { id });
    if (other !== undefined) {
      throw new UsageError('compare-plan-twice', { id, file: earlier.file, other: other.file });
    }
    checkComparable(earlier, comparable);
    return earlier;
  });
}

function checkComparable(earlier: EarlierReport, now: Comparable): void {
  const { file } = earlier;
  if (earlier.asOf > now.asOf) {
    throw new UsageError('compare-later', { file, before: earlier.asOf, now: now.asOf });
  }
  if (earlier.targetBy !== now.targetBy) {
    throw new UsageError('compare-other-target', { file, before: earlier.targetBy, now: now.targetBy });
  }
  const before = new Map(earlier.indicators.map((it) => [it.id, it.trajectory.path]));
  const common = now.indicators.filter(({ id }) => before.has(id));
  if (common.length === 0 && now.indicators.length > 0 && before.size > 0) {
    throw new UsageError('compare-nothing-common', { file, id: now.plan.id });
  }
  const pathNow = common.some(({ paths }) => paths.some(({ id }) => id === now.path)) ? now.path : null;
  const pathThen = common.map(({ id }) => before.get(id) ?? null).find((path) => path !== null) ?? null;
  if (pathThen !== pathNow) {
    throw new UsageError('compare-other-path', {
      file,
      before: pathThen === null ? null : shown(pathThen),
      now: pathNow,
    });
  }
}

/** Names something that a file says, which may be anything. */
function shown(name: string): string {
  return cut(printable(name), 60);
}
