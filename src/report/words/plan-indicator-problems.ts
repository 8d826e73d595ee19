import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { fact, found, hint, list, whose } from './plan-phrases.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for what is wrong with indicators, their milestones and baselines. */
export const planIndicatorProblemWords = {
  'unknown-indicator': {
    vi: (f) => `Không có chỉ tiêu “${fact(f, 'name')}” trong kế hoạch. ${hint(f, 'vi')}`,
    en: (f) => `The plan has no indicator "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'unknown-pillar': {
    vi: (f) => `Chỉ tiêu “${fact(f, 'indicator')}”: không có trụ cột “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no pillar "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'unknown-article': {
    vi: (f) => `${whose(f, 'vi')}: không có bài “${fact(f, 'name')}” trong plan.articles. ${hint(f, 'vi')}`,
    en: (f) =>
      `${whose(f, 'en')}: there is no article "${fact(f, 'name')}" in plan.articles. ${hint(f, 'en')}`,
  },
  'unknown-tier': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: không có mức “${fact(f, 'name')}” trong tiers. ${hint(f, 'vi')}`,
    en: (f) => `Indicator "${fact(f, 'indicator')}": there is no tier "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'unknown-variant': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: không có cách tính nào tên “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": there is no definition called "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'tiers-missing': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}” có mốc “tier-at-least” nhưng chưa có “tiers”. Hãy liệt kê các mức, từ kém nhất.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}" has a "tier-at-least" and no "tiers". List the tiers, worst first.`,
  },
  'tiers-unused': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}” có “tiers” nhưng không có mốc “tier-at-least”. Hãy bỏ “tiers”, hoặc sửa các mốc.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}" has "tiers" and no "tier-at-least". Remove "tiers", or change the milestones.`,
  },
  'trajectory-not-step': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: thứ hạng, mức xếp loại và có/không luôn đi theo bậc, không thể “${fact(f, 'trajectory')}”. Hãy viết step, hoặc bỏ “trajectory”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": ranks, tiers and yes/no move in steps, never "${fact(f, 'trajectory')}". Write step, or remove "trajectory".`,
  },
  'compound-needs-one-sign': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: lộ trình compound không qua được giá trị ${fact(f, 'value')}; mọi giá trị phải khác 0 và cùng dấu. Hãy dùng trajectory: linear.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a compound trajectory cannot pass through ${fact(f, 'value')}; all values must have one sign and none may be 0. Use trajectory: linear.`,
  },
  'note-missing': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: giá trị này không có xuất xứ. Hãy thêm “quote” (và “article”), hoặc “note” nói rõ nó là gì.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": nothing says where this value is from. Add a "quote" (and its "article"), or a "note" that says what it is.`,
  },
  'quote-without-article': {
    vi: (f) => `${whose(f, 'vi')}: câu trích chưa nói trích từ đâu. Hãy thêm “article”.`,
    en: (f) => `${whose(f, 'en')}: the quote does not say what it is from. Add its "article".`,
  },
  'quote-not-nfc': {
    vi: (f) =>
      `${whose(f, 'vi')}: câu trích dùng chữ Unicode tổ hợp nên không khớp với văn bản. Hãy lưu nó ở dạng dựng sẵn (NFC).`,
    en: (f) =>
      `${whose(f, 'en')}: the quote is written with combining characters, which will not match the text. Save it in composed form (NFC).`,
  },
  'not-one-comparator': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: mỗi mốc có đúng một phép so; ${found(f, 'vi')}. Hãy giữ một trong: ${list(f, 'allowed')}.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": a milestone has exactly one comparator; ${found(f, 'en')}. Keep one of: ${list(f, 'allowed')}.`,
  },
  'mixed-scales': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: không so được “${fact(f, 'later')}” với “${fact(f, 'earlier')}”. Hãy dùng cùng loại phép so, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" and "${fact(f, 'earlier')}" are values of different kinds. Use one kind, or make two indicators.`,
  },
  'opposite-directions': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'later')}” ngược chiều với “${fact(f, 'earlier')}”. Hãy dùng cùng một chiều, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" and "${fact(f, 'earlier')}" want opposite things. Use one direction, or make two indicators.`,
  },
  'milestones-out-of-order': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: mốc ${fact(f, 'earlier')} đứng sau mốc ${fact(f, 'later')}. Hãy xếp các mốc theo ngày.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the milestone of ${fact(f, 'earlier')} stands after that of ${fact(f, 'later')}. Put milestones in order of their days.`,
  },
  'milestones-on-one-day': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: có hai mốc cùng ngày ${fact(f, 'day')}. Hãy bỏ một mốc, hoặc tách thành hai chỉ tiêu.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": two milestones are on ${fact(f, 'day')}. Remove one, or make two indicators.`,
  },
  'milestone-backwards': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: “${fact(f, 'later')}” dễ hơn “${fact(f, 'earlier')}”. Hãy đối chiếu lại với văn bản.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": "${fact(f, 'later')}" asks less than "${fact(f, 'earlier')}". Check it against the text.`,
  },
  'baseline-not-first': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: gốc ngày ${fact(f, 'on')} không đứng trước mốc đầu tiên (${fact(f, 'first')}). Hãy chọn một gốc sớm hơn, hoặc bỏ gốc.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the baseline of ${fact(f, 'on')} is not before the first milestone (${fact(f, 'first')}). Take an earlier one, or leave it out.`,
  },
  'baseline-past-target': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: gốc ${fact(f, 'value')} đã vượt mục tiêu ${fact(f, 'target')} của ngày ${fact(f, 'by')}. Hãy đối chiếu cả hai với văn bản.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the baseline ${fact(f, 'value')} is already past the target ${fact(f, 'target')} of ${fact(f, 'by')}. Check both against the text.`,
  },
  'paths-need-numbers': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: thứ hạng, mức xếp loại và có/không luôn đi theo bậc qua các mốc, không có “paths”. Hãy bỏ “paths”.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": ranks, tiers and yes/no move in steps through their milestones and have no "paths". Remove "paths".`,
  },
  'point-before-baseline': {
    vi: (f) =>
      `Chỉ tiêu “${fact(f, 'indicator')}”: điểm ngày ${fact(f, 'on')} của “${fact(f, 'of')}” không đứng sau gốc (${fact(f, 'baseline')}). Hãy bỏ điểm này, hoặc chọn một gốc sớm hơn.`,
    en: (f) =>
      `Indicator "${fact(f, 'indicator')}": the point of ${fact(f, 'on')} of "${fact(f, 'of')}" is not after the baseline (${fact(f, 'baseline')}). Remove it, or take an earlier baseline.`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
