import type { Manner } from '../../model/manner.ts';
import type { Obstacle, Relation, Remark } from '../../model/plan-comparison.ts';
import type { Language, Text } from '../../model/text.ts';

/** Headings and labels of two plans side by side. */
export const comparisonLabels = {
  title: { vi: 'Hai kế hoạch đặt cạnh nhau', en: 'Two plans side by side' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  whole: { vi: 'Tính trên', en: 'Share of' },
  expected: { vi: 'Theo lộ trình', en: 'Expected' },
  observed: { vi: 'Thực hiện', en: 'Observed' },
  status: { vi: 'Đánh giá', en: 'Status' },
  variant: { vi: 'Cách tính', en: 'Variant' },
  none: { vi: '–', en: '–' },
  noneYet: { vi: 'chưa có', en: 'none yet' },
  unsaid: { vi: 'không nêu', en: 'not said' },
  implicit: { vi: 'chỉ nêu con số', en: 'a bare number' },
} satisfies Record<string, Text>;

/** What two indicators of one concept are to each other: as a heading, and in a count. */
export const relationWords = {
  differ: {
    heading: { vi: 'Khác yêu cầu', en: 'They differ' },
    counted: { vi: 'khác yêu cầu', en: 'with different targets' },
  },
  'not-comparable': {
    heading: { vi: 'Không so sánh được với nhau', en: 'They cannot be compared' },
    counted: { vi: 'không so được', en: 'not comparable' },
  },
  apart: {
    heading: { vi: 'Không có mốc nào cùng năm', en: 'No year has a milestone of both' },
    counted: { vi: 'không có mốc cùng năm', en: 'without a year in common' },
  },
  agree: {
    heading: { vi: 'Cùng yêu cầu', en: 'They agree' },
    counted: { vi: 'cùng yêu cầu', en: 'with the same targets' },
  },
} satisfies Record<Relation, { heading: Text; counted: Text }>;

/** The order in which relations are listed: first what needs a decision. */
export const relationOrder = [
  'differ',
  'not-comparable',
  'apart',
  'agree',
] as const satisfies readonly Relation[];

type Sides = (one: string, other: string) => string;

/** Why two indicators of one concept cannot be compared; the sides come named: "06-NQ/TU: thủ tục đủ điều kiện". */
export const obstacleWords = {
  whole: {
    vi: (one, other) => `Không so được: hai tỷ lệ tính trên hai mẫu số khác nhau (${one}; ${other}).`,
    en: (one, other) => `They cannot be compared: the shares are of different wholes (${one}; ${other}).`,
  },
  unit: {
    vi: (one, other) => `Không so được: hai đơn vị tính khác nhau (${one}; ${other}).`,
    en: (one, other) => `They cannot be compared: the units differ (${one}; ${other}).`,
  },
  scale: {
    vi: (one, other) => `Không so được: hai loại thang đo khác nhau (${one}; ${other}).`,
    en: (one, other) => `They cannot be compared: they are on different scales (${one}; ${other}).`,
  },
  total: {
    vi: (one, other) => `Không so được: hai số lượng trên hai tổng số khác nhau (${one}; ${other}).`,
    en: (one, other) => `They cannot be compared: the counts are out of different totals (${one}; ${other}).`,
  },
  manner: {
    vi: (one, other) => `Không so được: hai văn bản yêu cầu theo hai kiểu khác nhau (${one}; ${other}).`,
    en: (one, other) => `They cannot be compared: they ask in different ways (${one}; ${other}).`,
  },
} satisfies Record<Obstacle, Record<Language, Sides>>;

/** What a target has to hold for. */
export const mannerWords = {
  value: { vi: 'một giá trị', en: 'one value' },
  'mean-growth': { vi: 'bình quân các năm', en: 'the mean of the years' },
  'every-year': { vi: 'từng năm', en: 'every year' },
  'every-member': { vi: 'từng thành phần', en: 'every member' },
} satisfies Record<Manner, Text>;

/** What must be known of a pair besides. */
export const remarkWords = {
  variant: {
    vi: (one, other) =>
      `Hai bên tính theo hai cách khác nhau (${one}; ${other}): không lấy số của bên này để kết luận theo bên kia.`,
    en: (one, other) =>
      `They are measured by different definitions (${one}; ${other}): the figure of one says nothing under the other.`,
  },
  'variant-unsaid': {
    vi: (one, other) =>
      `Chỉ một bên nêu tính theo cách nào (${one}; ${other}): chưa chắc cùng cách tính, nên không lấy số của bên này để kết luận theo bên kia.`,
    en: (one, other) =>
      `Only one of them says by which definition it is measured (${one}; ${other}): the figure of one is not held against the target of the other.`,
  },
  'whole-unsaid': {
    vi: (one, other) =>
      `Chỉ một bên nêu tỷ lệ tính trên gì (${one}; ${other}); hãy kiểm tra có cùng mẫu số không.`,
    en: (one, other) =>
      `Only one of them says what its share is of (${one}; ${other}); check that the wholes are the same.`,
  },
  'one-expected': {
    vi: (one, other) =>
      `Chỉ một bên có mức theo lộ trình để đối chiếu (${one}; ${other}), nên đánh giá có thể khác nhau dù cùng yêu cầu, cùng số liệu.`,
    en: (one, other) =>
      `Only one of them expects something by now (${one}; ${other}), so that verdicts may differ where targets and figures do not.`,
  },
  explicitness: {
    vi: (one, other) =>
      `Mức độ rõ ràng khác nhau (${one}; ${other}): con số không kèm “trở lên” được hiểu là “ít nhất”.`,
    en: (one, other) =>
      `They are not equally explicit (${one}; ${other}): a bare number is read as “at least”.`,
  },
} satisfies Record<Remark, Record<Language, Sides>>;

/** How a text gives the value of a milestone. */
export const explicitnessWords = {
  explicit: { vi: 'nêu rõ', en: 'explicit' },
  implicit: { vi: 'chỉ nêu con số', en: 'a bare number' },
} satisfies Record<'explicit' | 'implicit', Text>;

/** The kinds of scales. */
export const scaleWords = {
  number: { vi: 'số', en: 'a number' },
  rank: { vi: 'thứ hạng', en: 'a rank' },
  tier: { vi: 'nhóm xếp loại', en: 'a tier' },
  'yes-no': { vi: 'xong hay chưa', en: 'done or not' },
} satisfies Record<'number' | 'rank' | 'tier' | 'yes-no', Text>;

const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

/** Sentences of a comparison; numbers, days and names come written out. */
export const comparisonSentences = {
  side: {
    vi: (plan: string, said: string) => `${plan}: ${said}`,
    en: (plan: string, said: string) => `${plan}: ${said}`,
  },
  judged: {
    vi: (asOf: string, targetBy: string) => `${asOf}, mục tiêu đến ngày ${targetBy}`,
    en: (asOf: string, targetBy: string) => `${asOf}, target day ${targetBy}`,
  },
  year: { vi: (year: string) => `Năm ${year}`, en: (year: string) => year },
  by: { vi: (day: string) => `đến ${day}`, en: (day: string) => `by ${day}` },
  from: { vi: (day: string) => `từ ${day} trở đi`, en: (day: string) => `from ${day} on` },
  pairs: {
    vi: (count: string) => `${count} cặp chỉ tiêu cùng nội dung`,
    en: (count: string) => many(count, 'pair of indicators', 'pairs of indicators'),
  },
  noPairs: {
    vi: 'Hai kế hoạch không có nội dung nào chung: không “concept” nào có ở cả hai.',
    en: 'The plans have nothing in common: no `concept` stands in both.',
  },
  agree: {
    vi: (years: string) => `Cùng yêu cầu ở mốc ${years}.`,
    en: (years: string) => `They ask the same in ${years}.`,
  },
  oneSided: {
    vi: (plan: string, years: string) => `Chỉ ${plan} có mốc ${years}.`,
    en: (plan: string, years: string) => `Only ${plan} has a milestone in ${years}.`,
  },
  differ: {
    vi: (year: string, one: string, other: string) => `Năm ${year} yêu cầu khác nhau (${one}; ${other}).`,
    en: (year: string, one: string, other: string) => `They differ in ${year} (${one}; ${other}).`,
  },
  figure: {
    vi: (value: string, on: string, whose: string) => `Số ${value} (ngày ${on}, ${whose})`,
    en: (value: string, on: string, whose: string) => `${value} (of ${on}, ${whose})`,
  },
  bothFigures: { vi: 'số của cả hai', en: 'the figure of both' },
  ownFigure: {
    vi: (plan: string) => `số của ${plan}`,
    en: (plan: string) => `the figure of ${plan}`,
  },
  enoughForOne: {
    vi: (figure: string, passed: string, failed: string, year: string) =>
      `${figure} đủ mức năm ${year} của ${passed} nhưng chưa đủ mức của ${failed}: cùng một số, hai kết luận.`,
    en: (figure: string, passed: string, failed: string, year: string) =>
      `${figure} is enough for ${passed} in ${year} and not for ${failed}: one figure, two verdicts.`,
  },
  enoughForBoth: {
    vi: (figure: string, year: string) => `${figure} đủ mức năm ${year} của cả hai.`,
    en: (figure: string, year: string) => `${figure} is enough for both in ${year}.`,
  },
  enoughForNone: {
    vi: (figure: string, year: string) => `${figure} chưa đủ mức năm ${year} của bên nào.`,
    en: (figure: string, year: string) => `${figure} is enough for neither in ${year}.`,
  },
  partOnly: {
    vi: (figure: string) => `${figure} chỉ phản ánh một phần yêu cầu, nên không đủ để kết luận đạt.`,
    en: (figure: string) => `${figure} covers only part of what is asked, and cannot prove a target met.`,
  },
  partFails: {
    vi: (figure: string, failed: string, year: string) =>
      `${figure} chưa đủ mức năm ${year} của ${failed}; chỉ phản ánh một phần yêu cầu, nên cũng không đủ để kết luận đạt theo bên kia.`,
    en: (figure: string, failed: string, year: string) =>
      `${figure} is not enough for ${failed} in ${year}; it covers only part of what is asked, and cannot prove the other target met either.`,
  },
  alone: {
    vi: (plan: string, count: string) => `Chỉ có ở ${plan} (${count} chỉ tiêu)`,
    en: (plan: string, count: string) => `Only in ${plan} (${many(count, 'indicator', 'indicators')})`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
