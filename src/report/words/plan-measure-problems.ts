import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { fact, found, hint, list } from './plan-phrases.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for what is wrong with measures. */
export const planMeasureProblemWords = {
  'unknown-source': {
    vi: (f) => `Chỉ tiêu “${fact(f, 'indicator')}”: không có nguồn “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no source "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'not-one-measure': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “measure” có đúng một cách tính; ${found(f, 'vi')}. Hãy giữ một trong: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a measure has exactly one kind; ${found(f, 'en')}. Keep one of: ${list(f, 'allowed')}.`,
  },
  'not-one-of-two': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'key')}” có đúng một trong hai khóa ${list(f, 'allowed')}; ${found(f, 'vi')}. Hãy giữ một khóa.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" has exactly one of the keys ${list(f, 'allowed')}; ${found(f, 'en')}. Keep one.`,
  },
  'key-not-for-figures': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'key')}” không dùng với “${fact(f, 'kind')}”, vì mỗi số liệu đã có ngày riêng. Hãy bỏ nó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" is not for "${fact(f, 'kind')}", whose figures have days of their own. Remove it.`,
  },
  'key-not-for-years': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'key')}” chỉ dùng với “member”, không dùng với “year-since”. Hãy bỏ nó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" is for "member", not for "year-since". Remove it.`,
  },
  'open-without-among': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “open” nói danh sách “among” chỉ là thí dụ, nhưng không có “among”. Hãy thêm “among”, hoặc bỏ “open”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "open" says that the members "among" are examples, but there is no "among". Add it, or remove "open".`,
  },
  'every-without-worst': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “every” lấy giá trị kém nhất, nhưng với mốc “${fact(f, 'comparator')}” không giá trị nào là kém nhất. Hãy dùng at-least, more-than, at-most hoặc less-than.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "every" takes the worst value, but where a milestone says "${fact(f, 'comparator')}", none is the worst. Use at-least, more-than, at-most or less-than.`,
  },
  'growth-needs-number': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “growth” cho một số phần trăm, không so được với thứ hạng, mức xếp loại hay có/không. Hãy sửa các mốc, hoặc dùng cách tính khác.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "growth" gives a percentage, which compares with no rank, tier or yes/no. Change the milestones, or measure it in another way.`,
  },
  'year-too-late': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'key')}” là năm ${fact(f, 'year')}, quá muộn so với mốc đầu tiên (${fact(f, 'first')}). Hãy viết một năm không muộn hơn ${fact(f, 'latest')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" is the year ${fact(f, 'year')}, too late for the first milestone (${fact(f, 'first')}). Write a year no later than ${fact(f, 'latest')}.`,
  },
  'unit-not-percent': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'kind')}” cho kết quả phần trăm, nhưng đơn vị là “${fact(f, 'unit')}”. Hãy viết đơn vị bắt đầu bằng “%”, hoặc dùng cách tính khác.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'kind')}" gives percent, but the unit is "${fact(f, 'unit')}". Begin the unit with "%", or measure it in another way.`,
  },
  'column-wrong-type': {
    vi: (f) =>
      `“${fact(f, 'key')}” cần cột kiểu ${list(f, 'allowed')}, nhưng cột “${fact(f, 'column')}” là ${fact(f, 'type')}. Hãy chọn cột khác, hoặc sửa kiểu của cột.`,
    en: (f) =>
      `"${fact(f, 'key')}" needs a column of type ${list(f, 'allowed')}, but "${fact(f, 'column')}" is ${fact(f, 'type')}. Name another, or change its type.`,
  },
  'codes-not-allowed': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cột “${fact(f, 'column')}” có mã không thuộc ${list(f, 'allowed')}: ${list(f, 'codes')}. Hãy đặt mã trùng với các mức đó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the column "${fact(f, 'column')}" has codes that are none of ${list(f, 'allowed')}: ${list(f, 'codes')}. Name its codes after these.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
