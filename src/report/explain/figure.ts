import type { Assessment, Evaluation, ObservationSummary } from '../../model/evaluation.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatValue } from '../format-value.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { comparedNumbers } from '../table/cells.ts';
import { hang } from '../text-width.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';
import { markWords } from '../words/marks.ts';

/** How much of a file's hash is shown: enough to tell files apart; the whole of it is in the JSON. */
const HASH_LENGTH = 8;

/** The observation in force: its arithmetic, its period, every row that has to do with it, and its files. */
export function figure(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { observed } = assessment;
  const { language, width } = look;
  if (observed === null) return hang('  ', sentences.noFigure[language], width);
  const day = (it: string) => formatDay(it, language);
  const { period, published, source } = observed;
  const said = (label: keyof typeof labels, text: string | null): readonly Labelled[] =>
    text === null ? [] : [[labels[label][language], text]];
  const rows: readonly Labelled[] = [
    ...said('value', division(assessment, observed, look)),
    ...said('day', day(observed.on)),
    ...said('period', period === null ? null : sentences.period[language](day(period.from), day(period.to))),
    ...said('published', published === null ? null : day(published)),
    ...said('cites', source),
    ...remarks(observed, look).flatMap((remark) => said('remark', remark)),
    ...said('rows', rowsText(assessment, observed, look)),
    ...said('files', observed.files.length === 0 ? null : sentences.filesSay[language](String(HASH_LENGTH))),
    ...observed.files.flatMap((path) => said('files', fileText(path, assessment, evaluation, look))),
  ];
  return labelled(rows, width, '  ');
}

/** Writes a value as the division that it came from: "100 × 11.464 / 20.000 = 57,32%". */
function division(assessment: Assessment, observed: ObservationSummary, { language }: Look): string {
  const { value, numerator, denominator } = observed;
  const { kind, terms } = assessment.measure;
  const result = formatValue(value, assessment, language, { against: comparedNumbers(assessment) });
  if (numerator === null || denominator === null) return result;
  const scale = kind === 'share' ? '100' : kind === 'ratio' ? (terms.scale ?? '') : '';
  const factor = scale === '' || scale === '1' ? '' : `${scale} × `;
  const quotient = `${formatNumber(numerator, language)} / ${formatNumber(denominator, language)}`;
  // An agency's own figure need not be the quotient of the numbers that it gives beside it.
  return kind === 'latest' ? `${result} (${quotient})` : `${factor}${quotient} = ${result}`;
}

/** Counts the rows of the figure, and those that have a say in doubting it, where there are any. */
function rowsText(
  { measure }: Assessment,
  { rows, unknown, rejected }: ObservationSummary,
  { language }: Look,
): string {
  const number = (it: number) => formatNumber(it, language);
  const where = whereUnknown(measure);
  const doubtful = unknown === 0 ? [] : [sentences[where][language](number(unknown))];
  const lost = rejected === 0 ? [] : [sentences.rejected[language](number(rejected))];
  const isBesides = where === 'unknownBesides';
  const besides = isBesides ? [...doubtful, ...lost] : lost;
  return [
    sentences.rows[language](number(rows)),
    ...(isBesides ? [] : doubtful),
    ...(besides.length === 0 ? [] : [sentences.besides[language](besides)]),
  ].join('; ');
}

/**
 * Tells where rows stand whose condition is unknown. A share counts those of an unknown "of" in its denominator, and
 * those of an unknown "among" nowhere; other measures leave all of them out.
 */
function whereUnknown({ kind, terms }: Assessment['measure']) {
  if (kind !== 'share') return 'unknownBesides';
  return (terms.among ?? 'true') === 'true' ? 'unknownAmong' : 'unknownSomewhere';
}

function remarks(
  { qualifier, partial, synthetic }: ObservationSummary,
  { language }: Look,
): readonly string[] {
  return [
    qualifier === null ? null : sentences.qualifier[language](qualifier),
    partial ? markWords.partial.legend[language] : null,
    synthetic ? markWords.synthetic.legend[language] : null,
  ].filter((remark) => remark !== null);
}

function fileText(
  path: string,
  { measure }: Assessment,
  { sources }: Evaluation,
  { language }: Look,
): string {
  const file = sources.find(({ id }) => id === measure.from)?.files.find((it) => it.path === path);
  if (file === undefined) return path;
  const rows = formatNumber(file.rows.used, language);
  return sentences.file[language](path, rows, file.sha256.slice(0, HASH_LENGTH));
}
