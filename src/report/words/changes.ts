import type { ChangeKind, Redefinition } from '../../model/changes.ts';
import type { Language, Text } from '../../model/text.ts';

interface ChangeWords {
  /** Stands before the words, so that a change is never told by colour alone; one cell wide. */
  readonly symbol: string;
  /** Of one indicator: "Mới chậm tiến độ". */
  readonly said: Text;
  /** As it stands in a count: "3 mới chậm tiến độ". */
  readonly counted: Text;
}

/** The words of every kind of change. */
export const changeWords = {
  'newly-behind': {
    symbol: '▼',
    said: { vi: 'Mới chậm tiến độ', en: 'Newly behind' },
    counted: { vi: 'mới chậm tiến độ hoặc không đạt', en: 'newly behind or missed' },
  },
  worse: {
    symbol: '↓',
    said: { vi: 'Đánh giá kém đi', en: 'Judged worse' },
    counted: { vi: 'có đánh giá kém đi', en: 'judged worse' },
  },
  'no-longer-reported': {
    symbol: '?',
    said: { vi: 'Không còn số liệu để đánh giá', en: 'No longer judged' },
    counted: { vi: 'không còn số liệu để đánh giá', en: 'no longer judged' },
  },
  gone: {
    symbol: '−',
    said: { vi: 'Không còn trong kế hoạch', en: 'No longer in the plan' },
    counted: { vi: 'không còn trong kế hoạch', en: 'no longer in the plan' },
  },
  ended: {
    symbol: '–',
    said: { vi: 'Không còn đối tượng đánh giá', en: 'Object has ended' },
    counted: { vi: 'không còn đối tượng đánh giá', en: 'whose object has ended' },
  },
  otherwise: {
    symbol: '~',
    said: { vi: 'Tình trạng khác trước', en: 'Another status' },
    counted: { vi: 'có tình trạng khác trước', en: 'with another status' },
  },
  'newly-reported': {
    symbol: '◆',
    said: { vi: 'Mới có số liệu', en: 'Newly reported' },
    counted: { vi: 'mới có số liệu', en: 'newly reported' },
  },
  better: {
    symbol: '↑',
    said: { vi: 'Đánh giá tốt lên', en: 'Judged better' },
    counted: { vi: 'có đánh giá tốt lên', en: 'judged better' },
  },
  recovered: {
    symbol: '▲',
    said: { vi: 'Đã khắc phục', en: 'Recovered' },
    counted: { vi: 'đã khắc phục chậm tiến độ', en: 'recovered' },
  },
  new: {
    symbol: '+',
    said: { vi: 'Mới có trong kế hoạch', en: 'New in the plan' },
    counted: { vi: 'mới có trong kế hoạch', en: 'new in the plan' },
  },
  same: {
    symbol: '=',
    said: { vi: 'Giữ nguyên đánh giá', en: 'Same status' },
    counted: { vi: 'giữ nguyên đánh giá', en: 'with the same status' },
  },
  'not-compared': {
    symbol: '·',
    said: { vi: 'Chưa so được', en: 'Not compared' },
    counted: {
      vi: 'chưa so được vì báo cáo trước không đánh giá',
      en: 'not compared, as the earlier report did not judge them',
    },
  },
} satisfies Record<ChangeKind, ChangeWords>;

/** An indicator that is missed now, and was neither behind nor missed. */
export const newlyMissed: Text = { vi: 'Mới không đạt', en: 'Newly missed' };

/** The order in which changes are told: the bad news first. */
export const changeOrder = [
  'newly-behind',
  'worse',
  'no-longer-reported',
  'gone',
  'ended',
  'otherwise',
  'newly-reported',
  'better',
  'recovered',
  'new',
  'same',
  'not-compared',
] as const satisfies readonly ChangeKind[];

/** What the plan defines otherwise. */
export const redefinedWords = {
  unit: { vi: 'đơn vị tính đã đổi', en: 'the unit has changed' },
  measure: { vi: 'cách tính đã đổi', en: 'the way it is measured has changed' },
  trajectory: { vi: 'lộ trình đã đổi', en: 'the trajectory has changed' },
} satisfies Record<Redefinition, Text>;

/** Sentences of the section; numbers, days and values come written out. */
export const changeSentences = {
  title: {
    vi: (day: string) => `Thay đổi so với báo cáo ngày ${day}`,
    en: (day: string) => `Changes since the report of ${day}`,
  },
  /** The first of the counts, and the others: "1 chỉ tiêu mới có số liệu; 2 có đánh giá tốt lên". */
  first: {
    vi: (count: string, counted: string) => `${count} chỉ tiêu ${counted}`,
    en: (count: string, counted: string) =>
      `${count} ${count === '1' ? 'indicator' : 'indicators'} ${counted}`,
  },
  other: {
    vi: (count: string, counted: string) => `${count} ${counted}`,
    en: (count: string, counted: string) => `${count} ${counted}`,
  },
  unchanged: {
    vi: (count: string) =>
      count === '1' ? 'Chỉ tiêu giữ nguyên đánh giá' : `Cả ${count} chỉ tiêu giữ nguyên đánh giá`,
    en: (count: string) =>
      count === '1' ? 'The indicator keeps its status' : `All ${count} indicators keep their status`,
  },
  none: {
    vi: 'Không có chỉ tiêu nào để so sánh.',
    en: 'There is no indicator to compare.',
  },
  /** How the values of indicators went that have the same status. */
  values: {
    vi: (counts: readonly string[]) => ` (số liệu: ${counts.join(', ')})`,
    en: (counts: readonly string[]) => ` (values: ${counts.join(', ')})`,
  },
  otherTool: {
    vi: (then: string, now: string) => `Báo cáo trước do lotrinh ${then} lập, báo cáo này do ${now}.`,
    en: (then: string, now: string) => `The earlier report was made by lotrinh ${then}, this one by ${now}.`,
  },
  fromTo: {
    vi: (before: string, now: string) => `${before} → ${now}`,
    en: (before: string, now: string) => `${before} → ${now}`,
  },
  by: {
    vi: (change: string, difference: string) => `${change} (${difference})`,
    en: (change: string, difference: string) => `${change} (${difference})`,
  },
  /** One value on two days. */
  unmoved: {
    vi: (value: string) => `${value} (không đổi)`,
    en: (value: string) => `${value} (unchanged)`,
  },
  /** The very figure that the earlier report had. */
  noNewFigure: {
    vi: (value: string, day: string) => `${value} (chưa có số liệu mới sau ngày ${day})`,
    en: (value: string, day: string) => `${value} (no new figure since ${day})`,
  },
  /** Another value of the day that the earlier report had one of. */
  revised: {
    vi: (change: string, day: string) => `${change}, sửa số liệu ngày ${day}`,
    en: (change: string, day: string) => `${change}, the figure of ${day} was revised`,
  },
  was: { vi: (value: string) => `trước là ${value}`, en: (value: string) => `was ${value}` },
  target: {
    vi: (before: string, now: string) => `kế hoạch đổi yêu cầu: ${before} → ${now}`,
    en: (before: string, now: string) => `the plan asks for something else: ${before} → ${now}`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
