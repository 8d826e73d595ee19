import type { Language, Text } from '../../model/text.ts';

/** Headings of the table that offices hand in; the years and days in them are filled in. */
export const officialHeadings = {
  number: { vi: 'STT', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'ĐVT', en: 'Unit' },
  target: { vi: (year: string) => `Kế hoạch ${year}`, en: (year: string) => `Plan ${year}` },
  expected: { vi: 'Mốc theo lộ trình đến kỳ', en: 'Expected by the trajectory' },
  previous: { vi: 'Thực hiện kỳ trước', en: 'Observed before' },
  observed: { vi: 'Thực hiện đến nay', en: 'Observed to date' },
  completion: { vi: 'Tỷ lệ hoàn thành (%)', en: 'Completion (%)' },
  change: { vi: 'Tăng/giảm so kỳ trước', en: 'Change since before' },
  status: { vi: 'Đánh giá', en: 'Status' },
  owner: { vi: 'Đơn vị chủ trì', en: 'Owner' },
  sources: { vi: 'Nguồn số liệu', en: 'Source of the figure' },
  note: { vi: 'Ghi chú', en: 'Notes' },
} satisfies Record<string, Text | Record<Language, (filled: string) => string>>;

/**
 * Verdicts as offices write them: a target that is not reached is "chưa đạt" until its day, and "không đạt" after it
 * (Kế hoạch 2656/KH-UBND of Quảng Bình, and the press on national targets, write both).
 */
export const officialVerdicts = {
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  /** Before the target's day. */
  notYet: { vi: 'Chưa đạt', en: 'Not yet met' },
  /** After it. */
  failed: { vi: 'Không đạt', en: 'Not met' },
} satisfies Record<string, Text>;

/** Sentences of the roll-up; counts and lists of counts come written out. */
export const rollUpWords = {
  completed: {
    vi: (met: string, of: string) => `Đã hoàn thành ${met}/${of} chỉ tiêu`,
    en: (met: string, of: string) =>
      `${met} of ${of} ${of === '1' ? 'indicator' : 'indicators'} ${met === '1' || of === '1' ? 'is' : 'are'} met`,
  },
  exceeded: {
    vi: (count: string) => `trong đó ${count} chỉ tiêu vượt`,
    en: (count: string) => `${count} of them exceeded`,
  },
  notYet: {
    vi: (count: string) => `${count} chỉ tiêu chưa đạt`,
    en: (count: string) => `${count} not yet met`,
  },
  failed: {
    vi: (count: string) => `${count} chỉ tiêu đã đến hạn mà không đạt`,
    en: (count: string) => `${count} not met by ${count === '1' ? 'its' : 'their'} day`,
  },
  /** Missed before its day has come: what every year has to pass, where one has failed. */
  failedEarly: {
    vi: (count: string) => `${count} chỉ tiêu chưa đến hạn nhưng đã có năm không đạt`,
    en: (count: string) => `${count} not due that ${count === '1' ? 'has' : 'have'} failed a year already`,
  },
  unjudged: {
    vi: (count: string) => `${count} chỉ tiêu chưa đánh giá được`,
    en: (count: string) => `${count} that cannot be judged`,
  },
  ended: {
    vi: (count: string) => `${count} chỉ tiêu không còn đối tượng đánh giá`,
    en: (count: string) => `${count} whose object is gone`,
  },
  none: { vi: 'Kế hoạch không có chỉ tiêu nào để đánh giá', en: 'The plan has no indicator to judge' },
} satisfies Record<string, Record<Language, string | ((...counts: string[]) => string)>>;
