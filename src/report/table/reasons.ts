import type { Assessment, Evaluation, Status } from '../../model/evaluation.ts';
import type { Language, Text } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { reasonText } from '../reason-text.ts';
import { statusLine, statusName } from '../status-text.ts';
import { targetQuantity } from '../target-quantity.ts';
import { hang, wrap } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import { statusWords } from '../words/statuses.ts';
import { trendWords } from '../words/trends.ts';
import { comparedNumbers } from './cells.ts';
import { sectionTitle } from './section-title.ts';

/** The indicators that need attention once more, each with why and by how much: first the behind, then the doubtful. */
export function reasons(evaluation: Evaluation, look: Look): readonly string[] {
  return [
    ...section(labels.behind, ['behind', 'missed'], evaluation, look),
    ...section(labels.watch, ['at-risk', 'stale'], evaluation, look),
    ...briefly(labels.noData, 'no-data', evaluation, look),
    ...briefly(labels.notApplicable, 'not-applicable', evaluation, look),
  ];
}

/** The indicators of which nothing is measured, one line each: only why. */
function briefly(
  title: Text,
  status: 'no-data' | 'not-applicable',
  { indicators, asOf }: Evaluation,
  look: Look,
): readonly string[] {
  const { language, width, palette } = look;
  const members = indicators.filter((it) => it.status === status && look.shows(it));
  if (members.length === 0) return [];
  const symbol = palette.status[status](statusWords[status].symbol);
  return [
    ...sectionTitle(title, look),
    ...members.flatMap((it) =>
      hang(`${symbol} `, `${it.name[language]}: ${reasonSentences(it, asOf, look).join(' ')}`, width),
    ),
  ];
}

function section(
  title: Text,
  statuses: readonly Status[],
  evaluation: Evaluation,
  look: Look,
): readonly string[] {
  const members = evaluation.indicators.filter((it) => statuses.includes(it.status) && look.shows(it));
  if (members.length === 0) return [];
  return [...sectionTitle(title, look), ...members.flatMap((it) => why(it, evaluation, look))];
}

function why(assessment: Assessment, { asOf }: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const { text, paint } = statusLine(assessment, language, palette);
  const [symbol] = text;
  const name = wrap(assessment.name[language], width - 2);
  const quiet = [trendText(assessment, look), assessment.owner].filter((part) => part !== null).join(' · ');
  return [
    ...name.map((line, index) => `${index === 0 ? paint(symbol ?? '') : ' '} ${line}`),
    ...reasonSentences(assessment, asOf, look).flatMap((sentence) =>
      wrap(sentence, width - 4).map((line) => `    ${line}`),
    ),
    ...wrap(quiet, width - 4).map((line) => `    ${palette.quiet(line)}`),
  ];
}

/** Says why an indicator stands where it does, what is behind it, and whether rejected rows would turn it. */
export function reasonSentences(assessment: Assessment, asOf: string, { language }: Look): readonly string[] {
  const { rejectsTurn, lastVerdict, undecidedBySample } = assessment;
  const against = comparedNumbers(assessment);
  return [
    reasonText(assessment, asOf, language),
    lastVerdict === null
      ? null
      : sentences.lastVerdict[language](verdictInWords(lastVerdict, assessment, asOf, language)),
    undecidedBySample ? sentences.undecided[language] : null,
    rejectsTurn === null
      ? null
      : sentences.rejectsTurn[language](
          formatNumber(rejectsTurn.rows, language),
          formatValue(rejectsTurn.value, targetQuantity(assessment), language, { against }),
          verdictInWords(rejectsTurn.status, assessment, asOf, language),
        ),
  ].filter((sentence) => sentence !== null);
}

/** Says what figures would have given; "not due" would not be true of a target whose day has passed. */
function verdictInWords(status: Status, { target }: Assessment, asOf: string, language: Language): string {
  if (status === 'not-due' && asOf > target.by) return sentences.noConclusion[language];
  return statusName(status, language).toLocaleLowerCase(language);
}

/** Says where an indicator is going, and against what; null where that is not known. */
export function trendText(
  { trend, trendAgainst, ...assessment }: Assessment,
  { language }: Look,
): string | null {
  if (trend === 'unknown' || trendAgainst === null) return null;
  const { symbol, against } = trendWords[trend];
  const value = formatValue(trendAgainst.value, assessment, language);
  const day = formatDay(trendAgainst.on, language);
  return `${symbol} ${sentences.trend[language](against[language], value, day)}`;
}
