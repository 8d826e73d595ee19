import type { MilestoneResult } from '../../model/assessment.ts';
import type { Text } from '../../model/text.ts';

/** Stands before a milestone: decided for good or bad, or not decided. */
export const milestoneSymbols = {
  met: '✓',
  missed: '✗',
  unknown: '·',
  pending: '·',
} satisfies Record<MilestoneResult, string>;

/** What became of a milestone by its own day. */
export const milestoneResultWords = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'missed' },
  unknown: { vi: 'không rõ, không có số liệu của ngày đó', en: 'unknown, no figure covers that day' },
  pending: { vi: 'chưa đến ngày', en: 'its day has not come' },
} satisfies Record<MilestoneResult, Text>;
