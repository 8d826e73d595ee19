import type { PathPoint } from '../../model/assessment.ts';
import type { Language, Text } from '../../model/text.ts';
import { meantEn, meantVi } from './hint.ts';

/** Headings of the explanation of one indicator, and the labels before its lines. */
export const explanationLabels = {
  id: { vi: 'Mã', en: 'Id' },
  pillar: { vi: 'Trụ cột', en: 'Pillar' },
  owner: { vi: 'Đơn vị chủ trì', en: 'Owner' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  document: { vi: 'Văn bản', en: 'Document' },
  whole: { vi: 'Tính trên', en: 'Out of' },
  concept: { vi: 'Nội dung chung', en: 'Shared concept' },
  textRead: { vi: 'Cách hiểu', en: 'Text read as' },
  note: { vi: 'Ghi chú', en: 'Note' },
  asOf: { vi: 'Ngày đánh giá', en: 'Judged on' },
  milestones: { vi: 'Các mốc và câu trích', en: 'Milestones, and the words they rest on' },
  computation: { vi: 'Cách tính', en: 'How it is measured' },
  formula: { vi: 'Công thức', en: 'Formula' },
  source: { vi: 'Nguồn số liệu', en: 'Source' },
  window: { vi: 'Khoảng tính', en: 'Window' },
  by: { vi: 'Xếp kỳ theo', en: 'Put into periods by' },
  variant: { vi: 'Theo cách tính', en: 'Variant' },
  figure: { vi: 'Số liệu dùng để đánh giá', en: 'The figure that is judged' },
  value: { vi: 'Giá trị', en: 'Value' },
  day: { vi: 'Ngày số liệu', en: 'Figure of' },
  period: { vi: 'Kỳ số liệu', en: 'Period' },
  published: { vi: 'Công bố ngày', en: 'Published' },
  cites: { vi: 'Trích từ', en: 'Cites' },
  outOf: { vi: 'Trên tổng số', en: 'Out of' },
  sample: { vi: 'Mẫu khảo sát', en: 'Sample' },
  rivals: { vi: 'Nguồn khác', en: 'Other sources' },
  estimate: { vi: 'Số ước', en: 'Estimate' },
  parts: { vi: 'Số liệu thành phần', en: 'What the figure is made of' },
  beyond: { vi: 'Lưu ý', en: 'Remark' },
  conversion: { vi: 'Quy đổi', en: 'Conversion' },
  otherVariants: { vi: 'Nếu tính theo cách khác', en: 'By another definition' },
  otherPaths: { vi: 'Nếu đánh giá theo lộ trình khác', en: 'By another path' },
  context: { vi: 'Số liệu dễ nhầm với chỉ tiêu này', en: 'Figures that are easily taken for this' },
  remark: { vi: 'Lưu ý', en: 'Remark' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  files: { vi: 'Tệp', en: 'Files' },
  path: { vi: 'Mức theo lộ trình', en: 'The expected value' },
  anchors: { vi: 'Mốc tính', en: 'Anchors' },
  reading: { vi: 'Cách đọc', en: 'Reading' },
  arithmetic: { vi: 'Phép tính', en: 'Arithmetic' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  tolerance: { vi: 'Ngưỡng', en: 'Tolerance' },
  rules: { vi: 'Vì sao có đánh giá này', en: 'Why this status' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  units: { vi: 'Theo từng đơn vị, chậm nhất trước', en: 'By unit, the furthest behind first' },
  unitName: { vi: 'Đơn vị', en: 'Unit' },
  series: { vi: 'Các số liệu gần nhất', en: 'The latest figures' },
  trend: { vi: 'Xu hướng', en: 'Trend' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  notJudged: { vi: 'chưa đánh giá', en: 'not judged' },
  yes: { vi: 'đúng', en: 'yes' },
  no: { vi: 'không', en: 'no' },
} satisfies Record<string, Text>;

const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

/** Sentences of the explanation that are filled in; numbers and days come written out. */
export const explanationSentences = {
  declaredPath: {
    vi: (title: string) => `Lộ trình khác: ${title}`,
    en: (title: string) => `Another path: ${title}`,
  },
  milestone: {
    vi: (by: string, target: string, result: string) => `Đến ngày ${by}: ${target} – ${result}`,
    en: (by: string, target: string, result: string) => `By ${by}: ${target} – ${result}`,
  },
  baseline: {
    vi: (on: string, value: string) => `Giá trị gốc (${on}): ${value}`,
    en: (on: string, value: string) => `Baseline (${on}): ${value}`,
  },
  quote: {
    vi: (quote: string, article: string) => `“${quote}”${article === '' ? '' : ` – ${article}`}`,
    en: (quote: string, article: string) => `“${quote}”${article === '' ? '' : ` – ${article}`}`,
  },
  implicit: {
    vi: 'Văn bản chỉ nêu con số, không nói hơn hay kém; ở đây hiểu là “ít nhất”.',
    en: 'The text gives a bare number; it is read as “at least”.',
  },
  keep: {
    vi: 'Phải giữ được từ ngày đó trở đi.',
    en: 'To be kept from that day on.',
  },
  column: {
    vi: (column: string) => `cột ${column}`,
    en: (column: string) => `column ${column}`,
  },
  rows: {
    vi: (used: string) => `${used} dòng được tính`,
    en: (used: string) => `${many(used, 'row', 'rows')} counted`,
  },
  unknownBesides: {
    vi: (unknown: string) => `${unknown} dòng thiếu dữ liệu để xét điều kiện`,
    en: (unknown: string) => `${many(unknown, 'row', 'rows')} without what the condition asks for`,
  },
  unknownAmong: {
    vi: (unknown: string) =>
      `trong đó ${unknown} dòng thiếu dữ liệu để xét điều kiện (ở mẫu số, không ở tử số)`,
    en: (unknown: string) =>
      `of which ${unknown} without what the condition asks for (in the denominator only)`,
  },
  unknownSomewhere: {
    vi: (unknown: string) => `${unknown} dòng thiếu dữ liệu để xét điều kiện (không ở tử số)`,
    en: (unknown: string) =>
      `${many(unknown, 'row', 'rows')} without what the condition asks for (in no numerator)`,
  },
  rejected: {
    vi: (rejected: string) => `${rejected} dòng bị loại có thể thuộc kỳ này`,
    en: (rejected: string) =>
      `${many(rejected, 'rejected row', 'rejected rows')} that may belong to the period`,
  },
  besides: {
    vi: (others: readonly string[]) => `ngoài ra ${others.join(' và ')}`,
    en: (others: readonly string[]) => `besides, ${others.join(' and ')}`,
  },
  file: {
    vi: (path: string, rows: string, hash: string) => `${path} (${rows} dòng) ${hash}`,
    en: (path: string, rows: string, hash: string) => `${path} (${many(rows, 'row', 'rows')}) ${hash}`,
  },
  filesSay: {
    vi: (digits: string) => `đường dẫn (số dòng dùng được), ${digits} ký tự đầu của mã SHA-256`,
    en: (digits: string) => `path (rows used), first ${digits} digits of its SHA-256`,
  },
  point: {
    vi: (on: string, value: string) => `${on}: ${value}`,
    en: (on: string, value: string) => `${on}: ${value}`,
  },
  anchor: {
    vi: (on: string, value: string, is: string) => `${on}: ${value} (${is})`,
    en: (on: string, value: string, is: string) => `${on}: ${value} (${is})`,
  },
  passed: {
    vi: (from: string, on: string, passed: string, to: string, whole: string) =>
      `từ ${from} đến ${on} là ${passed} ngày; từ ${from} đến ${to} là ${whole} ngày`,
    en: (from: string, on: string, passed: string, to: string, whole: string) =>
      `${from} to ${on} is ${many(passed, 'day', 'days')}; ${from} to ${to} is ${many(whole, 'day', 'days')}`,
  },
  holds: {
    vi: (value: string, day: string) => `mốc gần nhất đã qua là ngày ${day}: giữ mức ${value}`,
    en: (value: string, day: string) => `the last milestone passed is that of ${day}: ${value} holds`,
  },
  flat: {
    vi: (value: string, day: string) => `mức phải giữ là của mốc ngày ${day}: ${value}`,
    en: (value: string, day: string) => `the level to keep is that of the milestone of ${day}: ${value}`,
  },
  afterLast: {
    vi: (value: string, day: string) => `sau mốc tính cuối (${day}) giữ mức ${value}`,
    en: (value: string, day: string) => `after the last anchor (${day}) its value holds: ${value}`,
  },
  noExpected: {
    vi: 'chưa có mức theo lộ trình để so',
    en: 'there is no expected value to compare with',
  },
  gap: {
    vi: (observed: string, expected: string, gap: string) =>
      `thực hiện ${observed}, theo lộ trình ${expected}: chênh lệch ${gap} (dương là tốt hơn lộ trình)`,
    en: (observed: string, expected: string, gap: string) =>
      `observed ${observed}, expected ${expected}: gap ${gap} (positive is ahead)`,
  },
  toleranceShare: {
    vi: (tolerance: string, share: string, from: string, to: string, change: string) =>
      `${tolerance}, tức ${share} × mức thay đổi theo kế hoạch (từ ${from} đến ${to} là ${change})`,
    en: (tolerance: string, share: string, from: string, to: string, change: string) =>
      `${tolerance}, that is ${share} × the planned change (${from} to ${to}: ${change})`,
  },
  noTolerance: {
    vi: 'kế hoạch không đặt ngưỡng, nên không có mức “có nguy cơ chậm”',
    en: 'the plan declares none, so nothing is “at risk”',
  },
  noFigure: {
    vi: 'không có',
    en: 'none',
  },
  moreUnits: {
    vi: (count: string) => `(còn ${count} đơn vị khác)`,
    en: (count: string) => `(and ${count} more)`,
  },
  unnamedUnit: {
    vi: 'không ghi đơn vị',
    en: 'no unit named',
  },
  trendRule: {
    vi: 'Xu hướng: so với số liệu 12 tháng trước đó; nếu không có thì so với số liệu liền trước.',
    en: 'Trend: against the figure of 12 months before; where there is none, against the one before.',
  },
  moreFigures: {
    vi: (count: string) => `(còn ${count} số liệu trước đó)`,
    en: (count: string) => `(and ${count} before these)`,
  },
  unknownIndicator: {
    vi: (id: string, meant: string | null) => `Kế hoạch không có chỉ tiêu “${id}”.${meantVi({ meant })}`,
    en: (id: string, meant: string | null) => `The plan has no indicator “${id}”.${meantEn({ meant })}`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;

/** What an anchor of a trajectory is. */
export const anchorWords = {
  baseline: { vi: 'giá trị gốc', en: 'baseline' },
  milestone: { vi: 'mốc', en: 'milestone' },
  path: { vi: 'mốc của lộ trình', en: 'point of the path' },
} satisfies Record<PathPoint['is'], Text>;
