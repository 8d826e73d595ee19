import type { Facts } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { list, meantEn, meantVi } from '../report/words/hint.ts';
import type { ProblemWords } from '../report/words/problem-words.ts';
import { earlierReportWords } from './earlier-report-words.ts';
import type { UsageCode } from './usage-error.ts';

/** What the system says by codes, in words. */
const systemWords: Readonly<Record<string, { vi: string; en: string }>> = {
  ENOENT: { vi: 'không có thư mục này', en: 'there is no such folder' },
  ENOTDIR: {
    vi: 'đường dẫn đi qua một tệp, không phải thư mục',
    en: 'the path goes through a file, not a folder',
  },
  EISDIR: { vi: 'đó là thư mục', en: 'it is a folder' },
  'not-a-file': { vi: 'đó là thiết bị, không phải tệp', en: 'it is a device, not a file' },
  'is-folder': { vi: 'đó là thư mục', en: 'it is a folder' },
  EACCES: { vi: 'không có quyền', en: 'permission is denied' },
  EPERM: { vi: 'không có quyền', en: 'permission is denied' },
  EROFS: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  EFBIG: { vi: 'tệp vượt quá dung lượng cho phép', en: 'the file would be larger than allowed' },
  ENAMETOOLONG: { vi: 'tên quá dài', en: 'the name is too long' },
};
const reasonVi = ({ reason }: Facts) => systemWords[String(reason)]?.vi ?? String(reason);
const reasonEn = ({ reason }: Facts) => systemWords[String(reason)]?.en ?? String(reason);

/** How it is said that what was asked for is in no plan. */
const noPlanVi = ({ plans }: Facts) =>
  Number(plans ?? 1) > 1 ? 'Không kế hoạch nào trong số này' : 'Kế hoạch không';
const noPlanEn = ({ plans }: Facts) => (Number(plans ?? 1) > 1 ? 'No plan has the' : 'The plan has no');

const isEmpty = (fact: Facts[string] | undefined) => Array.isArray(fact) && fact.length === 0;

const usageWords = {
  'unknown-option': {
    vi: (f) => `Không có tùy chọn “${f.word}”.${meantVi(f)}`,
    en: (f) => `There is no option "${f.word}".${meantEn(f)}`,
  },
  'unknown-command': {
    vi: (f) => `Không có lệnh “${f.word}”.${meantVi(f)} Các lệnh: ${list(f.valid)}.`,
    en: (f) => `There is no command "${f.word}".${meantEn(f)} Commands: ${list(f.valid)}.`,
  },
  'missing-argument': {
    vi: (f) => `Thiếu ${f.word}.`,
    en: (f) => `${f.word} is missing.`,
  },
  'missing-option-value': {
    vi: (f) => `Tùy chọn “${f.word}” cần một giá trị.`,
    en: (f) => `Option "${f.word}" needs a value.`,
  },
  'too-many-arguments': {
    vi: () => 'Thừa tham số trên dòng lệnh.',
    en: () => 'There are too many arguments on the command line.',
  },
  'two-plans': {
    vi: (f) => `compare-plans so sánh đúng hai kế hoạch; dòng lệnh có ${f.count}.`,
    en: (f) => `compare-plans compares two plans; the command line names ${f.count}.`,
  },
  'plan-file-twice': {
    vi: (f) => `“${f.file}” và “${f.other}” là cùng một tệp. Mỗi kế hoạch chỉ ghi một lần.`,
    en: (f) => `"${f.file}" and "${f.other}" are one file. Name each plan once.`,
  },
  'plan-id-twice': {
    vi: (f) =>
      `Hai kế hoạch có cùng mã “${f.id}”: ${f.other} và ${f.file}. Hãy đặt “plan.id” khác nhau để báo cáo phân biệt được.`,
    en: (f) =>
      `Two plans have the id "${f.id}": ${f.other} and ${f.file}. Give each its own plan.id, so that a report can tell them apart.`,
  },
  'other-usage': {
    vi: (f) => `Dòng lệnh không đúng: ${f.message}`,
    en: (f) => `The command line is not valid: ${f.message}`,
  },
  'unknown-word': {
    vi: (f) => `${f.option} không nhận “${f.word}”.${meantVi(f)} Các giá trị hợp lệ: ${list(f.valid)}.`,
    en: (f) => `${f.option} does not take "${f.word}".${meantEn(f)} Valid: ${list(f.valid)}.`,
  },
  'unknown-indicator': {
    vi: (f) => `${noPlanVi(f)} có chỉ tiêu “${f.word}”.${meantVi(f)} Các chỉ tiêu: ${list(f.valid)}.`,
    en: (f) => `${noPlanEn(f)} indicator "${f.word}".${meantEn(f)} Indicators: ${list(f.valid)}.`,
  },
  'unknown-path': {
    vi: (f) =>
      `Không chỉ tiêu nào có lộ trình “${f.word}” (--path).${meantVi(f)} ${isEmpty(f.valid) ? 'Kế hoạch chưa khai lộ trình nào khác (“paths” của chỉ tiêu).' : `Các lộ trình: ${list(f.valid)}.`}`,
    en: (f) =>
      `No indicator has the path "${f.word}" (--path).${meantEn(f)} ${isEmpty(f.valid) ? 'No other path is declared (`paths` of an indicator).' : `Paths: ${list(f.valid)}.`}`,
  },
  'none-among-others': {
    vi: () => '--fail-on none nghĩa là không trạng thái nào; không viết cùng trạng thái khác.',
    en: () => '--fail-on none means no status at all; it cannot stand with others.',
  },
  'regressed-without-compare': {
    vi: () =>
      '--fail-on regressed cần một báo cáo trước để so. Thêm --compare <báo cáo trước.json>, hoặc bỏ “regressed”.',
    en: () =>
      '--fail-on regressed needs an earlier report to compare with. Add --compare <report.json>, or leave “regressed” out.',
  },
  ...earlierReportWords,
  'unknown-ending': {
    vi: (f) =>
      `Không rõ dạng báo cáo từ tên tệp “${f.file}”. ${meantVi(f)} Dùng đuôi ${list(f.endings)}, hoặc ghi rõ dạng trước tên tệp, như ${list(f.valid)}: -o json=${f.file}.`,
    en: (f) =>
      `The ending of "${f.file}" names no form of report. ${meantEn(f)} Use ${list(f.endings)}, or put the form before the name, one of ${list(f.valid)}: -o json=${f.file}.`,
  },
  'bad-as-of': {
    vi: (f) =>
      `--as-of không nhận “${f.word}”${f.impossible == null ? '' : ': không có ngày này'}. Viết một ngày (${f.meant ?? '2024-10-31'}) hoặc một tháng (2024-10).`,
    en: (f) =>
      `--as-of does not take "${f.word}"${f.impossible == null ? '' : ': there is no such day'}. Write a day (${f.meant ?? '2024-10-31'}) or a month (2024-10).`,
  },
  'bad-target': {
    vi: (f) => `--target không nhận “${f.word}”: viết một năm (2025) hoặc một ngày (2025-12-31).`,
    en: (f) => `--target does not take "${f.word}": write a year (2025) or a day (2025-12-31).`,
  },
  'bad-max-rejects': {
    vi: (f) =>
      `--max-rejects không nhận “${f.word}”: viết một số dòng (100) hoặc một tỷ lệ trên số dòng đọc (1%, 0,5%).`,
    en: (f) =>
      `--max-rejects does not take "${f.word}": write a number of rows (100) or a share of the rows read (1%, 0.5%).`,
  },
  'bad-last': {
    vi: (f) => `--last không nhận “${f.word}”: viết số tháng báo cáo gần nhất, từ 1 đến ${f.most}, ví dụ 12.`,
    en: (f) =>
      `--last does not take "${f.word}": write how many of the last reporting months, 1 to ${f.most}, such as 12.`,
  },
  'quiet-and-verbose': {
    vi: () => '--quiet và --verbose trái nhau; chỉ dùng một trong hai.',
    en: () => '--quiet and --verbose contradict each other; use one of them.',
  },
  'nothing-to-open': {
    vi: () => '--open mở báo cáo HTML, nhưng không có tệp HTML nào được ghi. Hãy thêm: -o bao-cao.html',
    en: () => '--open opens the HTML report, and no HTML file is written. Add: -o report.html',
  },
  'unknown-schema': {
    vi: (f) => `Không có lược đồ “${f.word}”.${meantVi(f)} Các lược đồ: ${list(f.valid)}.`,
    en: (f) => `There is no schema "${f.word}".${meantEn(f)} Schemas: ${list(f.valid)}.`,
  },
  'bad-files': {
    vi: (f) =>
      `--files không nhận “${f.word}”: viết <nguồn>=<mẫu tệp>, ví dụ ho_so=portal/*.csv hoặc ho_so=-.`,
    en: (f) =>
      `--files does not take "${f.word}": write <source>=<glob>, such as dossiers=portal/*.csv or dossiers=-.`,
  },
  'unknown-source': {
    vi: (f) => `${noPlanVi(f)} có nguồn “${f.word}” (--files).${meantVi(f)} Các nguồn: ${list(f.valid)}.`,
    en: (f) => `${noPlanEn(f)} source "${f.word}" (--files).${meantEn(f)} Sources: ${list(f.valid)}.`,
  },
  'not-to-stdout': {
    vi: (f) => `${f.option} cần tên một tệp: màn hình (stdout) chỉ dành cho báo cáo.`,
    en: (f) => `${f.option} needs the name of a file: stdout is for the report alone.`,
  },
  'one-file-twice': {
    vi: (f) => `${f.option} và ${f.other} cùng ghi ra “${f.file}”. Hãy chọn hai tên khác nhau.`,
    en: (f) => `${f.option} and ${f.other} would both write "${f.file}". Choose two names.`,
  },
  'stdout-twice': {
    vi: () => 'Chỉ một báo cáo có thể ra đầu ra chuẩn (stdout). Hãy ghi các báo cáo khác ra tệp: -o <tệp>.',
    en: () => 'Only one report can go to stdout. Write the others to files: -o <file>.',
  },
  'bytes-to-terminal': {
    vi: (f) =>
      `Dạng ${f.form} không phải văn bản, không in ra màn hình được. Hãy ghi ra tệp: -o bao-cao.${f.ending}`,
    en: (f) =>
      `The form ${f.form} is no text and cannot be shown on a terminal. Write it to a file: -o report.${f.ending}`,
  },
  'stdin-is-terminal': {
    vi: () =>
      'Tệp “-” là đầu vào chuẩn, nhưng không có gì được chuyển vào. Hãy chuyển số liệu vào, ví dụ: lotrinh … < ho-so.csv, hoặc: cat ho-so.csv | lotrinh …',
    en: () =>
      'The file "-" is standard input, but nothing is piped into it. Pipe the export in, such as: lotrinh … < dossiers.csv, or: cat dossiers.csv | lotrinh …',
  },
  'stdin-twice': {
    vi: (f) =>
      `Đầu vào chuẩn (“-”) chỉ đọc được một lần, nhưng được khai nhiều lần: ${list(f.sources)}. Hãy lưu thành tệp và ghi tên tệp.`,
    en: (f) =>
      `Standard input ("-") can be read once, but is asked for more than once: ${list(f.sources)}. Save it as a file and name the file.`,
  },
  'file-not-found': {
    vi: (f) => `Không tìm thấy tệp “${f.file}”.${meantVi(f)}`,
    en: (f) => `There is no file "${f.file}".${meantEn(f)}`,
  },
  'file-unreadable': {
    vi: (f) => `Không đọc được “${f.file}”: ${reasonVi(f)}.`,
    en: (f) => `"${f.file}" cannot be read: ${reasonEn(f)}.`,
  },
  'plan-not-utf8': {
    vi: (f) =>
      `Tệp “${f.file}” không phải UTF-8 (dòng ${f.line}). Trong Notepad: Lưu thành… (Save As) → Mã hóa (Encoding): UTF-8.`,
    en: (f) => `"${f.file}" is not UTF-8 (line ${f.line}). In Notepad: Save As → Encoding: UTF-8.`,
  },
  'folder-not-found': {
    vi: (f) => `Không có thư mục “${f.folder}” (--data).`,
    en: (f) => `There is no folder "${f.folder}" (--data).`,
  },
  'data-folders': {
    vi: (f) =>
      `Có ${f.given} thư mục số liệu (--data) cho ${f.plans} kế hoạch. Ghi một thư mục cho tất cả, hoặc mỗi kế hoạch một thư mục theo đúng thứ tự.`,
    en: (f) =>
      `There are ${f.given} data folders (--data) for ${f.plans} plans. Give one for all, or one for each plan in their order.`,
  },
  'no-temporary-folder': {
    vi: (f) =>
      `Không tạo được thư mục tạm trong “${f.folder}”: ${reasonVi(f)}. Hãy đặt biến TMPDIR (Windows: TEMP) là một thư mục ghi được.`,
    en: (f) =>
      `No temporary folder can be made in "${f.folder}": ${reasonEn(f)}. Set TMPDIR (TEMP on Windows) to a folder that can be written to.`,
  },
  'output-is-input': {
    vi: (f) =>
      `“${f.file}” là tệp kế hoạch, tệp số liệu hoặc báo cáo trước đang đọc; không ghi đè lên nó. Hãy chọn tên khác.`,
    en: (f) =>
      `"${f.file}" is a plan, an export or an earlier report being read; it is not overwritten. Choose another name.`,
  },
  'cannot-write': {
    vi: (f) => `Không ghi được “${f.file}”: ${reasonVi(f)}. Không có gì bị thay đổi.`,
    en: (f) => `"${f.file}" cannot be written: ${reasonEn(f)}. Nothing was changed.`,
  },
} satisfies ProblemWords<UsageCode>;

/** Says what is wrong with a command line, in one sentence. */
export function usageText(code: UsageCode, facts: Facts, language: Language): string {
  return usageWords[code][language](facts);
}
