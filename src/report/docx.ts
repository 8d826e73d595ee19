import { Document, Packer, type Paragraph, type Table } from 'docx';
import type { Evaluation } from '../model/evaluation.ts';
import { sameBytes } from './archive/same-bytes.ts';
import { annexName, annexTitle } from './docx/annex-title.ts';
import { closingBlock, closingSentence } from './docx/closing-block.ts';
import { evidenceAnnex } from './docx/evidence-annex.ts';
import { headingBlock } from './docx/heading-block.ts';
import { mendProperties } from './docx/mend-properties.ts';
import { officialAnnex } from './docx/official-annex.ts';
import { lastDay, opening, subjectOf } from './docx/opening.ts';
import { pageSetup, textWidth } from './docx/page.ts';
import { chapterCount, planPart } from './docx/plan-part.ts';
import { pointLetter } from './docx/point-letter.ts';
import { styles } from './docx/styles.ts';
import { body, heading, placeholder } from './docx/text.ts';
import { formatDay } from './format-day.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';
import { roman } from './roman.ts';
import { headingWords } from './words/docx.ts';

/** Word 2013 and later; without it Word opens the document as one of 2007. */
const WORD_VERSION = 15;

/** For whom a report is sent to: a document in the form of Nghị định 30/2020/NĐ-CP, its tables in annexes. */
export const render = (async (evaluations: readonly Evaluation[], options: RenderOptions) => {
  const plans = printableThroughout(evaluations);
  const { language } = options;
  const document = new Document({
    title: subjectOf(plans, language),
    styles: styles(language),
    compatibility: { version: WORD_VERSION },
    sections: [
      { ...pageSetup('portrait'), children: report(plans, options) },
      ...plans.flatMap((plan, index) => annexes(plan, index, plans.length, options)),
    ],
  });
  const packed = await Packer.toBuffer(document);
  return sameBytes(packed, mendProperties(lastDay(plans)));
}) satisfies Render;

/** Each plan has two annexes: the table, and what it rests on. */
function annexNumbers(index: number) {
  return { table: 2 * index + 1, evidence: 2 * index + 2 };
}

function report(plans: readonly Evaluation[], options: RenderOptions): readonly (Paragraph | Table)[] {
  const { language } = options;
  const [only] = plans;
  const isOne = only !== undefined && plans.length === 1;
  const parts = plans.flatMap((plan, index) => {
    const numbers = annexNumbers(index);
    const place = {
      level: isOne ? 1 : 2,
      table: index + 1,
      annexes: {
        table: annexName(numbers.table, language),
        evidence: annexName(numbers.evidence, language),
      },
    } as const;
    const title = `${letter(index, options)}. ${plan.plan.title[language]}`;
    return [...(isOne ? [] : [heading(title, 1)]), ...planPart(plan, place, options)];
  });
  const number = isOne ? roman(chapterCount(only, options) + 1) : letter(plans.length, options);
  return [
    headingBlock(language),
    ...opening(plans, language),
    ...parts,
    heading(`${number}. ${headingWords.proposals[language]}`, 1),
    body([placeholder('proposals', language)]),
    ...closingSentence(formatDay(lastDay(plans), language), language),
    closingBlock(language),
  ];
}

function letter(index: number, { language }: RenderOptions): string {
  return pointLetter(index, language).toLocaleUpperCase(language);
}

function annexes(plan: Evaluation, index: number, plans: number, options: RenderOptions) {
  const { language } = options;
  const subject = plan.plan.title[language];
  const numbers = annexNumbers(index);
  return [
    {
      ...pageSetup('landscape'),
      children: [
        ...annexTitle(numbers.table, headingWords.table[language], subject, textWidth.landscape, language),
        ...officialAnnex(plan, options),
      ],
    },
    {
      ...pageSetup('portrait'),
      children: [
        ...annexTitle(
          numbers.evidence,
          headingWords.evidence[language],
          subject,
          textWidth.portrait,
          language,
        ),
        ...evidenceAnnex(plan, plans + index + 1, options),
      ],
    },
  ];
}
