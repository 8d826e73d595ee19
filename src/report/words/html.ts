import type { Language, Text } from '../../model/text.ts';

/** Headings and labels of the page. */
export const htmlLabels = {
  kicker: { vi: 'Báo cáo đánh giá tiến độ thực hiện', en: 'Progress report' },
  skip: { vi: 'Đến phần đánh giá từng chỉ tiêu', en: 'Skip to the indicators' },
  plans: { vi: 'Các kế hoạch', en: 'Plans' },
  all: { vi: 'Tổng hợp các kế hoạch', en: 'All plans together' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  attention: { vi: 'Chỉ tiêu cần chỉ đạo', en: 'What needs attention' },
  glance: { vi: 'Bảng tổng hợp chỉ tiêu', en: 'All indicators at a glance' },
  indicators: { vi: 'Đánh giá từng chỉ tiêu', en: 'Indicator by indicator' },
  annex: { vi: 'Phụ lục: nguồn số liệu và cách đọc', en: 'Annex: sources, and how to read this' },
  howToRead: { vi: 'Cách đọc báo cáo', en: 'How to read this' },
  accounts: { vi: 'Sổ dòng của từng nguồn', en: 'The rows of each source' },
  problems: {
    vi: 'Cảnh báo khi đọc kế hoạch và số liệu',
    en: 'Warnings from reading the plan and the exports',
  },
  filters: { vi: 'Lọc chỉ tiêu', en: 'Filter the indicators' },
  search: { vi: 'Tìm theo tên', en: 'Search by name' },
  searchHint: { vi: 'có dấu hoặc không dấu', en: 'with or without accents' },
  anyOf: { vi: 'Tất cả', en: 'All' },
  pillar: { vi: 'Lĩnh vực', en: 'Pillar' },
  status: { vi: 'Đánh giá', en: 'Status' },
  owner: { vi: 'Đơn vị chủ trì', en: 'Owner' },
  place: { vi: 'Đơn vị, địa phương có số liệu', en: 'Agency or place with figures' },
  reset: { vi: 'Bỏ lọc', en: 'Clear' },
  noMatch: { vi: 'Không có chỉ tiêu nào khớp với điều kiện lọc.', en: 'No indicator matches.' },
  filterUnits: { vi: 'Lọc đơn vị', en: 'Filter units' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  observed: { vi: 'Thực hiện', en: 'Observed' },
  expected: { vi: 'Theo lộ trình', en: 'Expected' },
  gap: { vi: 'Chênh lệch', en: 'Gap' },
  previous: { vi: 'Kỳ trước', en: 'Before' },
  completion: { vi: 'Hoàn thành kế hoạch', en: 'Completion' },
  day: { vi: 'Ngày', en: 'Day' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  unitName: { vi: 'Đơn vị', en: 'Unit' },
  value: { vi: 'Giá trị', en: 'Value' },
  series: { vi: 'Số liệu theo thời gian', en: 'Figures over time' },
  units: { vi: 'Theo từng đơn vị, chậm nhất trước', en: 'By unit, the furthest behind first' },
  evidence: { vi: 'Căn cứ: các mốc và câu trích', en: 'Milestones, and the words they rest on' },
  measure: { vi: 'Cách tính và nguồn số liệu', en: 'How it is measured, and from what' },
  arithmetic: { vi: 'Phép tính mức theo lộ trình', en: 'The arithmetic of the expected value' },
  reading: { vi: 'Cách hiểu văn bản', en: 'How the text is read' },
  note: { vi: 'Ghi chú', en: 'Note' },
  whole: { vi: 'Tính trên', en: 'Out of' },
  point: { vi: 'Thực hiện', en: 'observed' },
  unjudged: { vi: 'Số liệu chưa dùng để đánh giá', en: 'a figure that is not judged' },
  way: { vi: 'Lộ trình', en: 'trajectory' },
  otherWay: { vi: 'Lộ trình khác đã công bố', en: 'another declared path' },
  milestone: { vi: 'Mốc', en: 'milestone' },
  aim: { vi: 'Mục tiêu', en: 'target' },
  asOf: { vi: 'Ngày đánh giá', en: 'judged on' },
  shortfall: { vi: 'Phần chênh lệch', en: 'gap' },
  chartKey: { vi: 'Trong biểu đồ', en: 'In the charts' },
  source: { vi: 'Nguồn', en: 'Source' },
  made: { vi: 'Lập bằng', en: 'Made by' },
} satisfies Record<string, Text>;

/** Sentences of the page; numbers and days come written out. */
export const htmlSentences = {
  title: {
    vi: (plan: string, day: string) => `${plan} – đánh giá ngày ${day}`,
    en: (plan: string, day: string) => `${plan} – judged on ${day}`,
  },
  titleOfSeveral: {
    vi: (count: string, day: string) => `Đánh giá ${count} kế hoạch ngày ${day}`,
    en: (count: string, day: string) => `${count} plans judged on ${day}`,
  },
  /** `{n}` and `{of}` are filled in by the page itself. */
  showing: {
    vi: 'Đang hiển thị {n}/{of} chỉ tiêu',
    en: 'Showing {n} of {of} indicators',
  },
  option: {
    vi: (name: string, count: string) => `${name} (${count})`,
    en: (name: string, count: string) => `${name} (${count})`,
  },
  standing: {
    vi: (parts: string) => `Số chỉ tiêu theo đánh giá: ${parts}`,
    en: (parts: string) => `Indicators by status: ${parts}`,
  },
  chartTitle: {
    vi: (name: string) => `Biểu đồ: ${name}`,
    en: (name: string) => `Chart: ${name}`,
  },
  chartWay: {
    vi: (way: string, points: string) => `Lộ trình (${way}): ${points}.`,
    en: (way: string, points: string) => `Trajectory (${way}): ${points}.`,
  },
  chartOne: {
    vi: (value: string, day: string) => `Thực hiện ngày ${day}: ${value}.`,
    en: (value: string, day: string) => `Observed on ${day}: ${value}.`,
  },
  chartMany: {
    vi: (count: string, first: string, from: string, last: string, to: string) =>
      `Thực hiện: ${count} số liệu, từ ${first} ngày ${from} đến ${last} ngày ${to}.`,
    en: (count: string, first: string, from: string, last: string, to: string) =>
      `Observed: ${count} figures, from ${first} on ${from} to ${last} on ${to}.`,
  },
  chartTarget: {
    vi: (target: string, day: string) => `Mục tiêu: ${target} (${day}).`,
    en: (target: string, day: string) => `Target: ${target} (${day}).`,
  },
  chartAsOf: {
    vi: (day: string) => `Ngày đánh giá ${day}`,
    en: (day: string) => `Judged on ${day}`,
  },
  notDrawn: {
    vi: (days: string) => `Mốc ${days} tính theo đơn vị khác nên không vẽ ở đây.`,
    en: (days: string) => `The milestone of ${days} is in another unit and is not drawn here.`,
  },
  counted: {
    vi: (what: string, count: string) => `${what} (${count})`,
    en: (what: string, count: string) => `${what} (${count})`,
  },
  seriesOf: {
    vi: (name: string) => `Số liệu theo thời gian của chỉ tiêu “${name}”`,
    en: (name: string) => `Figures over time of “${name}”`,
  },
  unitsOf: {
    vi: (name: string) => `Số liệu từng đơn vị của chỉ tiêu “${name}”`,
    en: (name: string) => `Figures by unit of “${name}”`,
  },
  inUnit: {
    vi: (what: string, unit: string) => `${what} (${unit})`,
    en: (what: string, unit: string) => `${what} (${unit})`,
  },
  overdue: {
    vi: (status: string) => `${status} – không đạt`,
    en: (status: string) => `${status} – not met`,
  },
  overdueCount: {
    vi: (count: string) => `trong đó ${count} đã quá hạn`,
    en: (count: string) => `${count} of them past their day`,
  },
  converted: {
    vi: 'đã quy đổi giữa số lượng và tỷ lệ theo tổng số từng thời điểm; phép quy đổi ghi ở phần “Phép tính mức theo lộ trình”',
    en: 'converted between a count and a share by the total of the time; the arithmetic of the expected value shows how',
  },
  synthetic: {
    vi: 'Báo cáo này có số liệu giả lập để dùng thử (dấu †), không phải số liệu thật.',
    en: 'This report contains figures that are made up for demonstration (marked †).',
  },
  worstFirst: {
    vi: 'Xếp theo phần còn thiếu so với mức phải đạt, thiếu nhiều nhất trước.',
    en: 'By how much of the expected value is lacking, the most first.',
  },
  everythingFine: {
    vi: 'Không có chỉ tiêu nào chậm tiến độ hoặc không đạt.',
    en: 'No indicator is behind or missed.',
  },
  made: {
    vi: (tool: string, day: string) => `Lập bằng ${tool}, số liệu và đánh giá tính đến ngày ${day}.`,
    en: (tool: string, day: string) => `Made by ${tool}; figures and verdicts as of ${day}.`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;

/** How to read the report: a paragraph each. */
export const htmlGuide = {
  path: {
    vi: 'Mức theo lộ trình là giá trị phải đạt vào ngày của số liệu, tính trên lộ trình qua giá trị gốc và các mốc của văn bản.',
    en: 'The expected value is what should have been reached by the day of the figure, on the trajectory through the baseline and the milestones of the document.',
  },
  gap: {
    vi: 'Chênh lệch dương là tốt hơn lộ trình, âm là kém hơn, dù chỉ tiêu cần tăng hay cần giảm. Hai tỷ lệ phần trăm chênh nhau bao nhiêu thì ghi bằng điểm %.',
    en: 'A positive gap is ahead of the trajectory and a negative one short of it, whether the value should rise or fall. Percentages differ by points.',
  },
  completion: {
    vi: 'Hoàn thành kế hoạch là thực hiện chia cho mục tiêu; không tính cho thứ hạng, nhóm, tốc độ tăng và chỉ tiêu có/không.',
    en: 'Completion is the observed value as a share of the target; it has no meaning for ranks, tiers, growth and yes/no.',
  },
  unseen: {
    vi: 'Số liệu có sau ngày đánh giá, hoặc công bố sau ngày đó, không được dùng.',
    en: 'Figures dated or published after the day of judgement are not used.',
  },
} satisfies Record<string, Text>;
