import { numberShape } from '../../engine/sql-type.ts';

/** How a number is written, told by the example 1234 or 1234,56 in that writing. */
export interface NumberShape {
  /** Letters that may group thousands; empty where nothing does. */
  readonly group: string;
  /** Empty where there are no decimals. */
  readonly decimal: string;
  readonly percent: boolean;
  /** Parentheses around a number mean that it is less than zero. */
  readonly parentheses: boolean;
  /** Words such as "gần" may stand in front. */
  readonly qualifier: boolean;
  /** "nghìn", "triệu" or "tỷ" may stand behind. */
  readonly magnitude: boolean;
}

const example = /^(gần )?(\()?1(\D?)234(?:(\D)56)?\s*(%?)(\))?( triệu)?$/;

/** A space between thousands may be a no-break space, wide or narrow. */
export const spaces = ' \u00A0\u202F';

/** Reads a format: the example of a number in the writing that it stands for. */
export function shapeOf(format: string): NumberShape {
  const [, qualifier, open, group = '', decimal = '', percent, , magnitude] = example.exec(format) ?? [];
  return {
    group: /\s/.test(group) ? spaces : group,
    decimal,
    percent: percent === '%',
    parentheses: open !== undefined,
    qualifier: qualifier !== undefined,
    magnitude: magnitude !== undefined,
  };
}

/** Words in front of a number; of two, such as "ước đạt", both stand there. */
const qualifiers = ['gần', 'trên', 'hơn', 'khoảng', 'ước', 'dưới', `xấp[${spaces}]+xỉ`, 'đạt'].join('|');

/** The pattern of the words in front of a number, with what parts them from each other. */
export const qualifierPattern = `(?:${qualifiers})(?:[${spaces}]+(?:${qualifiers}))*`;

/** Words behind a number, and the power of ten that each means; the longest comes first. */
export const magnitudes: readonly { readonly pattern: string; readonly zeros: number }[] = [
  { pattern: `(?:nghìn|ngàn)[${spaces}]*(?:tỷ|tỉ)`, zeros: 12 },
  { pattern: 'tỷ|tỉ', zeros: 9 },
  { pattern: 'triệu', zeros: 6 },
  { pattern: 'nghìn|ngàn', zeros: 3 },
];

/** Gives the pattern of a whole cell around its digits: sign or parentheses, percent, words before and behind. */
export function cellPattern(shape: NumberShape, digits: string): string {
  const number = `${digits}${shape.percent ? `(?:[${spaces}]?%)?` : ''}`;
  const signed = shape.parentheses ? `(?:-?${number}|\\(${number}\\))` : `-?${number}`;
  const before = shape.qualifier ? `(?:${qualifierPattern}[${spaces}]+)?` : '';
  const behind = shape.magnitude
    ? `(?:[${spaces}]*(?:${magnitudes.map(({ pattern }) => pattern).join('|')}))?`
    : '';
  return `${before === '' && behind === '' ? '' : '(?i)'}${before}${signed}${behind}`;
}

/** Gives the pattern of the digits of a cell, in groups or not. */
export function digitsPattern({ group, decimal }: NumberShape): string {
  const { decimals } = numberShape;
  const grouped = group === '' ? '' : `\\d{1,3}(?:[${group}]\\d{3})+|`;
  if (decimal === '') return `(?:${grouped}\\d+)`;
  if (group !== '') return `(?:${grouped}\\d+)(?:[${decimal}]\\d{1,${decimals}})?`;
  // up to three digits, a sign and three digits may be thousands in groups: see ambiguousPattern
  const others = `\\d+(?:[${decimal}](?:\\d{1,2}|\\d{4,${decimals}}))?`;
  return `(?:${others}|(?:0|\\d{4,})[${decimal}]\\d{3})`;
}

/**
 * The pattern of digits that only a format can tell: 1.234 is a thousand in groups, or one with decimals. A lone zero
 * in front begins no group.
 */
export const ambiguousPattern = '(?:[1-9]\\d{0,2}|0\\d{1,2})[.,]\\d{3}';

/** Whether a format leaves it open what a dot or comma in front of three digits means: it names no sign for thousands. */
export function leavesOpen({ group }: NumberShape): boolean {
  return group === '';
}
