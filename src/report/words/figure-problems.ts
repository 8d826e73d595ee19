import type { FigureProblemCode } from '../../model/figure-problem.ts';
import type { Facts } from '../../model/problem.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import { formatNumber } from '../format-number.ts';
import { list } from './hint.ts';
import type { ProblemWords } from './problem-words.ts';

/** What a figure may be, by its scale; tiers are named by the plan. */
const scales: Readonly<Record<string, { vi: (f: Facts) => string; en: (f: Facts) => string }>> = {
  number: { vi: () => 'một số', en: () => 'a number' },
  rank: { vi: () => 'thứ hạng (số nguyên, từ 1)', en: () => 'a rank (a whole number from 1)' },
  tier: {
    vi: (f) => `một trong các nhóm đã khai: ${list(f.allowed)}`,
    en: (f) => `one of the declared tiers: ${list(f.allowed)}`,
  },
  'yes-no': { vi: () => 'mã yes hoặc no, hoặc số 1 hoặc 0', en: () => 'the codes yes or no, or 1 or 0' },
};
const scaleVi = (f: Facts) => scales[String(f.scale)]?.vi(f) ?? '';
const scaleEn = (f: Facts) => scales[String(f.scale)]?.en(f) ?? '';

/** What else can be done where a value is a name. */
const wayOut = {
  vi: ({ scale }: Facts) =>
    scale === 'tier' || scale === 'yes-no' ? ', hoặc khai nhãn đó ở “values” của cột' : '',
  en: ({ scale }: Facts) =>
    scale === 'tier' || scale === 'yes-no' ? ", or declare the label in the column's `values`" : '',
};

const nearVi = ({ nearest }: Facts) => (nearest == null ? '' : ` Gần nhất là “${nearest}”.`);
const nearEn = ({ nearest }: Facts) => (nearest == null ? '' : ` The nearest is “${nearest}”.`);

const firstVi = ({ file, line }: Facts) => `dòng đầu tiên là “${file}” dòng ${line}`;
const firstEn = ({ file, line }: Facts) => `the first is “${file}” line ${line}`;

const dayOf = (fact: Facts[string] | undefined, language: Language) =>
  typeof fact === 'string' ? formatDay(fact, language) : '';

/** The day of two figures that disagree, and whose they are. */
const whenOf = ({ on, member }: Facts, language: Language) =>
  `${dayOf(on, language)}${member == null ? '' : `, “${member}”`}`;

/** Two figures that disagree, with their words where only those differ, and as many digits as it takes. */
function twoOf({ earlier, earlierWords, later, laterWords }: Facts, language: Language): string {
  if (typeof earlier !== 'number' || typeof later !== 'number') return '';
  const figure = (words: Facts[string] | undefined, value: number, other: number) =>
    `${words == null ? '' : `${words} `}${formatNumber(value, language, { against: [other] })}`;
  const and = { vi: 'và', en: 'and' }[language];
  return `${figure(earlierWords, earlier, later)} ${and} ${figure(laterWords, later, earlier)}`;
}

/** A word in quotation marks each. */
const quoted = (fact: Facts[string] | undefined) =>
  Array.isArray(fact) ? fact.map((one) => `“${one}”`).join(', ') : '';

/** What rows say, numbers as the language writes them, and how much else. */
function saidOf({ values, more }: Facts, language: Language): string {
  const all: readonly string[] = Array.isArray(values) ? values : [];
  const said = all.map((one) => (/^-?\d+(\.\d+)?$/.test(one) ? formatNumber(Number(one), language) : one));
  const others = { vi: 'giá trị khác', en: 'more' }[language];
  return `${quoted(said)}${typeof more === 'number' && more > 0 ? `, + ${more} ${others}` : ''}`;
}

/** The days that rows are of, and how many others. */
const daysOf = ({ values, more = null }: Facts, language: Language) =>
  saidOf({ values: Array.isArray(values) ? values.map((day) => dayOf(day, language)) : [], more }, language);

const neededVi: Readonly<Record<string, string>> = {
  growth: 'Tốc độ tăng bình quân không tính được qua các năm đó',
  every: 'Chừng nào còn thiếu, chỉ có thể kết luận là không đạt, chưa thể kết luận là đạt',
};
const neededEn: Readonly<Record<string, string>> = {
  growth: 'Mean growth cannot be worked out over them',
  every: 'As long as they are missing the target can be found missed, but not met',
};

/** The words of problems with figures that agencies computed. */
export const figureProblemWords = {
  'figures-disagree': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator} có hai số liệu khác nhau cho ngày ${whenOf(f, 'vi')} (${twoOf(f, 'vi')}); số sau trong ${f.file} được dùng. Hãy bỏ một dòng, hoặc ghi ngày công bố khác nhau.`,
    en: (f) =>
      `Indicator ${f.indicator} has two different figures for ${whenOf(f, 'en')} (${twoOf(f, 'en')}); the later one, in ${f.file}, is used. Remove one row, or give them different publication days.`,
  },
  'figure-off-scale': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator}: ${f.count} dòng có giá trị ${saidOf(f, 'vi')} ở cột ${f.column}, không phải ${scaleVi(f)}.${nearVi(f)} Các dòng ấy không được dùng; ${firstVi(f)}. Hãy sửa giá trị trong tệp${wayOut.vi(f)}.`,
    en: (f) =>
      `Indicator ${f.indicator}: ${f.count} rows have ${saidOf(f, 'en')} in column ${f.column}, which is not ${scaleEn(f)}.${nearEn(f)} Those rows are not used; ${firstEn(f)}. Mend the value in the file${wayOut.en(f)}.`,
  },
  'figure-within-year': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator} lấy số liệu theo năm, nhưng ${f.count} dòng có ngày ${daysOf(f, 'vi')} không phải ngày cuối năm; ${firstVi(f)}. Số của một phần năm không nói thay cho cả năm, nên các dòng ấy không được dùng. Nếu là số cả năm, hãy ghi ngày cuối năm, như ${dayOf(f.yearEnd, 'vi')}; nếu không, hãy loại chúng bằng “where”.`,
    en: (f) =>
      `Indicator ${f.indicator} takes yearly figures, but ${f.count} rows are of ${daysOf(f, 'en')}, which ends no year; ${firstEn(f)}. A figure of part of a year does not stand for the whole, so those rows are not used. If they are of the whole year, date them by its last day, such as ${f.yearEnd}; if not, leave them out by \`where\`.`,
  },
  'figure-without-member': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator}: ${f.count} dòng có số liệu nhưng để trống cột ${f.column}, nên không biết là của thành phần nào và không được dùng; ${firstVi(f)}. Hãy điền cột đó, hoặc loại các dòng ấy bằng “where” nếu là số chung.`,
    en: (f) =>
      `Indicator ${f.indicator}: ${f.count} rows have a figure but leave column ${f.column} blank, so that it is not known whose it is, and they are not used; ${firstEn(f)}. Fill in that column, or leave the rows out by \`where\` if they are totals.`,
  },
  'qualifier-unknown': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator}: ${f.count} số liệu có từ ${saidOf(f, 'vi')} ở cột ${f.column}, chưa rõ nghĩa (${firstVi(f)}); các số ấy được coi là số chính xác. Các từ đã biết: ${list(f.known)}. Hãy viết bằng một trong các từ đó, hoặc để trống.`,
    en: (f) =>
      `Indicator ${f.indicator}: ${f.count} figures have the words ${saidOf(f, 'en')} in column ${f.column}, the meaning of which is not known (${firstEn(f)}); they are taken as exact. The known words are ${list(f.known)}. Write one of these, or leave it blank.`,
  },
  'years-missing': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator} không có số liệu của năm ${list(f.years)} (tính đến ngày đánh giá). ${neededVi[String(f.measure)] ?? ''}. Hãy bổ sung số liệu của các năm đó.`,
    en: (f) =>
      `Indicator ${f.indicator} has no figure of ${list(f.years)} (as known on the as-of day). ${neededEn[String(f.measure)] ?? ''}. Add the figures of those years.`,
  },
  'growth-impossible': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator}: không tính được tốc độ tăng từ năm ${f.base} đến năm ${f.year}, vì ${f.basis === 'rates' ? 'có năm giảm quá 100%' : 'mức của năm gốc không lớn hơn 0 hoặc mức cuối nhỏ hơn 0'}. Hãy kiểm tra lại số liệu của các năm đó.`,
    en: (f) =>
      `Indicator ${f.indicator}: growth from ${f.base} to ${f.year} cannot be worked out, as ${f.basis === 'rates' ? 'a year falls by more than 100%' : 'the level of the base year is not above 0, or the last one is below 0'}. Check the figures of those years.`,
  },
  'members-missing': {
    vi: (f) =>
      `Chỉ tiêu ${f.indicator}: không có số liệu nào của ${quoted(f.members)}, mà kế hoạch nêu tên.${f.meant == null ? '' : ` Có phải số liệu ghi là “${f.meant}”?`}${Array.isArray(f.seen) && f.seen.length > 0 ? ` Các tên khác có trong số liệu: ${quoted(f.seen)}.` : ''} Hãy bổ sung số liệu, hoặc ghi tên trong “among” đúng như trong tệp.`,
    en: (f) =>
      `Indicator ${f.indicator}: there is no figure of ${quoted(f.members)}, which the plan names.${f.meant == null ? '' : ` Do the files call it “${f.meant}”?`}${Array.isArray(f.seen) && f.seen.length > 0 ? ` Other names in the files: ${quoted(f.seen)}.` : ''} Add the figures, or write the names in \`among\` as the files do.`,
  },
} satisfies ProblemWords<FigureProblemCode>;
