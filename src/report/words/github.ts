import type { Language } from '../../model/text.ts';
import type { Severity } from '../github/workflow-command.ts';

/** Says that there are more annotations than GitHub shows. */
export const moreAnnotations = {
  error: {
    vi: (shown: string, all: string) =>
      `GitHub chỉ hiện ${shown} lỗi đầu tiên trong ${all} lỗi của bước này; đủ cả ở danh sách dưới đây.`,
    en: (shown: string, all: string) =>
      `GitHub shows the first ${shown} of the ${all} errors of this step; the list below has them all.`,
  },
  warning: {
    vi: (shown: string, all: string) =>
      `GitHub chỉ hiện ${shown} cảnh báo đầu tiên trong ${all} cảnh báo của bước này; đủ cả ở danh sách dưới đây.`,
    en: (shown: string, all: string) =>
      `GitHub shows the first ${shown} of the ${all} warnings of this step; the list below has them all.`,
  },
  notice: {
    vi: (shown: string, all: string) =>
      `GitHub chỉ hiện ${shown} thông báo đầu tiên trong ${all} thông báo của bước này; đủ cả ở danh sách dưới đây.`,
    en: (shown: string, all: string) =>
      `GitHub shows the first ${shown} of the ${all} notices of this step; the list below has them all.`,
  },
} satisfies Record<Severity, Record<Language, (shown: string, all: string) => string>>;

/** Names the group of a plan's indicators, with the day that it is judged at. */
export const groupTitle = {
  vi: (plan: string, day: string) => `${plan} – ngày đánh giá ${day}`,
  en: (plan: string, day: string) => `${plan} – judged on ${day}`,
} satisfies Record<Language, (plan: string, day: string) => string>;
