import type { MeasureSummary } from '../model/assessment.ts';
import { frequencyOf, isWindowed, type Measure } from '../model/measure.ts';

/** Writes a measure down as the plan does: each expression or column by its name there. */
export function measureSummary(measure: Measure): MeasureSummary {
  const { kind, from, on } = measure;
  const terms: Record<string, string> = {};
  for (const [name, term] of Object.entries(measure)) {
    if (['kind', 'from', 'on', 'window', 'every'].includes(name)) continue;
    const text = termText(term);
    if (text !== null) terms[name] = text;
  }
  if (isWindowed(measure)) return { kind, from, on, window: measure.window, terms };
  return { kind, from, on, window: null, terms: { ...terms, every: frequencyOf(measure) } };
}

function termText(term: unknown): string | null {
  if (term === null || term === false) return null;
  if (Array.isArray(term)) return term.length === 0 ? null : term.join(', ');
  if (typeof term === 'object' && 'text' in term) return String(term.text);
  return String(term);
}
