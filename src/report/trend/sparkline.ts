import type { Assessment } from '../../model/assessment.ts';
import type { Value } from '../../model/observation-summary.ts';

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Stands for a month without a figure: nothing is drawn across it. */
export const HOLE = '·';

const signs = { yes: '●', no: '○' } as const;

/** What of an indicator a sparkline is drawn by. */
export type Drawn = Pick<Assessment, 'scale' | 'tiers'>;

/**
 * Draws values as one character each, from `▁` for the lowest to `█` for the highest of them. Of ranks the best, the lowest
 * number, is the highest bar; tiers stand by their place among all tiers; yes and no are `●` and `○`. Where all are equal,
 * all are `▄`.
 */
export function sparkline(values: readonly (Value | null)[], drawn: Drawn): string {
  if (drawn.scale === 'yes-no') {
    return values.map((value) => (value === null ? HOLE : signs[value === true ? 'yes' : 'no'])).join('');
  }
  const heights = values.map((value) => (value === null ? null : heightOf(value, drawn)));
  const known = heights.filter((height) => height !== null);
  const places = drawn.scale === 'tier' ? drawn.tiers.map((_, place) => place) : [];
  const low = Math.min(...known, ...places);
  const high = Math.max(...known, ...places);
  return heights.map((height) => (height === null ? HOLE : bar(height, low, high))).join('');
}

/** Gives how high a value stands: ranks upside down, tiers by their place. */
export function heightOf(value: Value, { scale, tiers }: Drawn): number {
  if (typeof value === 'string') return tiers.indexOf(value);
  return scale === 'rank' ? -Number(value) : Number(value);
}

function bar(height: number, low: number, high: number): string {
  if (high === low) return '▄';
  const share = (height - low) / (high - low);
  return bars[Math.round(share * (bars.length - 1))] ?? '█';
}
