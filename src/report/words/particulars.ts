import type { Language } from '../../model/text.ts';
import type { EachOf } from '../parts.ts';

/** What stands beside a figure: what it is out of, how sure it is, who says otherwise. Numbers and days come written out. */
export const particularWords = {
  variant: {
    vi: (name: string) => `cách tính: ${name}`,
    en: (name: string) => `variant: ${name}`,
  },
  share: {
    vi: (count: string, total: string, share: string | null) =>
      `${count}/${total}${share === null ? '' : ` (${share})`}`,
    en: (count: string, total: string, share: string | null) =>
      `${count} of ${total}${share === null ? '' : ` (${share})`}`,
  },
  /** An observation, and what it was converted to. */
  convertedTo: {
    vi: (count: string, share: string) => `${count}, tức ${share}`,
    en: (count: string, share: string) => `${count}, that is ${share}`,
  },
  /** What an observation was converted to. */
  converted: {
    vi: (share: string) => `quy đổi thành ${share}`,
    en: (share: string) => `converted to ${share}`,
  },
  sample: {
    vi: (size: string, confidence: string, interval: string) =>
      `cỡ mẫu ${size}, khoảng tin cậy ${confidence}: ${interval}`,
    en: (size: string, confidence: string, interval: string) =>
      `sample of ${size}, ${confidence} confidence interval: ${interval}`,
  },
  undecided: {
    vi: 'mẫu khảo sát không đủ để kết luận',
    en: 'the sample is too small to tell',
  },
  estimate: {
    vi: (figure: string, day: string) => `${figure} (chưa phải kết quả; số liệu ngày ${day})`,
    en: (figure: string, day: string) => `${figure} (not a result; figure of ${day})`,
  },
  own: {
    vi: (source: string) => `nguồn: ${source}`,
    en: (source: string) => `source: ${source}`,
  },
  rivals: {
    vi: (figures: readonly string[]) => `nguồn khác: ${figures.join('; ')}`,
    en: (figures: readonly string[]) =>
      `${figures.length === 1 ? 'another source' : 'other sources'}: ${figures.join('; ')}`,
  },
  by: {
    vi: (figure: string, source: string) => `${figure} (${source})`,
    en: (figure: string, source: string) => `${figure} (${source})`,
  },
  publishedBy: {
    vi: (source: string, day: string) => `${source}, công bố ${day}`,
    en: (source: string, day: string) => `${source}, published ${day}`,
  },
  worst: {
    vi: (each: EachOf, part: string) => `${each === 'year' ? 'năm kém nhất' : 'kém nhất'}: ${part}`,
    en: (each: EachOf, part: string) => `${each === 'year' ? 'worst year' : 'worst'}: ${part}`,
  },
  failing: {
    vi: (count: string, judged: string, parts: readonly string[]) =>
      `không đạt ${count}/${judged}: ${parts.join(', ')}`,
    en: (count: string, judged: string, parts: readonly string[]) =>
      `${count} of ${judged} fail: ${parts.join(', ')}`,
  },
  absent: {
    vi: (names: readonly string[]) => `chưa có số liệu: ${names.join(', ')}`,
    en: (names: readonly string[]) => `without a figure: ${names.join(', ')}`,
  },
  openList: {
    vi: 'danh sách mở: văn bản nêu ví dụ',
    en: 'open list: the text gives examples',
  },
  growthSince: {
    vi: (first: string, last: string, base: string) => `bình quân ${first}–${last} so với gốc ${base}`,
    en: (first: string, last: string, base: string) => `mean of ${first}–${last}, from ${base}`,
  },
  beyond: {
    vi: (target: string, total: string, day: string) =>
      `mục tiêu ${target} nhiều hơn ${total} hiện có (từ ${day})`,
    en: (target: string, total: string, day: string) =>
      `the target of ${target} is more than the ${total} that there are (since ${day})`,
  },
  noneLeft: {
    vi: (target: string, unit: string, day: string) =>
      `mục tiêu ${target}, nay không còn ${unit} nào (từ ${day})`,
    en: (target: string, unit: string, day: string) =>
      `the target of ${target}: there are no ${unit} any more (since ${day})`,
  },
  atIssue: {
    vi: (target: string, share: string, total: string) => `khi ban hành, ${target} là ${share} của ${total}`,
    en: (target: string, share: string, total: string) =>
      `when the document was issued, ${target} was ${share} of ${total}`,
  },
  atFirst: {
    vi: (target: string, share: string, total: string, day: string) =>
      `theo tổng số sớm nhất đã biết (từ ${day}), ${target} là ${share} của ${total}`,
    en: (target: string, share: string, total: string, day: string) =>
      `by the first total that is known (since ${day}), ${target} was ${share} of ${total}`,
  },
  otherPath: {
    vi: (path: string, verdict: string) => `theo ${path} thì ${verdict}`,
    en: (path: string, verdict: string) => `by ${path}: ${verdict}`,
  },
  throughMilestones: {
    vi: 'đường qua các mốc của kế hoạch',
    en: 'the way through the plan’s milestones',
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
