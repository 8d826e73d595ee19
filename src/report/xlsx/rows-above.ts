import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import { workbookWords as words } from '../words/xlsx.ts';
import { type Cell, dayCell, textCell } from './cells.ts';
import { spread } from './spread.ts';

/** What is judged, by which document, on which day, how it stands on the whole, and whether figures are made up. */
export function rowsAbove(
  evaluation: Evaluation,
  widths: readonly number[],
  language: Language,
): readonly (readonly Cell[])[] {
  const { plan, asOf, targetBy, indicators } = evaluation;
  const { number, issued, issuer } = plan.document;
  const issuedBy = sentences.issued[language](number, formatDay(issued, language), issuer);
  const centred = { align: 'center', fontWeight: 'bold' } as const;
  const isSynthetic = indicators.some(({ observed }) => observed?.synthetic === true);
  return [
    spread(words.title[language], widths, { ...centred, fontSize: 14 }),
    spread(plan.title[language], widths, { ...centred, fontSize: 12 }),
    spread(`${labels.document[language]}: ${issuedBy}`, widths, { align: 'center', fontStyle: 'italic' }),
    dayRow(labels.asOf[language], asOf, language),
    dayRow(labels.targetBy[language], targetBy, language),
    ...selection(evaluation, widths, language),
    spread(rollUpSentence(evaluation, language), widths, { fontWeight: 'bold' }),
    ...(isSynthetic
      ? [spread(words.synthetic[language], widths, { fontWeight: 'bold', backgroundColor: '#FFF0C2' })]
      : []),
  ];
}

/** A day of its own stands as a day, so that other sheets can count with it. */
function dayRow(label: string, day: string, language: Language): readonly Cell[] {
  return [
    textCell(`${label}:`, { columnSpan: 2 }),
    null,
    dayCell(day, language, { align: 'left', columnSpan: 2 }),
    null,
  ];
}

function selection(
  { summary }: Evaluation,
  widths: readonly number[],
  language: Language,
): readonly (readonly Cell[])[] {
  if (summary.selected === summary.total) return [];
  const count = (it: number) => formatNumber(it, language);
  return [
    spread(`${sentences.someIndicators[language](count(summary.selected), count(summary.total))}.`, widths),
  ];
}
