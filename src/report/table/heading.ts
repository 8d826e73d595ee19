import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { wrap } from '../text-width.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';

/** What is judged, by which document, on which day, and how the way between milestones is read. */
export function heading(evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width, palette } = look;
  const { title, document } = evaluation.plan;
  const day = (it: string) => formatDay(it, language);
  const rows: readonly Labelled[] = [
    [
      labels.document[language],
      sentences.issued[language](document.number, day(document.issued), document.issuer),
    ],
    [labels.asOf[language], day(evaluation.asOf)],
    [labels.targetBy[language], day(evaluation.targetBy)],
    ...trajectories(evaluation, language).map((said) => [labels.path[language], said] as const),
  ];
  return [...wrap(title[language], width).map(palette.strong), ...labelled(rows, width)];
}

function trajectories({ indicators }: Evaluation, language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { trajectory } of indicators) {
    const said = trajectoryText(trajectory, language);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  if (counts.size <= 1) return [...counts.keys()];
  return [...counts].map(([said, count]) => `${said} (${sentences.indicators[language](String(count))})`);
}
