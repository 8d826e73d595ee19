import type { PlanForm, PlanFound, PlanShape } from '../../model/plan-problem.ts';
import type { Text } from '../../model/text.ts';

/** What a place in a plan file should hold. */
export const shapes = {
  text: { vi: 'một đoạn chữ (đặt trong ngoặc kép)', en: 'a text (in quotes)' },
  condition: {
    vi: `một điều kiện đặt trong ngoặc kép, như "fee > 0"`,
    en: `a condition in quotes, such as "fee > 0"`,
  },
  number: { vi: 'một số, không đặt trong ngoặc kép', en: 'a number, without quotes' },
  'whole-number': { vi: 'một số nguyên', en: 'a whole number' },
  'yes-no': { vi: 'true hoặc false', en: 'true or false' },
  list: { vi: 'một danh sách, như [a, b]', en: 'a list, such as [a, b]' },
  mapping: {
    vi: 'các khóa thụt vào bên dưới, hoặc { khóa: giá trị }',
    en: 'keys below it, or { key: value }',
  },
  languages: { vi: 'một đoạn chữ, hoặc { vi: …, en: … }', en: 'a text, or { vi: …, en: … }' },
  'text-or-list': { vi: 'một đoạn chữ hoặc một danh sách', en: 'a text, or a list of texts' },
  'period-end': {
    vi: 'một năm (2025), tháng (2025-06) hoặc ngày (2025-06-30)',
    en: 'a year (2025), a month (2025-06) or a day (2025-06-30)',
  },
  tolerance: {
    vi: 'một tỷ lệ như "10%" hoặc một số điểm',
    en: 'a share such as "10%", or a number of points',
  },
  'baseline-value': {
    vi: 'một số, một mức xếp loại, hoặc true/false',
    en: 'a number, a tier, or true or false',
  },
  'tier-value': { vi: 'một mức xếp loại trong tiers', en: 'one of the tiers' },
  'yes-no-value': { vi: 'true (đã xong) hoặc false (chưa xong)', en: 'true (done) or false (not done)' },
} satisfies Record<PlanShape, Text>;

/** What it holds instead. */
export const kinds = {
  nothing: { vi: 'để trống', en: 'nothing' },
  text: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  'yes-no': { vi: 'true/false', en: 'true or false' },
  list: { vi: 'danh sách', en: 'a list' },
  mapping: { vi: 'các khóa', en: 'keys' },
} satisfies Record<PlanFound, Text>;

/** How texts of a fixed form are written. */
export const forms = {
  'period-end': { vi: '2025, 2025-06 hoặc 2025-06-30', en: '2025, 2025-06 or 2025-06-30' },
  tolerance: {
    vi: '"10%" (số thập phân dùng dấu chấm) hoặc một số điểm',
    en: '"10%" (with a decimal point), or a number of points',
  },
  duration: { vi: '"90 days", "14 months" hoặc "2 years"', en: '"90 days", "14 months" or "2 years"' },
} satisfies Record<PlanForm, Text>;

/** The form that an id has; which letters depends on whether it is a name in SQL. */
export const idForms: Readonly<Record<string, Text>> = {
  'plan-id': {
    vi: 'chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ cái (như so-hoa-ho-so)',
    en: 'lower-case letters a to z, digits and hyphens, beginning with a letter (such as online-share)',
  },
  'column-id': {
    vi: 'chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ cái (như ngay_tiep_nhan)',
    en: 'lower-case letters a to z, digits and underscores, beginning with a letter (such as received_at)',
  },
};
