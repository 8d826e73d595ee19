import type { Plan } from '../model/plan.ts';
import type { PlanProblemCode } from '../model/plan-problem.ts';
import { type Facts, inFileOrder, type Problem } from '../model/problem.ts';
import { allowedKeys } from './allowed-keys.ts';
import { type Draft, draftOf, textOf } from './draft.ts';
import { normalizeContext } from './normalize-context.ts';
import { normalizeConventions } from './normalize-conventions.ts';
import { normalizeDatedTotal } from './normalize-dated-total.ts';
import { checkStandardInput } from './normalize-files.ts';
import { normalizeHead } from './normalize-head.ts';
import { normalizeIndicator } from './normalize-indicator.ts';
import { normalizeSource } from './normalize-source.ts';
import { normalizeUnits } from './normalize-units.ts';
import { planDocument } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';
import { planSpec } from './plan-spec.ts';
import { shapeFindings } from './shape-problem.ts';
import { languages } from './spec-values.ts';
import { tooManyItems } from './too-many-items.ts';

/** A plan, and everything that is wrong with its file, in file order. */
export interface ParsedPlan {
  /** Null exactly when a problem is an error. */
  readonly plan: Plan | null;
  readonly problems: readonly Problem<PlanProblemCode>[];
}

/** What is wrong as YAML, and yet leaves a shape to speak of. */
const STILL_A_PLAN: ReadonlySet<PlanProblemCode> = new Set(['duplicate-key', 'bad-key']);

/** Parses a plan file, format version 1; `file` is what problems call it. Never throws. */
export function parsePlan(text: string, file: string): ParsedPlan {
  const document = planDocument(text, file);
  const problems = [...document.problems];
  // What is not YAML has no shape to speak of; a key written twice has.
  if (problems.some(({ code, severity }) => severity === 'error' && !STILL_A_PLAN.has(code))) {
    return { plan: null, problems: problems.toSorted(inFileOrder) };
  }
  const crowded = tooManyItems(document);
  if (crowded.length > 0) return { plan: null, problems: [...problems, ...crowded].toSorted(inFileOrder) };
  const shape = planSpec.safeParse(document.root);
  const findings = shapeFindings(shape.error?.issues ?? [], document, (path) => allowedKeys(planSpec, path));
  const unknownKeys = findings
    .filter(({ stray }) => stray)
    .map(({ code, path, facts }) => ({ path, suggestion: meantBy(code, facts) }));
  const draft = draftOf(document, unknownKeys, problems);
  for (const { code, path, facts, at } of findings) {
    const report = at === 'key' ? draft.errorAtKey : draft.error;
    report(code, path, facts);
  }
  const plan = normalize(draft, file);
  const sound = problems.every(({ severity }) => severity === 'warning');
  return { plan: sound ? plan : null, problems: withoutEchoes(problems).toSorted(inFileOrder) };
}

/** Of a number in curly quotes, it is enough to say that it takes none. */
function withoutEchoes(problems: readonly Problem<PlanProblemCode>[]): readonly Problem<PlanProblemCode>[] {
  const spot = ({ place }: Problem) => `${place?.line}:${place?.column}`;
  const numbers = new Set(problems.filter(({ code }) => code === 'number-slip').map(spot));
  return problems.filter((problem) => problem.code !== 'curly-quotes' || !numbers.has(spot(problem)));
}

/** A key that was misspelt stands for another; a number torn apart at its comma stands for none. */
function meantBy(code: PlanProblemCode, { suggestion }: Facts): string | null {
  return code !== 'number-slip' && typeof suggestion === 'string' ? suggestion : null;
}

/** Makes the model of what was written, as far as that goes; what stands in the way is reported. */
function normalize(draft: Draft, file: string): Plan {
  const head = normalizeHead(draft);
  const pillars = draft.keys(['pillars']).map((id) => ({
    id,
    name: textOf(draft.piece(languages, ['pillars', id])),
  }));
  const sources = new Map(
    draft.keys(['sources']).map((id) => [id, normalizeSource(draft, head.calendar, id, ['sources', id])]),
  );
  const datedTotals = draft
    .keys(['dated-totals'])
    .map((id) => normalizeDatedTotal(draft, id, ['dated-totals', id]));
  for (const key of ['pillars', 'sources', 'dated-totals']) checkNotEmpty(draft, key);
  checkStandardInput(draft, sources.values());
  const parts: PlanParts = {
    calendar: head.calendar,
    target: head.period.target || null,
    articles: head.articles.map(({ id }) => id),
    pillars: pillars.map(({ id }) => id),
    sources,
    datedTotals: datedTotals.map(({ id }) => id),
    defaults: normalizeConventions(draft, ['defaults']),
    used: { articles: new Set(), sources: new Set(), datedTotals: new Set(), units: new Set() },
  };
  const indicators = Array.from({ length: draft.size(['indicators']) }, (_, i) =>
    normalizeIndicator(draft, parts, ['indicators', i]),
  );
  const units = normalizeUnits(draft, parts, ['units']);
  const context = normalizeContext(draft, parts, checkIds(draft), ['context']);
  warnOfUnused(draft, parts);
  return {
    file,
    ...head,
    pillars,
    sources: [...sources.values()].map(({ source }) => source),
    datedTotals,
    units,
    context,
    indicators: indicators.filter((indicator) => indicator !== null),
  };
}

function checkNotEmpty(draft: Draft, key: string): void {
  if (draft.isMapping([key]) && draft.keys([key]).length === 0) {
    draft.errorAtKey('empty-list', [key], { key, least: 1 });
  }
}

/** Checks that no two indicators have one id, and gives all ids. */
function checkIds(draft: Draft): readonly string[] {
  const lineOfId = new Map<string, number>();
  for (let i = 0; i < draft.size(['indicators']); i += 1) {
    const path = ['indicators', i, 'id'];
    const id = draft.piece(planSpec.shape.indicators.element.shape.id, path);
    if (id === null) continue;
    const line = lineOfId.get(id);
    if (line !== undefined) draft.error('duplicate-id', path, { id, line });
    else lineOfId.set(id, draft.place(path).line ?? 0);
  }
  return [...lineOfId.keys()];
}

/** A declared thing that nothing refers to is likely a slip; it changes no verdict. */
function warnOfUnused(draft: Draft, parts: PlanParts): void {
  for (const id of parts.articles) {
    if (!parts.used.articles.has(id)) draft.warningAtKey('unused-article', ['plan', 'articles', id], { id });
  }
  for (const id of parts.sources.keys()) {
    if (!parts.used.sources.has(id)) draft.warningAtKey('unused-source', ['sources', id], { id });
  }
  for (const id of parts.datedTotals) {
    if (parts.used.datedTotals.has(id)) continue;
    draft.warningAtKey('unused-dated-total', ['dated-totals', id], { id });
  }
  if (draft.isMapping(['units']) && parts.used.units.size === 0) {
    draft.warningAtKey('unused-units', ['units'], {});
  }
}
