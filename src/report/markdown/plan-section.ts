import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Text } from '../../model/text.ts';
import { changesView } from '../changes/changes-view.ts';
import { formatDay } from '../format-day.ts';
import type { Look } from '../look.ts';
import { legendTexts } from '../mark-texts.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import { officialVerdict } from '../official/verdict.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { sharedReasons } from '../shared-reasons.ts';
import { trajectoryTexts } from '../table/heading.ts';
import { trendText } from '../table/reasons.ts';
import { summary } from '../table/summary.ts';
import { labels } from '../words/labels.ts';
import { markdownWords as words } from '../words/markdown.ts';
import { markWords } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { statusWords } from '../words/statuses.ts';
import { joined, type Markdown, md, mdList } from './md.ts';
import {
  accountDetails,
  contextDetails,
  noteDetails,
  problemDetails,
  readingDetails,
} from './plan-details.ts';
import { resultTables } from './result-tables.ts';

/** What one plan has to say, block by block. */
export function planSection(evaluation: Evaluation, look: Look): readonly Markdown[] {
  return [
    ...heading(evaluation, look),
    ...changed(evaluation, look),
    ...reasons(labels.behind, ['behind', 'missed'], evaluation, look),
    ...reasons(labels.watch, ['at-risk', 'stale'], evaluation, look),
    ...resultTables(evaluation, look),
    ...legend(evaluation, look),
    ...unmeasured(labels.noData, 'no-data', evaluation, look),
    ...unmeasured(labels.notApplicable, 'not-applicable', evaluation, look),
    ...noteDetails(evaluation, look),
    ...readingDetails(evaluation, look),
    ...accountDetails(evaluation, look),
    ...contextDetails(evaluation, look),
    ...problemDetails(evaluation, look),
  ];
}

/** What is judged, by which document, on which day, how it stands, and what of it is not real. */
function heading(evaluation: Evaluation, look: Look): readonly Markdown[] {
  const { language } = look;
  const { title, document } = evaluation.plan;
  const day = (it: string) => formatDay(it, language);
  const facts: readonly (readonly [Text, string])[] = [
    [labels.document, sentences.issued[language](document.number, day(document.issued), document.issuer)],
    [labels.asOf, day(evaluation.asOf)],
    [labels.targetBy, day(evaluation.targetBy)],
    ...trajectoryTexts(evaluation, look).map((said) => [labels.path, said] as const),
  ];
  const counts = summary(evaluation, look).map((line) => line.trim());
  return [
    md`# ${title[language]}`,
    mdList(facts.map(([label, said]) => md`**${label[language]}:** ${said}`)),
    ...synthetic(evaluation, look),
    ...(evaluation.indicators.length === 0 ? [] : [md`**${rollUpSentence(evaluation, language)}**`]),
    md`${counts.join(' ')}`,
  ];
}

/** Nobody may take made-up figures for results. */
function synthetic({ sources }: Evaluation, { language }: Look): readonly Markdown[] {
  const names = sources.filter((it) => it.synthetic).map((it) => it.title?.[language] ?? it.id);
  if (names.length === 0) return [];
  return [md`> ${markWords.synthetic.sign} ${words.synthetic[language](names.join('; '))}`];
}

function changed(evaluation: Evaluation, { language, shows }: Look): readonly Markdown[] {
  const view = changesView(evaluation, language, shows);
  if (view === null) return [];
  return [
    md`## ${view.title}`,
    md`${view.summary}`,
    ...mdLists(view.lines.map(({ symbol, said, name, text }) => md`${symbol} **${said}:** ${name}: ${text}`)),
  ];
}

/** The indicators that need attention, each with why, by how much, and whose they are. */
function reasons(
  title: Text,
  statuses: readonly Status[],
  evaluation: Evaluation,
  look: Look,
): readonly Markdown[] {
  const members = evaluation.indicators.filter((it) => statuses.includes(it.status) && look.shows(it));
  if (members.length === 0) return [];
  return [md`## ${title[look.language]}`, mdList(members.map((it) => why(it, evaluation, look)))];
}

function why(assessment: Assessment, { asOf }: Evaluation, look: Look): Markdown {
  const { language } = look;
  const { symbol } = statusWords[assessment.status];
  const owner = assessment.owner === null ? null : `${labels.owner[language]}: ${assessment.owner}`;
  const below = [
    reasonSentences(assessment, asOf, language).join(' '),
    ...[[owner, trendText(assessment, look)].filter((part) => part !== null).join(' · ')],
  ];
  return joined(
    [
      md`${symbol} **${assessment.name[language]}** (${officialVerdict(assessment, asOf, language)})`,
      ...below.filter((said) => said !== '').map((said) => md`  - ${said}`),
    ],
    '\n',
  );
}

/** Explains the signs in the table. */
function legend({ indicators }: Evaluation, { language, shows }: Look): readonly Markdown[] {
  const signs = legendTexts(indicators.filter(shows), language);
  return mdLists(signs.map(({ sign, text }) => md`${sign} ${text}`));
}

/** The indicators of which nothing is measured; a reason that several share is said once. */
function unmeasured(
  title: Text,
  status: Status,
  { indicators, asOf }: Evaluation,
  { language, shows }: Look,
): readonly Markdown[] {
  const members = indicators.filter((it) => it.status === status && shows(it));
  if (members.length === 0) return [];
  const items = sharedReasons(members, asOf, language).map(({ reason, sharing }) =>
    joined(
      [
        md`${reason}`,
        ...sharing.map(({ assessment: { name }, besides }) =>
          besides.length === 0 ? md`  - ${name[language]}` : md`  - ${name[language]}: ${besides.join(' ')}`,
        ),
      ],
      '\n',
    ),
  );
  return [md`## ${title[language]}`, mdList(items)];
}

function mdLists(items: readonly Markdown[]): readonly Markdown[] {
  return items.length === 0 ? [] : [mdList(items)];
}
