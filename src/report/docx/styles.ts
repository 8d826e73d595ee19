import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../model/text.ts';
import { twips } from './page.ts';

/** Half points, as Word counts the size of letters. */
const points = (size: number) => 2 * size;

/** In 240ths of a line; the decree allows 1 to 1.5 lines. */
const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** In twips: 6 pt, the least that the decree allows between paragraphs. */
const PARAGRAPH_GAP = 120;

/** In millimetres; the decree asks for 1 or 1.27 cm. */
const FIRST_LINE = 10;

const locales = { vi: 'vi-VN', en: 'en-GB' } satisfies Record<Language, string>;

const font = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
};

/** Nothing of the themes of Word: black letters of one font. */
const plain = { font, color: '000000', bold: false, italics: false };

/**
 * The styles of the report, sizes and spacing by Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, text of 14 pt, justified,
 * its first line 1 cm in.
 */
export function styles(language: Language): IStylesOptions {
  const heading = {
    ...LINE,
    before: PARAGRAPH_GAP,
    after: PARAGRAPH_GAP,
  };
  const text = { indent: { firstLine: twips(FIRST_LINE) }, spacing: heading, keepNext: true };
  const cell = { basedOn: 'Normal', paragraph: { spacing: { ...SINGLE, before: 0, after: 0 } } };
  const small = { ...plain, size: points(9) };
  return {
    default: {
      document: {
        run: { font, size: points(14), language: { value: locales[language], eastAsia: 'vi-VN' } },
        paragraph: { spacing: { ...SINGLE, before: 0, after: 0 } },
      },
      title: {
        run: { ...plain, bold: true, size: points(14) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...SINGLE, before: 240, after: 0 },
        },
      },
      heading1: { run: { ...plain, bold: true, allCaps: true, size: points(14) }, paragraph: text },
      heading2: { run: { ...plain, bold: true, size: points(14) }, paragraph: text },
      heading3: { run: { ...plain, bold: true, italics: true, size: points(14) }, paragraph: text },
      caption: {
        run: { ...plain, bold: true, size: points(13) },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...SINGLE, before: PARAGRAPH_GAP, after: PARAGRAPH_GAP / 2 },
        },
      },
    },
    paragraphStyles: [
      {
        id: 'BodyText',
        name: 'Body Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: twips(FIRST_LINE) },
          spacing: { ...LINE, before: 0, after: PARAGRAPH_GAP },
        },
      },
      {
        id: 'Subject',
        name: 'Subject',
        basedOn: 'Normal',
        next: 'BodyText',
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE, before: 0, after: 0 } },
      },
      {
        id: 'AnnexTitle',
        name: 'Annex Title',
        basedOn: 'Heading1',
        next: 'BodyText',
        paragraph: {
          alignment: AlignmentType.CENTER,
          indent: { firstLine: 0 },
          spacing: { ...SINGLE, before: 0, after: 0 },
          keepNext: true,
        },
      },
      {
        id: 'AnnexReference',
        name: 'Annex Reference',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { ...SINGLE, before: 0, after: 0 } },
      },
      { id: 'Form', name: 'Form', ...cell },
      { id: 'PageNumber', name: 'Page Number Line', ...cell },
      { id: 'TableText', name: 'Table Text', ...cell, run: { size: points(9) } },
      {
        id: 'TableHeader',
        name: 'Table Header',
        basedOn: 'TableText',
        run: { bold: true, size: points(8) },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      { id: 'SmallTableText', name: 'Counts Text', ...cell, run: { size: points(11) } },
      {
        id: 'SmallTableHeader',
        name: 'Counts Header',
        basedOn: 'SmallTableText',
        run: { bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      {
        id: 'Legend',
        name: 'Legend',
        basedOn: 'Normal',
        run: { ...small, size: points(10), italics: true },
        paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { ...SINGLE, before: 40, after: 0 } },
      },
    ],
    characterStyles: [
      {
        id: 'Placeholder',
        name: 'To Be Filled In',
        basedOn: 'DefaultParagraphFont',
        run: { highlight: 'yellow' },
      },
    ],
  };
}
