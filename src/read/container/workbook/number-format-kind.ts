/** What the number format of a cell makes of its number. */
export type NumberFormatKind =
  | 'number'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'duration'
  | { readonly digits: number };

/** The formats that workbooks use without writing them down: ECMA-376 part 1, 18.8.30, with those of East Asian versions. */
const builtin = new Map<number, NumberFormatKind>([
  ...range(9, 10, 'percent'),
  ...range(14, 17, 'date'),
  ...range(18, 21, 'time'),
  [22, 'datetime'],
  ...range(27, 31, 'date'),
  ...range(32, 35, 'time'),
  [36, 'date'],
  [45, 'time'],
  [46, 'duration'],
  [47, 'time'],
  ...range(50, 54, 'date'),
  ...range(55, 56, 'time'),
  ...range(57, 58, 'date'),
]);

function range(from: number, to: number, kind: NumberFormatKind): [number, NumberFormatKind][] {
  return Array.from({ length: to - from + 1 }, (_, at) => [from + at, kind]);
}

/** Gives the kind of a format that has only a number. */
export function builtinFormatKind(id: number): NumberFormatKind {
  return builtin.get(id) ?? 'number';
}

/** Gives the kind of a format code, such as `dd/mm/yyyy hh:mm` or `[Red]0.0%`; its first section decides. */
export function numberFormatKind(code: string): NumberFormatKind {
  const [section = ''] = code.replace(/"[^"]*"|[\\_*]./gs, '').split(';');
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(section);
  const plain = section.replace(/\[[^\]]*\]/g, '');
  if (elapsed) return 'duration';
  if (/general|@/i.test(plain)) return 'number';
  const letters = plain
    .replace(/AM\/PM|A\/P/gi, 'h')
    .replace(/[0#?.,]E[+-]/gi, '')
    .toLowerCase();
  const hasTime = /[hs]/.test(letters);
  // m is a month, but minutes beside hours or seconds
  const hasDate = /[ydeg]/.test(letters) || (/m/.test(letters) && !hasTime);
  if (hasDate) return hasTime ? 'datetime' : 'date';
  if (hasTime) return 'time';
  if (plain.includes('%')) return 'percent';
  // codes that are padded to their length: 000123
  return /^0{2,}$/.test(code) ? { digits: code.length } : 'number';
}
