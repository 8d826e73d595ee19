import { otherVerdictTexts } from '../particular-texts.ts';
import { reasonSentences } from '../reason-sentences.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { labels } from '../words/labels.ts';
import { columnWords, sheetWords } from '../words/xlsx.ts';
import {
  idColumn,
  type ListContext,
  nameColumn,
  type OfIndicator,
  planColumns,
  shownIndicators,
  textColumn,
} from './list-columns.ts';
import { listSheet } from './list-sheet.ts';
import type { Sheet } from './sheet.ts';
import { statusCell } from './status-cell.ts';

/** Why each indicator stands where it does, by which words of the document, and how these are read; null without indicators. */
export function reasonsSheet(context: ListContext): Sheet | null {
  const { language } = context;
  const rows = shownIndicators(context);
  if (rows.length === 0) return null;
  return listSheet<OfIndicator>(
    sheetWords.reasons[language],
    [
      ...planColumns(context),
      textColumn(columnWords.pillar[language], 17, ({ evaluation, assessment }) => {
        const pillar = evaluation.plan.pillars.find(({ id }) => id === assessment.pillar);
        return pillar?.name[language] ?? assessment.pillar;
      }),
      { ...nameColumn(language, labels.indicator), width: 36 },
      {
        title: labels.status[language],
        width: 16,
        cell: ({ assessment, evaluation }) => statusCell(assessment, evaluation.asOf, language),
      },
      textColumn(columnWords.reason[language], 50, ({ assessment, evaluation }) =>
        [
          ...reasonSentences(assessment, evaluation.asOf, language),
          ...otherVerdictTexts(assessment, language).map((text) => `${text}.`),
        ].join(' '),
      ),
      textColumn(labels.owner[language], 20, ({ assessment }) => assessment.owner ?? ''),
      textColumn(labels.path[language], 22, ({ assessment }) =>
        trajectoryText(assessment.trajectory, language),
      ),
      textColumn(columnWords.reading[language], 40, ({ assessment: { reading, note } }) =>
        [reading?.[language], note?.[language]].filter((text) => text != null).join(' '),
      ),
      idColumn(language),
    ],
    rows,
  );
}
