import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { fact, hint } from './plan-phrases.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for what is wrong with dated totals and with what is out of them. */
export const planTotalProblemWords = {
  'unknown-dated-total': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: không có tổng số “${fact(f, 'name')}” trong dated-totals. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no "${fact(f, 'name')}" in dated-totals. ${hint(f, 'en')}`,
  },
  'unused-dated-total': {
    vi: (f) =>
      `Tổng số “${fact(f, 'id')}” chưa được dùng ở đâu. Hãy dẫn tới nó bằng “out-of” của một chỉ tiêu, hoặc bỏ đi.`,
    en: (f) =>
      `Nothing uses the dated total "${fact(f, 'id')}". Name it in the "out-of" of an indicator, or remove it.`,
  },
  'out-of-not-counted': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “out-of” chỉ dùng cho số lượng và thứ hạng, không dùng cho tỷ lệ phần trăm, mức xếp loại hay có/không (đơn vị ở đây là “${fact(f, 'unit')}”). Hãy bỏ “out-of”; nếu chỉ tiêu đếm số lượng, hãy ghi đơn vị của số lượng ấy.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "out-of" is for counts and ranks, not for percentages, tiers or yes/no (its unit is "${fact(f, 'unit')}"). Remove "out-of"; if the indicator counts, write the unit that it counts in.`,
  },
  'of-not-percent': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “of” nói giá trị là phần trăm của “${fact(f, 'of')}”, nên mốc phải so bằng số và có đơn vị riêng bắt đầu bằng “%”. Hãy thêm “unit”, như "% số xã", hoặc bỏ “of”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "of" says that the value is a percentage of "${fact(f, 'of')}", so the milestone must compare numbers and have a unit of its own that begins with "%". Add a "unit", such as "% of communes", or remove "of".`,
  },
  'of-not-out-of': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: mốc là phần trăm của “${fact(f, 'of')}”, nhưng “out-of” của chỉ tiêu ${f.found ? `là “${fact(f, 'found')}”` : 'chưa có'}. Hãy viết out-of: ${fact(f, 'of')}, hoặc sửa “of”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the milestone is a percentage of "${fact(f, 'of')}", but the indicator ${f.found ? `is out of "${fact(f, 'found')}"` : 'has no "out-of"'}. Write out-of: ${fact(f, 'of')}, or change "of".`,
  },
  'days-out-of-order': {
    vi: (f) =>
      `“${fact(f, 'key')}” của “${fact(f, 'of')}”: ngày ${fact(f, 'earlier')} đứng sau ngày ${fact(f, 'later')}. Hãy xếp theo ngày.`,
    en: (f) =>
      `"${fact(f, 'key')}" of "${fact(f, 'of')}": ${fact(f, 'earlier')} stands after ${fact(f, 'later')}. Put them in order of their days.`,
  },
  'day-twice': {
    vi: (f) =>
      `“${fact(f, 'key')}” của “${fact(f, 'of')}”: ngày ${fact(f, 'day')} có hai giá trị. Hãy bỏ một giá trị.`,
    en: (f) =>
      `"${fact(f, 'key')}" of "${fact(f, 'of')}": there are two values for ${fact(f, 'day')}. Remove one of them.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
