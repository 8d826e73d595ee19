import type { Paragraph, Table } from 'docx';
import type { Assessment, Status } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language, Text } from '../../model/text.ts';
import { changesView } from '../changes/changes-view.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { lowerFirst } from '../lower-first.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import { officialVerdict } from '../official/verdict.ts';
import { reasonSentences } from '../reason-sentences.ts';
import type { RenderOptions } from '../render-options.ts';
import { roman } from '../roman.ts';
import { sharedReasons } from '../shared-reasons.ts';
import { headingWords, docxSentences as words } from '../words/docx.ts';
import { sentences } from '../words/sentences.ts';
import { countsTable } from './counts-table.ts';
import { pointLetter } from './point-letter.ts';
import { body, heading, leadIn, run } from './text.ts';

/** Where the part of a plan stands in the report. */
export interface PartPlace {
  /** Of its headings: 1 where the report is of one plan, 2 below the plan's name. */
  readonly level: 1 | 2;
  /** Of its table of counts. */
  readonly table: number;
  /** The names of its annexes: "Phụ lục I". */
  readonly annexes: { readonly table: string; readonly evidence: string };
}

type Spoken = Pick<RenderOptions, 'language' | 'shows'>;
type Block = Paragraph | Table;

/** What a heading stands above; left out where that is nothing. */
interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The report on one plan: how many stand where, what changed, and what is behind and why. */
export function planPart(evaluation: Evaluation, place: PartPlace, spoken: Spoken): readonly Block[] {
  return planChapters(evaluation, place, spoken).flatMap(({ title, blocks }, index) => [
    heading(`${roman(index + 1)}. ${title}`, place.level),
    ...blocks,
  ]);
}

/** How many headings a plan's part has, so that what follows counts on. */
export function chapterCount(evaluation: Evaluation, { language }: Spoken): number {
  return changesView(evaluation, language) === null ? 2 : 3;
}

function planChapters(evaluation: Evaluation, place: PartPlace, spoken: Spoken): readonly Chapter[] {
  const { language } = spoken;
  return [
    { title: headingWords.results[language], blocks: results(evaluation, place, spoken) },
    ...changes(evaluation, language),
    { title: headingWords.attention[language], blocks: attention(evaluation, place, spoken) },
  ];
}

function results(evaluation: Evaluation, place: PartPlace, { language, shows }: Spoken): readonly Block[] {
  const { indicators, asOf, summary } = evaluation;
  const said = rollUpSentence(evaluation, language);
  if (indicators.length === 0) return [body(said)];
  const number = (it: number) => formatNumber(it, language);
  const chosen =
    summary.selected === summary.total
      ? []
      : [body(`${sentences.someIndicators[language](number(summary.selected), number(summary.total))}.`)];
  const hidden = indicators.filter((it) => !shows(it)).length;
  return [
    body(words.asOf[language](formatDay(asOf, language), lowerFirst(said, language))),
    ...chosen,
    ...countsTable(evaluation, place.table, language),
    ...(hidden === 0 ? [] : [body(sentences.hidden[language](number(hidden)))]),
    ...standing(words.reached, ['met'], evaluation, { language, shows }),
    ...standing(words.onTrack, ['on-track', 'not-due'], evaluation, { language, shows }),
    body(words.seeAnnex[language](place.annexes.table, place.annexes.evidence)),
  ];
}

/** The indicators that need nobody's attention, a line each. */
function standing(
  title: Text,
  statuses: readonly Status[],
  { indicators, asOf }: Evaluation,
  { language, shows }: Spoken,
): readonly Block[] {
  const members = indicators.filter((it) => statuses.includes(it.status) && shows(it));
  if (members.length === 0) return [];
  return [
    leadIn(title[language]),
    ...members.map((it) => {
      const verdict = officialVerdict(it, asOf, language);
      return body([
        run(`- ${it.name[language]} – ${verdict}. `),
        run(reasonSentences(it, asOf, language).join(' ')),
      ]);
    }),
  ];
}

function changes(evaluation: Evaluation, language: Language): readonly Chapter[] {
  const view = changesView(evaluation, language);
  if (view === null) return [];
  const lines = view.lines.map(({ said, name, text }) =>
    body([run(`- ${said}: `, { bold: true }), run(`${name}: ${text}`)]),
  );
  return [{ title: view.title, blocks: [body(view.summary), ...lines] }];
}

function attention(evaluation: Evaluation, { level }: PartPlace, spoken: Spoken): readonly Block[] {
  const { language } = spoken;
  const chapters = [
    {
      title: headingWords.behind[language],
      blocks: explained(['behind', 'missed'], evaluation, spoken),
    },
    { title: headingWords.watch[language], blocks: explained(['at-risk', 'stale'], evaluation, spoken) },
    { title: headingWords.noData[language], blocks: unmeasured('no-data', evaluation, spoken) },
    { title: headingWords.ended[language], blocks: unmeasured('not-applicable', evaluation, spoken) },
  ].filter(({ blocks }) => blocks.length > 0);
  if (chapters.length === 0) return [body(words.noneBehind[language])];
  return chapters.flatMap(({ title, blocks }, index) => [
    heading(`${index + 1}. ${title}`, level === 1 ? 2 : 3),
    ...blocks,
  ]);
}

/** Indicators with why each stands where it does, a paragraph each. */
function explained(
  statuses: readonly Status[],
  { indicators, asOf }: Evaluation,
  { language, shows }: Spoken,
): readonly Block[] {
  return indicators
    .filter((it) => statuses.includes(it.status) && shows(it))
    .map((it, index, { length }) =>
      point(it, markerOf(index, length, language), reasonSentences(it, asOf, language), language),
    );
}

/** Points of a list are told by letters; the only one needs none. */
function markerOf(index: number, length: number, language: Language): string {
  return length === 1 ? '-' : `${pointLetter(index, language)})`;
}

function point(
  { name, owner }: Assessment,
  marker: string,
  said: readonly string[],
  language: Language,
): Paragraph {
  return body([
    run(`${marker} ${name[language]}`, { bold: true }),
    run(owner === null ? '' : words.owner[language](owner)),
    run(said.length === 0 ? '' : `: ${said.join(' ')}`),
  ]);
}

/** A reason that several share is said once, with their names below it. */
function unmeasured(
  status: 'no-data' | 'not-applicable',
  { indicators, asOf }: Evaluation,
  { language, shows }: Spoken,
): readonly Block[] {
  const members = indicators.filter((it) => it.status === status && shows(it));
  const groups = sharedReasons(members, asOf, language);
  const order = groups.flatMap(({ sharing }) => sharing.map(({ assessment }) => assessment));
  const marker = (it: Assessment) => markerOf(order.indexOf(it), order.length, language);
  return groups.flatMap(({ reason, sharing }) => {
    const [only] = sharing;
    if (only !== undefined && sharing.length === 1) {
      return [point(only.assessment, marker(only.assessment), [reason, ...only.besides], language)];
    }
    return [
      leadIn(reason),
      ...sharing.map(({ assessment, besides }) => point(assessment, marker(assessment), besides, language)),
    ];
  });
}
