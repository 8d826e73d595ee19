import type { TrajectoryKind } from '../../model/plan.ts';
import type { Language, Text } from '../../model/text.ts';

/** How the expected value goes from one milestone to the next. */
export const trajectoryWords = {
  linear: { vi: 'đường thẳng giữa các mốc', en: 'a straight line between the milestones' },
  compound: {
    vi: 'thay đổi theo tỷ lệ đều giữa các mốc',
    en: 'a constant rate of change between the milestones',
  },
  step: {
    vi: 'theo bậc: giữ mức của mốc đã qua đến mốc sau',
    en: 'in steps: the last milestone passed holds until the next',
  },
  flat: {
    vi: 'phải đạt mức của mốc kế tiếp ngay từ đầu',
    en: 'the level of the next milestone holds from the start',
  },
} satisfies Record<TrajectoryKind, Text>;

/** The kinds in the order in which they are listed. */
export const trajectoryKinds = [
  'linear',
  'compound',
  'step',
  'flat',
] as const satisfies readonly TrajectoryKind[];

/** Whether the way between milestones is the plan's own. */
export const officialWords = {
  official: { vi: 'theo văn bản', en: 'given in the document' },
  reading: { vi: 'không có trong văn bản', en: 'not in the document' },
} satisfies Record<'official' | 'reading', Text>;

/** A way that was asked for, by its name; what a document gives are its points, not the line between them. */
export const pathWords = {
  official: {
    vi: (title: string, kind: string) => `theo ${title}: ${kind}`,
    en: (title: string, kind: string) => `by ${title}: ${kind}`,
  },
  reading: {
    vi: (title: string, kind: string) => `theo ${title}: ${kind}, không có trong văn bản`,
    en: (title: string, kind: string) => `by ${title}: ${kind}, not in the document`,
  },
} satisfies Record<'official' | 'reading', Record<Language, (title: string, kind: string) => string>>;
