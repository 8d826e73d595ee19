import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { formatDay } from '../format-day.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { statusLine } from '../status-text.ts';
import { wrap } from '../text-width.ts';
import { explanationLabels as labels } from '../words/explanation.ts';
import { sentences } from '../words/sentences.ts';

/** What the indicator is, who answers for it, which document asks for it, and how it stands. */
export function definition(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const { plan, asOf } = evaluation;
  const { number, issued, issuer } = plan.document;
  const pillar = plan.pillars.find(({ id }) => id === assessment.pillar)?.name[language] ?? assessment.pillar;
  const document = sentences.issued[language](number, formatDay(issued, language), issuer);
  const rows: readonly (readonly [keyof typeof labels, string | null])[] = [
    ['id', assessment.id],
    ['pillar', pillar],
    ['unit', assessment.unit[language]],
    ['whole', assessment.whole?.[language] ?? null],
    ['owner', assessment.owner],
    ['document', `${plan.title[language]} (${document})`],
    ['concept', assessment.concept],
    ['textRead', assessment.reading?.[language] ?? null],
    ['note', assessment.note?.[language] ?? null],
    ['asOf', formatDay(asOf, language)],
  ];
  const said = rows.flatMap(([label, text]): Labelled[] =>
    text === null || text === '' ? [] : [[labels[label][language], text]],
  );
  const status = statusLine(assessment, language, palette);
  return [
    ...wrap(assessment.name[language], width).map(palette.strong),
    status.paint(status.text),
    '',
    ...labelled(said, width),
  ];
}
