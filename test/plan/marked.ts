/** A plan text with the stretch cut out of its marks « and », and where that stands. */
export interface Marked {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Breaks one thing in a text; `to` marks the stretch that a caret must underline, as in `unit: «1»`. */
export function marked(good: string, from: string, to: string): Marked {
  if (good.split(from).length !== 2) throw new Error(`not exactly once in the plan: ${from}`);
  const broken = good.replace(from, () => to);
  const start = broken.indexOf('«');
  const end = broken.indexOf('»');
  const before = broken.slice(0, start).split('\n');
  return {
    text: broken.replace('«', '').replace('»', ''),
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    length: end - start - 1,
  };
}
