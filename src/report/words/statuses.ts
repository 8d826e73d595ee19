import type { Status } from '../../model/assessment.ts';
import type { Text } from '../../model/text.ts';

interface StatusWords {
  /** Stands before the words, so that the status is never told by colour alone; one cell wide. */
  readonly symbol: string;
  readonly name: Text;
  /** As it stands in a count: "3 chậm tiến độ". */
  readonly counted: Text;
}

/** The words of every status. */
export const statusWords = {
  'not-applicable': {
    symbol: '–',
    name: { vi: 'Không còn đối tượng', en: 'Not applicable' },
    counted: { vi: 'không còn đối tượng', en: 'not applicable' },
  },
  'no-data': {
    symbol: '?',
    name: { vi: 'Chưa có số liệu', en: 'No data' },
    counted: { vi: 'chưa có số liệu', en: 'without data' },
  },
  met: { symbol: '✓', name: { vi: 'Đạt', en: 'Met' }, counted: { vi: 'đạt', en: 'met' } },
  missed: {
    symbol: '✗',
    name: { vi: 'Không đạt', en: 'Missed' },
    counted: { vi: 'không đạt', en: 'missed' },
  },
  stale: {
    symbol: '◇',
    name: { vi: 'Số liệu cũ', en: 'Stale' },
    counted: { vi: 'số liệu cũ', en: 'stale' },
  },
  'not-due': {
    symbol: '○',
    name: { vi: 'Chưa đến hạn', en: 'Not due' },
    counted: { vi: 'chưa đến hạn', en: 'not due' },
  },
  'on-track': {
    symbol: '●',
    name: { vi: 'Đúng tiến độ', en: 'On track' },
    counted: { vi: 'đúng tiến độ', en: 'on track' },
  },
  'at-risk': {
    symbol: '!',
    name: { vi: 'Có nguy cơ chậm', en: 'At risk' },
    counted: { vi: 'có nguy cơ chậm', en: 'at risk' },
  },
  behind: {
    symbol: '▼',
    name: { vi: 'Chậm tiến độ', en: 'Behind' },
    counted: { vi: 'chậm tiến độ', en: 'behind' },
  },
} satisfies Record<Status, StatusWords>;

/** Strictly better than the target asks. */
export const exceededWords = {
  name: { vi: 'Đạt (Vượt)', en: 'Met (exceeded)' },
  counted: { vi: 'vượt', en: 'exceeded' },
} satisfies { name: Text; counted: Text };

/** The order in which statuses are counted for readers: from good to bad, then what could not be judged. */
export const statusOrder = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'missed',
  'stale',
  'no-data',
  'not-due',
  'not-applicable',
] as const satisfies readonly Status[];
