import { AlignmentType, Paragraph, type Table, type TextRun } from 'docx';
import type { Language } from '../../model/text.ts';
import { formWords } from '../words/docx.ts';
import { formTable, shortLine } from './form-table.ts';
import { textWidth, twips } from './page.ts';
import { openDate, placeholder, run } from './text.ts';

/** The authority's column, in millimetres; the state's name needs the rest. */
const AUTHORITY_WIDTH = 65;

/** Half points, within what Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II asks for: 12–13, 12–13, 13–14, 13, 13–14. */
const sizes = { authority: 24, state: 24, motto: 26, number: 26, place: 26 } as const;

/**
 * How long the motto is in Times New Roman bold of 13 pt, in twips: by the widths of its letters, 12.24 em in Vietnamese and
 * 15.89 em in English. The line below it is as long.
 */
const mottoLength = {
  vi: Math.round(12.24 * 13 * 20),
  en: Math.round(15.89 * 13 * 20),
} satisfies Record<Language, number>;

/** A third to a half of the authority's name: the placeholder is about 50 mm long. */
const AUTHORITY_LINE = 24;

/** The head of the document: who issues it against the state's name and motto; its number against place and date. */
export function headingBlock(language: Language): Table {
  const left = twips(AUTHORITY_WIDTH);
  const right = textWidth.portrait - left;
  const { number, numberKind, state, motto, date } = formWords;
  return formTable(
    [left, right],
    [
      [
        [
          centred([placeholder('parentAgency', language, { size: sizes.authority })]),
          centred([placeholder('agency', language, { size: sizes.authority, bold: true })]),
          shortLine(twips(AUTHORITY_LINE), left),
        ],
        [
          centred([run(state[language], { size: sizes.state, bold: true })]),
          centred([run(motto[language], { size: sizes.motto, bold: true })]),
          shortLine(mottoLength[language], right),
        ],
      ],
      [
        [
          centred([
            run(number[language], { size: sizes.number }),
            placeholder('number', language, { size: sizes.number }),
            run(numberKind[language], { size: sizes.number }),
            placeholder('abbreviation', language, { size: sizes.number }),
          ]),
        ],
        [
          centred([
            placeholder('place', language, { size: sizes.place, italics: true }),
            ...openDate(date[language], language, { size: sizes.place, italics: true }),
          ]),
        ],
      ],
    ],
  );
}

function centred(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: 'Form', alignment: AlignmentType.CENTER, children });
}
