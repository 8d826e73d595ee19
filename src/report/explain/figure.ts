import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { ObservationSummary } from '../../model/observation-summary.ts';
import { estimateText } from '../estimate-text.ts';
import { comparedNumbers } from '../figure-texts.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatValue } from '../format-value.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { outOfText } from '../out-of-text.ts';
import { periodName } from '../period-name.ts';
import { qualified } from '../qualified.ts';
import { rivalTexts } from '../rival-texts.ts';
import { sampleText } from '../sample-text.ts';
import { hang } from '../text-width.ts';
import { boundWords, evidenceSentences as evidence } from '../words/evidence.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';
import { markWords } from '../words/marks.ts';
import { rowsText } from './rows-text.ts';

/** How much of a file's hash is shown: enough to tell files apart; the whole of it is in the JSON. */
const HASH_LENGTH = 8;

type Row = readonly [label: keyof typeof labels, text: string | null];

type Spoken = Pick<Look, 'language'>;

/** The observation in force: its arithmetic, its period, every row that has to do with it, who else says what, and its files. */
export function figure(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width } = look;
  const none = assessment.observed === null ? hang('  ', sentences.noFigure[language], width) : [];
  return [...none, ...labelled(figureRows(assessment, evaluation, look), width, '  ')];
}

/** The same, label by label; empty where there is no figure. */
export function figureRows(
  assessment: Assessment,
  evaluation: Evaluation,
  look: Spoken,
): readonly Labelled[] {
  const { language } = look;
  const rows: readonly Row[] = [
    ...observedRows(assessment, evaluation, look),
    ['estimate', estimateText(assessment, language)],
  ];
  return rows.flatMap(([label, text]): Labelled[] =>
    text === null ? [] : [[labels[label][language], text]],
  );
}

function observedRows(assessment: Assessment, evaluation: Evaluation, look: Spoken): readonly Row[] {
  const { observed, measure } = assessment;
  const { language } = look;
  if (observed === null) return [];
  const day = (it: string) => formatDay(it, language);
  const { period, published, source, files } = observed;
  return [
    ['value', division(assessment, observed, look)],
    ['outOf', outOf(assessment, look)],
    ...sample(assessment, observed, look),
    ['day', day(observed.on)],
    ['period', period === null ? null : periodName(period, measure.window, language).full],
    ['published', published === null ? null : day(published)],
    ['cites', source],
    ...remarks(observed, look).map((remark): Row => ['remark', remark]),
    ...rivals(assessment, observed, evaluation, look),
    ['rows', rowsText(assessment, observed, look)],
    ['files', files.length === 0 ? null : sentences.filesSay[language](String(HASH_LENGTH))],
    ...files.map((path): Row => ['files', fileText(path, assessment, evaluation, look)]),
  ];
}

/** Writes a value as the division that it came from: "100 × 11.464 / 20.000 = 57,32%". */
function division(assessment: Assessment, observed: ObservationSummary, { language }: Spoken): string {
  const { value, numerator, denominator, qualifier } = observed;
  const { kind, terms } = assessment.measure;
  const figure = formatValue(value, assessment, language, { against: comparedNumbers(assessment) });
  const result = qualified(figure, qualifier, language);
  if (numerator === null || denominator === null) return result;
  const scale = kind === 'share' ? '100' : kind === 'ratio' ? (terms.scale ?? '') : '';
  const factor = scale === '' || scale === '1' ? '' : `${scale} × `;
  const quotient = `${formatNumber(numerator, language)} / ${formatNumber(denominator, language)}`;
  // An agency's own figure need not be the quotient of the numbers that it gives beside it.
  return kind === 'latest' ? `${result} (${quotient})` : `${factor}${quotient} = ${result}`;
}

function outOf(assessment: Assessment, { language }: Spoken): string | null {
  const said = outOfText(assessment, language);
  const { outOf: total } = assessment;
  if (said === null || total === null) return null;
  return evidence.outOf[language](
    said,
    total.title[language],
    formatDay(total.since, language),
    total.source,
  );
}

function sample(
  { target, undecidedBySample }: Assessment,
  observed: ObservationSummary,
  { language }: Spoken,
): readonly Row[] {
  if (observed.sample === null) return [];
  return [
    ['sample', sampleText(observed.sample, target.value, language)],
    ['sample', undecidedBySample ? evidence.undecided[language] : null],
  ];
}

function remarks(
  { qualifier, bound, partial, synthetic }: ObservationSummary,
  { language }: Spoken,
): readonly string[] {
  return [
    qualifier === null ? null : evidence.qualifier[language](qualifier, boundWords[bound][language]),
    partial ? markWords.partial.legend[language] : null,
    synthetic ? markWords.synthetic.legend[language] : null,
  ].filter((remark) => remark !== null);
}

function rivals(
  assessment: Assessment,
  observed: ObservationSummary,
  evaluation: Evaluation,
  { language }: Spoken,
): readonly Row[] {
  const texts = rivalTexts(observed, assessment, evaluation, language);
  if (texts.length === 0) return [];
  return [...texts, evidence.rivalsRule[language]].map((text): Row => ['rivals', text]);
}

/** Names a file with its rows and its hash; of files that several sources read, that of the figure's own source. */
function fileText(
  path: string,
  { measure, observed }: Assessment,
  { sources }: Evaluation,
  { language }: Spoken,
): string {
  const from = observed?.from ?? measure.from;
  const file = sources.find(({ id }) => id === from)?.files.find((it) => it.path === path);
  if (file === undefined) return path;
  const rows = formatNumber(file.rows.used, language);
  return sentences.file[language](path, rows, file.sha256.slice(0, HASH_LENGTH));
}
