import type { Assessment, MeasureSummary } from '../model/assessment.ts';
import { type Redefinition, redefinitions } from '../model/changes.ts';

/** What defines an indicator, as reports carry it. */
export interface Definition extends Pick<Assessment, 'unit' | 'scale' | 'tiers' | 'path' | 'tolerance'> {
  readonly measure: Readonly<Record<keyof MeasureSummary, unknown>> & Pick<MeasureSummary, 'terms'>;
  readonly variant: { readonly id: string } | null;
  readonly trajectory: { readonly kind: string; readonly path: string | null };
}

/** What is held against what. */
const defining: Readonly<Record<Redefinition, (one: Definition) => unknown>> = {
  unit: ({ unit, scale, tiers }) => [unit.vi, scale, tiers],
  measure: ({ measure: { kind, from, on, window, terms }, variant }) => [
    kind,
    from,
    on,
    window,
    Object.entries(terms).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    variant?.id ?? null,
  ],
  trajectory: ({ trajectory: { kind, path: id }, path, tolerance }) => [
    kind,
    id,
    path.map(({ on, value, is }) => [on, value, is]),
    tolerance,
  ],
};

/** Finds what the plan defines otherwise than it did. */
export function redefined(before: Definition, now: Definition): readonly Redefinition[] {
  const said = (what: Redefinition, of: Definition) => JSON.stringify(defining[what](of));
  return redefinitions.filter((what) => said(what, before) !== said(what, now));
}
