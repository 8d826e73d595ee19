import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { legendTexts } from '../mark-texts.ts';
import { DASH, officialColumns, officialHeading, officialTexts } from './official-table.ts';

/** What is said of an indicator besides its name and its verdict. */
const columns = officialColumns.filter((column) => !['number', 'name', 'status'].includes(column));

/** Writes an indicator's line of the official table as lines of their own, "Kế hoạch 2025: ≥ 75 (năm 2025)"; dashes are left out; the signs that are used are explained. */
export function officialLines(
  assessment: Assessment,
  evaluation: Evaluation,
  language: Language,
): readonly string[] {
  const texts = officialTexts({ number: 1, assessment }, evaluation, language);
  return [
    ...columns
      .filter((column) => texts[column] !== '' && texts[column] !== DASH)
      .map((column) => `${officialHeading(column, evaluation, language)}: ${texts[column]}`),
    ...legendTexts([assessment], language).map(({ sign, text }) => `${sign} ${text}`),
  ];
}
