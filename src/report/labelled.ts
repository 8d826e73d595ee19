import { cut, hang, pad, textWidth } from './text-width.ts';

/** A label and what stands behind it. */
export type Labelled = readonly [label: string, said: string];

/**
 * Sets labels in one column and what they say in another; a label that repeats the one above is left out, and
 * one that would take more than half of the width is cut.
 */
export function labelled(rows: readonly Labelled[], width: number, indent = ''): readonly string[] {
  const most = Math.floor(width / 2);
  const labelWidth = Math.min(most, Math.max(0, ...rows.map(([label]) => textWidth(label))));
  return rows.flatMap(([label, said], index) => {
    const shown = rows[index - 1]?.[0] === label ? '' : cut(label, labelWidth);
    return hang(`${indent}${pad(shown, labelWidth, 'left')}  `, said, width);
  });
}
