import type { Language, Text } from '../../model/text.ts';

/** Names of sheets: at most 31 characters. */
export const sheetWords = {
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  summary: { vi: 'Tổng hợp', en: 'Summary' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  reasons: { vi: 'Diễn giải', en: 'Reasons' },
  milestones: { vi: 'Các mốc', en: 'Milestones' },
  units: { vi: 'Đơn vị', en: 'Units' },
  series: { vi: 'Số liệu theo kỳ', en: 'Figures over time' },
  files: { vi: 'Tệp số liệu', en: 'Files' },
  rejects: { vi: 'Dòng bị loại', en: 'Rejected rows' },
  problems: { vi: 'Lỗi và cảnh báo', en: 'Problems' },
  context: { vi: 'Không dùng để đánh giá', en: 'Not judged by' },
} satisfies Record<string, Text>;

/** Headings of columns that no other form has. */
export const columnWords = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  pillar: { vi: 'Nhóm chỉ tiêu', en: 'Pillar' },
  id: { vi: 'Mã chỉ tiêu', en: 'Indicator id' },
  figure: { vi: 'Số liệu', en: 'Figure' },
  day: { vi: 'Ngày số liệu', en: 'As of' },
  level: { vi: 'Mức', en: 'Level' },
  due: { vi: 'Thời hạn', en: 'By' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  expected: { vi: 'Mốc theo lộ trình', en: 'Expected' },
  gap: { vi: 'Chênh lệch so với lộ trình', en: 'Gap to the trajectory' },
  judged: { vi: 'Dùng để đánh giá', en: 'Judged' },
  qualifier: { vi: 'Nguồn ghi kèm', en: 'The source says' },
  synthetic: { vi: 'Số liệu giả lập', en: 'Made up' },
  belowPath: { vi: 'Dưới lộ trình', en: 'Below the trajectory' },
  formerly: { vi: 'Gồm số liệu của đơn vị cũ', en: 'With the rows of' },
  unitName: { vi: 'Đơn vị', en: 'Unit' },
  asked: { vi: 'Yêu cầu', en: 'Asked for' },
  result: { vi: 'Kết quả đến mốc', en: 'Result on its day' },
  quote: { vi: 'Trích văn bản', en: 'Words of the document' },
  article: { vi: 'Căn cứ', en: 'Where it stands' },
  reason: { vi: 'Vì sao đánh giá như vậy', en: 'Why it stands so' },
  reading: { vi: 'Cách hiểu văn bản, ghi chú', en: 'How the text is read, notes' },
  file: { vi: 'Tệp', en: 'File' },
  line: { vi: 'Dòng', en: 'Line' },
  column: { vi: 'Cột', en: 'Column' },
  raw: { vi: 'Nội dung trong tệp', en: 'Text in the file' },
  why: { vi: 'Lý do', en: 'Reason' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  code: { vi: 'Mã', en: 'Code' },
  message: { vi: 'Nội dung', en: 'Message' },
  check: { vi: 'Kiểm tra tổng', en: 'Adds up' },
  encoding: { vi: 'Bảng mã', en: 'Encoding' },
  bytes: { vi: 'Dung lượng (byte)', en: 'Bytes' },
  count: { vi: 'Số chỉ tiêu', en: 'Indicators' },
  exceeded: { vi: 'trong đó vượt', en: 'of these exceeded' },
  change: { vi: 'Thay đổi', en: 'Change' },
  before: { vi: 'Lần trước', en: 'Before' },
  beforeDay: { vi: 'Ngày số liệu lần trước', en: 'Day of the figure before' },
  now: { vi: 'Lần này', en: 'Now' },
  difference: { vi: 'Tăng/giảm', en: 'Difference' },
  said: { vi: 'Diễn giải', en: 'In words' },
  published: { vi: 'Ngày công bố', en: 'Published' },
  says: { vi: 'Số liệu đã công bố', en: 'Published figure' },
} satisfies Record<string, Text>;

/** Titles and short sentences of the workbook; numbers and days come written out. */
export const workbookWords = {
  title: { vi: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU', en: 'HOW THE INDICATORS STAND' },
  groupTotal: {
    vi: (numeral: string) => `Cộng mục ${numeral}`,
    en: (numeral: string) => `All of ${numeral}`,
  },
  total: { vi: 'Toàn kế hoạch', en: 'The whole plan' },
  sum: { vi: 'Tổng cộng', en: 'Total' },
  synthetic: {
    vi: 'CÓ SỐ LIỆU GIẢ LẬP (dấu †): chỉ để dùng thử, không phải số liệu thật, không dùng để báo cáo.',
    en: 'MADE-UP FIGURES INSIDE (†): for demonstration only; not real, and not to be reported.',
  },
  kept: { vi: 'từ ', en: 'from ' },
  adds: { vi: 'khớp', en: 'yes' },
  lacks: {
    vi: (rows: string) => `lệch ${rows} dòng`,
    en: (rows: string) => `off by ${rows} rows`,
  },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  footer: {
    vi: (document: string, day: string) => `Văn bản ${document}, đánh giá ngày ${day}`,
    en: (document: string, day: string) => `Document ${document}, judged on ${day}`,
  },
  page: { vi: 'Trang', en: 'Page' },
} satisfies Record<
  string,
  Record<Language, string | ((filled: never) => string) | ((...filled: string[]) => string)>
>;
