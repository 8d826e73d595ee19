import type { LatestMeasure, Measure } from '../model/measure.ts';
import { checkColumn, columnsOf } from './check-column.ts';
import type { Draft } from './draft.ts';
import { otherSourceSpec } from './figure-spec.ts';
import type { MeasureOwner } from './measure-owner.ts';
import { normalizeLatest } from './normalize-latest.ts';
import type { Path } from './plan-document.ts';
import type { PlanParts } from './plan-parts.ts';

const fields = otherSourceSpec.shape;

/** What tells the figures of one source from those of another. */
function figuresOf({ from, on, value, where }: LatestMeasure): string {
  return JSON.stringify([from, on, value, where?.text ?? null]);
}

/** Reads the further sources of a figure, in order of trust; those whose shape is wrong have been reported. */
export function normalizeOtherSources(
  draft: Draft,
  parts: PlanParts,
  owner: MeasureOwner,
  measure: Measure | null,
  path: Path,
): readonly LatestMeasure[] {
  const seen = new Set(measure?.kind === 'latest' ? [figuresOf(measure)] : []);
  return Array.from({ length: draft.size(path) }, (_, i) => [...path, i]).flatMap((item) => {
    const at = (key: string): Path => [...item, key];
    const from = draft.piece(fields.from, at('from'));
    const columns = from === null ? null : columnsOf(draft, parts, from, at('from'), { indicator: owner.id });
    const on = draft.piece(fields.on, at('on'));
    if (on !== null) checkColumn(draft, columns, on, ['date', 'datetime'], at('on'));
    const latest = normalizeLatest(draft, owner, columns, at('latest'));
    if (latest === null || from === null || on === null) return [];
    const source = { ...latest, from, on };
    if (seen.has(figuresOf(source))) {
      draft.error('source-twice', item, { indicator: owner.id, source: from });
    }
    seen.add(figuresOf(source));
    return [source];
  });
}
