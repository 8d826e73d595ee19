/**
 * What can be wrong with the registry of units, and with the units that rows name; all are warnings: rows then count under
 * the unit that they name, and totals are the same.
 */
export type UnitProblemCode =
  /** Facts: source, file, line. */
  | 'unit-without-name'
  /** It ends before it begins; its row is not used. Facts: source, unit, file, line, from, to. */
  | 'unit-ends-before-begins'
  /** Two rows have one name or code at one time. Facts: source, unit, file, line, otherFile, otherLine. */
  | 'unit-twice'
  /** Facts: source, unit, file, line, successors. */
  | 'unit-split'
  /** It names a successor and does not end. Facts: source, unit, file, line, successor. */
  | 'unit-successor-without-end'
  /** Facts: source, unit, file, line, successor, meant. */
  | 'unit-successor-unknown'
  /** Several units have the successor's name. Facts: source, unit, file, line, successor, units. */
  | 'unit-successor-ambiguous'
  /** The successor does not exist on the day after. Facts: source, unit, file, line, successor, day, from, to. */
  | 'unit-successor-not-then'
  /** Facts: source, file, line, units (each became part of the next, the last of the first). */
  | 'unit-cycle'
  /** Rows name units that the registry does not have. Facts: source, column, registry, count, rows, names (some, with rows and the nearest). */
  | 'units-unknown'
  /** Rows name units by a name that several have. Facts: as above; names with the units. */
  | 'units-ambiguous'
  /** Rows are dated when their unit was not there yet, or any more. Facts: source, column, on, registry, before, after, names. */
  | 'units-not-then';
