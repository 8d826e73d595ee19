import { numberShape } from '../../engine/sql-type.ts';
import type { Guess } from './date-guess.ts';

/** How digits are set apart, with the format of integers and that of numbers. */
interface Style {
  /** What groups thousands, and begins decimals, as patterns; empty for none. */
  readonly group: string;
  readonly point: string;
  readonly whole: string | null;
  readonly decimal: string;
  readonly pattern: RegExp;
}

/** Decimals that the reader keeps; a number with more would be rejected. */
const { decimals: DECIMALS } = numberShape;

const space = '[ \\u00a0\\u202f]';

/** The plainest first; of those that read the same texts, thousands before decimals. */
const styles: readonly Style[] = [
  style('', '', '1234', '1234,56'),
  style('\\.', '', '1.234', '1.234,56'),
  style(',', '', '1,234', '1,234.56'),
  style(space, '', '1 234', '1 234,56'),
  style('', ',', null, '1234,56'),
  style('', '\\.', null, '1234.56'),
  style('\\.', ',', null, '1.234,56'),
  style(',', '\\.', null, '1,234.56'),
  style(space, ',', null, '1 234,56'),
];

function style(group: string, point: string, whole: string | null, decimal: string): Style {
  const grouped = group === '' ? '' : `\\d{1,3}(?:${group}\\d{3})+|`;
  const fraction = point === '' ? '' : `(?:${point}\\d{1,${DECIMALS}})?`;
  return { group, point, whole, decimal, pattern: new RegExp(`^(?:${grouped}\\d{1,18})${fraction}$`) };
}

const dressed =
  /^(?:(?<qualifier>gần|trên|hơn|khoảng|ước|dưới|xấp xỉ|đạt)\s+)?(?<open>\()?-?(?<digits>\d[\d.,\s\u00a0\u202f]*?)\s?(?<percent>%)?\)?(?:\s(?<magnitude>nghìn|ngàn|triệu|tỷ|tỉ))?$/iu;

interface Worn {
  readonly digits: string;
  readonly qualifier: boolean;
  readonly parentheses: boolean;
  readonly percent: boolean;
  readonly magnitude: boolean;
}

/** Finds how the numbers are written that every text is; null where some text is none. */
export function numberGuess(texts: readonly string[]): Guess | null {
  const worn = texts.map(undress);
  const all = worn.filter((one) => one !== null);
  if (all.length < texts.length || all.length === 0) return null;
  const fitting = styles.filter(({ pattern }) => all.every(({ digits }) => pattern.test(digits)));
  const [best] = fitting;
  if (best === undefined) return null;
  const has = (key: Exclude<keyof Worn, 'digits'>) => all.some((one) => one[key]);
  const bare = !has('percent') && !has('magnitude') && !has('parentheses') && !has('qualifier');
  const isWhole = best.whole !== null && bare;
  const shape = isWhole ? (best.whole ?? '') : best.decimal;
  // plain digits are what integers are without a format
  const formats = isWhole && shape === '1234' ? [] : formatsOf(shape, has);
  if (formats === null) return null;
  const example = all.find(({ digits }) => /[.,]/.test(digits))?.digits ?? null;
  const unsure = example !== null && fitting.some(({ point }) => point !== '' && point === best.group);
  return {
    type: isWhole ? 'integer' : 'number',
    formats,
    notes: unsure ? [{ code: 'thousands-or-decimals', example, others: 0 }] : [],
  };
}

function undress(text: string): Worn | null {
  const found = dressed.exec(text)?.groups;
  if (found === undefined) return null;
  const open = found.open !== undefined;
  if (open !== text.includes(')')) return null;
  return {
    digits: (found.digits ?? '').trim(),
    qualifier: found.qualifier !== undefined,
    parentheses: open,
    percent: found.percent !== undefined,
    magnitude: found.magnitude !== undefined,
  };
}

/** Puts around a shape what stands around the numbers; several formats where no single one has all of it. */
function formatsOf(
  shape: string,
  has: (key: Exclude<keyof Worn, 'digits'>) => boolean,
): readonly string[] | null {
  const qualified = (format: string) => (has('qualifier') ? `gần ${format}` : format);
  if (has('magnitude') && (has('percent') || has('parentheses'))) return null;
  if (has('magnitude')) return [qualified(`${shape} triệu`)];
  const tail = has('percent') ? '%' : '';
  if (!has('parentheses')) return [qualified(shape + tail)];
  return has('qualifier') ? null : [`(${shape}${tail})`];
}
