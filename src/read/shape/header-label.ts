import { canonicalLabel } from '../../model/canonical-label.ts';

/** What stands between the groups of a path and its own name. */
const BETWEEN = ' / ';

/** The name of one cell of a header. */
export interface HeaderLabel {
  /** The groups that it stands under, the widest first, and its own name last; empty where it has no name. */
  readonly path: readonly string[];
  /**
   * The path as a plan may write it, `Tiếp nhận / Tổng số`; where that fits several cells, with which of them it is:
   * `Tổng số #2`. Empty where it has no name.
   */
  readonly name: string;
}

/** Gives the labels of paths, with names of which none fits two cells. */
export function headerLabels(paths: readonly (readonly string[])[]): readonly HeaderLabel[] {
  const written = paths.map((path) => canonicalLabel(path.join(BETWEEN)));
  const full = new Set(written);
  // which of the cells that fit a name each one is; there may be thousands of one name
  const fitting = new Map<string, Map<number, number>>();
  for (const [at, path] of paths.entries()) {
    for (const suffix of suffixes(path.map(canonicalLabel))) {
      if (!full.has(suffix)) continue;
      const cells = fitting.get(suffix) ?? new Map<number, number>();
      fitting.set(suffix, cells.set(at, cells.get(at) ?? cells.size + 1));
    }
  }
  return paths.map((path, at) => {
    const name = path.join(BETWEEN);
    const cells = fitting.get(written[at] ?? '');
    return { path, name: cells !== undefined && cells.size > 1 ? `${name} #${cells.get(at)}` : name };
  });
}

/** Gives what a cell may be called: its own name, and that with more and more of its groups before it. */
export function suffixes(path: readonly string[]): readonly string[] {
  if (path.length < 2) return path;
  return path.map((_, at) => path.slice(path.length - 1 - at).join(BETWEEN));
}
