import type { Assessment } from '../../model/assessment.ts';
import type { ObservationSummary, PartSummary } from '../../model/observation-summary.ts';
import { formatNumber } from '../format-number.ts';
import { formatValue, type Quantity } from '../format-value.ts';
import type { Look } from '../look.ts';
import { eachOf, isOpenList, worstPart } from '../parts.ts';
import { qualified } from '../qualified.ts';
import { hang } from '../text-width.ts';
import { evidenceSentences as words } from '../words/evidence.ts';
import { growthFormula } from './growth-formula.ts';

/** The years or members that a figure is made of, each with its own; of growth, the formula with its numbers. */
export function madeOf(assessment: Assessment, look: Look): readonly string[] {
  const { width } = look;
  const { each, remarks } = madeOfTexts(assessment, look);
  return [
    ...each.flatMap((text) => hang('  · ', text, width)),
    ...remarks.flatMap((text) => hang('  ', text, width)),
  ];
}

type Spoken = Pick<Look, 'language'>;

/** The same, apart: a text for each year or member, and what is to be said of them together; both empty where there are none. */
export function madeOfTexts(
  assessment: Assessment,
  look: Spoken,
): { readonly each: readonly string[]; readonly remarks: readonly string[] } {
  const { observed } = assessment;
  if (observed === null || (observed.parts.length === 0 && observed.absent.length === 0)) {
    return { each: [], remarks: [] };
  }
  const of = quantityOfParts(assessment);
  return {
    each: [
      ...inOrder(observed.parts, assessment).map((part) => partLine(part, of, assessment, observed, look)),
      ...observed.absent.map((name) => words.absentPart[look.language](name)),
    ],
    remarks: remarksOn(assessment, observed, look),
  };
}

/** Years follow each other, whichever is the worst; members stand worst first. */
function inOrder(parts: readonly PartSummary[], { measure }: Assessment): readonly PartSummary[] {
  return eachOf(measure) === 'member' ? parts : parts.toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/** Levels have a unit that the plan does not tell: GRDP per worker grows by a percentage. Rates and members have the indicator's. */
function quantityOfParts({ measure, scale, unit }: Assessment): Quantity {
  const areLevels = measure.kind === 'growth' && measure.terms.basis !== 'rates';
  return areLevels ? { scale: 'number', unit: { vi: '', en: '' } } : { scale, unit };
}

function partLine(
  part: PartSummary,
  of: Quantity,
  assessment: Assessment,
  observed: ObservationSummary,
  { language }: Spoken,
): string {
  const { name, value, passes } = part;
  const { target, measure } = assessment;
  const against = typeof target.value === 'number' ? [target.value] : [];
  const unjudged = eachOf(measure) === 'member' ? words.beside[language] : '';
  const verdict = passes === null ? unjudged : words[passes ? 'passes' : 'fails'][language];
  // what the source says of the worst, such as "trên", is said of the whole figure
  const word = part === worstPart(assessment, observed) ? observed.qualifier : null;
  const figure = qualified(formatValue(value, of, language, { against }), word, language);
  return words.part[language](name, figure, verdict);
}

function remarksOn(
  assessment: Assessment,
  observed: ObservationSummary,
  { language }: Spoken,
): readonly string[] {
  const { measure } = assessment;
  const each = eachOf(measure);
  const formula = growthFormula(assessment, observed, (it) => formatNumber(it, language), language);
  return [
    formula === null ? null : words.growthOf[language](formula),
    each === null ? null : words[each === 'year' ? 'everyYear' : 'everyMember'][language],
    observed.absent.length === 0 ? null : words.absentProves[language],
    isOpenList(measure) ? words.openList[language] : null,
  ].filter((remark) => remark !== null);
}
