import { AlignmentType, Paragraph } from 'docx';
import type { Language } from '../../model/text.ts';
import { roman } from '../roman.ts';
import { formWords } from '../words/docx.ts';
import { shortLine } from './form-table.ts';
import { twips } from './page.ts';
import { placeholder, run } from './text.ts';

/** Names an annex by its place, from 1: "Phụ lục II". */
export function annexName(number: number, language: Language): string {
  return formWords.annex[language](roman(number));
}

/** In millimetres. */
const LINE = 40;

/**
 * The title of an annex, as Nghị định 30/2020/NĐ-CP, Phụ lục I, phần III has it: its number, its name in capitals, and the
 * document that it belongs to.
 *
 * @param width of the text, in twips
 */
export function annexTitle(
  number: number,
  title: string,
  subject: string,
  width: number,
  language: Language,
): readonly Paragraph[] {
  const [begin = '', day = '', month = '', year = '', of = '', end = ''] = formWords.attached[language];
  const italics = { italics: true } as const;
  const open = (before: string) => [run(before, italics), placeholder('date', language, italics)];
  return [
    new Paragraph({
      style: 'Subject',
      children: [run(annexName(number, language))],
      keepNext: true,
    }),
    new Paragraph({ style: 'AnnexTitle', children: [run(title)] }),
    new Paragraph({ style: 'Subject', children: [run(subject)], keepNext: true }),
    new Paragraph({
      style: 'AnnexReference',
      alignment: AlignmentType.CENTER,
      children: [
        run(begin, italics),
        placeholder('number', language, italics),
        run('/BC-', italics),
        placeholder('abbreviation', language, italics),
        ...open(day),
        ...open(month),
        ...open(year),
        run(of, italics),
        placeholder('agencyInText', language, italics),
        run(end, italics),
      ],
    }),
    shortLine(twips(LINE), width),
  ];
}
