import { comparePlans } from '../assess/compare-plans.ts';
import type { CompareProblemCode } from '../model/compare-problem.ts';
import type { Plan } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import { comparisonReporters } from '../report/comparison/comparison-reporters.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { type JudgeOptions, judgePlans } from './judge-plans.ts';
import { outputsOf } from './outputs.ts';
import { type GivenPlan, readPlans } from './read-plans.ts';
import type { Selection } from './select-indicators.ts';
import { showPlanProblems } from './show-problems.ts';
import { usesColor, usualWidth, widthOf } from './terminal-look.ts';
import { UsageError } from './usage-error.ts';
import { writeReports } from './write-report.ts';

export interface CompareOptions extends Omit<JudgeOptions, keyof Selection> {
  readonly format?: string;
  readonly output?: readonly string[];
}

/** Judges two plans and writes them side by side, by the concepts that their indicators share, to stdout or a file. */
export async function comparePlansCommand(
  files: readonly string[],
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  const { language } = options;
  if (files.length !== 2) throw new UsageError('two-plans', { count: files.length });
  const outputs = outputsOf(options, comparisonReporters, 'table');

  const given = readPlans(files, io).map(withConcepts);
  const { evaluations, problems, inputs } = await judgePlans(
    given,
    'own',
    { ...options, outputs: outputs.flatMap(({ file }) => file ?? []) },
    io,
  );
  await showPlanProblems(problems, language, io);
  const [first, second] = evaluations ?? [];
  if (first === undefined || second === undefined) return exitCodes.cannotJudge;

  const comparison = comparePlans(first, second);
  const made = outputs.map(({ form, file }) => ({
    file,
    report: comparisonReporters[form].render(comparison, {
      language,
      width: file === null ? widthOf(io.stdout, io.env) : usualWidth,
      color: file === null && usesColor(io.stdout, io.env),
    }),
  }));
  await writeReports(made, inputs, io);
  return exitCodes.fine;
}

/** Refuses a plan whose indicators share nothing with any other, before its exports are read. */
function withConcepts(given: GivenPlan): GivenPlan {
  const { plan, problems } = given;
  if (plan === null || plan.indicators.some(({ concept }) => concept !== null)) return given;
  return { ...given, plan: null, problems: [...problems, withoutConcept(plan)] };
}

function withoutConcept({ id, file, indicators }: Plan): Problem<CompareProblemCode> {
  const [first] = indicators;
  const nowhere = { file, line: null, column: null, length: 1, text: null };
  return {
    severity: 'error',
    code: 'plan-without-concept',
    facts: { plan: id, indicator: first?.id ?? null, example: first?.id ?? 'satisfaction' },
    place: first?.place ?? nowhere,
  };
}
