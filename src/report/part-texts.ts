import type { Assessment } from '../model/assessment.ts';
import type { ObservationSummary, PartSummary } from '../model/observation-summary.ts';
import type { Language } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { formatValue } from './format-value.ts';
import { eachOf, failingParts, isOpenList, worstPart } from './parts.ts';
import { qualified } from './qualified.ts';
import { particularWords as words } from './words/particulars.ts';

/** Writes a year or a member with its figure: "du lịch (9,5%)"; the worst with its source's word, which is the whole figure's: "2023 (gần 6,5%)". */
function partText(
  part: PartSummary,
  assessment: Assessment,
  observed: ObservationSummary,
  language: Language,
): string {
  const against = typeof assessment.target.value === 'number' ? [assessment.target.value] : [];
  const figure = formatValue(part.value, assessment, language, { against });
  const word = part === worstPart(assessment, observed) ? observed.qualifier : null;
  return `${part.name} (${qualified(figure, word, language)})`;
}

/**
 * Says of a figure that is made of years or members which one decides, which fail, all of them, which have no figure, and
 * that the list is open; nothing of other figures.
 */
export function partTexts(
  assessment: Assessment,
  observed: ObservationSummary,
  language: Language,
): readonly string[] {
  const { measure } = assessment;
  const each = eachOf(measure);
  if (each === null) return growthText(assessment, observed, language);
  const said = (part: PartSummary) => partText(part, assessment, observed, language);
  const failing = failingParts(observed);
  const worst = worstPart(assessment, observed);
  const { absent } = observed;
  const judged = observed.parts.filter(({ passes }) => passes !== null);
  const count = (it: readonly unknown[]) => formatNumber(it.length, language);
  // of failing members the first is the worst; a year that decides is always named as such
  const isWorstSaid = worst === null || (each === 'member' && failing.length > 0);
  const areFailingSaid = failing.length === 0 || (each === 'year' && failing.length === 1);
  return [
    ...(isWorstSaid ? [] : [words.worst[language](each, said(worst))]),
    ...(areFailingSaid ? [] : [words.failing[language](count(failing), count(judged), failing.map(said))]),
    ...(absent.length === 0 ? [] : [words.absent[language](absent)]),
    ...(isOpenList(measure) ? [words.openList[language]] : []),
  ];
}

/** Says over which years growth is a mean. */
function growthText(
  { measure }: Assessment,
  observed: ObservationSummary,
  language: Language,
): readonly string[] {
  const base = Number(measure.terms.base);
  const last = Math.max(...observed.parts.map(({ name }) => Number(name)));
  if (measure.kind !== 'growth' || !Number.isInteger(base) || !(last > base)) return [];
  return [words.growthSince[language](String(base + 1), String(last), String(base))];
}
