import type { Facts } from '../../model/problem.ts';

/** Puts a fact, or each item of one that is a list, between quotation marks. */
export function quotedList(value: Facts[string] | undefined): string {
  return Array.isArray(value) ? value.map((item) => `“${item}”`).join(', ') : `“${value}”`;
}
