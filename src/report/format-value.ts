import type { Value } from '../model/observation-summary.ts';
import type { Language, Text } from '../model/text.ts';
import { formatNumber, formatSigned, type NumberStyle } from './format-number.ts';
import { gapUnits, rankMoves, rankWord, yesNoWords } from './words/values.ts';

/** What a value is of: its unit, and the kind of thing it is. */
export interface Quantity {
  readonly scale: 'number' | 'rank' | 'tier' | 'yes-no';
  readonly unit: Text;
}

/** Writes a value without its unit, as a table cell has it: "57,32", "12", "khá", "đã xong". */
export function formatBareValue(value: Value, language: Language, style: NumberStyle = {}): string {
  if (typeof value === 'boolean') return yesNoWords[value ? 'yes' : 'no'].cell[language];
  return typeof value === 'number' ? formatNumber(value, language, style) : value;
}

/** Writes a value with its unit, as a sentence has it: "57,32%", "114 xã", "hạng 12". */
export function formatValue(value: Value, of: Quantity, language: Language, style: NumberStyle = {}): string {
  if (typeof value === 'boolean') return yesNoWords[value ? 'yes' : 'no'].said[language];
  const bare = formatBareValue(value, language, style);
  if (typeof value !== 'number') return bare;
  return of.scale === 'rank' ? `${rankWord[language]} ${bare}` : withUnit(bare, of.unit[language]);
}

/** Writes a gap with its sign and without its unit. */
export function formatBareGap(gap: number, language: Language): string {
  return formatSigned(gap, language);
}

/**
 * Writes a change from one figure to a later one, with its sign and what it is counted in: "+1,2 điểm %". A place further down a
 * ranking is a greater number: "xuống 3 bậc", and not "+3".
 */
export function formatChange(
  change: number,
  of: Quantity,
  language: Language,
  style: NumberStyle = {},
): string {
  if (of.scale === 'rank' && change !== 0) {
    const size = formatNumber(Math.abs(change), language);
    return rankMoves[change < 0 ? 'up' : 'down'][language](size);
  }
  return [formatSigned(change, language, style), gapUnit(of, language)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Writes how large a gap is, with its unit and without a sign: "11,21 điểm %", "96,71 xã". */
export function formatDistance(gap: number, of: Quantity, language: Language): string {
  const size = formatNumber(Math.abs(gap), language);
  const unit = gapUnit(of, language);
  return unit === '' ? size : `${size} ${unit}`;
}

/** Names what gaps are counted in: percentages differ by points, never by percent. */
export function gapUnit(of: Quantity, language: Language): string {
  if (of.scale === 'rank') return gapUnits.rank[language];
  if (of.scale === 'tier') return gapUnits.tier[language];
  if (of.scale === 'yes-no') return '';
  return of.unit[language].startsWith('%') ? gapUnits.percent[language] : of.unit[language];
}

/** Joins a number and its unit; the percent sign stands close, as Vietnamese documents write it. */
function withUnit(number: string, unit: string): string {
  if (unit === '') return number;
  return unit.startsWith('%') ? number + unit : `${number} ${unit}`;
}
