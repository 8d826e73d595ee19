import type { Absence } from '../../model/series.ts';
import type { ReasonView } from '../reason-view.ts';
import type { ReasonWords } from './reasons.ts';

const from = (view: ReasonView, words: string) => (view.source === null ? '' : ` ${words} ${view.source}`);

const inBrackets = (figure: string | null) => (figure === null ? '' : ` (${figure})`);

/** Why there is no observation, and what would bring one. */
export const absenceWords = {
  'no-file': {
    vi: (view) => `Chưa có tệp số liệu nào${from(view, 'của nguồn')}; chỉ tiêu được đánh giá khi có tệp.`,
    en: (view) =>
      `There is no file yet${from(view, 'from the source')}; it will be judged when there is one.`,
  },
  'no-row': {
    vi: (view) => `Các tệp${from(view, 'của nguồn')} không có dòng nào dùng được cho chỉ tiêu này.`,
    en: (view) => `The files${from(view, 'of the source')} have no usable row for this indicator.`,
  },
  'no-whole-period': {
    vi: (view) => `Đã có số liệu nhưng đến ngày ${view.asOf} chưa trọn một kỳ tính nào.`,
    en: (view) => `There are rows, but no whole period of the measure by ${view.asOf}.`,
  },
  'denominator-zero': {
    vi: () => 'Mẫu số bằng 0 ở mọi kỳ nên không tính được.',
    en: () => 'The denominator is zero in every period, so there is nothing to compute.',
  },
  'not-yet': {
    vi: (view) => `Mọi số liệu đều thuộc, hoặc được công bố, sau ngày đánh giá ${view.asOf}.`,
    en: (view) => `Every figure is of a day, or was published, after ${view.asOf}.`,
  },
  'only-estimate': {
    vi: (view) =>
      `Đến ngày ${view.asOf} mới chỉ có số ước${inBrackets(view.estimate)}; số ước không được dùng để đánh giá, cần số liệu chính thức.`,
    en: (view) =>
      `By ${view.asOf} there are only estimates${inBrackets(view.estimate)}; an estimate is never judged, a result is needed.`,
  },
} satisfies Record<Absence, ReasonWords>;
