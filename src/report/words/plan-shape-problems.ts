import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { bounds, fact, hint, unseen, word } from './plan-phrases.ts';
import { forms, idForms, kinds, shapes } from './plan-shapes.ts';
import { numberSlipText } from './plan-slips.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for a plan file whose pieces are not of their shape. */
export const planShapeProblemWords = {
  'unknown-key': {
    vi: (f) => `Không có khóa “${fact(f, 'key')}” ở đây. ${hint(f, 'vi')}`,
    en: (f) => `There is no key "${fact(f, 'key')}" here. ${hint(f, 'en')}`,
  },
  'missing-key': {
    vi: (f) => `Thiếu “${fact(f, 'key')}”. Hãy thêm khóa này ở đây.`,
    en: (f) => `"${fact(f, 'key')}" is missing. Add this key here.`,
  },
  'wrong-shape': {
    vi: (f) =>
      `“${fact(f, 'key')}” phải là ${word(shapes, f, 'expected', 'vi')}; ở đây là: ${word(kinds, f, 'found', 'vi')}.`,
    en: (f) =>
      `"${fact(f, 'key')}" must be ${word(shapes, f, 'expected', 'en')}; here is ${word(kinds, f, 'found', 'en')}.`,
  },
  'wrong-form': {
    vi: (f) =>
      `“${fact(f, 'key')}” không đọc được “${fact(f, 'value')}”. Hãy viết như ${word(forms, f, 'form', 'vi')}.`,
    en: (f) =>
      `"${fact(f, 'key')}" cannot be "${fact(f, 'value')}". Write it like ${word(forms, f, 'form', 'en')}.`,
  },
  'unknown-version': {
    vi: (f) =>
      `Bản lotrinh này chỉ đọc version ${fact(f, 'known')}, không đọc ${fact(f, 'value')}. Hãy viết version: ${fact(f, 'known')}, hoặc dùng bản lotrinh mới hơn.`,
    en: (f) =>
      `This lotrinh reads version ${fact(f, 'known')} only, not ${fact(f, 'value')}. Write version: ${fact(f, 'known')}, or use a later lotrinh.`,
  },
  'number-slip': {
    vi: (f) => `“${fact(f, 'key')}”: ${numberSlipText(f, 'vi')}.`,
    en: (f) => `"${fact(f, 'key')}": ${numberSlipText(f, 'en')}.`,
  },
  'unquoted-number': {
    vi: (f) =>
      `“${fact(f, 'key')}” phải là chữ, nhưng ${fact(f, 'written')} không có ngoặc kép nên được đọc là số ${fact(f, 'read')}. Hãy viết "${fact(f, 'written')}".`,
    en: (f) =>
      `"${fact(f, 'key')}" must be a text, but ${fact(f, 'written')} without quotes is the number ${fact(f, 'read')}. Write "${fact(f, 'written')}".`,
  },
  'blank-text': {
    vi: (f) => `“${fact(f, 'key')}” không được để trống. Hãy điền vào, hoặc bỏ khóa này nếu không bắt buộc.`,
    en: (f) => `"${fact(f, 'key')}" must not be blank. Fill it in, or leave the key out if it may be absent.`,
  },
  'empty-list': {
    vi: (f) => `“${fact(f, 'key')}” phải có ít nhất ${fact(f, 'least')} mục. Hãy thêm vào.`,
    en: (f) => `"${fact(f, 'key')}" needs at least ${fact(f, 'least')} of them. Add what is missing.`,
  },
  'invalid-value': {
    vi: (f) => `“${fact(f, 'key')}” không thể là “${fact(f, 'value')}”. ${hint(f, 'vi')}`,
    en: (f) => `"${fact(f, 'key')}" cannot be "${fact(f, 'value')}". ${hint(f, 'en')}`,
  },
  'out-of-range': {
    vi: (f) => `“${fact(f, 'key')}” không thể là ${fact(f, 'value')}: ${bounds(f, 'vi')}.`,
    en: (f) => `"${fact(f, 'key')}" cannot be ${fact(f, 'value')}: ${bounds(f, 'en')}.`,
  },
  'not-plain-number': {
    vi: (f) =>
      `“${fact(f, 'key')}”: hãy viết ${fact(f, 'value')} bằng chữ số thường, dấu chấm thập phân, như 9.6 (nhiều nhất 20 chữ số trước và 10 chữ số sau dấu chấm).`,
    en: (f) =>
      `"${fact(f, 'key')}": write ${fact(f, 'value')} in plain digits with a decimal point, such as 9.6 (at most 20 digits before and 10 after the point).`,
  },
  'not-a-day': {
    vi: (f) =>
      `“${fact(f, 'key')}” không đọc được ngày “${fact(f, 'value')}”. Hãy viết năm-tháng-ngày: ${f.suggestion ?? '2025-12-31'}.`,
    en: (f) =>
      `"${fact(f, 'key')}" cannot read the day "${fact(f, 'value')}". Write year-month-day: ${f.suggestion ?? '2025-12-31'}.`,
  },
  'impossible-day': {
    vi: (f) =>
      `“${fact(f, 'key')}”: không có ngày hoặc tháng ${fact(f, 'value')} trong lịch các năm 1900 đến 2199. Hãy sửa lại.`,
    en: (f) =>
      `"${fact(f, 'key')}": there is no ${fact(f, 'value')} in the calendar of the years 1900 to 2199. Correct it.`,
  },
  'bad-id': {
    vi: (f) =>
      `“${fact(f, 'id')}” không dùng làm tên được. ${unseen(f, 'vi')}Chỉ dùng ${word(idForms, f, 'form', 'vi')}.`,
    en: (f) =>
      `"${fact(f, 'id')}" cannot be an id. ${unseen(f, 'en')}Use only ${word(idForms, f, 'form', 'en')}.`,
  },
  'duplicate-id': {
    vi: (f) => `Chỉ tiêu “${fact(f, 'id')}” đã có ở dòng ${fact(f, 'line')}. Hãy đặt một tên khác.`,
    en: (f) =>
      `The indicator "${fact(f, 'id')}" is on line ${fact(f, 'line')} already. Give this one another id.`,
  },
  'duplicate-entry': {
    vi: (f) => `“${fact(f, 'value')}” đã có trong “${fact(f, 'key')}”. Hãy bỏ bớt một mục.`,
    en: (f) => `"${fact(f, 'value')}" is in "${fact(f, 'key')}" already. Remove one of the two.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
