const digits = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Numbers a group or an annex as Vietnamese reports do: I, II, III, IV … */
export function roman(number: number): string {
  const digit = digits.find(([value]) => value <= number);
  return digit === undefined ? '' : digit[1] + roman(number - digit[0]);
}
