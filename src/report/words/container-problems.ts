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
  loop: {
    vi: 'liên kết chỉ vòng về chính nó; hãy thay bằng tệp thật',
    en: 'its links lead round in a circle; put the file itself there',
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

/** What files are that are no exports. */
const kinds: Readonly<Record<string, { vi: string; en: string }>> = {
  pdf: {
    vi: 'tệp PDF; hãy xin tệp gốc dạng Excel hoặc CSV',
    en: 'a PDF; ask for the original as Excel or CSV',
  },
  image: {
    vi: 'tệp ảnh; hãy xin tệp gốc dạng Excel hoặc CSV',
    en: 'an image; ask for the original as Excel or CSV',
  },
  archive: {
    vi: 'tệp nén không phải zip hay gzip (như RAR, 7z); hãy giải nén ra, hoặc nén lại thành .zip',
    en: 'an archive that is neither zip nor gzip (RAR or 7z, say); unpack it, or pack it again as .zip',
  },
  tar: {
    vi: 'kho tar; hãy giải nén ra thư mục số liệu, hoặc nén lại thành .zip',
    en: 'a tar archive; unpack it into the data folder, or pack it again as .zip',
  },
  nested: {
    vi: 'kho nén nằm trong kho nén; hãy giải nén ra thư mục số liệu',
    en: 'an archive within an archive; unpack it into the data folder',
  },
  document: {
    vi: 'văn bản (như Word); hãy chép bảng sang Excel rồi lưu dạng .xlsx hoặc CSV',
    en: 'a text document (of Word, say); copy its table into Excel and save it as .xlsx or CSV',
  },
  slides: {
    vi: 'bản trình chiếu; hãy xin tệp số liệu dạng Excel hoặc CSV',
    en: 'a presentation; ask for its data as Excel or CSV',
  },
  database: {
    vi: 'tệp cơ sở dữ liệu; hãy xuất bảng cần dùng ra CSV',
    en: 'a database; export the table you need as CSV',
  },
  program: {
    vi: 'chương trình máy tính; hãy kiểm tra lại tệp',
    en: 'a program; check that this is the right file',
  },
  xml: {
    vi: 'tệp XML không phải của Excel; hãy mở bằng Excel rồi lưu dạng .xlsx hoặc CSV',
    en: 'XML, but not that of Excel; open it in Excel and save it as .xlsx or CSV',
  },
  'web-archive': {
    vi: 'trang web lưu trọn gói (MHTML); hãy mở bằng Excel rồi lưu dạng .xlsx hoặc CSV',
    en: 'a web page saved whole (MHTML); open it in Excel and save it as .xlsx or CSV',
  },
  unknown: {
    vi: 'tệp mã hóa hoặc thuộc loại không đọc được; hãy xuất lại dạng .xlsx hoặc CSV',
    en: 'encrypted, or of a kind that cannot be read; export it again as .xlsx or CSV',
  },
};

const kind = ({ what }: Facts, language: 'vi' | 'en'): string =>
  (kinds[String(what)] ?? kinds.unknown)?.[language] ?? '';

const units = ['byte', 'KB', 'MB', 'GB', 'TB'] as const;

/** Gives a size in words: 1.234.567 bytes are 1,2 MB. */
function size(bytes: Facts[string] | undefined, language: 'vi' | 'en'): string {
  const count = Number(bytes);
  const step = Math.min(
    units.length - 1,
    Math.max(0, Math.floor((String(Math.round(count)).length - 1) / 3)),
  );
  const number = (count / 1000 ** step).toFixed(step === 0 || count / 1000 ** step >= 10 ? 0 : 1);
  return `${language === 'vi' ? number.replace('.', ',') : number} ${units[step] ?? ''}`;
}

const packed: Readonly<Record<string, { vi: string; en: string }>> = {
  encrypted: {
    vi: 'được đặt mật khẩu; hãy giải nén bằng mật khẩu đó rồi chép tệp vào thư mục số liệu',
    en: 'is protected by a password; unpack it with that password into the data folder',
  },
  method: {
    vi: 'được nén bằng cách không đọc được; hãy giải nén rồi chép tệp vào thư mục số liệu',
    en: 'is packed in a way that cannot be read; unpack it into the data folder',
  },
};

/** Names that a sentence shows; the rest are counted. */
const SHOWN = 5;

function shown(members: Facts[string] | undefined, language: 'vi' | 'en'): string {
  const all = Array.isArray(members) ? members : [];
  const more = { vi: `và ${all.length - SHOWN} tệp khác`, en: `and ${all.length - SHOWN} more` }[language];
  return all.length > SHOWN ? `${quotedList(all.slice(0, SHOWN))} ${more}` : quotedList(all);
}

function some(members: Facts[string] | undefined): boolean {
  return Array.isArray(members) && members.length > 0;
}

function first(members: Facts[string] | undefined): string {
  return JSON.stringify(Array.isArray(members) ? members[0] : '');
}

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
      `Nguồn “${source}”: chưa có tệp nào khớp “${pattern}”; chỉ tiêu không có nguồn nào khác chưa có số liệu cho đến khi có tệp.`,
    en: ({ source, pattern }) =>
      `Source “${source}”: no file matches “${pattern}” yet; indicators that have no other source have no data until one is added.`,
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
  'not-an-export': {
    vi: (facts) => `“${facts.file}” là ${kind(facts, 'vi')}.`,
    en: (facts) => `“${facts.file}” is ${kind(facts, 'en')}.`,
  },
  'would-grow-too-large': {
    vi: ({ file, stored, grown }) =>
      `“${file}” chỉ ${size(stored, 'vi')} nhưng giải nén ra ít nhất ${size(grown, 'vi')}, quá 50 MB và quá 100 lần, nên không đọc; nếu tệp đúng là số liệu, hãy tự giải nén rồi chép vào thư mục số liệu.`,
    en: ({ file, stored, grown }) =>
      `“${file}” has ${size(stored, 'en')} but would grow to ${size(grown, 'en')} or more, over 50 MB and over 100 times, so it is not read; if it really holds data, unpack it yourself into the data folder.`,
  },
  'no-room': {
    vi: ({ file }) =>
      `Ổ đĩa tạm không đủ chỗ cho bản sao khi đọc “${file}”; hãy dọn ổ đĩa, hoặc đặt biến TMPDIR (Windows: TEMP) sang ổ khác.`,
    en: ({ file }) =>
      `The temporary disk has no room for the copy that “${file}” is read from; free some, or set TMPDIR (Windows: TEMP) to another disk.`,
  },
  'archive-damaged': {
    vi: ({ file }) =>
      `“${file}” là tệp nén zip (Excel .xlsx cũng là một tệp như vậy) bị hỏng hoặc bị cắt cụt; hãy chép, xuất hoặc nén lại.`,
    en: ({ file }) =>
      `“${file}” is a zip archive (as an Excel .xlsx is too) that is damaged or cut short; copy, export or pack it again.`,
  },
  'archive-empty': {
    vi: ({ file, members }) =>
      `“${file}” không chứa tệp số liệu nào${some(members) ? `, chỉ có ${shown(members, 'vi')}` : ''}; hãy nén các tệp CSV hoặc Excel vào đó.`,
    en: ({ file, members }) =>
      `“${file}” holds no file of data${some(members) ? `, only ${shown(members, 'en')}` : ''}; pack CSV or Excel files into it.`,
  },
  'archive-too-many': {
    vi: ({ file, members, limit }) =>
      `“${file}” chứa ${members} tệp, quá ${limit}; hãy giải nén, hoặc chia thành nhiều tệp zip.`,
    en: ({ file, members, limit }) =>
      `“${file}” holds ${members} files, more than ${limit}; unpack it, or split it into several archives.`,
  },
  'member-twice': {
    vi: ({ file, member }) =>
      `“${file}” chứa hai tệp cùng tên “${member}” nên không biết tệp nào đúng; hãy giải nén và nén lại.`,
    en: ({ file, member }) =>
      `“${file}” holds two files named “${member}”, and which one counts is unknown; unpack it and pack it again.`,
  },
  'member-unreadable': {
    vi: ({ file, member, reason }) => `“${member}” trong “${file}” ${packed[String(reason)]?.vi}.`,
    en: ({ file, member, reason }) => `“${member}” in “${file}” ${packed[String(reason)]?.en}.`,
  },
  'members-skipped': {
    vi: ({ file, members }) =>
      `“${file}” còn chứa ${shown(members, 'vi')}, không phải tệp số liệu nên không đọc; nếu có số liệu, hãy lưu dạng CSV hoặc Excel.`,
    en: ({ file, members }) =>
      `“${file}” also holds ${shown(members, 'en')}, which is no file of data and is not read; if it has data, save it as CSV or Excel.`,
  },
  'workbook-damaged': {
    vi: ({ file }) =>
      `“${file}” là bảng tính bị hỏng hoặc bị cắt cụt; hãy mở bằng Excel và lưu lại dạng .xlsx.`,
    en: ({ file }) =>
      `“${file}” is a workbook that is damaged or cut short; open it in Excel and save it again as .xlsx.`,
  },
  'workbook-locked': {
    vi: ({ file }) => `“${file}” được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu và lưu lại.`,
    en: ({ file }) =>
      `“${file}” is protected by a password; open it in Excel, take the password off and save it.`,
  },
  'workbook-too-large': {
    vi: ({ file, bytes, limit }) =>
      `“${file}” là bảng tính ${size(bytes, 'vi')}, loại này chỉ đọc đến ${size(limit, 'vi')}; hãy mở bằng Excel và lưu dạng CSV UTF-8.`,
    en: ({ file, bytes, limit }) =>
      `“${file}” is a workbook of ${size(bytes, 'en')}, and this kind is read up to ${size(limit, 'en')}; open it in Excel and save it as CSV UTF-8.`,
  },
  'workbook-empty': {
    vi: ({ file, hidden }) =>
      some(hidden)
        ? `“${file}”: chỉ các trang tính bị ẩn có số liệu: ${quotedList(hidden)}; hãy bỏ ẩn, hoặc ghi tên trang vào “sheets” của nguồn.`
        : `“${file}” không có trang tính nào có số liệu; hãy xuất lại tệp.`,
    en: ({ file, hidden }) =>
      some(hidden)
        ? `“${file}”: only hidden sheets have any data: ${quotedList(hidden)}; unhide one, or name it in the source's “sheets”.`
        : `“${file}” has no sheet with any data; export it again.`,
  },
  'sheet-missing': {
    vi: ({ file, sheet, sheets }) =>
      `“${file}” không có trang tính “${sheet}”, chỉ có ${quotedList(sheets)}; hãy sửa “sheets” của nguồn.`,
    en: ({ file, sheet, sheets }) =>
      `“${file}” has no sheet “${sheet}” but ${quotedList(sheets)}; correct the source's “sheets”.`,
  },
  'sheets-ambiguous': {
    vi: ({ file, sheets }) =>
      `“${file}”: các trang tính ${quotedList(sheets)} đều khớp như nhau; hãy thêm vào nguồn dòng “sheets: ${first(sheets)}” để đọc một trang, hoặc “sheets: "*"” để đọc tất cả.`,
    en: ({ file, sheets }) =>
      `“${file}”: the sheets ${quotedList(sheets)} match equally well; add the line “sheets: ${first(sheets)}” to the source to read one, or “sheets: "*"” to read all of them.`,
  },
  'sheets-unmatched': {
    vi: ({ file, sheets, expected }) =>
      `“${file}”: không trang tính nào trong ${quotedList(sheets)} có dòng tiêu đề chứa ${quotedList(expected)}; hãy sửa “header” hoặc “sheets” của nguồn, hoặc kiểm tra có đúng tệp không.`,
    en: ({ file, sheets, expected }) =>
      `“${file}”: none of the sheets ${quotedList(sheets)} has a header row with ${quotedList(expected)}; correct the source's “header” or “sheets”, or check that this is the right file.`,
  },
  'sheets-hidden': {
    vi: ({ file, sheets }) =>
      `“${file}”: không đọc trang tính bị ẩn ${quotedList(sheets)}; nếu cần, hãy bỏ ẩn, hoặc ghi tên trang vào “sheets” của nguồn.`,
    en: ({ file, sheets }) =>
      `“${file}”: the hidden sheet ${quotedList(sheets)} is not read; if it should be, unhide it, or name it in the source's “sheets”.`,
  },
  'parquet-damaged': {
    vi: ({ file }) => `“${file}” là tệp Parquet bị hỏng hoặc bị cắt cụt; hãy chép hoặc xuất lại.`,
    en: ({ file }) => `“${file}” is a Parquet file that is damaged or cut short; copy or export it again.`,
  },
  'parquet-type': {
    vi: ({ file, column, label, type }) =>
      `“${file}”: cột “${label}” (“${column}”) có kiểu ${type}, không phải giá trị đơn đọc được; hãy xuất cột đó dạng chữ, số, hoặc ngày giờ không kèm múi giờ.`,
    en: ({ file, column, label, type }) =>
      `“${file}”: the column “${label}” (“${column}”) is of type ${type}, which is no single value that can be read; export it as text, a number, or a time without time zone.`,
  },
  'input-missing': {
    vi: ({ source }) =>
      `Nguồn “${source}” đọc đầu vào chuẩn (“-”) nhưng không có gì được đưa vào; hãy đưa tệp vào bằng “… < tệp.csv”, hoặc ghi tên tệp trong “files”.`,
    en: ({ source }) =>
      `Source “${source}” reads standard input (“-”), but there is none; put a file in with “… < file.csv”, or name one in “files”.`,
  },
  'input-twice': {
    vi: ({ source }) =>
      `Nguồn “${source}” đọc đầu vào chuẩn (“-”) nhưng nơi khác đã đọc rồi, mà đầu vào chuẩn chỉ đọc được một lần; hãy ghi tên tệp cho một trong hai.`,
    en: ({ source }) =>
      `Source “${source}” reads standard input (“-”), which has been read already and can be read only once; name a file for one of the two.`,
  },
} satisfies ProblemWords<ContainerProblemCode>;
