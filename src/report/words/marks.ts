import type { Text } from '../../model/text.ts';

/** Marks beside an observed value, and what the legend says of them. */
export const markWords = {
  partial: {
    sign: '*',
    legend: {
      vi: 'chỉ bao quát một phần yêu cầu: có thể cho thấy không đạt, không thể cho thấy đạt',
      en: 'covers only part of what is asked: it can prove a target missed, never met',
    },
  },
  synthetic: {
    sign: '†',
    legend: {
      vi: 'số liệu giả lập để dùng thử, không phải số liệu thật',
      en: 'made up for trying out, not a real figure',
    },
  },
  qualifier: {
    sign: '~',
    legend: { vi: 'nguồn ghi kèm', en: 'the source says' },
  },
  stale: {
    sign: '‡',
    legend: { vi: 'số liệu cũ, đã quá thời hạn sử dụng', en: 'older than the plan allows' },
  },
} satisfies Record<'partial' | 'synthetic' | 'qualifier' | 'stale', { sign: string; legend: Text }>;
