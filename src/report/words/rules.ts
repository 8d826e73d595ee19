import type { Language, Text } from '../../model/text.ts';

/** The rows of the table of statuses, in the order in which they are tried. */
export const ruleOrder = [
  'object-gone',
  'nothing-seen',
  'settled',
  'too-old',
  'target-reached',
  'before-path',
  'on-path',
  'within-tolerance',
  'short',
] as const;

/** A row of the table of statuses. */
export type Rule = (typeof ruleOrder)[number];

/** What each rule asks. */
export const ruleWords = {
  'object-gone': {
    vi: 'Đối tượng đánh giá đã hết trước ngày mục tiêu',
    en: 'What is counted ceased to exist before the target day',
  },
  'nothing-seen': { vi: 'Chưa có số liệu nào', en: 'No figure can be seen' },
  settled: {
    vi: 'Ngày mục tiêu đã qua và có số liệu của ngày đó',
    en: 'The target day has passed and a figure covers it',
  },
  'too-old': {
    vi: 'Số liệu đã cũ, hoặc thiếu số liệu của ngày mục tiêu đã qua',
    en: 'The figure is too old, or none covers a target day that has passed',
  },
  'target-reached': { vi: 'Số liệu ở mức mục tiêu', en: 'The figure satisfies the target' },
  'before-path': { vi: 'Chưa có mức theo lộ trình để so', en: 'There is no expected value yet' },
  'on-path': { vi: 'Bằng hoặc tốt hơn mức theo lộ trình', en: 'At or ahead of the expected value' },
  'within-tolerance': { vi: 'Kém, nhưng còn trong ngưỡng', en: 'Short, within the tolerance' },
  short: { vi: 'Kém quá ngưỡng', en: 'Short by more' },
} satisfies Record<Rule, Text>;

/** What the rule of settled targets asks where every year has to pass. */
export const settledByYear: Text = {
  vi: 'Ngày mục tiêu đã qua và có số liệu của ngày đó, hoặc đã có năm không đạt',
  en: 'The target day has passed and a figure covers it, or a year has already failed',
};

/** What the answer to a rule rests on; numbers and days come written out. */
export const ruleEvidence = {
  noEnd: { vi: 'kế hoạch không ghi ngày kết thúc', en: 'the plan names no end' },
  endsOn: {
    vi: (until: string) => `đối tượng có đến ngày ${until}`,
    en: (until: string) => `it exists until ${until}`,
  },
  figures: {
    vi: (count: string, latest: string) => `có ${count} số liệu, mới nhất là của ngày ${latest}`,
    en: (count: string, latest: string) => `${count} seen, the latest of ${latest}`,
  },
  onlyEstimate: { vi: 'mới chỉ có số ước', en: 'only estimates are seen' },
  yearFailed: {
    vi: (year: string | null) => `${year === null ? 'đã có năm' : `năm ${year}`} không đạt`,
    en: (year: string | null) => `${year ?? 'a year'} has failed`,
  },
  noFigure: { vi: 'không có số liệu nào', en: 'none is seen' },
  targetDay: {
    vi: (by: string, asOf: string) => `ngày mục tiêu ${by}, ngày đánh giá ${asOf}`,
    en: (by: string, asOf: string) => `target day ${by}, judged on ${asOf}`,
  },
  keep: {
    vi: (by: string) => `phải giữ từ ngày ${by} trở đi, nên không chốt ở ngày đó`,
    en: (by: string) => `to be kept from ${by} on, so that day does not settle it`,
  },
  current: {
    vi: (on: string, limit: string) => `số liệu ngày ${on} còn giá trị đến ngày ${limit}`,
    en: (on: string, limit: string) => `the figure of ${on} is current until ${limit}`,
  },
  notCovered: {
    vi: (by: string) => `không có số liệu của ngày ${by}`,
    en: (by: string) => `none covers ${by}`,
  },
  partlyCovered: {
    vi: (by: string) => `số liệu của ngày ${by} chỉ nói về một phần`,
    en: (by: string) => `the figures of ${by} tell of a part only`,
  },
  notCoveredAndOld: {
    vi: (by: string, on: string, limit: string) =>
      `không có số liệu của ngày ${by}; số liệu ngày ${on} chỉ có giá trị đến ngày ${limit}`,
    en: (by: string, on: string, limit: string) =>
      `none covers ${by}; the figure of ${on} was current until ${limit}`,
  },
  dayOfFigure: {
    vi: (on: string) => `số liệu của ngày ${on}`,
    en: (on: string) => `the figure is of ${on}`,
  },
  target: {
    vi: (observed: string, target: string) => `thực hiện ${observed}, yêu cầu ${target}`,
    en: (observed: string, target: string) => `observed ${observed}, target: ${target}`,
  },
  partialTarget: {
    vi: (observed: string, target: string) =>
      `thực hiện ${observed}, yêu cầu ${target}; số liệu chỉ phản ánh một phần yêu cầu, không đủ để kết luận đạt`,
    en: (observed: string, target: string) =>
      `observed ${observed}, target: ${target}; the figure covers only a part, so it cannot prove it`,
  },
  expected: {
    vi: (expected: string) => `mức theo lộ trình là ${expected}`,
    en: (expected: string) => `the expected value is ${expected}`,
  },
  anchorAhead: {
    vi: (first: string) => `chưa đến mốc tính đầu tiên (${first})`,
    en: (first: string) => `the first anchor (${first}) is still ahead`,
  },
  beforeAnchor: {
    vi: (first: string) => `số liệu có trước mốc tính đầu tiên (${first})`,
    en: (first: string) => `the figure is older than the first anchor (${first})`,
  },
  gap: { vi: (gap: string) => `chênh lệch ${gap}`, en: (gap: string) => `gap ${gap}` },
  tolerance: {
    vi: (gap: string, tolerance: string) => `chênh lệch ${gap}, ngưỡng ${tolerance}`,
    en: (gap: string, tolerance: string) => `gap ${gap}, tolerance ${tolerance}`,
  },
  noTolerance: { vi: 'kế hoạch không đặt ngưỡng', en: 'the plan declares no tolerance' },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
