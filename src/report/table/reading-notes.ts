import { type FileAccount, leftOutCodes } from '../../model/account.ts';
import type { SourceSummary } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import { hang } from '../text-width.ts';
import { encodingWords, leftOutWords } from '../words/inspection.ts';
import { sentences } from '../words/sentences.ts';

/** How many files are named; the rest are counted. */
const NAMED = 3;

/** What was concluded rather than declared when files were read: their encodings, and rows that are no records. */
export function readingNotes(
  sources: readonly SourceSummary[],
  { language, width }: Look,
): readonly string[] {
  return readingNoteTexts(sources, language).flatMap((text) => hang('  ', text, width));
}

/** The same, one text each. */
export function readingNoteTexts(sources: readonly SourceSummary[], language: Language): readonly string[] {
  const files = sources.flatMap((source) => source.files);
  const found = files.filter(isFoundByReading);
  const number = (it: number) => formatNumber(it, language);
  const named = found.slice(0, NAMED).map(({ path, encoding }) => `${path} (${encodingWords[encoding]})`);
  const more = found.length - named.length;
  const encodings =
    found.length === 0
      ? []
      : [sentences.encodingsFound[language](named.join(', '), more === 0 ? null : number(more))];
  const leftOut = sources.flatMap((source) => {
    const counts = leftOutCodes
      .map((code) => ({ code, rows: rowsLeftOut(source.files, code) }))
      .filter(({ rows }) => rows > 0);
    if (counts.every(({ code }) => code === 'blank')) return [];
    const why = counts.map(({ code, rows }) => `${leftOutWords[code][language]} ${number(rows)}`);
    return [sentences.leftOut[language](source.title?.[language] ?? source.id, why.join(', '))];
  });
  return [...encodings, ...leftOut];
}

function isFoundByReading({ encodingReason }: FileAccount): boolean {
  return encodingReason === 'reads-vietnamese' || encodingReason === 'nul-pattern';
}

function rowsLeftOut(files: readonly FileAccount[], code: (typeof leftOutCodes)[number]): number {
  const counts = files.flatMap(({ leftOut }) => leftOut.filter((one) => one.code === code));
  return counts.reduce((sum, { rows }) => sum + rows, 0);
}
