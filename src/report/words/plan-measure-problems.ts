import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { fact, found, hint, list, quoted, whose } from './plan-phrases.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for what is wrong with measures. */
export const planMeasureProblemWords = {
  'unknown-source': {
    vi: (f) => `${whose(f, 'vi')}: không có nguồn “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) => `${whose(f, 'en')}: there is no source "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'source-twice': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: số liệu này của nguồn “${fact(f, 'source')}” đã được dùng ở “measure” hoặc ở trên. Hãy bỏ mục này, hoặc sửa cột hay điều kiện.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": these figures of the source "${fact(f, 'source')}" are those of its measure, or of one above. Remove this one, or change its column or condition.`,
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
  'follows-not-by': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “follows” là một trong các cột của “by”; ${found(f, 'vi')}, không có “${fact(f, 'column')}”. Hãy thêm cột này vào “by”, hoặc bỏ “follows”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "follows" is one of the columns of "by"; ${found(f, 'en')} and not "${fact(f, 'column')}". Add it to "by", or remove "follows".`,
  },
  'follows-without-units': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “follows” cần danh mục đơn vị, nhưng kế hoạch chưa có “units”. Hãy thêm “units” ở cấp ngoài cùng, hoặc bỏ “follows”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "follows" needs a registry of units, and the plan has no "units". Add "units" at the top level, or remove "follows".`,
  },
  'unused-units': {
    vi: () =>
      'Chưa cách tính nào đi theo danh mục “units”. Hãy viết “follows” cạnh “by” của một cách tính, hoặc bỏ “units”.',
    en: () =>
      'No measure follows the registry "units". Write "follows" beside the "by" of a measure, or remove "units".',
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
  'unknown-role': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cách tính “${fact(f, 'variant')}” không dùng cột “${fact(f, 'name')}” dưới “columns”. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the definition "${fact(f, 'variant')}" has no use for "${fact(f, 'name')}" under "columns". ${hint(f, 'en')}`,
  },
  'role-missing': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cách tính “${fact(f, 'variant')}” còn thiếu cột cho ${quoted(f, 'meaningVi')}. Hãy ghi dưới “columns” tên cột của nguồn cho: ${list(f, 'roles')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the definition "${fact(f, 'variant')}" lacks a column for ${quoted(f, 'meaningEn')}. Under "columns", name the source's column for: ${list(f, 'roles')}.`,
  },
  'role-unknown-code': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cột “${fact(f, 'column')}” có mã mà cách tính không hiểu là “${fact(f, 'role')}” nào: ${list(f, 'codes')}. Hãy đặt tên mã theo: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the column "${fact(f, 'column')}" has codes of which the definition cannot tell what "${fact(f, 'role')}" they are: ${list(f, 'codes')}. Name its codes after: ${list(f, 'allowed')}.`,
  },
  'role-without-code': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cột “${fact(f, 'column')}” không có mã ${list(f, 'allowed')}, nên theo cách tính này không dòng nào được đếm. Hãy đặt tên đó cho mã của cột có nghĩa ấy.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the column "${fact(f, 'column')}" has no code ${list(f, 'allowed')}, so that by this definition no row would ever count. Give that name to the code of the column that means it.`,
  },
  'variant-without-formula': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'name')}” chỉ là tên gọi cách tính của một cơ quan, không tính được từ các dòng. Hãy viết thêm một cách lấy số, thường là latest: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'name')}" only names how an agency computes its figure; it cannot be computed from rows. Write a kind beside it, most likely latest: ${list(f, 'allowed')}.`,
  },
  'variant-on-finished': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: cách tính “${fact(f, 'name')}” đếm cả hồ sơ chưa kết thúc, nhưng kỳ xếp theo ngày kết thúc (“${fact(f, 'column')}”) nên chúng không thuộc kỳ nào. Hãy viết ở “on” cột ngày tiếp nhận.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the definition "${fact(f, 'name')}" counts pending dossiers too, but periods go by the day of the end ("${fact(f, 'column')}"), which they do not have. Name the day of receipt under "on".`,
  },
  'columns-beside-kind': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “columns” là để tính theo công thức của “variant”, nhưng đã có “${fact(f, 'kind')}”. Hãy giữ một trong hai.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "columns" are for the formula of a "variant", but there is "${fact(f, 'kind')}" already. Keep one of the two.`,
  },
  'columns-without-variant': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “columns” chỉ dùng với “variant”. Hãy viết variant: họ/tên, hoặc bỏ “columns”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "columns" belong to a "variant". Write variant: family/name, or remove them.`,
  },
  'reserved-column': {
    vi: (f) =>
      `Cột không được tên “${fact(f, 'column')}”: trong biểu thức, tên ấy là ngày đầu hoặc ngày cuối của kỳ. Hãy đặt tên khác.`,
    en: (f) =>
      `No column may be called "${fact(f, 'column')}": in expressions, that is the first or last day of the period. Give it another name.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
