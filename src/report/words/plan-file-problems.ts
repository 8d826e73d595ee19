import type { PlanProblemCode } from '../../model/plan-problem.ts';
import type { Facts } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { fact, word } from './plan-phrases.ts';
import { kinds } from './plan-shapes.ts';
import { colonSlipText } from './plan-slips.ts';
import type { ProblemWords } from './problem-words.ts';
import { yamlReasons } from './yaml-reasons.ts';

/** How many more there are, which may all come of this one. */
const others = (facts: Facts, lang: Language): string => {
  if (!facts.others) return '';
  return lang === 'vi'
    ? ` Các lỗi sau (${facts.others}) có thể do lỗi này; hãy sửa rồi chạy lại.`
    : ` The errors after it (${facts.others}) may come of it: correct it and run again.`;
};

/** The line whose indentation stands out, if there is one. */
const indentation = (facts: Facts, lang: Language): string => {
  const { line, indent, above, below } = facts;
  if (indent === undefined) return '';
  return lang === 'vi'
    ? ` Dòng ${line} thụt ${indent} dấu cách, dòng trên ${above}, dòng dưới ${below}.`
    : ` Line ${line} is indented by ${indent}, the line above by ${above}, the line below by ${below}.`;
};

/** A character near the slip that nobody sees. */
const hidden = (facts: Facts, lang: Language): string => {
  const { invisible, hiddenLine, position } = facts;
  if (!invisible) return '';
  return lang === 'vi'
    ? ` Dòng ${hiddenLine} chứa ký tự vô hình (${invisible}) ở vị trí ${position}; hãy xóa và gõ lại.`
    : ` Line ${hiddenLine} has an invisible character (${invisible}) at position ${position}: delete it and type it again.`;
};

/** The words for a plan file that is not YAML, or too much of it. */
export const planFileProblemWords = {
  'yaml-syntax': {
    vi: (f) =>
      `Không phải YAML hợp lệ: ${word(yamlReasons, f, 'reason', 'vi')}.${indentation(f, 'vi')}${hidden(f, 'vi')}${others(f, 'vi')}`,
    en: (f) =>
      `This is not YAML: ${word(yamlReasons, f, 'reason', 'en')}.${indentation(f, 'en')}${hidden(f, 'en')}${others(f, 'en')}`,
  },
  'colon-slip': {
    vi: (f) => `${colonSlipText(f, 'vi')}.${others(f, 'vi')}`,
    en: (f) => `${colonSlipText(f, 'en')}.${others(f, 'en')}`,
  },
  'file-too-large': {
    vi: (f) =>
      `Tệp quá lớn: ${fact(f, 'characters')} ký tự, tối đa ${fact(f, 'limit')}. Hãy kiểm tra xem đây có đúng là tệp kế hoạch.`,
    en: (f) =>
      `The file is too large: ${fact(f, 'characters')} characters, at most ${fact(f, 'limit')}. Check that it is a plan file.`,
  },
  'nested-too-deep': {
    vi: (f) =>
      `Lồng nhau quá sâu, tối đa ${fact(f, 'limit')} tầng. Hãy kiểm tra các dấu ngoặc và khoảng thụt đầu dòng.`,
    en: (f) => `Nested too deep, at most ${fact(f, 'limit')} levels. Check the brackets and the indentation.`,
  },
  'too-many-aliases': {
    vi: (f) => `Các bí danh (*) sao chép hơn ${fact(f, 'limit')} giá trị. Hãy viết thẳng giá trị ra.`,
    en: (f) => `The aliases (*) copy more than ${fact(f, 'limit')} values. Write the values out.`,
  },
  'duplicate-key': {
    vi: (f) => `Khóa “${fact(f, 'key')}” đã được viết ở trên. Hãy bỏ một trong hai.`,
    en: (f) => `The key "${fact(f, 'key')}" is written above already. Remove one of the two.`,
  },
  'bad-key': {
    vi: (f) => `Khóa ở đây không dùng được${f.key ? ` (${f.key})` : ''}. Hãy viết một tên, rồi dấu hai chấm.`,
    en: (f) => `This cannot be a key${f.key ? ` (${f.key})` : ''}. Write a name, then a colon.`,
  },
  'not-a-plan': {
    vi: (f) =>
      `Tệp kế hoạch gồm các khóa version, plan, pillars, sources, indicators; ở đây là: ${word(kinds, f, 'found', 'vi')}. Hãy kiểm tra xem đây có đúng là tệp kế hoạch.`,
    en: (f) =>
      `A plan has the keys version, plan, pillars, sources and indicators; here is ${word(kinds, f, 'found', 'en')}. Check that it is a plan file.`,
  },
  'curly-quotes': {
    vi: (f) =>
      `Ngoặc kép cong “ ” không phải ngoặc kép của YAML: chúng thành một phần của chữ. Hãy dùng ngoặc kép thẳng: "${fact(f, 'within')}".`,
    en: (f) =>
      `Curly quotes “ ” are no quotes to YAML: they become part of the text. Use straight quotes: "${fact(f, 'within')}".`,
  },
  'too-many-items': {
    vi: (f) =>
      `“${fact(f, 'key')}” có ${fact(f, 'count')} mục, tối đa ${fact(f, 'limit')}. Hãy kiểm tra xem đây có đúng là tệp kế hoạch, hoặc tách thành nhiều tệp.`,
    en: (f) =>
      `"${fact(f, 'key')}" has ${fact(f, 'count')} items, at most ${fact(f, 'limit')}. Check that this is a plan file, or make several of it.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
