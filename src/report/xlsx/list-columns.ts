import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language, Text } from '../../model/text.ts';
import { formatBareGap, gapUnit, type Quantity } from '../format-value.ts';
import { columnWords } from '../words/xlsx.ts';
import { type Cell, numberCell, textCell } from './cells.ts';
import type { ListColumn } from './list-sheet.ts';
import { bordered, centred, wrapped } from './looks.ts';

/** Whatever is listed belongs to a plan. */
export interface OfPlan {
  readonly evaluation: Evaluation;
}

/** Much of what is listed belongs to an indicator. */
export interface OfIndicator extends OfPlan {
  readonly assessment: Assessment;
}

/** What lists need to be written. */
export interface ListContext {
  readonly evaluations: readonly Evaluation[];
  readonly language: Language;
  readonly shows: (assessment: Assessment) => boolean;
}

/** Gives the indicators that are shown, plan by plan, as each plan has them. */
export function shownIndicators({ evaluations, shows }: ListContext): readonly OfIndicator[] {
  return evaluations.flatMap((evaluation) =>
    evaluation.indicators.filter(shows).map((assessment) => ({ evaluation, assessment })),
  );
}

/** Names the plan by the number of its document, where there are several. */
export function planColumns({ evaluations, language }: ListContext): readonly ListColumn<OfPlan>[] {
  if (evaluations.length === 1) return [];
  return [textColumn(columnWords.plan[language], 16, ({ evaluation }) => evaluation.plan.document.number)];
}

/** Names the indicator as people do. */
export function nameColumn(language: Language, title: Text): ListColumn<OfIndicator> {
  return textColumn(title[language], 44, ({ assessment }) => assessment.name[language]);
}

/** Names the indicator as formulas and programs do. */
export function idColumn(language: Language): ListColumn<OfIndicator> {
  return textColumn(columnWords.id[language], 26, ({ assessment }) => assessment.id);
}

/** Makes a column of texts, each in as many lines as it needs. */
export function textColumn<Row>(title: string, width: number, text: (row: Row) => string): ListColumn<Row> {
  return { title, width, cell: (row) => textCell(text(row), wrapped) };
}

/** Makes a column of short words, such as yes and no. */
export function wordColumn<Row>(title: string, width: number, text: (row: Row) => string): ListColumn<Row> {
  return { title, width, cell: (row) => textCell(text(row), centred) };
}

/** Makes a cell of a gap or a change, with its sign, and with what it is counted in where that is not the unit of the value. */
export function gapCell(gap: number | null, of: Quantity, language: Language): Cell {
  if (gap === null || of.scale === 'yes-no') return { ...bordered };
  const unit = gapUnit(of, language);
  const size = formatBareGap(gap, language);
  const said = unit === '' || unit === of.unit[language] ? size : `${size} ${unit}`;
  return numberCell(gap, said, language, { look: bordered });
}
