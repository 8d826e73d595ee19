/** The shapes that integers may have, by example. */
const WHOLE: readonly string[] = ['1234', '1.234', '1,234', '1 234'];

/** The shapes that numbers may have, by example; each also with a percent sign behind it. */
const DECIMAL: readonly string[] = ['1.234,56', '1,234.56', '1234.56', '1234,56', '1 234,56'];

/** Every way to write integers. */
export const wholeFormats: readonly string[] = WHOLE.flatMap(dressed);

/** Every way to write numbers. */
export const decimalFormats: readonly string[] = DECIMAL.flatMap((shape) => [
  ...dressed(shape),
  `${shape}%`,
  `(${shape}%)`,
  `gần ${shape}%`,
]);

/** What to offer whoever has written none of them: every shape, and each thing around it once. */
export const wholeExamples: readonly string[] = [...WHOLE, '(1.234)', 'gần 1.234 triệu'];
export const decimalExamples: readonly string[] = [
  ...DECIMAL,
  '1.234,56%',
  '(1.234,56)',
  '1.234,56 triệu',
  'gần 1.234,56 triệu',
];

/** A shape by itself; in parentheses, which mean less than zero; with words before and behind the number. */
function dressed(shape: string): string[] {
  return [shape, `(${shape})`, `gần ${shape}`, `${shape} triệu`, `gần ${shape} triệu`];
}

/** Gives the shape that integers have where numbers have this one: `1.234,56%` leaves `1.234`. */
export function wholePart(format: string): string {
  return format.replace(/234[.,]56%?/, '234');
}

/** Tells whether cells of a format may have a word such as "gần" in front. */
export function hasQualifier(format: string): boolean {
  return format.startsWith('gần ');
}

/** Other words that mean what the one in a format does. */
const WORDS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/^(trên|hơn|khoảng|ước|dưới|xấp xỉ|đạt|gan)(?= )/i, 'gần'],
  [/(nghìn|ngàn|tỷ|tỉ|trieu)$/i, 'triệu'],
];

/** Gives the format that was likely meant, where another word stands in it than the one that means all of them. */
export function meantFormat(format: string, known: readonly string[]): string | null {
  const usual = WORDS.reduce((text, [pattern, word]) => text.replace(pattern, word), format.trim());
  return known.includes(usual) ? usual : null;
}

/** The letters that a format groups thousands with, and begins decimals with; empty for none. */
export function separatorsOf(format: string): { group: string; point: string } {
  const [, group = '', , point = ''] = /1(\D?)234(([.,])56)?/.exec(format) ?? [];
  return { group, point };
}
