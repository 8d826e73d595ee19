import type { Language, Text } from '../../model/text.ts';

const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

/** Labels and headings of the report by month. */
export const trendLabels = {
  month: { vi: 'Tháng', en: 'Month' },
  fraction: { vi: 'Tử số/mẫu số', en: 'Numerator/ denominator' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  expected: { vi: 'Theo lộ trình', en: 'Expected' },
  side: { vi: 'So với lộ trình', en: 'Against the trajectory' },
} satisfies Record<string, Text>;

/** On which side of the trajectory a figure is: a gap above, below or of zero. */
export const sideWords = {
  ahead: { vi: '▲ nhanh hơn', en: '▲ ahead' },
  behind: { vi: '▼ chậm hơn', en: '▼ behind' },
  level: { vi: '= đúng', en: '= on it' },
} satisfies Record<'ahead' | 'behind' | 'level', Text>;

/** Which way is good. */
export const directionWords = {
  more: { vi: 'Càng cao càng tốt.', en: 'Higher is better.' },
  less: { vi: 'Càng thấp càng tốt.', en: 'Lower is better.' },
  near: { vi: 'Càng gần mức phải đạt càng tốt.', en: 'Nearer to the target is better.' },
  rank: {
    vi: 'Cột cao hơn là hạng tốt hơn (hạng 1 ở trên cùng).',
    en: 'A higher bar is a better rank: 1 is at the top.',
  },
  tier: { vi: 'Cột cao hơn là nhóm tốt hơn.', en: 'A higher bar is a better tier.' },
  yesNo: { vi: '● đã hoàn thành, ○ chưa hoàn thành.', en: '● done, ○ not done.' },
} satisfies Record<string, Text>;

/** Sentences that are filled in; numbers, days and months come written out. */
export const trendSentences = {
  range: {
    vi: (first: string, last: string, months: string) => `Từ ${first} đến ${last} (${months} tháng).`,
    en: (first: string, last: string, months: string) =>
      `From ${first} to ${last} (${many(months, 'month', 'months')}).`,
  },
  drawn: {
    vi: (months: string) => `Chỉ vẽ ${months} tháng gần nhất.`,
    en: (months: string) => `Only the last ${many(months, 'month is', 'months are')} drawn.`,
  },
  scale: {
    vi: (low: string, high: string) => `▁ là ${low}, █ là ${high}.`,
    en: (low: string, high: string) => `▁ is ${low}, █ is ${high}.`,
  },
  ownScale: {
    vi: '▁ đến █: từ thấp nhất đến cao nhất của riêng từng chỉ tiêu; hạng thì █ là hạng tốt nhất, nhóm thì █ là nhóm cao nhất của thang.',
    en: '▁ to █: from the lowest to the highest of each indicator by itself; of ranks █ is the best one, of tiers the highest there is.',
  },
  allEqual: {
    vi: (value: string) => `▄ là ${value}.`,
    en: (value: string) => `▄ is ${value}.`,
  },
  hole: { vi: '· là tháng không có số liệu.', en: '· is a month without a figure.' },
  unjudged: {
    vi: (figures: string) => `${figures} số liệu chưa được đánh giá (số ước, năm chưa hết).`,
    en: (figures: string) =>
      `${many(figures, 'figure is', 'figures are')} not judged (estimates, years that are not over).`,
  },
  ends: {
    vi: (first: string, firstMonth: string, last: string, lastMonth: string) =>
      `${first} (${firstMonth}) → ${last} (${lastMonth})`,
    en: (first: string, firstMonth: string, last: string, lastMonth: string) =>
      `${first} (${firstMonth}) → ${last} (${lastMonth})`,
  },
  only: {
    vi: (value: string, month: string) => `${value} (${month})`,
    en: (value: string, month: string) => `${value} (${month})`,
  },
  extremes: {
    vi: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `Thấp nhất ${low} (${lowMonth}), cao nhất ${high} (${highMonth}).`,
    en: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `Lowest ${low} (${lowMonth}), highest ${high} (${highMonth}).`,
  },
  rankExtremes: {
    vi: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `Kém nhất ${low} (${lowMonth}), tốt nhất ${high} (${highMonth}).`,
    en: (low: string, lowMonth: string, high: string, highMonth: string) =>
      `Worst ${low} (${lowMonth}), best ${high} (${highMonth}).`,
  },
  otherPool: {
    vi: 'hai hạng xếp trên tổng số khác nhau, không trừ cho nhau được',
    en: 'ranks out of different totals cannot be subtracted',
  },
  holes: {
    vi: (first: string, last: string, months: string) =>
      `· ${first} – ${last}: không có số liệu (${months} tháng)`,
    en: (first: string, last: string, months: string) =>
      `· ${first} – ${last}: no figure (${many(months, 'month', 'months')})`,
  },
  oneHole: {
    vi: (month: string) => `· ${month}: không có số liệu`,
    en: (month: string) => `· ${month}: no figure`,
  },
  rows: {
    vi: (rows: string) => `${rows} dòng`,
    en: (rows: string) => many(rows, 'row', 'rows'),
  },
  lastOf: {
    vi: (figures: string) => `số cuối trong ${figures} số của tháng`,
    en: (figures: string) => `the last of ${figures} figures`,
  },
  noFigure: {
    vi: 'Không có số liệu nào trong các tháng này.',
    en: 'There is no figure in these months.',
  },
  none: { vi: 'chưa có số liệu', en: 'no figure' },
  noMonth: {
    vi: 'Kế hoạch không có chỉ tiêu nào được chọn có số liệu.',
    en: 'No indicator that was selected has a figure.',
  },
  administrative: {
    vi: (date: string) => `Tháng báo cáo kết thúc ngày ${date}.`,
    en: (date: string) => `Reporting months end on day ${date}.`,
  },
  further: {
    vi: (plan: string) => `Từng tháng của một chỉ tiêu: lotrinh trend ${plan} <mã chỉ tiêu>`,
    en: (plan: string) => `One indicator month by month: lotrinh trend ${plan} <indicator>`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
