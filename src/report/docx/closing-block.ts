import { AlignmentType, Paragraph, type Table, type TextRun } from 'docx';
import type { Language } from '../../model/text.ts';
import { docxSentences, formWords } from '../words/docx.ts';
import { formTable } from './form-table.ts';
import { textWidth } from './page.ts';
import { leadIn, placeholder, run } from './text.ts';

/** Half points, by Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II: 12 and 11 for who gets it, 13 to 14 for who signs. */
const sizes = { recipients: 24, recipient: 22, signature: 28 } as const;

/** The last sentence, which ends as the text of documents does, and a little room: who signs never stands alone on a page. */
export function closingSentence(day: string, language: Language): readonly Paragraph[] {
  const { begin, end } = docxSentences.end[language];
  return [
    leadIn([run(begin(day)), placeholder('agencyInText', language), run(end)]),
    new Paragraph({ style: 'Form', keepNext: true, children: [] }),
  ];
}

/** Room to sign in, in twips. */
const SIGNING_ROOM = 480;

/** The foot of the document: who gets it on the left, who signs on the right; never torn apart. */
export function closingBlock(language: Language): Table {
  const left = Math.round(textWidth.portrait / 2);
  const { recipients, filed } = formWords;
  const small = { size: sizes.recipient };
  const bold = { size: sizes.signature, bold: true };
  return formTable(
    [left, textWidth.portrait - left],
    [
      [
        [
          line([run(recipients[language], { size: sizes.recipients, bold: true, italics: true })]),
          line([run('- ', small), placeholder('recipient', language, small), run(';', small)]),
          line([run('- ', small), placeholder('otherRecipients', language, small), run(';', small)]),
          line([
            run(`- ${filed[language]}`, small),
            placeholder('drafter', language, small),
            run('.', small),
          ]),
        ],
        [
          centred([placeholder('authority', language, bold)]),
          centred(
            [placeholder('signature', language, { size: sizes.signature, italics: true })],
            SIGNING_ROOM,
          ),
          centred([placeholder('signatory', language, bold)]),
        ],
      ],
    ],
  );
}

function line(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ style: 'Form', alignment: AlignmentType.LEFT, children });
}

function centred(children: readonly TextRun[], room = 0): Paragraph {
  return new Paragraph({
    style: 'Form',
    alignment: AlignmentType.CENTER,
    spacing: { before: room, after: room },
    children,
  });
}
