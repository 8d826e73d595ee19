import type { Facts } from '../../model/problem.ts';
import type { ContainerProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';
import { quotedList } from './quoted-list.ts';

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

/** What is wrong with a file or with what holds text, and the way out. */
export const containerProblemWords = {
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
      `${quotedList(others)} cũng là tệp “${file}”; tệp được đọc một lần. Hãy bỏ liên kết thừa, hoặc sửa mẫu trong “files”.`,
    en: ({ file, others }) =>
      `${quotedList(others)} leads to the same file as “${file}”, which is read once; remove the link, or narrow the pattern in “files”.`,
  },
  'file-empty': {
    vi: ({ file }) => `“${file}” rỗng; hãy xuất lại tệp, hoặc đưa tệp ra khỏi thư mục số liệu.`,
    en: ({ file }) => `“${file}” is empty; export it again, or take it out of the data folder.`,
  },
  'gzip-damaged': {
    vi: ({ file }) => `“${file}” là tệp gzip bị hỏng hoặc bị cắt cụt; hãy chép hoặc nén lại.`,
    en: ({ file }) => `“${file}” is gzip data that is damaged or cut short; copy or compress it again.`,
  },
  'file-changed': {
    vi: ({ file }) =>
      `“${file}” bị ghi lại trong lúc đọc nên không dùng; hãy chạy lại khi việc chép hoặc xuất tệp đã xong.`,
    en: ({ file }) =>
      `“${file}” was written to while it was read, so it is not used; run again when copying or exporting has finished.`,
  },
} satisfies ProblemWords<ContainerProblemCode>;
