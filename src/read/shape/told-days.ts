import type { Day } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { Column } from '../../model/source.ts';
import { fileProblem } from '../read-problem.ts';
import { daysInText } from './days-in-text.ts';
import { excerpts } from './excerpts.ts';

/** The days that hold for every row of a file, by the column's id, and the columns that no day was found for. */
export interface ToldDays {
  readonly days: ReadonlyMap<string, Day>;
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/**
 * Finds the days of columns that have no cells: in the titles above the header, or in the name of the file: that of its sheet or
 * member, else its own, else those of its folders. The first format that is found counts; it must give one day.
 */
export function toldDays(
  columns: readonly Column[],
  titles: readonly string[],
  facts: { readonly file: string; readonly source: string },
): ToldDays {
  const days = new Map<string, Day>();
  const problems: Problem<ReadProblemCode>[] = [];
  const places = {
    title: [titles],
    'file-name': facts.file
      .split('/')
      .map((name) => [name])
      .reverse(),
  };
  for (const { id, from, formats, calendar } of columns) {
    if (from === 'cell') continue;
    const [day, ...others] = firstFound(places[from], formats, (format, text) =>
      daysInText(format, calendar, text),
    );
    if (day !== undefined) days.set(id, day);
    if (day !== undefined && others.length === 0) continue;
    const about = {
      ...facts,
      column: id,
      from,
      formats,
      seen: excerpts(from === 'title' ? titles : [facts.file]),
    };
    const code = day === undefined ? 'period-not-found' : 'period-ambiguous';
    problems.push(fileProblem(code, { ...about, days: day === undefined ? [] : [day, ...others] }));
  }
  return { days, problems };
}

/** Gives what the first format finds in the first place that has any of it. */
function firstFound(
  places: readonly (readonly string[])[],
  formats: readonly string[],
  find: (format: string, text: string) => readonly Day[],
): readonly Day[] {
  for (const texts of places) {
    for (const format of formats) {
      const found = [...new Set(texts.flatMap((text) => find(format, text)))];
      if (found.length > 0) return found;
    }
  }
  return [];
}
