import type { Text } from '../../model/text.ts';
import type { Finding } from '../sarif/findings.ts';

interface RuleWords {
  /** What an indicator is said to be that breaks the rule. */
  readonly short: Text;
  /** When that is so. */
  readonly full: Text;
  /** What to do about it. */
  readonly help: Text;
}

/** The rules that findings break. */
export const ruleWords = {
  behind: {
    short: { vi: 'Chỉ tiêu chậm tiến độ', en: 'The indicator is behind its trajectory' },
    full: {
      vi: 'Số liệu mới nhất kém giá trị theo lộ trình tại ngày của số liệu, quá mức sai lệch mà kế hoạch cho phép.',
      en: 'The latest figure is short of the trajectory on the figure’s own day, by more than the plan tolerates.',
    },
    help: {
      vi: 'Xem cách tính bằng `lotrinh explain`, rồi tìm đơn vị và hồ sơ kéo chỉ tiêu xuống.',
      en: 'See the arithmetic with `lotrinh explain`, then find the units and the rows that pull it down.',
    },
  },
  missed: {
    short: { vi: 'Chỉ tiêu không đạt', en: 'The target was missed' },
    full: {
      vi: 'Đã qua ngày của mục tiêu và số liệu của ngày ấy không đạt.',
      en: 'The target’s day has passed, and the figure of that day does not satisfy it.',
    },
    help: {
      vi: 'Kết luận này không đổi khi có số liệu mới; hãy nêu nguyên nhân trong báo cáo.',
      en: 'Later figures do not change this verdict; give the cause in the report.',
    },
  },
  'at-risk': {
    short: { vi: 'Chỉ tiêu có nguy cơ chậm', en: 'The indicator is at risk' },
    full: {
      vi: 'Số liệu mới nhất kém giá trị theo lộ trình, nhưng còn trong mức sai lệch mà kế hoạch cho phép.',
      en: 'The latest figure is short of the trajectory, though by no more than the plan tolerates.',
    },
    help: {
      vi: 'Theo dõi số liệu các kỳ tới.',
      en: 'Watch the figures of the next periods.',
    },
  },
  stale: {
    short: { vi: 'Số liệu của chỉ tiêu đã cũ', en: 'The indicator’s figures are stale' },
    full: {
      vi: 'Số liệu mới nhất cũ hơn mức kế hoạch cho phép, hoặc không có số liệu nào của ngày đến hạn.',
      en: 'The latest figure is older than the plan allows, or nothing covers the target’s day.',
    },
    help: {
      vi: 'Bổ sung tệp số liệu mới của nguồn.',
      en: 'Add the source’s newer exports.',
    },
  },
  'no-data': {
    short: { vi: 'Chỉ tiêu chưa có số liệu', en: 'The indicator has no data' },
    full: {
      vi: 'Đến ngày đánh giá chưa có số liệu nào dùng được cho chỉ tiêu.',
      en: 'By the day of judging there is no figure that may be used for the indicator.',
    },
    help: {
      vi: 'Bổ sung tệp số liệu của nguồn, hoặc xem lý do bằng `lotrinh explain`.',
      en: 'Add the source’s exports, or see why with `lotrinh explain`.',
    },
  },
} satisfies Record<Finding, RuleWords>;

/** Of problems, whose own sentences say the rest. */
export const problemRule = {
  short: {
    vi: (code: string) => `Cần xem lại kế hoạch hoặc số liệu: ${code}`,
    en: (code: string) => `To look at in the plan or its exports: ${code}`,
  },
  full: {
    vi: 'Có điều cần xem lại ở kế hoạch hoặc ở tệp số liệu; thông báo nói rõ ở đâu và cách xử lý.',
    en: 'Something of the plan or of an export wants a look; the message says where, and the way out.',
  },
} as const;

/** Says what paths without a root are relative to. */
export const sourceRoot = {
  vi: 'Thư mục nơi chạy lotrinh.',
  en: 'The folder that lotrinh was run in.',
} satisfies Text;
