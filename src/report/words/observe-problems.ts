import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Facts } from '../../model/problem.ts';
import { figureProblemWords } from './figure-problems.ts';
import { list, meantEn, meantVi } from './hint.ts';
import type { ProblemWords, Sentence } from './problem-words.ts';
import { unitProblemWords } from './unit-problems.ts';

/** A text of a plan, cut to what a sentence can bear. */
const short = (fact: Facts[string] | undefined) => {
  const text = String(fact ?? '').replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** What the engine complains of, in words that say what to do. */
const complaints: Readonly<Record<string, { vi: Sentence; en: Sentence }>> = {
  'unclosed-quote': {
    vi: () => "thiếu dấu nháy đóng; giá trị chữ đặt trong hai dấu nháy đơn: 'online'",
    en: () => "a quote is not closed; texts stand between two single quotes: 'online'",
  },
  semicolon: {
    vi: () => 'bỏ dấu “;”: mỗi chỗ chỉ viết một biểu thức',
    en: () => 'leave out the ";": there is one expression in each place',
  },
  'too-deep': {
    vi: () => 'lồng nhau quá sâu hoặc quá dài; hãy khai mã cho các nhãn ở “values” rồi so với mã',
    en: () =>
      'it is nested too deep or too long; declare codes for labels in `values` and compare with codes',
  },
  empty: {
    vi: () => 'biểu thức trống hoặc viết dở (ký hiệu -- biến phần sau thành ghi chú)',
    en: () => 'it is empty or unfinished (-- makes a comment of what follows)',
  },
  unexpected: {
    vi: ({ near }) => `không hiểu được từ chỗ ${near == null ? 'này' : `“${near}”`}`,
    en: ({ near }) => `it cannot be understood from ${near == null ? 'here' : `"${near}"`} on`,
  },
  'cannot-convert': {
    vi: ({ near }) => `có giá trị không đổi được sang kiểu cần so sánh${near == null ? '' : `: “${near}”`}`,
    en: ({ near }) =>
      `a value cannot be converted to the type it is compared with${near == null ? '' : `: "${near}"`}`,
  },
  'out-of-range': {
    vi: () => 'kết quả vượt quá giới hạn của kiểu số hoặc ngày',
    en: () => 'a result is beyond what numbers or days can hold',
  },
  'types-differ': {
    vi: () =>
      'so sánh hoặc gộp hai kiểu khác nhau; chữ đặt trong nháy đơn, số và ngày viết đúng kiểu của cột',
    en: () =>
      'it compares or mixes two types; quote texts, and write numbers and days as the type of the column',
  },
  other: { vi: () => 'máy tính không nhận biểu thức này', en: () => 'the engine does not take it' },
};
const complaintVi = (f: Facts) => (complaints[String(f.complaint)] ?? complaints.other)?.vi(f) ?? '';
const complaintEn = (f: Facts) => (complaints[String(f.complaint)] ?? complaints.other)?.en(f) ?? '';

/** Whose an expression is: an indicator's, or a check's of a source. */
const whoseVi = ({ indicator, check, source }: Facts) =>
  check == null ? `của chỉ tiêu ${indicator}` : `của phép kiểm tra “${short(check)}” (nguồn ${source})`;
const whoseEn = ({ indicator, checkEn, source }: Facts) =>
  checkEn == null ? `of indicator ${indicator}` : `of the check "${short(checkEn)}" (source ${source})`;

/** How many rows of a check could not be compared; nothing where all could. */
const unknownVi = ({ unknown }: Facts) =>
  unknown === 0 ? '' : ` (${unknown} dòng khác thiếu số nên không so được)`;
const unknownEn = ({ unknown }: Facts) =>
  unknown === 0 ? '' : ` (${unknown} more lack a figure and are not compared)`;

/** The row of a check whose sides differ most; nothing where it is the first one. */
const worstVi = (f: Facts) =>
  f.worstFile === f.file && f.worstLine === f.line
    ? ''
    : ` Lệch nhiều nhất: ${f.worstFile}:${f.worstLine}, ${f.worstLeft} so với ${f.worstRight} (lệch ${f.worstDifference}).`;
const worstEn = (f: Facts) =>
  f.worstFile === f.file && f.worstLine === f.line
    ? ''
    : ` The widest gap: ${f.worstFile}:${f.worstLine}, ${f.worstLeft} against ${f.worstRight} (${f.worstDifference}).`;

const divisionVi = ({ what }: Facts) =>
  what === '/' || what === '//' ? ' Để chia, dùng cách tính ratio.' : '';
const divisionEn = ({ what }: Facts) =>
  what === '/' || what === '//' ? ' To divide, use the measure ratio.' : '';

const wantedVi: Readonly<Record<string, string>> = {
  condition: 'một điều kiện đúng/sai',
  number: 'một số nguyên hoặc số thập phân',
  value: 'một giá trị phân biệt được (không phải số thực dấu phẩy động)',
};

const wantedEn: Readonly<Record<string, string>> = {
  condition: 'a condition, true or false',
  number: 'a whole or decimal number',
  value: 'a value that can be told from others (no floating-point number)',
};

/** How many months are named before the rest is counted. */
const namedMonths = 12;

function someMonths({ months }: Facts, others: string): string {
  const all = Array.isArray(months) ? months : [];
  const named = all.slice(0, namedMonths).join(', ');
  return all.length > namedMonths ? `${named}, + ${all.length - namedMonths} ${others}` : named;
}

/** The words of problems with a plan's expressions, and with what they are run over. */
export const observeProblemWords = {
  ...unitProblemWords,
  'expression-too-long': {
    vi: (f) =>
      `Biểu thức ${f.term} ${whoseVi(f)} dài ${f.length} ký tự, tối đa ${f.longest}. Hãy khai mã cho các nhãn ở “values” rồi so với mã.`,
    en: (f) =>
      `The expression ${f.term} ${whoseEn(f)} has ${f.length} characters, at most ${f.longest} are taken. Declare codes for labels in \`values\` and compare with codes.`,
  },
  'expression-syntax': {
    vi: (f) => `Biểu thức ${f.term} ${whoseVi(f)} sai cú pháp: ${complaintVi(f)}.`,
    en: (f) => `The expression ${f.term} ${whoseEn(f)} is not valid SQL: ${complaintEn(f)}.`,
  },
  'expression-not-allowed': {
    vi: (f) =>
      `Biểu thức ${f.term} ${whoseVi(f)} không được dùng “${short(f.what)}”.${divisionVi(f)} Được dùng: so sánh, and, or, not, in, between, like, is null, case, cast, + − *, interval, và các hàm ${list(f.allowed)}.`,
    en: (f) =>
      `The expression ${f.term} ${whoseEn(f)} may not use "${short(f.what)}".${divisionEn(f)} It may use comparisons, and, or, not, in, between, like, is null, case, cast, + − *, interval, and the functions ${list(f.allowed)}.`,
  },
  'expression-unknown-column': {
    vi: (f) =>
      `Nguồn ${f.source} không có cột “${f.name}”.${f.quoted == null ? meantVi(f) : ` Giá trị chữ đặt trong nháy đơn: '${f.quoted}'.`} Các cột đã khai: ${list(f.known)}.`,
    en: (f) =>
      `Source ${f.source} has no column "${f.name}".${f.quoted == null ? meantEn(f) : ` Texts stand in single quotes: '${f.quoted}'.`} Declared columns: ${list(f.known)}.`,
  },
  'expression-unknown-code': {
    vi: (f) =>
      `Cột ${f.column} của nguồn ${f.source} không có mã “${f.value}”.${meantVi(f)}${f.isLabel == null ? '' : ` (“${f.value}” là nhãn của mã này.)`} Các mã đã khai: ${list(f.known)}.`,
    en: (f) =>
      `Column ${f.column} of source ${f.source} has no code "${f.value}".${meantEn(f)}${f.isLabel == null ? '' : ` ("${f.value}" is a label of that code.)`} Declared codes: ${list(f.known)}.`,
  },
  'expression-bad-constant': {
    vi: (f) =>
      `"${f.value}" không thể là giá trị của cột ${f.column} (kiểu ${f.type}). Ngày viết là '2024-10-31', số viết là 1234.5.`,
    en: (f) =>
      `"${f.value}" cannot be a value of column ${f.column} (type ${f.type}). Write days as '2024-10-31' and numbers as 1234.5.`,
  },
  'expression-wrong-type': {
    vi: (f) =>
      `Biểu thức \`${f.term}\` ${whoseVi(f)} phải cho ${wantedVi[String(f.wanted)]}, nhưng lại cho kiểu ${f.type}.`,
    en: (f) =>
      `The expression \`${f.term}\` ${whoseEn(f)} must give ${wantedEn[String(f.wanted)]}, but gives ${f.type}.`,
  },
  'expression-failed': {
    vi: (f) => `Biểu thức ${f.term} ${whoseVi(f)} không tính được: ${complaintVi(f)}.`,
    en: (f) => `The expression ${f.term} ${whoseEn(f)} cannot be computed: ${complaintEn(f)}.`,
  },
  'expression-slow-pattern': {
    vi: (f) =>
      `Biểu thức ${f.term} ${whoseVi(f)} có mẫu like ${f.pattern == null ? 'không cố định' : `'${short(f.pattern)}'`} có thể chạy rất lâu. Mẫu phải là một chuỗi cố định; có dấu _ hoặc dùng ilike thì nhiều nhất hai dấu %. Hãy dùng contains, starts_with, hoặc tách thành nhiều điều kiện nối bằng and.`,
    en: (f) =>
      `The expression ${f.term} ${whoseEn(f)} has a pattern of like ${f.pattern == null ? 'that is not fixed' : `'${short(f.pattern)}'`} which may run very long. A pattern is a fixed text; with _ or with ilike it has at most two %. Use contains or starts_with, or several conditions joined by and.`,
  },
  'expression-too-slow': {
    vi: (f) =>
      `Biểu thức ${f.term} ${whoseVi(f)} chạy quá lâu nên đã bị dừng. Hãy viết đơn giản hơn: khai mã cho các nhãn ở “values” rồi so với mã, thay cho nhiều phép so sánh chữ.`,
    en: (f) =>
      `The expression ${f.term} ${whoseEn(f)} ran too long and was stopped. Make it simpler: declare codes for labels in \`values\` and compare with codes instead of comparing many texts.`,
  },
  'expression-too-large': {
    vi: (f) =>
      `Biểu thức ${f.term} ${whoseVi(f)} cần nhiều bộ nhớ hơn mức cho phép. Hãy viết đơn giản hơn, hoặc chia nguồn ${f.source} thành nhiều nguồn nhỏ.`,
    en: (f) =>
      `The expression ${f.term} ${whoseEn(f)} needs more memory than there is. Make it simpler, or make several sources of ${f.source}.`,
  },
  'check-broken': {
    vi: (f) =>
      `Nguồn ${f.source}: phép kiểm tra “${short(f.check)}” không đúng ở ${f.count}/${f.of} dòng${unknownVi(f)}. Dòng đầu tiên: ${f.file}:${f.line}, ${f.left} so với ${f.right} (lệch ${f.difference}).${worstVi(f)} Số liệu vẫn được dùng như đã báo cáo; hãy hỏi lại đơn vị lập biểu.`,
    en: (f) =>
      `Source ${f.source}: the check "${short(f.checkEn)}" does not hold in ${f.count} of ${f.of} rows${unknownEn(f)}. The first: ${f.file}:${f.line}, ${f.left} against ${f.right} (${f.difference}).${worstEn(f)} The figures are used as they were reported; ask whoever drew them up.`,
  },
  'most-rows-rejected': {
    vi: (f) =>
      `${f.rejected}/${f.read} dòng của “${f.file}” bị loại, dòng đầu tiên là dòng ${f.line}${f.column == null ? '' : `, cột ${f.column} (“${short(f.raw)}”)`}. Hãy xem định dạng và nhãn đã khai của nguồn ${f.source} có đúng với tệp này không.`,
    en: (f) =>
      `${f.rejected} of ${f.read} rows of "${f.file}" are rejected, the first on line ${f.line}${f.column == null ? '' : `, column ${f.column} ("${short(f.raw)}")`}. See whether the formats and labels of source ${f.source} are those of this file.`,
  },
  'too-many-rejects': {
    vi: (f) =>
      `${f.rejected}/${f.read} dòng bị loại, nhiều hơn mức cho phép (--max-rejects ${f.limit}); nhiều nhất ở nguồn ${f.source}. Hãy ghi danh sách ra tệp bằng --rejects và sửa các dòng đó, hoặc nâng mức cho phép.`,
    en: (f) =>
      `${f.rejected} of ${f.read} rows are rejected, more than allowed (--max-rejects ${f.limit}), most of them of source ${f.source}. List them in a file with --rejects and mend them, or allow more.`,
  },
  'month-without-rows': {
    vi: (f) =>
      `Nguồn ${f.source} không có dòng nào (theo cột ${f.on}) trong ${f.count} tháng báo cáo: ${someMonths(f, 'tháng khác')}. Dòng đầu tiên thuộc tháng ${f.first}. Các kỳ chứa những tháng trống không có số liệu; hãy bổ sung tệp, sửa ngày gõ nhầm, hoặc khai empty-months: zero nếu thực sự không phát sinh.`,
    en: (f) =>
      `Source ${f.source} has no row (by column ${f.on}) in ${f.count} reporting months: ${someMonths(f, 'more')}. Its first row is of ${f.first}. Periods that hold them have no observation; add the missing exports, mend mistyped days, or declare empty-months: zero if nothing happened in them.`,
  },
  ...figureProblemWords,
} satisfies ProblemWords<ObserveProblemCode>;
