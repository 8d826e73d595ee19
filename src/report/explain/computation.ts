import type { Assessment } from '../../model/assessment.ts';
import type { Evaluation } from '../../model/evaluation.ts';
import { type Labelled, labelled } from '../labelled.ts';
import type { Look } from '../look.ts';
import { evidenceSentences as evidence } from '../words/evidence.ts';
import { explanationLabels as labels, explanationSentences as sentences } from '../words/explanation.ts';
import { measureWords } from '../words/measures.ts';
import { windowWords } from '../words/windows.ts';

/** The recipe: in words, then each expression as the plan has it. */
export function computation(assessment: Assessment, { sources }: Evaluation, look: Look): readonly string[] {
  const { language, width } = look;
  const { kind, from, on, window, terms } = assessment.measure;
  const words = Object.entries(measureWords).find(([name]) => name === kind)?.[1][language];
  const source = sources.find(({ id }) => id === from);
  const title = source?.title?.[language];
  const rows: readonly Labelled[] = [
    [labels.formula[language], words === undefined ? kind : `${kind}: ${words}`],
    ...Object.entries(terms).map(([name, text]): Labelled => [`  ${name}`, text]),
    [labels.source[language], title === undefined ? from : `${title} (${from})`],
    [labels.by[language], sentences.column[language](on)],
    ...(window === null ? [] : [[labels.window[language], windowWords[window][language]] as const]),
    ...variantRows(assessment, look),
  ];
  return labelled(rows, width, '  ');
}

/** The named definition: what it counts out of what, and who defines it so. */
function variantRows({ variant }: Assessment, { language }: Look): readonly Labelled[] {
  if (variant === null) return [];
  const { id, name, definition, source } = variant;
  const label = labels.variant[language];
  return [
    [label, `${name[language]} (${id})`],
    [label, definition[language]],
    [label, evidence.definedBy[language](source[language])],
  ];
}
