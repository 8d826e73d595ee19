import type { Facts } from '../../model/problem.ts';
import type { Language, Text } from '../../model/text.ts';

/** A fact as it stands. */
export const fact = (facts: Facts, key: string) => String(facts[key] ?? '');

/** A list of facts, or the one fact there is. */
export const list = (facts: Facts, key: string) => [facts[key] ?? []].flat().join(', ');

/** A list whose items may have commas in them. */
export const quoted = (facts: Facts, key: string) =>
  [facts[key] ?? []]
    .flat()
    .map((item) => `"${item}"`)
    .join(', ');

/** The word that a table has for a fact, or the fact itself. */
export const word = (table: Readonly<Record<string, Text>>, facts: Facts, key: string, lang: Language) =>
  table[fact(facts, key)]?.[lang] ?? fact(facts, key);

/** Names a character that nobody sees, as a sentence and a space; nothing where there is none. */
export const unseen = (facts: Facts, lang: Language): string => {
  const { invisible, position } = facts;
  if (!invisible) return '';
  return lang === 'vi'
    ? `Tên này chứa ký tự vô hình (${invisible}) ở vị trí ${position}; hãy xóa và gõ lại. `
    : `It has an invisible character (${invisible}) at position ${position}: delete it and type the name again. `;
};

/** Names what a problem is of: an indicator, or a part of the plan such as "context". */
export const whose = (facts: Facts, lang: Language): string => {
  if (!facts.indicator) return lang === 'vi' ? `“${facts.part}”` : `"${facts.part}"`;
  return lang === 'vi' ? `Chỉ tiêu “${facts.indicator}”` : `Indicator "${facts.indicator}"`;
};

/** Gives the likely meaning of a slip if there is one, else all that would have been right. */
export const hint = (facts: Facts, lang: Language): string => {
  const { suggestion, invisible } = facts;
  if (invisible) return unseen(facts, lang).trimEnd();
  if (suggestion)
    return lang === 'vi' ? `Có phải bạn muốn viết “${suggestion}”?` : `Did you mean "${suggestion}"?`;
  const allowed = list(facts, 'allowed');
  if (allowed === '') return lang === 'vi' ? 'Chưa khai báo mục nào.' : 'None is declared.';
  return lang === 'vi' ? `Có thể dùng: ${allowed}.` : `It can be: ${allowed}.`;
};

/** The bound that a number broke. */
export const bounds = (facts: Facts, lang: Language): string => {
  const { min, max } = facts;
  if (min !== null && min !== undefined) return lang === 'vi' ? `nhỏ nhất là ${min}` : `the least is ${min}`;
  return lang === 'vi' ? `lớn nhất là ${max}` : `the most is ${max}`;
};

/** Which keys there are where one should be. */
export const found = (facts: Facts, lang: Language): string => {
  const names = list(facts, 'found');
  if (names !== '') return lang === 'vi' ? `đang có ${names}` : `it has ${names}`;
  return lang === 'vi' ? 'chưa có khóa nào' : 'it has none';
};
