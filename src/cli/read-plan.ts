import { parsePlan } from '../plan/parse-plan.ts';
import type { Io } from './io.ts';
import { planText } from './plan-text.ts';

/** Reads and parses a plan file; it is named in messages as it was given. Throws a UsageError if it cannot be read. */
export function readPlan(file: string, io: Io): ReturnType<typeof parsePlan> {
  return parsePlan(planText(file, io), file);
}
