import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import type { Language } from '../../model/text.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { evidenceSentences as evidence } from '../words/evidence.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';
import { measureWords } from '../words/measures.ts';
import { windowWords } from '../words/windows.ts';

/** The recipe: in words, then each expression as the plan has it. */
export function computation(assessment: Assessment, evaluation: Evaluation, look: Look): readonly string[] {
  const { language, width } = look;
  const rows: readonly Labelled[] = [
    [labels.formula[language], formulaText(assessment, language)],
    ...Object.entries(assessment.measure.terms).map(([name, text]): Labelled => [`  ${name}`, text]),
    ...recipeRows(assessment, evaluation, language),
  ];
  return labelled(rows, width, '  ');
}

/** Says in words how a measure makes a number of rows; its terms are the plan's. */
export function formulaText({ measure: { kind } }: Assessment, language: Language): string {
  const words = Object.entries(measureWords).find(([name]) => name === kind)?.[1][language];
  return words === undefined ? kind : `${kind}: ${words}`;
}

/** What a measure counts rows of, and when: its source, its day, its window, its named definition. */
export function recipeRows(
  assessment: Assessment,
  { sources }: Evaluation,
  language: Language,
): readonly Labelled[] {
  const { from, on, window } = assessment.measure;
  const title = sources.find(({ id }) => id === from)?.title?.[language];
  return [
    [labels.source[language], title === undefined ? from : `${title} (${from})`],
    [labels.by[language], sentences.column[language](on)],
    ...(window === null ? [] : [[labels.window[language], windowWords[window][language]] as const]),
    ...variantRows(assessment, language),
  ];
}

/** The named definition: what it counts out of what, and who defines it so. */
function variantRows({ variant }: Assessment, language: Language): readonly Labelled[] {
  if (variant === null) return [];
  const { id, name, definition, source } = variant;
  const label = labels.variant[language];
  return [
    [label, `${name[language]} (${id})`],
    [label, definition[language]],
    [label, evidence.definedBy[language](source[language])],
  ];
}
