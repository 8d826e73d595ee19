import type { CompareProblemCode } from '../../model/compare-problem.ts';
import type { ProblemWords } from './problem-words.ts';

/** What can keep two plans from being compared. */
export const compareProblemWords = {
  'plan-without-concept': {
    vi: (f) =>
      `Kế hoạch ${f.plan} chưa nói chỉ tiêu nào cùng nội dung với kế hoạch khác. Thêm “concept” vào các chỉ tiêu, cùng một tên ở cả hai kế hoạch, ví dụ ở chỉ tiêu ${f.indicator}: concept: ${f.example}`,
    en: (f) =>
      `Plan ${f.plan} does not say which of its indicators speak of the same as another plan's. Add a \`concept\` to indicators, the same name in both plans, such as, in indicator ${f.indicator}: concept: ${f.example}`,
  },
} satisfies ProblemWords<CompareProblemCode>;
