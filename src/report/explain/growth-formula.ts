import type { Assessment } from '../../model/assessment.ts';
import type { ObservationSummary } from '../../model/observation-summary.ts';
import type { Language } from '../../model/text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatValue } from '../format-value.ts';
import { qualified } from '../qualified.ts';

/**
 * Writes out mean yearly growth with its numbers: "100 × ((146,41 / 100) ^ (1/4) − 1) = 10%" of levels, and of yearly
 * rates "100 × ((1 + 9/100) × (1 + 11/100)) ^ (1/2) − 100 = 10%". Null for other measures, and where a year is missing.
 */
export function growthFormula(
  assessment: Assessment,
  observed: ObservationSummary,
  number: (value: number) => string,
  language: Language,
): string | null {
  const { kind, terms } = assessment.measure;
  if (kind !== 'growth') return null;
  const years = observed.parts.flatMap(({ name, value }) =>
    typeof value === 'number' ? { name, value } : [],
  );
  const parts = years.toSorted((one, other) => Number(one.name) - Number(other.name));
  const last = parts.at(-1);
  const base = Number(terms.base);
  if (last === undefined || !Number.isInteger(base)) return null;
  const span = Number(last.name) - base;
  const against = comparedNumbers(assessment);
  const figure = formatValue(observed.value, assessment, language, { against });
  const result = qualified(figure, observed.qualifier, language);
  if (terms.basis === 'rates') {
    const factors = parts.map(({ value }) => `(1 ${value < 0 ? '−' : '+'} ${number(Math.abs(value))}/100)`);
    return `100 × (${factors.join(' × ')}) ^ (1/${span}) − 100 = ${result}`;
  }
  const first = parts.find(({ name }) => name === terms.base);
  if (first === undefined) return null;
  return `100 × ((${number(last.value)} / ${number(first.value)}) ^ (1/${span}) − 1) = ${result}`;
}
