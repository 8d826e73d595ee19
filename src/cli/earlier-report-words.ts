import type { Facts } from '../model/problem.ts';
import { list } from '../report/words/hint.ts';
import type { ProblemWords } from '../report/words/problem-words.ts';
import type { Expected } from './json-reader.ts';
import type { UsageCode } from './usage-error.ts';

/** The way out where a file is no earlier report. */
const earlierVi = 'Báo cáo trước là tệp do lần chạy trước ghi ra: lotrinh report … -o bao-cao-thang-9.json';
const earlierEn = 'An earlier report is what a run before wrote: lotrinh report … -o report-2024-09.json';

/** What a value of an earlier report has to be. */
const expectedVi: Readonly<Record<string, string>> = {
  object: 'phải là một nhóm giá trị { … }',
  list: 'phải là một danh sách [ … ]',
  text: 'phải là một đoạn chữ',
  number: 'phải là một số',
  count: 'phải là một số đếm',
  'yes-no': 'phải là true hoặc false',
  day: 'phải là một ngày (2024-10-31)',
  value: 'phải là một số, một đoạn chữ, hoặc true/false',
  word: 'là một từ không dùng ở đó, hoặc lặp lại',
} satisfies Record<Expected, string>;
const expectedEn: Readonly<Record<string, string>> = {
  object: 'has to be an object { … }',
  list: 'has to be a list [ … ]',
  text: 'has to be a text',
  number: 'has to be a number',
  count: 'has to be a count',
  'yes-no': 'has to be true or false',
  day: 'has to be a day (2024-10-31)',
  value: 'has to be a number, a text, or true/false',
  word: 'is a word that has no place there, or comes twice',
} satisfies Record<Expected, string>;

const pathVi = (path: Facts[string] | undefined) =>
  path == null ? 'lộ trình qua các mốc' : `lộ trình “${path}”`;
const pathEn = (path: Facts[string] | undefined) =>
  path == null ? 'the way through the milestones' : `the path "${path}"`;

/** What can be wrong with an earlier report, or with holding this one against it. */
export const earlierReportWords = {
  'compare-file-twice': {
    vi: (f) => `--compare: “${f.file}” và “${f.other}” là cùng một tệp. Mỗi báo cáo chỉ ghi một lần.`,
    en: (f) => `--compare: "${f.file}" and "${f.other}" are one file. Name each report once.`,
  },
  'compare-too-large': {
    vi: (f) => `“${f.file}” (--compare) lớn hơn ${f.most} MB, không phải báo cáo của lotrinh. ${earlierVi}`,
    en: (f) => `"${f.file}" (--compare) is larger than ${f.most} MB and no report of lotrinh. ${earlierEn}`,
  },
  'compare-empty': {
    vi: (f) => `“${f.file}” (--compare) là tệp rỗng. ${earlierVi}`,
    en: (f) => `"${f.file}" (--compare) is empty. ${earlierEn}`,
  },
  'compare-cut-off': {
    vi: (f) =>
      `“${f.file}” (--compare) thiếu phần cuối: tệp chép hoặc tải chưa xong. Hãy chép lại, hoặc lập lại báo cáo đó.`,
    en: (f) =>
      `"${f.file}" (--compare) is cut off: it was not copied or downloaded to its end. Copy it again, or make that report again.`,
  },
  'compare-not-json': {
    vi: (f) =>
      `“${f.file}” (--compare) không phải JSON${f.line == null ? '' : ` (dòng ${f.line})`}. ${earlierVi}`,
    en: (f) =>
      `"${f.file}" (--compare) is not JSON${f.line == null ? '' : ` (line ${f.line})`}. ${earlierEn}`,
  },
  'compare-not-report': {
    vi: (f) => `“${f.file}” (--compare) là JSON nhưng không phải báo cáo của lotrinh report. ${earlierVi}`,
    en: (f) => `"${f.file}" (--compare) is JSON, but no report of lotrinh report. ${earlierEn}`,
  },
  'compare-version': {
    vi: (f) =>
      `“${f.file}” (--compare) là báo cáo phiên bản ${f.found}; lotrinh này đọc phiên bản ${f.version}. Hãy dùng bản lotrinh đã lập báo cáo đó, hoặc lập lại báo cáo đó bằng bản này.`,
    en: (f) =>
      `"${f.file}" (--compare) is a report of version ${f.found}; this lotrinh reads version ${f.version}. Use the lotrinh that made it, or make that report again with this one.`,
  },
  'compare-bad-value': {
    vi: (f) =>
      `“${f.file}” (--compare) đã bị sửa hoặc hỏng: “${f.at}” ${expectedVi[String(f.expected)] ?? ''}. Hãy lập lại báo cáo đó.`,
    en: (f) =>
      `"${f.file}" (--compare) was edited or is damaged: “${f.at}” ${expectedEn[String(f.expected)] ?? ''}. Make that report again.`,
  },
  'compare-other-plan': {
    vi: (f) =>
      `“${f.file}” (--compare) là báo cáo của kế hoạch ${list(f.own)}, không phải của ${list(f.ids)}. Chỉ so được các báo cáo của cùng một kế hoạch (plan.id).`,
    en: (f) =>
      `"${f.file}" (--compare) is a report of the plan ${list(f.own)}, not of ${list(f.ids)}. Only reports of one plan (plan.id) can be compared.`,
  },
  'compare-missing-plan': {
    vi: (f) =>
      `Không báo cáo nào trong --compare là của kế hoạch “${f.id}”. Thêm --compare <báo cáo trước của kế hoạch đó>, hoặc lập báo cáo của kế hoạch đó riêng.`,
    en: (f) =>
      `No report given with --compare is of the plan "${f.id}". Add --compare <an earlier report of it>, or judge that plan on its own.`,
  },
  'compare-plan-twice': {
    vi: (f) =>
      `Hai báo cáo trong --compare cùng của kế hoạch “${f.id}”: ${f.file} và ${f.other}. Hãy chọn một.`,
    en: (f) =>
      `Two reports given with --compare are of the plan "${f.id}": ${f.file} and ${f.other}. Choose one.`,
  },
  'compare-later': {
    vi: (f) =>
      `“${f.file}” (--compare) đánh giá tại ngày ${f.before}, sau ngày của báo cáo này (${f.now}). Hãy chọn báo cáo cũ hơn, hoặc ngày sau đó: --as-of.`,
    en: (f) =>
      `"${f.file}" (--compare) judges at ${f.before}, after the day of this report (${f.now}). Choose an earlier report, or a later day: --as-of.`,
  },
  'compare-other-target': {
    vi: (f) =>
      `“${f.file}” (--compare) đánh giá theo mục tiêu đến ngày ${f.before}, báo cáo này đến ngày ${f.now}: hai đánh giá không so được với nhau. Dùng --target ${f.before}, hoặc lập lại báo cáo trước với --target ${f.now}.`,
    en: (f) =>
      `"${f.file}" (--compare) judges by the target of ${f.before}, this report by that of ${f.now}: their verdicts cannot be compared. Use --target ${f.before}, or make the earlier report again with --target ${f.now}.`,
  },
  'compare-other-path': {
    vi: (f) =>
      `“${f.file}” (--compare) đánh giá theo ${pathVi(f.before)}, báo cáo này theo ${pathVi(f.now)}: hai đánh giá không so được với nhau. Hãy ${f.before == null ? 'bỏ --path' : `dùng --path ${f.before}`}, hoặc lập lại báo cáo trước ${f.now == null ? 'không có --path' : `với --path ${f.now}`}.`,
    en: (f) =>
      `"${f.file}" (--compare) judges by ${pathEn(f.before)}, this report by ${pathEn(f.now)}: their verdicts cannot be compared. ${f.before == null ? 'Leave --path out' : `Use --path ${f.before}`}, or make the earlier report again ${f.now == null ? 'without --path' : `with --path ${f.now}`}.`,
  },
  'compare-nothing-common': {
    vi: (f) =>
      `“${f.file}” (--compare) không đánh giá chỉ tiêu nào trong số các chỉ tiêu của “${f.id}” được đánh giá lần này. Hãy chọn cùng chỉ tiêu (--pillar, --indicator, --owner), hoặc một báo cáo khác.`,
    en: (f) =>
      `"${f.file}" (--compare) judges none of the indicators of "${f.id}" that are judged now. Select the same ones (--pillar, --indicator, --owner), or choose another report.`,
  },
} satisfies ProblemWords<Extract<UsageCode, `compare-${string}`>>;
