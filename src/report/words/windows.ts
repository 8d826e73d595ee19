import type { WindowName } from '../../model/measure.ts';
import type { Text } from '../../model/text.ts';

/** The stretch of time that one observation is computed over. */
export const windowWords = {
  month: { vi: 'từng tháng', en: 'each month' },
  quarter: { vi: 'từng quý', en: 'each quarter' },
  year: { vi: 'từng năm', en: 'each year' },
  'year-to-date': { vi: 'từ đầu năm đến hết tháng', en: 'the year to date' },
  'rolling-12-months': { vi: '12 tháng liền trước', en: 'the 12 months before' },
  'to-date': { vi: 'từ đầu kế hoạch đến nay', en: 'all the time to date' },
} satisfies Record<WindowName, Text>;
