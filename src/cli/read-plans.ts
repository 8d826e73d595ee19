import path from 'node:path';
import type { Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { sameFile } from './draft.ts';
import type { Io } from './io.ts';
import { readPlan } from './read-plan.ts';
import { UsageError } from './usage-error.ts';

/** A plan file of the command line, as it was given, with what is wrong with it; the plan is null where nothing can be judged. */
export interface GivenPlan {
  readonly file: string;
  readonly plan: Plan | null;
  readonly problems: readonly Problem[];
}

/** Reads plan files, each of its own. Throws a UsageError for one that cannot be read, and for one that comes twice. */
export function readPlans(files: readonly string[], io: Io): readonly GivenPlan[] {
  const absolute = (file: string) => path.resolve(io.cwd(), file);
  for (const [index, file] of files.entries()) {
    const other = files.slice(0, index).find((earlier) => sameFile(absolute(earlier), absolute(file)));
    if (other !== undefined) throw new UsageError('plan-file-twice', { file, other });
  }
  const plans = files.map((file): GivenPlan => ({ file, ...readPlan(file, io) }));
  for (const [index, { file, plan }] of plans.entries()) {
    const other = plans.slice(0, index).find((earlier) => plan !== null && earlier.plan?.id === plan.id);
    if (other === undefined || plan === null) continue;
    throw new UsageError('plan-id-twice', { id: plan.id, file, other: other.file });
  }
  return plans;
}
