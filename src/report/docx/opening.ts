import { Paragraph, ShadingType } from 'docx';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { lowerFirst } from '../lower-first.ts';
import { rollUpSentence } from '../official/roll-up.ts';
import { anyDocument, documentKinds, formWords, docxSentences as words } from '../words/docx.ts';
import { markWords } from '../words/marks.ts';
import { sentences } from '../words/sentences.ts';
import { shortLine } from './form-table.ts';
import { textWidth, twips } from './page.ts';
import { body, placeholder, run } from './text.ts';

/** A third to a half of the line above it, in millimetres. */
const SUBJECT_LINE = 50;

/** What the report is about, as its title and its properties have it. */
export function subjectOf(evaluations: readonly Evaluation[], language: Language): string {
  const [only] = evaluations;
  const day = formatDay(lastDay(evaluations), language);
  if (only !== undefined && evaluations.length === 1) {
    return words.subject[language](only.plan.title[language], day);
  }
  return words.subjectOfSeveral[language](formatNumber(evaluations.length, language), day);
}

/** The latest day that a plan is judged at. */
export function lastDay(evaluations: readonly Evaluation[]): string {
  return evaluations.map(({ asOf }) => asOf).reduce((last, day) => (day > last ? day : last), '');
}

/** The title, on which documents the report rests, a warning of made-up figures, and of several plans the counts of all. */
export function opening(evaluations: readonly Evaluation[], language: Language): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: [run(formWords.report[language])] }),
    new Paragraph({ style: 'Subject', children: [run(subjectOf(evaluations, language))] }),
    shortLine(twips(SUBJECT_LINE), textWidth.portrait),
    ...madeUpWarning(evaluations, language),
    grounds(evaluations, language),
    ...(evaluations.length < 2 ? [] : [overall(evaluations, language)]),
  ];
}

function grounds(evaluations: readonly Evaluation[], language: Language): Paragraph {
  const { begin, between, office, end } = words.grounds[language];
  const documents = evaluations.map((it) => documentText(it, language)).join(between);
  const [first] = evaluations;
  const target = first === undefined ? '' : formatDay(first.targetBy, language);
  return body([
    run(`${begin}${documents}${office}`),
    placeholder('agencyInText', language),
    run(end(formatDay(lastDay(evaluations), language), target)),
  ]);
}

/** Names a plan's document as documents name each other: "Quyết định số 4216/QĐ-UBND ngày 06/10/2020 của …". */
function documentText({ plan: { title, document } }: Evaluation, language: Language): string {
  const signs = document.number.split(/[^\p{L}]+/u);
  const kind = Object.entries(documentKinds).find(([sign]) => signs.includes(sign))?.[1] ?? anyDocument;
  return words.document[language](
    kind[language],
    document.number,
    formatDay(document.issued, language),
    document.issuer,
    title[language],
  );
}

function overall(evaluations: readonly Evaluation[], language: Language): Paragraph {
  const indicators = evaluations.flatMap((it) => it.indicators);
  const asOf = lastDay(evaluations);
  const number = (it: number) => formatNumber(it, language);
  const head = sentences.overall[language](
    number(evaluations.length),
    sentences.indicators[language](number(indicators.length)),
  );
  const said = lowerFirst(rollUpSentence({ indicators, asOf }, language), language);
  return body([run(`${head}: `, { bold: true }), run(said)]);
}

/** Figures that were made up must never be taken for real ones. */
function madeUpWarning(evaluations: readonly Evaluation[], language: Language): readonly Paragraph[] {
  const isMadeUp = evaluations.some(
    ({ indicators, sources }) =>
      sources.some(({ synthetic }) => synthetic) ||
      indicators.some((it) => it.observed?.synthetic === true || it.estimate?.synthetic === true),
  );
  if (!isMadeUp) return [];
  const rule = { style: 'single', size: 6, space: 4, color: '000000' } as const;
  return [
    new Paragraph({
      style: 'BodyText',
      indent: { firstLine: 0, left: 80, right: 80 },
      spacing: { before: 120, after: 180 },
      border: { top: rule, bottom: rule, left: rule, right: rule },
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2CC' },
      children: [run(words.synthetic[language](markWords.synthetic.sign), { bold: true })],
    }),
  ];
}
