import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { gapUnit } from '../format-value.ts';
import { type OfficialFigures, officialFigures } from '../official/official-figures.ts';
import {
  DASH,
  type OfficialColumn,
  type OfficialRow,
  officialHeading,
  officialTexts,
} from '../official/official-table.ts';
import { qualified } from '../qualified.ts';
import { textWidth } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { columnWords, workbookWords } from '../words/xlsx.ts';
import { type Cell, countCell, dayCell, textCell, valueCell } from './cells.ts';
import { bordered, centred, wrapped } from './looks.ts';
import { statusCell } from './status-cell.ts';

/** A column of the table that offices hand in; some of that table are two here, a figure and its day. */
export interface FigureColumn {
  readonly title: string;
  /** Set for a figure and for its day, which stand under one title. */
  readonly part: { readonly title: string; readonly place: 'first' | 'second' } | null;
  /** In digits. */
  readonly width: number;
  readonly cell: (row: OfficialRow) => Cell;
}

/** A column of figures takes no more; texts in it then run over several lines. */
const WIDEST = 18;

/** A day, with the room that a spreadsheet leaves at both sides. */
const DAY_WIDTH = 10.5;

/** What it takes to write a figure; the value is null where there is no figure, or none that is a number. */
interface FigureOf {
  readonly value: (it: Assessment) => number | string | boolean | null;
  /** The numbers that it must not look equal to. */
  readonly against: (it: Assessment) => readonly number[];
}

const figures = {
  target: { value: ({ target }) => target.value, against: comparedNumbers },
  expected: { value: ({ expected }) => expected, against: comparedNumbers },
  previous: { value: ({ previous }) => previous?.value ?? null, against: comparedNumbers },
  observed: { value: ({ observed }) => observed?.value ?? null, against: comparedNumbers },
  completion: { value: ({ completion }) => completion, against: () => [100] },
  change: { value: ({ sincePrevious }) => sincePrevious, against: () => [0] },
} satisfies Record<keyof OfficialFigures, FigureOf>;

/**
 * Gives the columns of the table that offices hand in. Days stand beside their figures, so that both are what they are: a
 * number and a day. Columns of figures are as wide as the widest number, which never runs
 * into the next line, and the longest word of their titles.
 */
export function figureColumns(
  rows: readonly OfficialRow[],
  evaluation: Evaluation,
  language: Language,
): readonly FigureColumn[] {
  const title = (column: OfficialColumn) => officialHeading(column, evaluation, language);
  const text = (column: OfficialColumn, width: number): FigureColumn => ({
    title: title(column),
    part: null,
    width,
    cell: (row) => textCell(officialTexts(row, evaluation, language)[column], wrapped),
  });
  const figure = (column: keyof OfficialFigures, least: number): FigureColumn => {
    const none = column === 'observed' ? labels.none[language] : DASH;
    const said = (it: Assessment) => {
      const text = officialFigures(it, language)[column] ?? none;
      // the share of a figure that is no exact one is none either
      if (column === 'completion' && it.completion !== null) {
        return qualified(text, it.observed?.qualifier ?? null, language);
      }
      // the unit of a change stands in the column of units already
      const isOwn = column === 'change' && gapUnit(it, language) === it.unit[language];
      return isOwn ? text.replace(` ${it.unit[language]}`, '') : text;
    };
    const numbers = rows.filter(({ assessment }) => typeof figures[column].value(assessment) === 'number');
    const words = title(column).split(' ');
    const widest = Math.max(
      least,
      ...words.map((word) => textWidth(word) + 0.5),
      ...numbers.map(({ assessment }) => textWidth(said(assessment)) + 1),
    );
    return {
      title: title(column),
      part: null,
      width: Math.min(WIDEST, widest),
      cell: ({ assessment }) => figureCell(column, said(assessment), assessment, language),
    };
  };
  const dated = (
    column: 'target' | 'previous' | 'observed',
    [value, day]: readonly [string, string],
    cell: (it: Assessment) => Cell,
    width = DAY_WIDTH,
  ): readonly FigureColumn[] => [
    { ...figure(column, 7.5), part: { title: value, place: 'first' } },
    {
      title: title(column),
      part: { title: day, place: 'second' },
      width,
      cell: ({ assessment }) => cell(assessment),
    },
  ];
  const kept = workbookWords.kept[language];
  const figureAndDay = [columnWords.figure[language], columnWords.day[language]] as const;
  return [
    {
      title: title('number'),
      part: null,
      width: 4.5,
      cell: ({ number }) => countCell(number, { ...bordered, align: 'center' }),
    },
    text('name', 30),
    { ...text('unit', 8), cell: ({ assessment }) => textCell(assessment.unit[language], centred) },
    ...dated(
      'target',
      [columnWords.level[language], columnWords.due[language]],
      ({ target }) => dayCell(target.by, language, bordered, target.keep ? kept : ''),
      rows.some(({ assessment }) => assessment.target.keep) ? DAY_WIDTH + kept.length : DAY_WIDTH,
    ),
    figure('expected', 8.5),
    ...dated('previous', figureAndDay, ({ previous }) => dayOrDash(previous?.on, language)),
    ...dated('observed', figureAndDay, ({ observed }) => dayOrDash(observed?.on, language)),
    figure('completion', 8),
    figure('change', 9.5),
    {
      ...text('status', 13),
      cell: ({ assessment }) => statusCell(assessment, evaluation.asOf, language),
    },
    text('owner', 14),
    text('sources', 17),
    text('note', 25),
  ];
}

function figureCell(
  column: keyof OfficialFigures,
  said: string,
  assessment: Assessment,
  language: Language,
): Cell {
  const { value, against } = figures[column];
  const found = value(assessment);
  if (found === null) return textCell(said, centred);
  return valueCell(found, said, language, { style: { against: against(assessment) }, look: bordered });
}

function dayOrDash(day: string | undefined, language: Language): Cell {
  return day === undefined
    ? textCell(DASH, { ...bordered, align: 'center' })
    : dayCell(day, language, bordered);
}
