import { hang, pad, textWidth } from './text-width.ts';

/** A label and what stands behind it. */
export type Labelled = readonly [label: string, said: string];

/** Sets labels in one column and what they say in another; a label that repeats the one above is left out. */
export function labelled(rows: readonly Labelled[], width: number, indent = ''): readonly string[] {
  const labelWidth = Math.max(0, ...rows.map(([label]) => textWidth(label)));
  return rows.flatMap(([label, said], index) => {
    const shown = rows[index - 1]?.[0] === label ? '' : label;
    return hang(`${indent}${pad(shown, labelWidth, 'left')}  `, said, width);
  });
}
