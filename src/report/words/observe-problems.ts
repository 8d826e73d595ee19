import type { ObserveProblemCode } from '../../model/observe-problem.ts';
import type { Facts } from '../../model/problem.ts';
import type { ProblemWords } from './problem-words.ts';

const list = (fact: Facts[string] | undefined) =>
  Array.isArray(fact) ? fact.join(', ') : String(fact ?? '');
const meantVi = ({ meant }: Facts) => (meant == null ? '' : ` Có phải ý là "${meant}"?`);
const meantEn = ({ meant }: Facts) => (meant == null ? '' : ` Did you mean "${meant}"?`);

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

/** The words of problems with a plan's expressions, and with what they are run over. */
export const observeProblemWords = {
  'expression-syntax': {
    vi: (f) => `Biểu thức \`${f.term}\` của chỉ tiêu ${f.indicator} sai cú pháp SQL: ${f.message}`,
    en: (f) => `The expression \`${f.term}\` of indicator ${f.indicator} is not valid SQL: ${f.message}`,
  },
  'expression-not-allowed': {
    vi: (f) =>
      `Biểu thức \`${f.term}\` của chỉ tiêu ${f.indicator} dùng "${f.what}", điều không được phép: biểu thức chỉ so sánh, kết hợp, kiểm tra rỗng, cộng ngày và gọi một số hàm cho phép trên các cột của nguồn ${f.source}. Phép chia: dùng cách tính \`ratio\`.`,
    en: (f) =>
      `The expression \`${f.term}\` of indicator ${f.indicator} uses "${f.what}", which is not allowed: an expression only compares, combines, tests for null, adds dates and calls a few functions over the columns of source ${f.source}. To divide, use the measure \`ratio\`.`,
  },
  'expression-unknown-column': {
    vi: (f) =>
      `Nguồn ${f.source} không có cột "${f.name}".${meantVi(f)} Các cột đã khai báo: ${list(f.known)}.`,
    en: (f) =>
      `Source ${f.source} has no column "${f.name}".${meantEn(f)} Declared columns: ${list(f.known)}.`,
  },
  'expression-unknown-code': {
    vi: (f) =>
      `Cột ${f.column} của nguồn ${f.source} không có mã "${f.value}".${meantVi(f)} Các mã đã khai báo: ${list(f.known)}.`,
    en: (f) =>
      `Column ${f.column} of source ${f.source} has no code "${f.value}".${meantEn(f)} Declared codes: ${list(f.known)}.`,
  },
  'expression-bad-constant': {
    vi: (f) =>
      `"${f.value}" không thể là giá trị của cột ${f.column} (kiểu ${f.type}). Ngày viết là '2024-10-31', số viết là 1234.5.`,
    en: (f) =>
      `"${f.value}" cannot be a value of column ${f.column} (type ${f.type}). Write days as '2024-10-31' and numbers as 1234.5.`,
  },
  'expression-wrong-type': {
    vi: (f) =>
      `Biểu thức \`${f.term}\` của chỉ tiêu ${f.indicator} phải cho ${wantedVi[String(f.wanted)]}, nhưng lại cho kiểu ${f.type}.`,
    en: (f) =>
      `The expression \`${f.term}\` of indicator ${f.indicator} must give ${wantedEn[String(f.wanted)]}, but gives ${f.type}.`,
  },
  'expression-failed': {
    vi: (f) => `Biểu thức \`${f.term}\` của chỉ tiêu ${f.indicator} không tính được: ${f.message}`,
    en: (f) => `The expression \`${f.term}\` of indicator ${f.indicator} cannot be computed: ${f.message}`,
  },
  'month-without-rows': {
    vi: (f) =>
      `Nguồn ${f.source} không có dòng nào (theo cột ${f.on}) trong ${f.count} tháng báo cáo: ${list(f.months)}. Các kỳ chứa những tháng này không có số liệu; hãy bổ sung tệp, hoặc khai báo \`empty-months: zero\` nếu thực sự không phát sinh.`,
    en: (f) =>
      `Source ${f.source} has no row (by column ${f.on}) in ${f.count} reporting months: ${list(f.months)}. Periods that hold them have no observation; add the missing exports, or declare \`empty-months: zero\` if nothing happened in them.`,
  },
  'figures-disagree': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator} có hai số liệu khác nhau cho ngày ${f.on} (${f.earlier} và ${f.later}); số sau trong ${f.file} được dùng. Hãy bỏ một dòng, hoặc ghi ngày công bố khác nhau.`,
    en: (f) =>
      `Indicator ${f.indicator} has two different figures for ${f.on} (${f.earlier} and ${f.later}); the later one, in ${f.file}, is used. Remove one row, or give them different publication days.`,
  },
} satisfies ProblemWords<ObserveProblemCode>;
