import type { Text } from '../../model/text.ts';

/** Marks beside an observed value, and what the legend says of them. */
export const markWords = {
  partial: {
    sign: '*',
    legend: {
      vi: 'chỉ phản ánh một phần yêu cầu: đủ để kết luận chưa đạt, không đủ để kết luận đạt',
      en: 'covers only part of what is asked: it can prove a target missed, never met',
    },
  },
  synthetic: {
    sign: '†',
    legend: {
      vi: 'số liệu giả lập để dùng thử, không phải số liệu thật',
      en: 'made up for demonstration, not a real figure',
    },
  },
  qualifier: {
    sign: '~',
    legend: { vi: 'nguồn ghi kèm', en: 'the source says' },
  },
  stale: {
    sign: '‡',
    legend: { vi: 'số liệu cũ, không còn dùng để đánh giá được', en: 'too old to judge by' },
  },
} satisfies Record<'partial' | 'synthetic' | 'qualifier' | 'stale', { sign: string; legend: Text }>;

/** Stands behind an expected value that could only be had by turning a count into a share, or back. */
export const convertedMark = {
  sign: '§',
  legend: {
    vi: 'đã quy đổi giữa số lượng và tỷ lệ theo tổng số từng thời điểm; lệnh explain ghi rõ phép quy đổi',
    en: 'converted between a count and a share by the total of the time; explain shows how',
  },
} satisfies { sign: string; legend: Text };

/** Stands in the column of expected values where a figure has none to be held against. */
export const noExpectedMark = {
  sign: '–',
  legend: {
    vi: 'chưa có mức theo lộ trình (chưa đến mốc đầu, hoặc kế hoạch không có giá trị gốc)',
    en: 'no expected value (before the first milestone, or the plan has no baseline)',
  },
} satisfies { sign: string; legend: Text };
