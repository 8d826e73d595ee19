import type { MeasureSummary } from '../model/evaluation.ts';
import type { Measure } from '../model/plan.ts';

/** Writes a measure down as the plan does: each expression or column by its name there. */
export function measureSummary(measure: Measure): MeasureSummary {
  const { kind, from, on } = measure;
  const terms: Record<string, string> = {};
  for (const [name, term] of Object.entries(measure)) {
    if (['kind', 'from', 'on', 'window', 'every'].includes(name)) continue;
    const text = termText(term);
    if (text !== null) terms[name] = text;
  }
  if (measure.kind === 'latest') terms.every = measure.every;
  return { kind, from, on, window: measure.kind === 'latest' ? null : measure.window, terms };
}

function termText(term: unknown): string | null {
  if (term === null || term === false) return null;
  if (Array.isArray(term)) return term.length === 0 ? null : term.join(', ');
  if (typeof term === 'object' && 'text' in term) return String(term.text);
  return String(term);
}
