import type { Facts } from '../../model/problem.ts';

/** Sets the items of a fact behind each other. */
export const list = (fact: Facts[string] | undefined) =>
  Array.isArray(fact) ? fact.join(', ') : String(fact ?? '');

/** Asks in Vietnamese whether the fact `meant` is what was to be written; nothing where there is none. */
export const meantVi = ({ meant }: Facts) => (meant == null ? '' : ` Có phải bạn muốn viết “${meant}”?`);

/** Asks the same in English. */
export const meantEn = ({ meant }: Facts) => (meant == null ? '' : ` Did you mean “${meant}”?`);
