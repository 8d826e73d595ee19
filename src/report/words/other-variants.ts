import type { OtherVariant } from '../../model/assessment.ts';
import type { Language, Text } from '../../model/text.ts';

/** Why another definition gives no value. */
export const otherVariantWords = {
  'columns-missing': {
    vi: (roles: string) => `chưa tính được: kế hoạch chưa cho cột ${roles}`,
    en: (roles: string) => `not computed: the plan gives no column for ${roles}`,
  },
  'agency-figure': {
    vi: () => 'không tính được từ các dòng: số do cơ quan công bố, chưa khai báo ở “other-variants”',
    en: () => 'cannot be computed from rows: a figure of an agency, none is declared under “other-variants”',
  },
  'pending-without-day': {
    vi: () => 'chưa tính được: cách này đếm cả hồ sơ chưa kết thúc, nhưng kỳ xếp theo ngày kết thúc',
    en: () => 'not computed: it counts pending dossiers too, but periods go by the day of the end',
  },
  failed: {
    vi: () => 'không tính được trên các dòng này; xem cảnh báo',
    en: () => 'it failed on these rows; see the warning',
  },
  'no-file': { vi: () => 'chưa có tệp số liệu', en: () => 'there is no file yet' },
  'no-row': { vi: () => 'các tệp không có dòng nào dùng được', en: () => 'the files have no usable row' },
  'no-whole-period': {
    vi: () => 'chưa trọn một kỳ tính nào',
    en: () => 'there is no whole period yet',
  },
  'denominator-zero': {
    vi: () => 'mẫu số bằng 0 ở mọi kỳ',
    en: () => 'the denominator is zero in every period',
  },
  'not-yet': {
    vi: () => 'mọi số liệu đều thuộc, hoặc được công bố, sau ngày đánh giá',
    en: () => 'every figure is of a day, or was published, after the day of judging',
  },
  'only-estimate': { vi: () => 'mới chỉ có số ước', en: () => 'there are only estimates' },
} satisfies Partial<Record<NonNullable<OtherVariant['why']>, Record<Language, (roles: string) => string>>>;

/** Sentences about another definition; numbers come written out. */
export const otherVariantSentences = {
  gives: {
    vi: (value: string, on: string) => `${value} (số liệu ngày ${on})`,
    en: (value: string, on: string) => `${value} (figure of ${on})`,
  },
  unknown: {
    vi: (rows: string) => `${rows} dòng thiếu dữ liệu để xét`,
    en: (rows: string) => `${rows} ${rows === '1' ? 'row' : 'rows'} without what it asks for`,
  },
  wouldBe: {
    vi: (expected: string | null, gap: string | null, verdict: string) =>
      `${expected === null ? '' : `mức theo lộ trình ${expected}, `}${gap === null ? '' : `chênh lệch ${gap}, `}đánh giá sẽ là ${verdict}`,
    en: (expected: string | null, gap: string | null, verdict: string) =>
      `${expected === null ? '' : `expected ${expected}, `}${gap === null ? '' : `gap ${gap}, `}the verdict would be ${verdict}`,
  },
  noValue: { vi: () => 'không có số liệu để đánh giá', en: () => 'there is nothing to judge' },
} satisfies Record<string, Record<Language, (...facts: never[]) => string>>;

/** Said once above them. */
export const otherVariantsIntro: Text = {
  vi: 'Chỉ để đối chiếu, không dùng để đánh giá; cùng các dòng và cùng kỳ với số liệu trên nếu cùng nguồn.',
  en: 'For comparison only, never judged; of the same rows and periods as the figure above where the source is the same.',
};
