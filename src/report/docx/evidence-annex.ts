import { Paragraph, type Table } from 'docx';
import { rowCounts } from '../../model/account.ts';
import type { Evaluation, SourceSummary } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { citedArticle } from '../cited-article.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { DASH } from '../official/official-table.ts';
import { otherVerdictTexts } from '../particular-texts.ts';
import type { RenderOptions } from '../render-options.ts';
import { rowsOf, sourceName } from '../table/accounts.ts';
import { trajectoryTexts } from '../table/heading.ts';
import { readingNoteTexts } from '../table/reading-notes.ts';
import { rejectText } from '../table/rejected-rows.ts';
import { contextWords } from '../words/context.ts';
import { headingWords, docxSentences as words } from '../words/docx.ts';
import { labels } from '../words/labels.ts';
import { markWords } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { dataTable } from './data-table.ts';
import { textWidth } from './page.ts';
import { body, heading, run } from './text.ts';

type Block = Paragraph | Table;
type Spoken = Pick<RenderOptions, 'language' | 'shows'>;

/** How many rejected rows are listed; the rest are counted. */
const LISTED = 5;

/** What the report rests on: sources and the account of their files, how was judged, how the texts are read, what they are. */
export function evidenceAnnex(evaluation: Evaluation, table: number, spoken: Spoken): readonly Block[] {
  const { language } = spoken;
  return [
    { title: headingWords.sources[language], blocks: accounts(evaluation, table, language) },
    { title: headingWords.rules[language], blocks: rules(evaluation, spoken) },
    { title: headingWords.readings[language], blocks: readings(evaluation, spoken) },
    { title: headingWords.context[language], blocks: context(evaluation, language) },
    { title: headingWords.articles[language], blocks: articles(evaluation, language) },
  ]
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [heading(`${index + 1}. ${title}`, 2), ...blocks]);
}

/** Of the table's width: a source's name, its files, and each count of rows; the rest is the day. */
const accountShares = { name: 0.34, files: 0.07, count: 0.09 } as const;

function accounts({ sources }: Evaluation, table: number, language: Language): readonly Block[] {
  if (sources.length === 0) return [];
  const number = (it: number) => formatNumber(it, language);
  const width = (share: number) => Math.floor(share * textWidth.portrait);
  const { name, files, count } = accountShares;
  const numbers = { width: width(count), align: 'right' } as const;
  const isMadeUp = sources.some(({ synthetic }) => synthetic);
  const { sign, legend } = markWords.synthetic;
  return [
    new Paragraph({
      style: 'Caption',
      children: [run(words.table[language](String(table), words.accounts[language]))],
    }),
    dataTable(
      [
        { heading: labels.source[language], width: width(name), align: 'left' },
        { heading: labels.files[language], width: width(files), align: 'right' },
        ...rowCounts.map((key) => ({ ...numbers, heading: labels[key][language] })),
        {
          heading: labels.completeTo[language],
          width: width(1 - name - files - rowCounts.length * count),
          align: 'right',
        },
      ],
      sources.map((source) => ({ cells: accountCells(source, language) })),
      'TableText',
    ),
    ...(isMadeUp ? [note(`${sign} ${legend[language]}.`)] : []),
    ...readingNoteTexts(sources, language).map((text) => note(text)),
    ...rejects(sources, language),
  ];

  function accountCells(source: SourceSummary, spoken: Language): readonly (readonly string[])[] {
    const rows = rowsOf(source);
    const named = sourceName(source, { language: spoken });
    return [
      source.files.length === 0 ? [named, `(${sentences.noFile[spoken]})`] : [named],
      [number(source.files.length)],
      ...rowCounts.map((key) => [number(rows[key])]),
      [source.coversTo === null ? DASH : formatDay(source.coversTo, spoken)],
    ];
  }
}

function rejects(sources: readonly SourceSummary[], language: Language): readonly Block[] {
  const total = sources.reduce((sum, source) => sum + source.rejectsTotal, 0);
  if (total === 0) return [];
  const listed = sources.flatMap((source) => source.rejects).slice(0, LISTED);
  const more = total - listed.length;
  const number = (it: number) => formatNumber(it, language);
  return [
    note(words.rejects[language](number(total))),
    ...listed.map((reject) => note(`- ${rejectText(reject, language)}`)),
    ...(more === 0 ? [] : [note(`- ${sentences.moreRejects[language](number(more))}`)]),
  ];
}

function rules(evaluation: Evaluation, spoken: Spoken): readonly Block[] {
  const { language, shows } = spoken;
  return [
    ...trajectoryTexts(evaluation, spoken).map((way) => body(`- ${words.trajectory[language](way)}`)),
    ...evaluation.indicators
      .filter(shows)
      .flatMap((it) =>
        otherVerdictTexts(it, language).map((said) => body(`- ${it.name[language]}: ${said}.`)),
      ),
  ];
}

function readings({ indicators }: Evaluation, { language, shows }: Spoken): readonly Block[] {
  return indicators
    .filter(shows)
    .flatMap(({ name, reading }) =>
      reading === null ? [] : [body(`- ${name[language]}: ${reading[language]}`)],
    );
}

function context(evaluation: Evaluation, language: Language): readonly Block[] {
  return evaluation.context.map(({ says, why, article }) => {
    const cited = citedArticle(article, evaluation, language);
    return body(
      [
        `- ${says[language]}.`,
        contextWords.why[language](why[language]),
        ...(cited === '' ? [] : [`${contextWords.source[language](cited)}.`]),
      ].join(' '),
    );
  });
}

function articles(evaluation: Evaluation, language: Language): readonly Block[] {
  return evaluation.plan.articles.map(({ id }) => body(`- ${citedArticle(id, evaluation, language)}.`));
}

function note(text: string): Paragraph {
  return new Paragraph({ style: 'Legend', children: [run(text)] });
}
