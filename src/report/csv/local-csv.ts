import type { Language } from '../../model/text.ts';
import type { CsvStyle } from '../csv-line.ts';

/**
 * How spreadsheets set to a language read a CSV file by themselves: numbers with its decimal sign, all their digits and none
 * in groups, and a semicolon between cells where that sign is the comma.
 */
export function localCsv(language: Language): CsvStyle {
  const format = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 });
  return { separator: separators[language], number: (value) => format.format(value) };
}

const separators = { vi: ';', en: ',' } satisfies Record<Language, CsvStyle['separator']>;
