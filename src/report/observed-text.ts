import type { Assessment, Conversion } from '../model/assessment.ts';
import type { Day } from '../model/day.ts';
import type { ObservationSummary, Value } from '../model/observation-summary.ts';
import type { Language } from '../model/text.ts';
import type { NumberStyle } from './format-number.ts';
import { formatValue, type Quantity } from './format-value.ts';
import { qualified } from './qualified.ts';
import { particularWords as words } from './words/particulars.ts';

/** Finds what the observation of a day was converted to, to be held against a target in another unit. */
export function conversionOfObservation(
  { conversions, target }: Assessment,
  on: Day | null,
): Conversion | null {
  const wanted = ({ what, to }: Conversion) => what === 'observation' && to.unit.vi === target.unit.vi;
  return conversions.find((it) => wanted(it) && it.on === on) ?? null;
}

/** Writes what was converted with what it became: "114 xã, tức 20,43% số xã". */
export function convertedText({ from, to }: Conversion, language: Language): string {
  const value = (it: Conversion['from']) =>
    formatValue(it.value, { scale: 'number', unit: it.unit }, language);
  return words.convertedTo[language](value(from), value(to));
}

/**
 * Writes an observed value as a sentence has it: with its unit, the word that its source puts before it, and, where it
 * had to be converted to be judged, what it became.
 */
export function observedText(
  value: Value,
  { observation, conversion }: { observation: ObservationSummary | null; conversion: Conversion | null },
  of: Quantity,
  language: Language,
  style: NumberStyle = {},
): string {
  const said =
    conversion === null ? formatValue(value, of, language, style) : convertedText(conversion, language);
  return qualified(said, observation?.qualifier ?? null, language);
}
