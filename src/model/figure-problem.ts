/** What can be wrong with the figures that agencies computed: what was left out, or taken with doubt. All are warnings. */
export type FigureProblemCode =
  /** Facts: indicator, on, member (or null), earlier, earlierWords, later, laterWords (their qualifiers, where those differ), file. */
  | 'figures-disagree'
  /** A figure is not on its indicator's scale. Facts: indicator, column, scale, nearest (to the first), allowed (tiers), values, more, count, file, line (of the first). */
  | 'figure-off-scale'
  /** A yearly figure is of a day within the year. Facts: indicator, yearEnd (of the first), values (days), more, count, file, line. */
  | 'figure-within-year'
  /** A figure does not say of which member it is. Facts: indicator, column, count, file, line. */
  | 'figure-without-member'
  /** The word beside a figure is not known. Facts: indicator, column, known, values (words), more, count, file, line. */
  | 'qualifier-unknown'
  /** Years between the first and the last have no figure. Facts: indicator, years, measure (`growth` or `every`). */
  | 'years-missing'
  /** Growth cannot be told. Facts: indicator, basis (`levels` or `rates`), base, year. */
  | 'growth-impossible'
  /** Members that the plan names have no figure on any day. Facts: indicator, members, seen (those not named), meant (or null). */
  | 'members-missing';
