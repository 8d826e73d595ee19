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
  'key-not-for-latest': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'key')}” không dùng với “latest”, vì mỗi số liệu đã có ngày riêng. Hãy bỏ nó.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'key')}" is not for "latest", whose figures have days of their own. Remove it.`,
  },
  'share-not-percent': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “share” cho kết quả phần trăm, nhưng đơn vị là “${fact(f, 'unit')}”. Hãy viết đơn vị bắt đầu bằng “%”, hoặc dùng “count”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "share" gives percent, but the unit is "${fact(f, 'unit')}". Begin the unit with "%", or use "count".`,
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
