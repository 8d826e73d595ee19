import type { TrajectorySummary } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { formatDay } from '../format-day.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { wrap } from '../text-width.ts';
import { trajectoryText } from '../trajectory-text.ts';
import { labels } from '../words/labels.ts';
import { sentences } from '../words/sentences.ts';
import { officialWords, trajectoryKinds, trajectoryWords } from '../words/trajectories.ts';

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
    ...trajectoryTexts(evaluation, look).map((said) => [labels.path[language], said] as const),
  ];
  return [...wrap(title[language], width).map(palette.strong), ...labelled(rows, width)];
}

/** The trajectories of the indicators that are shown, straight lines first, each with how many indicators take it. */
export function trajectoryTexts(
  { indicators }: Evaluation,
  { language, shows }: Pick<Look, 'language' | 'shows'>,
): readonly string[] {
  const used = indicators.filter(shows).map(({ trajectory }) => trajectory);
  const ways = used
    .filter((way, index) => used.findIndex((it) => isSameWay(it, way)) === index)
    .toSorted((one, other) => rank(one) - rank(other))
    .map((way) => ({ ...way, count: used.filter((it) => isSameWay(it, way)).length }));
  const [first] = ways;
  if (first === undefined) return [];
  if (ways.length === 1) return [trajectoryText(first, language)];
  const counted = (text: string, count: number) =>
    sentences.countedWay[language](text, sentences.indicators[language](String(count)));
  if (ways.some(({ path, official }) => path !== null || official !== first.official)) {
    return ways.map((way) => counted(trajectoryText(way, language), way.count));
  }
  // What is true of all of them is said once.
  return [
    ...ways.map(({ kind, count }) => counted(trajectoryWords[kind][language], count)),
    sentences.allWays[language](officialWords[first.official ? 'official' : 'reading'][language]),
  ];
}

type Way = Pick<TrajectorySummary, 'kind' | 'official' | 'path'>;

function isSameWay(one: Way, other: Way): boolean {
  return one.kind === other.kind && one.official === other.official && one.path === other.path;
}

/** Paths that were asked for come first, then straight lines. */
function rank({ kind, path }: Way): number {
  return trajectoryKinds.indexOf(kind) - (path === null ? 0 : trajectoryKinds.length);
}
