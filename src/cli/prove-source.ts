import type { Engine } from '../engine/open-engine.ts';
import type { Proof, SuggestedSource } from '../model/inspection.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { afterProof } from '../read/inspect/after-proof.ts';
import { forgetTables } from '../read/inspect/forget-tables.ts';
import type { ReadOptions } from '../read/read-context.ts';
import { readSources } from '../read/read-sources.ts';
import { sourceBlock } from '../report/inspection/source-block.ts';

/** A source that was found not to read what it was made of is changed and tried again, so often at most. */
const TRIES = 5;

/**
 * Proves that a suggested source works as it will be pasted: parses its block as part of a plan, and reads its files with
 * what came out. `options` are made anew for each reading, since standard input can be gone through once.
 */
export async function proveSource(
  engine: Engine,
  suggested: SuggestedSource,
  folder: string,
  language: Language,
  options: () => ReadOptions,
): Promise<SuggestedSource> {
  let source = suggested;
  for (let tries = 1; ; tries += 1) {
    const proof = await prove(engine, source, folder, language, options());
    const after = afterProof(source, proof);
    if (!after.again || tries === TRIES) return { ...after.source, proof };
    source = after.source;
  }
}

async function prove(
  engine: Engine,
  suggested: SuggestedSource,
  folder: string,
  language: Language,
  options: ReadOptions,
): Promise<Proof> {
  const { plan, problems } = parsePlan(planWith(sourceBlock([suggested], language)), 'plan.yaml');
  const against = problems.filter(({ code }) => code !== 'unused-source');
  const source = plan?.sources.find(({ id }) => id === suggested.id);
  if (source === undefined) return { files: [], rejectsTotal: 0, rejects: [], problems: against };
  const columns = new Set(source.columns.map(({ id }) => id));
  const read = await readSources(engine, [source], new Map([[source.id, columns]]), folder, options);
  const [account] = read.accounts;
  await forgetTables(engine);
  const found: readonly Problem[] = read.problems;
  return {
    files: account?.files ?? [],
    rejectsTotal: account?.rejectsTotal ?? 0,
    rejects: account?.rejects ?? [],
    problems: [...against, ...found],
  };
}

/** A plan of nothing but the sources given, and what a plan cannot be without. */
function planWith(sources: string): string {
  return `version: 1
plan:
  id: inspected
  title: inspected
  document: { number: "1", issued: 2020-01-01, issuer: inspected }
  articles: {}
  period: { start: 2020-01-01, target: 2025, horizon: 2030 }
pillars:
  inspected: inspected
indicators:
  - id: inspected
    name: inspected
    pillar: inspected
    unit: "%"
    trajectory: step
    milestones: [{ by: 2025-12-31, at-least: 1, note: inspected }]
    measure: { from: ${OTHER}, on: day, window: month, count: { of: "true" } }
${sources}  ${OTHER}:
    files: "*.csv"
    columns:
      day: { header: day, type: date, format: dd/MM/yyyy }
`;
}

/** A source that the plan's indicator is measured from, named like no file. */
const OTHER = 'zz_inspected';
