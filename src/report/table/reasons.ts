import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatValue } from '../format-value.ts';
import type { Look } from '../look.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { statusLine } from '../status-text.ts';
import { wrap } from '../text-width.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import { trendWords } from '../words/trends.ts';
import { sectionTitle } from './section-title.ts';
import { unmeasured } from './unmeasured.ts';

/** The indicators that need attention once more, each with why and by how much: first the behind, then the doubtful. */
export function reasons(evaluation: Evaluation, look: Look): readonly string[] {
  return [
    ...section(labels.behind, ['behind', 'missed'], evaluation, look),
    ...section(labels.watch, ['at-risk', 'stale'], evaluation, look),
    ...unmeasured(labels.noData, 'no-data', evaluation, look),
    ...unmeasured(labels.notApplicable, 'not-applicable', evaluation, look),
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
    ...reasonSentences(assessment, asOf, look.language).flatMap((sentence) =>
      wrap(sentence, width - 4).map((line) => `    ${line}`),
    ),
    ...wrap(quiet, width - 4).map((line) => `    ${palette.quiet(line)}`),
  ];
}

/** Says where an indicator is going, and against what; null where that is not known. */
export function trendText(
  { trend, trendAgainst, ...assessment }: Assessment,
  { language }: Pick<Look, 'language'>,
): string | null {
  if (trend === 'unknown' || trendAgainst === null) return null;
  const { symbol, against } = trendWords[trend];
  const value = formatValue(trendAgainst.value, assessment, language);
  const day = formatDay(trendAgainst.on, language);
  return `${symbol} ${sentences.trend[language](against[language], value, day)}`;
}
