import type { Facts } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';

const list = (value: Facts[string] | undefined): string =>
  Array.isArray(value) ? value.map((item) => `“${item}”`).join(', ') : `“${value}”`;

const reasons: Readonly<Record<string, { vi: string; en: string }>> = {
  permission: { vi: 'không có quyền đọc; hãy cấp quyền', en: 'no permission to read it; grant it' },
  folder: {
    vi: 'đây là thư mục; hãy ghi tên tệp hoặc mẫu như “thư-mục/*.csv”',
    en: 'it is a folder; name files, or a pattern such as “folder/*.csv”',
  },
  'not-a-file': {
    vi: 'đây không phải tệp thường (mà là ống dẫn hoặc thiết bị); hãy chép nội dung thành tệp',
    en: 'it is not a regular file but a pipe or a device; copy its content into a file',
  },
  vanished: {
    vi: 'tệp đã biến mất trong lúc đọc; hãy chạy lại khi việc chép tệp đã xong',
    en: 'it vanished while it was read; run again when copying has finished',
  },
};

const reason = ({ reason }: Facts, language: 'vi' | 'en'): string =>
  reasons[String(reason)]?.[language] ??
  { vi: `hệ thống báo ${reason}; hãy kiểm tra ổ đĩa`, en: `the system says ${reason}; check the disk` }[
    language
  ];

/** What is wrong with an export, and the way out. */
export const readProblemWords = {
  'files-missing': {
    vi: ({ source, pattern }) =>
      `Nguồn “${source}”: không có tệp nào khớp “${pattern}” trong thư mục số liệu; hãy sửa mẫu, chép tệp vào, hoặc ghi “optional: true” nếu chưa có.`,
    en: ({ source, pattern }) =>
      `Source “${source}”: no file in the data folder matches “${pattern}”; correct the pattern, add the file, or write “optional: true” if there is none yet.`,
  },
  'files-missing-optional': {
    vi: ({ source, pattern }) =>
      `Nguồn “${source}”: chưa có tệp nào khớp “${pattern}”; chỉ tiêu dùng nguồn này chưa có số liệu cho đến khi có tệp.`,
    en: ({ source, pattern }) =>
      `Source “${source}”: no file matches “${pattern}” yet; its indicators have no data until one is added.`,
  },
  'file-unreadable': {
    vi: (facts) => `Không đọc được “${facts.file}”: ${reason(facts, 'vi')}.`,
    en: (facts) => `Cannot read “${facts.file}”: ${reason(facts, 'en')}.`,
  },
  'file-twice': {
    vi: ({ file, others }) =>
      `${list(others)} cũng là tệp “${file}”; tệp được đọc một lần. Hãy bỏ liên kết thừa, hoặc sửa mẫu trong “files”.`,
    en: ({ file, others }) =>
      `${list(others)} leads to the same file as “${file}”, which is read once; remove the link, or narrow the pattern in “files”.`,
  },
  'file-empty': {
    vi: ({ file }) => `“${file}” rỗng; hãy xuất lại tệp, hoặc đưa tệp ra khỏi thư mục số liệu.`,
    en: ({ file }) => `“${file}” is empty; export it again, or take it out of the data folder.`,
  },
  'gzip-damaged': {
    vi: ({ file }) => `“${file}” là tệp gzip bị hỏng hoặc bị cắt cụt; hãy chép hoặc nén lại.`,
    en: ({ file }) => `“${file}” is gzip data that is damaged or cut short; copy or compress it again.`,
  },
  'not-utf8': {
    vi: ({ file, line, column }) =>
      `“${file}” không phải UTF-8 (dòng ${line}, cột ${column}); hãy lưu lại dạng “CSV UTF-8”.`,
    en: ({ file, line, column }) =>
      `“${file}” is not UTF-8 (line ${line}, column ${column}); save it again as “CSV UTF-8”.`,
  },
  'looks-utf16': {
    vi: ({ file }) => `“${file}” không phải UTF-8 (có vẻ là UTF-16); hãy lưu lại dạng “CSV UTF-8”.`,
    en: ({ file }) => `“${file}” is not UTF-8 (it looks like UTF-16); save it again as “CSV UTF-8”.`,
  },
  'header-late': {
    vi: ({ file, line, above }) =>
      `“${file}”: dòng tiêu đề ở dòng ${line}, nhưng dòng ${above} phía trên trông như số liệu và sẽ bị bỏ qua; hãy đưa dòng tiêu đề lên trên mọi dòng số liệu, hoặc xóa các dòng thừa.`,
    en: ({ file, line, above }) =>
      `“${file}”: the header row is on line ${line}, but line ${above} above it looks like data, which would be lost; move the header row above all data, or delete the rows that are none.`,
  },
  'header-not-found': {
    vi: ({ file, expected, seen }) =>
      `“${file}”: 50 dòng đầu không có dòng tiêu đề nào chứa ${list(expected)}; dòng đầu là ${list(seen)}. Hãy sửa “header” của nguồn, hoặc kiểm tra có đúng tệp không.`,
    en: ({ file, expected, seen }) =>
      `“${file}”: none of the first 50 rows has a header among ${list(expected)}; the first row is ${list(seen)}. Correct the source's “header”, or check that this is the right file.`,
  },
  'column-missing': {
    vi: ({ file, column, headers, seen, nearest }) =>
      `“${file}” không có cột ${list(headers)} (“${column}”)${nearest === null ? '.' : `; có phải là “${nearest}” không?`} Các cột của tệp: ${list(seen)}. Hãy thêm tên cột vào “header”, hoặc ghi “optional: true”.`,
    en: ({ file, column, headers, seen, nearest }) =>
      `“${file}” has no column ${list(headers)} (“${column}”)${nearest === null ? '.' : `; did you mean “${nearest}”?`} Its columns: ${list(seen)}. Add the name to “header”, or write “optional: true”.`,
  },
  'column-twice': {
    vi: ({ file, column, seen }) =>
      `“${file}”: nhiều cột cùng khớp “${column}”: ${list(seen)}; hãy để lại một tên trong “header”, hoặc bỏ bớt cột khỏi tệp.`,
    en: ({ file, column, seen }) =>
      `“${file}”: several columns match “${column}”: ${list(seen)}; leave one name in “header”, or remove a column from the file.`,
  },
  'quote-unclosed': {
    vi: ({ file, line }) =>
      `“${file}”: dấu ngoặc kép mở ở dòng ${line} không bao giờ đóng, nên không biết các dòng sau bắt đầu ở đâu; hãy sửa dòng đó.`,
    en: ({ file, line }) =>
      `“${file}”: a quote opens on line ${line} and never closes, so where the rows after it begin is unknown; mend that line.`,
  },
  'account-unbalanced': {
    vi: ({ file, counted, loaded }) =>
      `“${file}”: đếm được ${counted} bản ghi nhưng nạp được ${loaded ?? 0}; tệp không được dùng. Hãy mở và lưu lại tệp dạng CSV UTF-8.`,
    en: ({ file, counted, loaded }) =>
      `“${file}”: ${counted} records were counted and ${loaded ?? 0} loaded; the file is not used. Open it and save it again as CSV UTF-8.`,
  },
} satisfies ProblemWords<ReadProblemCode>;
