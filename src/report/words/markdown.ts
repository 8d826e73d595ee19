import type { Language, Text } from '../../model/text.ts';

/** What only the Markdown report says; the rest it shares with other forms. */
export const markdownWords = {
  results: { vi: 'Kết quả theo trụ cột', en: 'Results by pillar' },
  notes: { vi: 'Ghi chú từng chỉ tiêu', en: 'Notes on the indicators' },
  problems: {
    vi: (counts: string) => `Khi đọc kế hoạch và số liệu: ${counts}`,
    en: (counts: string) => `Reading the plan and the exports: ${counts}`,
  },
  moreProblems: {
    vi: (count: string) => `và ${count} lỗi, cảnh báo khác`,
    en: (count: string) => `and ${count} more`,
  },
  /** Stands at the top; the sources that are made up come named. */
  synthetic: {
    vi: (sources: string) => `Có số liệu giả lập để dùng thử, không phải số liệu thật: ${sources}.`,
    en: (sources: string) => `Some figures are made up for demonstration and not real: ${sources}.`,
  },
} satisfies Record<string, Text | Record<Language, (said: string) => string>>;
