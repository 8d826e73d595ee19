import type { Language } from '../model/text.ts';

const locales = { vi: 'vi-VN', en: 'en-US' } satisfies Record<Language, string>;

/** A percentage is read with two decimals; so is everything else, unless more digits decide. */
const USUAL_DECIMALS = 2;

/** Beyond this a double says nothing more. */
const MOST_DECIMALS = 12;

/** What a number is shown beside, and must not be taken for. */
export interface NumberStyle {
  /** Numbers that it was held against: where rounding would make it look equal to one, more digits are shown. */
  readonly against?: readonly number[];
  /** Decimals that are kept, unless they are zeros: those of the numbers that a difference is worked out from. */
  readonly least?: number;
}

/** Writes a number as the language does: 1.234,57 or 1,234.57; U+2212 for minus; the digits that decide are kept. */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const digits = magnitude(value, language, decimalsOf(value, style));
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}

/** Writes a difference with its sign, "+" or "−" (U+2212); a difference that is there never shows as zero. */
export function formatSigned(value: number, language: Language, style: NumberStyle = {}): string {
  const decimals = decimalsOf(value, style);
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + magnitude(value, language, decimals);
}

/** Gives how many decimals a number is written with: those of its digits that are not zero at the end, and that decide. */
export function decimalsShown(value: number, style: NumberStyle = {}): number {
  const written = formatter('en', decimalsOf(value, style)).format(value);
  return written.split('.')[1]?.length ?? 0;
}

function decimalsOf(value: number, { least = 0, against = [] }: NumberStyle): number {
  return Math.max(least, decidingDecimals(value, against));
}

/** Gives the decimals at which a number no longer rounds to any of the numbers that it differs from. */
function decidingDecimals(value: number, against: readonly number[]): number {
  // what is there must not look like nothing
  const others = [0, ...against].filter((other) => other !== value);
  for (let decimals = USUAL_DECIMALS; decimals < MOST_DECIMALS; decimals += 1) {
    // Rounded as it will be shown: toFixed rounds the binary fraction, and 954.265 the other way.
    const rounded = (it: number) => formatter('en', decimals).format(it);
    if (others.every((other) => rounded(value) !== rounded(other))) return decimals;
  }
  return MOST_DECIMALS;
}

function magnitude(value: number, language: Language, decimals: number): string {
  return formatter(language, decimals).format(Math.abs(value));
}

/** Formatters are kept: making one takes far longer than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: decimals,
    // No sign before what rounds to zero.
    signDisplay: 'negative',
  });
  formatters.set(key, made);
  return made;
}
