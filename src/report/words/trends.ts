import type { Trend } from '../../model/assessment.ts';
import type { Text } from '../../model/text.ts';

interface TrendWords {
  readonly symbol: string;
  readonly name: Text;
  /** Before the value that the trend was read against. */
  readonly against: Text;
}

/** Where an indicator is going, in the good direction. */
export const trendWords = {
  better: {
    symbol: '↑',
    name: { vi: 'tốt lên', en: 'better' },
    against: { vi: 'tốt lên so với', en: 'better than' },
  },
  worse: {
    symbol: '↓',
    name: { vi: 'kém đi', en: 'worse' },
    against: { vi: 'kém đi so với', en: 'worse than' },
  },
  level: {
    symbol: '→',
    name: { vi: 'không đổi', en: 'level' },
    against: { vi: 'không đổi so với', en: 'level with' },
  },
  unknown: {
    symbol: ' ',
    name: { vi: 'chưa rõ', en: 'unknown' },
    against: { vi: 'chưa rõ so với', en: 'not known against' },
  },
} satisfies Record<Trend, TrendWords>;
