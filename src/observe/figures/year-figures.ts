import { type FigureRow, standingFigure } from './figure-row.ts';

/** Gives the figure that stands for each year, in order of years. */
export function yearFigures(figures: readonly FigureRow[]): ReadonlyMap<number, FigureRow> {
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return new Map(
    years.flatMap((year) => {
      const standing = standingFigure(figures.filter((figure) => figure.year === year));
      return standing === null ? [] : [[year, standing] as const];
    }),
  );
}

/** Lists the years from a first to a last that have no figure. */
export function missingYears(
  known: ReadonlyMap<number, FigureRow>,
  first: number,
  last: number,
): readonly number[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.filter((year) => !known.has(year));
}

/** Writes a year's figure down as a part. */
export function yearPart(year: number, { on, value, bound }: FigureRow) {
  return { name: String(year), on, value, bound, beside: false };
}
