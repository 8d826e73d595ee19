import Fraction from 'fraction.js';
import type { Expression } from '../model/expression.ts';
import type { WindowedMeasure } from '../model/measure.ts';
import type { Draft } from './draft.ts';
import { expressionAt } from './expression-at.ts';
import { type ComputedKind, measureKinds } from './measure-spec.ts';
import type { Path } from './plan-document.ts';

/** A measure without what says over which rows and periods it runs. */
export type Unplaced<M> = M extends WindowedMeasure
  ? Omit<M, 'from' | 'on' | 'window' | 'by' | 'follows'>
  : never;

/** Reads what a measure computes from rows; null where its shape is wrong, which has been said already. */
export function normalizeComputed(
  draft: Draft,
  kind: ComputedKind,
  path: Path,
): Unplaced<WindowedMeasure> | null {
  const at = (key: string): Path => [...path, key];
  if (draft.piece(measureKinds[kind], path) === null) return null;
  const of = draft.expression(at('of'));
  const where = expressionAt(draft, at('where'));
  switch (kind) {
    case 'share': {
      const every: Expression = { text: 'true', place: draft.place(path), runs: [] };
      return { kind, of, among: expressionAt(draft, at('among')) ?? every };
    }
    case 'count':
      return { kind, of };
    case 'ratio': {
      const scale = draft.has(at('scale')) ? draft.exact(at('scale')) : new Fraction(1);
      if (scale === null) return null;
      return { kind, of, over: draft.expression(at('over')), where, scale };
    }
    case 'distinct':
      return { kind, of, where };
    default:
      return { kind, of, where };
  }
}
