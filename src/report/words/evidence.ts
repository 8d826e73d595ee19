import type { Conversion } from '../../model/assessment.ts';
import type { Bound } from '../../model/series.ts';
import type { Language, Text } from '../../model/text.ts';

/** Sentences about what a figure rests on: totals, parts, samples, other sources, other paths; numbers and days come written out. */
export const evidenceSentences = {
  qualifier: {
    vi: (qualifier: string, means: string) => `nguồn ghi “${qualifier}”${means === '' ? '' : `, ${means}`}`,
    en: (qualifier: string, means: string) =>
      `the source says “${qualifier}”${means === '' ? '' : `, ${means}`}`,
  },
  definedBy: {
    vi: (source: string) => `nguồn: ${source}`,
    en: (source: string) => `source: ${source}`,
  },
  outOf: {
    vi: (said: string, title: string, day: string, source: string) =>
      `${said} – ${title}, từ ngày ${day}, theo ${source}`,
    en: (said: string, title: string, day: string, source: string) =>
      `${said} – ${title}, since ${day}, by ${source}`,
  },
  undecided: {
    vi: 'mục tiêu nằm trong khoảng tin cậy: mẫu khảo sát không đủ để kết luận đạt hay không đạt; đánh giá nêu ở đây chỉ theo con số của mẫu',
    en: 'the target lies within the interval: the sample is too small to tell whether it is met; the status follows the figure of the sample alone',
  },
  rivalsRule: {
    vi: 'Đánh giá theo nguồn được tin cậy hơn, đúng thứ tự khai trong kế hoạch; các nguồn khác chỉ nêu để đối chiếu.',
    en: 'Judged by the more trusted source, in the order that the plan declares; the others are shown for comparison.',
  },
  toCount: {
    vi: (what: string, from: string, share: string, total: string, day: string, to: string) =>
      `${what}: ${from} = ${share} × ${total} (tổng số từ ${day}) / 100 = ${to}`,
    en: (what: string, from: string, share: string, total: string, day: string, to: string) =>
      `${what}: ${from} = ${share} × ${total} (the total since ${day}) / 100 = ${to}`,
  },
  toShare: {
    vi: (what: string, from: string, count: string, total: string, day: string, to: string) =>
      `${what}: ${from} = 100 × ${count} / ${total} (tổng số từ ${day}) = ${to}`,
    en: (what: string, from: string, count: string, total: string, day: string, to: string) =>
      `${what}: ${from} = 100 × ${count} / ${total} (the total since ${day}) = ${to}`,
  },
  converted: {
    vi: (what: string, day: string) => `${what} ${day}`,
    en: (what: string, day: string) => `${what} of ${day}`,
  },
  notRescaled: {
    vi: 'mục tiêu giữ nguyên như văn bản, không tính lại theo tổng số mới',
    en: 'the target stays as the text has it; nothing is rescaled to the new total',
  },
  growthOf: {
    vi: (formula: string) => `Tăng bình quân mỗi năm: ${formula}`,
    en: (formula: string) => `Mean yearly growth: ${formula}`,
  },
  part: {
    vi: (name: string, value: string, passes: string) =>
      `${name}: ${value}${passes === '' ? '' : ` – ${passes}`}`,
    en: (name: string, value: string, passes: string) =>
      `${name}: ${value}${passes === '' ? '' : ` – ${passes}`}`,
  },
  beside: {
    vi: 'văn bản không nêu tên, chỉ để tham khảo',
    en: 'not named by the text, for information only',
  },
  passes: { vi: 'đạt', en: 'passes' },
  fails: { vi: 'không đạt', en: 'fails' },
  absentPart: {
    vi: (name: string) => `${name}: chưa có số liệu`,
    en: (name: string) => `${name}: no figure`,
  },
  everyYear: {
    vi: 'Năm nào cũng phải đạt: năm kém nhất quyết định.',
    en: 'Every year has to pass: the worst one decides.',
  },
  everyMember: {
    vi: 'Từng thành viên đều phải đạt: thành viên kém nhất quyết định.',
    en: 'Every member has to pass: the worst one decides.',
  },
  absentProves: {
    vi: 'Còn thiếu số liệu: đủ để kết luận chưa đạt, không đủ để kết luận đạt.',
    en: 'Some figures are missing: that can prove a target missed, never met.',
  },
  openList: {
    vi: 'Danh sách mở: văn bản chỉ nêu ví dụ (“như …”), có thể còn thành viên khác.',
    en: 'An open list: the text names examples only (“such as …”), and there may be more.',
  },
  otherPath: {
    vi: (path: string, whose: string) => `${path} (${whose})`,
    en: (path: string, whose: string) => `${path} (${whose})`,
  },
  wouldBe: {
    vi: (expected: string | null, gap: string | null, verdict: string) =>
      `${expected === null ? 'chưa có mức để so' : `mức phải đạt ${expected}`}${gap === null ? '' : `, chênh lệch ${gap}`}: ${verdict}`,
    en: (expected: string | null, gap: string | null, verdict: string) =>
      `${expected === null ? 'no expected value' : `expected ${expected}`}${gap === null ? '' : `, gap ${gap}`}: ${verdict}`,
  },
  heirs: {
    vi: (count: number) =>
      `(${count} đơn vị nhận số liệu của đơn vị cũ; thêm --old-units để xem từng đơn vị cũ)`,
    en: (count: number) => `(${count} took over the rows of old units; --old-units shows each of these)`,
  },
  until: {
    vi: (unit: string, day: string) => `${unit} (đến ${day})`,
    en: (unit: string, day: string) => `${unit} (until ${day})`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;

/** What is converted between a count and a share. */
export const conversionWords = {
  baseline: { vi: 'giá trị gốc', en: 'baseline' },
  milestone: { vi: 'mốc', en: 'milestone' },
  path: { vi: 'mốc của lộ trình', en: 'point of the path' },
  tolerance: { vi: 'ngưỡng', en: 'tolerance' },
  observation: { vi: 'thực hiện', en: 'observed' },
} satisfies Record<Conversion['what'], Text>;

/** What a qualifier says of the true value, and how it is held against a bar. */
export const boundWords = {
  exact: { vi: '', en: '' },
  less: {
    vi: 'tức là chưa tới con số này: nếu yêu cầu là ít nhất bằng con số này thì chưa đạt',
    en: 'so the true value is lower: “at least” this very number is not reached',
  },
  more: {
    vi: 'tức là vượt con số này: nếu yêu cầu là trên con số này thì đạt',
    en: 'so the true value is higher: “more than” this very number is reached',
  },
  about: {
    vi: 'tức là gần đúng: so sánh như con số ghi trong nguồn',
    en: 'so it is approximate: compared as the source writes it',
  },
} satisfies Record<Bound, Text>;
