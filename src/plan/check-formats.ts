import type { ColumnType } from '../model/plan.ts';
import type { Draft } from './draft.ts';
import { DECIMAL, WHOLE } from './number-formats.ts';
import type { Path } from './plan-document.ts';

const DATE_TOKENS = ['yyyy', 'MM', 'dd'];
const TIME_TOKENS = ['HH', 'mm', 'ss'];
const LITERALS = /^[/\-.: T]*$/;

const DATE_PARTS = [...DATE_TOKENS, ...TIME_TOKENS, '/ - . : space T'];

const ALLOWED: Readonly<Record<ColumnType, readonly string[]>> = {
  text: [],
  code: [],
  place: [],
  dossier: [],
  procedure: [],
  integer: WHOLE,
  number: DECIMAL,
  date: DATE_PARTS,
  datetime: DATE_PARTS,
};

const IS_FORMAT: Readonly<Record<ColumnType, (format: string) => boolean>> = {
  text: () => true,
  code: () => true,
  place: () => true,
  dossier: () => true,
  procedure: () => true,
  integer: (format) => WHOLE.includes(format),
  number: (format) => DECIMAL.includes(format.replace(/%$/, '')),
  // A date may be exported with a time of day, which is then left out.
  date: isDatePattern,
  datetime: isDatePattern,
};

/** Checks a column's formats and gives them; integers without one are plain digits, the rest must say theirs. */
export function checkFormats(
  draft: Draft,
  column: string,
  type: ColumnType,
  formats: readonly string[],
  path: Path,
): readonly string[] {
  if (type === 'text' || type === 'code') return [];
  const at = [...path, 'format'];
  if (formats.length === 0) {
    if (type === 'integer') return ['1234'];
    draft.errorAtKey('format-missing', path, { column, type, allowed: ALLOWED[type] });
    return [];
  }
  formats.forEach((format, i) => {
    const place = draft.item(at, i);
    if (!IS_FORMAT[type](format)) {
      draft.error('bad-format', place, { column, type, format, allowed: ALLOWED[type] });
      return;
    }
    const other = formats.slice(0, i).find((earlier) => disagree(earlier, format));
    if (other !== undefined) draft.error('formats-disagree', place, { column, format, other });
  });
  return formats;
}

/** A pattern has year, month and day once each, the times in order without gaps, and known literals. */
function isDatePattern(format: string): boolean {
  const found: readonly string[] = format.match(/[a-zA-SU-Z]+/g) ?? [];
  if (!LITERALS.test(format.replace(/[a-zA-SU-Z]+/g, ''))) return false;
  const known = [...DATE_TOKENS, ...TIME_TOKENS];
  if (found.some((token) => !known.includes(token)) || new Set(found).size < found.length) return false;
  const times = TIME_TOKENS.filter((token) => found.includes(token));
  return DATE_TOKENS.every((token) => found.includes(token)) && times.every((t, i) => t === TIME_TOKENS[i]);
}

/** Tells whether one cell could be read under both formats, and differently. */
function disagree(one: string, other: string): boolean {
  if (/\d/.test(one)) {
    const [a, b] = [separators(one), separators(other)];
    return (a.group !== '' && a.group === b.point) || (b.group !== '' && b.group === a.point);
  }
  const shape = (format: string) => format.replace(/MM|dd|HH|mm|ss/g, '00');
  return one !== other && shape(one) === shape(other);
}

function separators(format: string): { group: string; point: string } {
  const [, group = '', , point = ''] = /^1(.?)234(([.,])56)?%?$/.exec(format) ?? [];
  return { group, point };
}
