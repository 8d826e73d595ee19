import type { Language } from '../../model/text.ts';

const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

/** Short sentences of reports that are filled in; numbers and days come written out. */
export const sentences = {
  issued: {
    vi: (number: string, day: string, issuer: string) => `${number} ngày ${day}, ${issuer}`,
    en: (number: string, day: string, issuer: string) => `${number} of ${day}, ${issuer}`,
  },
  targetYear: {
    vi: (year: string) => `năm ${year}`,
    en: (year: string) => `by ${year}`,
  },
  targetKept: {
    vi: (from: string) => `từ ${from}`,
    en: (from: string) => `from ${from}`,
  },
  brief: {
    vi: 'Báo cáo rút gọn (--brief): không in cách hiểu văn bản, nguồn số liệu và dòng bị loại, số liệu không dùng để đánh giá.',
    en: 'A brief report (--brief): how texts are read, sources with their rejected rows, and figures that nothing is judged by are left out.',
  },
  indicators: {
    vi: (count: string) => `${count} chỉ tiêu`,
    en: (count: string) => many(count, 'indicator', 'indicators'),
  },
  countedWay: {
    vi: (way: string, indicators: string) => `${way} (${indicators})`,
    en: (way: string, indicators: string) => `${way} (${indicators})`,
  },
  allWays: {
    vi: (whose: string) => `các lộ trình này ${whose}`,
    en: (whose: string) => `these are ${whose}`,
  },
  someIndicators: {
    vi: (selected: string, total: string) =>
      `${selected} chỉ tiêu được chọn trong ${total} chỉ tiêu của kế hoạch`,
    en: (selected: string, total: string) => `${selected} indicators selected of ${total} in the plan`,
  },
  someOfAllIndicators: {
    vi: (selected: string, total: string) => `${selected} chỉ tiêu được chọn trong ${total} chỉ tiêu`,
    en: (selected: string, total: string) => `${selected} indicators selected of ${total}`,
  },
  overall: {
    vi: (plans: string, indicators: string) => `Cả ${plans} kế hoạch, ${indicators}`,
    en: (plans: string, indicators: string) => `All ${plans} plans, ${indicators}`,
  },
  exceeded: {
    vi: (met: string, exceeded: string) => `${met} (trong đó ${exceeded} vượt)`,
    en: (met: string, exceeded: string) => `${met} (${exceeded} of them exceeded)`,
  },
  hidden: {
    vi: (count: string) =>
      `Không hiển thị ${count} chỉ tiêu theo điều kiện lọc; các số đếm trên tính cả chúng.`,
    en: (count: string) =>
      `${many(count, 'indicator is', 'indicators are')} not shown, and counted above all the same.`,
  },
  noIndicators: {
    vi: 'Kế hoạch không có chỉ tiêu nào để đánh giá.',
    en: 'The plan has no indicator to judge.',
  },
  noConclusion: {
    vi: 'chưa thể kết luận',
    en: 'no conclusion yet',
  },
  lastVerdict: {
    vi: (status: string) => `Theo số liệu đã có: ${status}.`,
    en: (status: string) => `By the figures seen so far: ${status}.`,
  },
  rejectsTurn: {
    vi: (rows: string, value: string, status: string) =>
      `Nếu tính cả ${rows} dòng bị loại theo hướng bất lợi thì kết quả là ${value}: ${status}.`,
    en: (rows: string, value: string, status: string) =>
      `Counting the ${many(rows, 'rejected row', 'rejected rows')} against it would give ${value}: ${status}.`,
  },
  undecided: {
    vi: 'Mục tiêu nằm trong khoảng tin cậy của mẫu khảo sát, nên mẫu không đủ để kết luận.',
    en: 'The target lies within the confidence interval of the survey, so that the sample is too small to tell.',
  },
  trend: {
    vi: (against: string, value: string, day: string) => `${against} ${value} ngày ${day}`,
    en: (against: string, value: string, day: string) => `${against} ${value} on ${day}`,
  },
  noFile: {
    vi: 'chưa có tệp',
    en: 'no file yet',
  },
  account: {
    vi: (files: string, read: string, used: string, leftOut: string, duplicate: string, rejected: string) =>
      `${files} tệp; ${read} dòng đọc = ${used} dùng + ${leftOut} bỏ qua + ${duplicate} trùng + ${rejected} bị loại`,
    en: (files: string, read: string, used: string, leftOut: string, duplicate: string, rejected: string) =>
      `${many(files, 'file', 'files')}; ${read} rows read = ${used} used + ${leftOut} left out + ${duplicate} duplicate + ${rejected} rejected`,
  },
  completeTo: {
    vi: (day: string) => `đủ đến ngày ${day}`,
    en: (day: string) => `complete to ${day}`,
  },
  encodingsFound: {
    vi: (files: string, more: string | null) =>
      `Bảng mã tìm ra khi đọc thử: ${files}${more === null ? '' : ` và ${more} tệp khác`}; nếu sai, hãy khai “encoding” của nguồn.`,
    en: (files: string, more: string | null) =>
      `Encodings found by reading: ${files}${more === null ? '' : ` and ${more} more`}; if one is wrong, declare the source's “encoding”.`,
  },
  leftOut: {
    vi: (source: string, why: string) => `Bỏ qua theo quy tắc ở “${source}”: ${why}.`,
    en: (source: string, why: string) => `Left out by rule of “${source}”: ${why}.`,
  },
  reject: {
    vi: (column: string | null, raw: string | null, reason: string) =>
      `${column === null ? '' : `cột ${column}: `}${raw === null ? '' : `“${raw}” – `}${reason}`,
    en: (column: string | null, raw: string | null, reason: string) =>
      `${column === null ? '' : `column ${column}: `}${raw === null ? '' : `“${raw}” – `}${reason}`,
  },
  moreRejects: {
    vi: (count: string) => `và ${count} dòng khác`,
    en: (count: string) => `and ${count} more`,
  },
  problems: {
    vi: (counts: string) => `Khi đọc kế hoạch và số liệu có ${counts}; chi tiết ở phần cảnh báo in kèm.`,
    en: (counts: string) =>
      `Reading the plan and the exports gave ${counts}; the warnings printed along with this say more.`,
  },
} satisfies Record<string, Record<Language, string | ((...facts: never[]) => string)>>;
