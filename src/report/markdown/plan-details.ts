import { rowCounts } from '../../model/account.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { namedArticle } from '../cited-article.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import type { Look } from '../look.ts';
import {
  DASH,
  type OfficialColumn,
  officialGroups,
  officialHeading,
  officialTexts,
} from '../official/official-table.ts';
import { otherVerdictTexts } from '../particular-texts.ts';
import { placeText } from '../place-text.ts';
import { rowsOf } from '../table/accounts.ts';
import { shownContext } from '../table/context-figures.ts';
import { readingNoteTexts } from '../table/reading-notes.ts';
import { rejectText } from '../table/rejected-rows.ts';
import { contextWords } from '../words/context.ts';
import { labels } from '../words/labels.ts';
import { markdownWords as words } from '../words/markdown.ts';
import { markWords } from '../words/marks.ts';
import { problemText } from '../words/problems.ts';
import { sentences } from '../words/sentences.ts';
import { countProblems } from '../words/severities.ts';
import { joined, type Markdown, md, mdDetails, mdList, mdTable } from './md.ts';

/** What there is no room for in the table. */
const noted = ['previous', 'sources', 'note'] as const satisfies readonly OfficialColumn[];

/** How many rejected rows, and how many problems, are listed; the rest are counted. */
const LISTED = 10;

/** What is to be said of each indicator besides its line in the table. */
export function noteDetails(evaluation: Evaluation, { language, shows }: Look): readonly Markdown[] {
  const items = officialGroups(evaluation, shows, language).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const texts = officialTexts(row, evaluation, language);
      const said = [
        ...noted
          .filter((column) => texts[column] !== '' && texts[column] !== DASH)
          .map((column) => `${officialHeading(column, evaluation, language)}: ${texts[column]}`),
        ...otherVerdictTexts(row.assessment, language),
      ];
      return said.length === 0 ? [] : [itemOf(texts.name, said)];
    }),
  );
  return details(words.notes[language], items);
}

/** Which reading of an ambiguous text was taken. */
export function readingDetails({ indicators }: Evaluation, { language, shows }: Look): readonly Markdown[] {
  const items = indicators
    .filter(shows)
    .flatMap(({ name, reading }) => (reading === null ? [] : [md`${name[language]}: ${reading[language]}`]));
  return details(labels.readings[language], items);
}

/** The account of every source, and the first rows that could not be used. */
export function accountDetails({ sources }: Evaluation, { language }: Look): readonly Markdown[] {
  if (sources.length === 0) return [];
  const number = (it: number) => formatNumber(it, language);
  const columns = [
    { heading: labels.source[language], align: 'left' },
    { heading: labels.files[language], align: 'right' },
    ...rowCounts.map((key) => ({ heading: labels[key][language], align: 'right' }) as const),
    { heading: labels.completeTo[language], align: 'right' },
  ] as const;
  const rows = sources.map((source) => {
    const { id, title, synthetic, files, coversTo } = source;
    const account = rowsOf(source);
    const name = (title?.[language] ?? id) + (synthetic ? ` ${markWords.synthetic.sign}` : '');
    return [
      files.length === 0 ? `${name} (${sentences.noFile[language]})` : name,
      number(files.length),
      ...rowCounts.map((key) => number(account[key])),
      coversTo === null ? DASH : formatDay(coversTo, language),
    ];
  });
  const notes = readingNoteTexts(sources, language).map((text) => md`${text}`);
  const rejects = sources.flatMap((it) => it.rejects).map((it) => rejectText(it, language));
  const total = sources.reduce((sum, it) => sum + it.rejectsTotal, 0);
  return [
    mdDetails(labels.sources[language], [
      mdTable(columns, rows),
      ...(notes.length === 0 ? [] : [mdList(notes)]),
      ...(total === 0
        ? []
        : [
            md`**${labels.rejects[language]}**`,
            listed(rejects, total, (more) => sentences.moreRejects[language](number(more))),
          ]),
    ]),
  ];
}

/** Published figures that nothing is judged by. */
export function contextDetails(evaluation: Evaluation, look: Look): readonly Markdown[] {
  const { language } = look;
  const items = shownContext(evaluation, look).map(({ says, why, article }) => {
    const named = namedArticle(article, evaluation, language);
    return itemOf(says[language], [
      contextWords.why[language](why[language]),
      ...(named === '' ? [] : [contextWords.source[language](named)]),
    ]);
  });
  return details(labels.context[language], items);
}

/** What was wrong with the plan and the exports. */
export function problemDetails({ problems }: Evaluation, { language }: Look): readonly Markdown[] {
  const counts = countProblems(problems, language);
  if (counts === null) return [];
  const said = problems.map((problem) => {
    const text = problemText(problem, language);
    return problem.place === null ? text : `${placeText(problem.place)}: ${text}`;
  });
  const more = (count: number) => words.moreProblems[language](formatNumber(count, language));
  return [mdDetails(words.problems[language](counts), [listed(said, said.length, more)])];
}

/** The first texts of a list, and how many more there are. */
function listed(texts: readonly string[], total: number, more: (count: number) => string): Markdown {
  const first = texts.slice(0, LISTED);
  const rest = total - first.length;
  return mdList([...first.map((text) => md`${text}`), ...(rest === 0 ? [] : [md`${more(rest)}`])]);
}

function itemOf(name: string, below: readonly string[]): Markdown {
  return joined([md`${name}`, ...below.map((text) => md`  - ${text}`)], '\n');
}

function details(summary: string, items: readonly Markdown[]): readonly Markdown[] {
  return items.length === 0 ? [] : [mdDetails(summary, [mdList(items)])];
}
