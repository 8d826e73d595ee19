import type { LeftOutCode } from '../../model/account.ts';
import type { Container } from '../../model/container.ts';
import type { Encoding, EncodingReason } from '../../model/encoding.ts';
import type { ColumnNote, PersonalData } from '../../model/inspection.ts';
import type { ColumnType } from '../../model/source.ts';
import type { Language, Text } from '../../model/text.ts';

/** What a file on disk is. */
export const containerWords = {
  text: { vi: 'văn bản', en: 'text' },
  gzip: { vi: 'văn bản nén gzip', en: 'gzip-compressed text' },
  zip: { vi: 'tệp nén zip', en: 'zip archive' },
  xlsx: { vi: 'bảng tính Excel (.xlsx)', en: 'Excel workbook (.xlsx)' },
  xls: { vi: 'bảng tính Excel đời cũ (.xls)', en: 'old Excel workbook (.xls)' },
  ods: { vi: 'bảng tính LibreOffice (.ods)', en: 'LibreOffice spreadsheet (.ods)' },
  html: { vi: 'trang HTML có bảng', en: 'HTML page with a table' },
  parquet: { vi: 'Parquet', en: 'Parquet' },
} satisfies Record<Container, Text>;

/** The usual names of encodings. */
export const encodingWords = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'windows-1258',
  'windows-1252': 'windows-1252',
  tcvn3: 'TCVN3 (ABC)',
  viscii: 'VISCII',
  vni: 'VNI',
} satisfies Record<Encoding, string>;

/** What told the encoding. */
export const encodingReasonWords = {
  declared: { vi: 'đã khai', en: 'declared' },
  bom: { vi: 'theo dấu BOM ở đầu tệp', en: 'by the byte order mark' },
  valid: { vi: 'mọi byte đều hợp lệ', en: 'every byte is valid' },
  'nul-pattern': { vi: 'theo các byte NUL xen kẽ', en: 'by its NUL bytes' },
  'reads-vietnamese': { vi: 'đọc thử thì ra tiếng Việt', en: 'only so does it read as Vietnamese' },
  container: { vi: 'theo dạng tệp', en: 'as its container has it' },
} satisfies Record<EncodingReason, Text>;

/** Why rows are left out by rule. */
export const leftOutWords = {
  blank: { vi: 'dòng trống', en: 'blank' },
  header: { vi: 'tiêu đề lặp lại', en: 'header again' },
  title: { vi: 'dòng tên báo cáo', en: 'title' },
  group: { vi: 'dòng tên nhóm', en: 'group name' },
  total: { vi: 'dòng tổng cộng', en: 'total' },
  footer: { vi: 'ghi chú, chữ ký cuối bảng', en: 'notes and signatures' },
} satisfies Record<LeftOutCode, Text>;

/** Types of columns, for people; plans are written with their codes. */
export const typeWords = {
  text: { vi: 'chữ', en: 'text' },
  code: { vi: 'mã', en: 'code' },
  integer: { vi: 'số nguyên', en: 'integer' },
  number: { vi: 'số', en: 'number' },
  date: { vi: 'ngày', en: 'date' },
  datetime: { vi: 'ngày giờ', en: 'date and time' },
  place: { vi: 'địa danh', en: 'place' },
  dossier: { vi: 'mã hồ sơ', en: 'dossier code' },
  procedure: { vi: 'mã thủ tục', en: 'procedure code' },
} satisfies Record<ColumnType, Text>;

/** Data of persons. */
const personalWords = {
  name: { vi: 'tên người', en: 'names' },
  phone: { vi: 'số điện thoại', en: 'phone numbers' },
  'id-number': { vi: 'số định danh cá nhân', en: 'identity numbers' },
  address: { vi: 'địa chỉ', en: 'addresses' },
  birthday: { vi: 'ngày sinh', en: 'birthdays' },
  email: { vi: 'thư điện tử', en: 'e-mail addresses' },
  'bank-account': { vi: 'số tài khoản', en: 'bank accounts' },
} satisfies Record<PersonalData, Text>;

type NoteOf<Code> = Extract<ColumnNote, { code: Code }>;

/** What is said of one column holds of others too. */
const alsoIn = {
  vi: (others: number, count: (it: number) => string) =>
    others === 0 ? '' : ` (và ${count(others)} cột khác cũng vậy)`,
  en: (others: number, count: (it: number) => string) =>
    others === 0 ? '' : ` (as in ${count(others)} other ${others === 1 ? 'column' : 'columns'})`,
};

/** What should be known of a column. */
export const noteWords: {
  readonly [Code in ColumnNote['code']]: Record<
    Language,
    (note: NoteOf<Code>, count: (it: number) => string) => string
  >;
} = {
  'day-or-month-first': {
    vi: ({ others }, count) =>
      `đoán là ngày đứng trước tháng${alsoIn.vi(others, count)}; cũng có thể là tháng trước ngày, hãy xem lại`,
    en: ({ others }, count) =>
      `a guess: the day before the month${alsoIn.en(others, count)}; the other way round reads too, please check`,
  },
  'thousands-or-decimals': {
    vi: ({ example, others }, count) =>
      `đoán “${example}” có dấu phân cách hàng nghìn${alsoIn.vi(others, count)}; cũng có thể là dấu thập phân, hãy xem lại`,
    en: ({ example, others }, count) =>
      `a guess: “${example}” has thousands${alsoIn.en(others, count)}; it may have decimals instead, please check`,
  },
  mostly: {
    vi: ({ type, cells, example }, count) =>
      `phần lớn là ${typeWords[type].vi}, nhưng ${count(cells)} ô không đọc được như vậy, ví dụ “${example}”`,
    en: ({ type, cells, example }, count) =>
      `mostly ${typeWords[type].en}, but ${count(cells)} cells do not read so, such as “${example}”`,
  },
  'digits-of-a-name': {
    vi: () => 'chữ số là mã chứ không phải số lượng, nên để kiểu chữ',
    en: () => 'its digits name something and count nothing, so it is text',
  },
  'few-labels': {
    vi: ({ labels }, count) =>
      `nhãn: ${labels.map(({ label, rows }) => `${label} (${count(rows)})`).join(', ')}`,
    en: ({ labels }, count) =>
      `labels: ${labels.map(({ label, rows }) => `${label} (${count(rows)})`).join(', ')}`,
  },
  'row-number': { vi: () => 'số thứ tự, không cần khai', en: () => 'numbers the rows, not needed' },
  personal: {
    vi: ({ data }) => `dữ liệu cá nhân (${personalWords[data].vi}); chỉ khai khi chỉ tiêu thật sự cần`,
    en: ({ data }) =>
      `data of persons (${personalWords[data].en}); declare it only where an indicator needs it`,
  },
  blank: { vi: () => 'không ô nào có dữ liệu', en: () => 'no cell has anything' },
  nameless: {
    vi: () => 'không có tên trong tiêu đề nên kế hoạch không khai được',
    en: () => 'has no name in the header, so that a plan cannot declare it',
  },
};

/** Labels and headings of an inspection. */
export const inspectionLabels = {
  kind: { vi: 'Dạng tệp', en: 'File' },
  header: { vi: 'Tiêu đề', en: 'Header' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  columns: { vi: 'Các cột', en: 'Columns' },
  column: { vi: 'Tên cột', en: 'Name' },
  type: { vi: 'Kiểu', en: 'Type' },
  filled: { vi: 'Có dữ liệu', en: 'Filled' },
  examples: { vi: 'Ví dụ', en: 'Examples' },
  records: { vi: 'Các bản ghi đầu', en: 'First records' },
  rejects: { vi: 'Dòng bị loại', en: 'Rejected rows' },
  fits: { vi: 'So với kế hoạch', en: 'Against the plan' },
  problems: { vi: 'Lỗi và cảnh báo', en: 'Errors and warnings' },
  paste: { vi: 'Dán vào kế hoạch', en: 'To paste into the plan' },
} satisfies Record<string, Text>;

type Counts = Readonly<Record<'read' | 'used' | 'leftOut' | 'duplicate' | 'rejected', string>>;

/** Sentences of an inspection that are filled in. */
export const inspectionWords = {
  bytes: { vi: (count: string) => `${count} byte`, en: (count: string) => `${count} bytes` },
  delimiter: { vi: (sign: string) => `ngăn cách bằng ${sign}`, en: (sign: string) => `separated by ${sign}` },
  tab: { vi: () => 'dấu tab', en: () => 'tabs' },
  sheet: { vi: (name: string) => `trang “${name}”`, en: (name: string) => `sheet “${name}”` },
  headerAt: {
    vi: (lines: string, columns: string) => `dòng ${lines}; ${columns} cột`,
    en: (lines: string, columns: string) =>
      `line ${lines}; ${columns} ${columns === '1' ? 'column' : 'columns'}`,
  },
  account: {
    vi: (f: Counts) =>
      `${f.read} đọc = ${f.used} dùng + ${f.leftOut} bỏ qua + ${f.duplicate} trùng + ${f.rejected} bị loại`,
    en: (f: Counts) =>
      `${f.read} read = ${f.used} used + ${f.leftOut} left out + ${f.duplicate} duplicate + ${f.rejected} rejected`,
  },
  unproven: {
    vi: () => 'chưa đọc được với nguồn gợi ý',
    en: () => 'could not be read with the suggested source',
  },
  moreColumns: {
    vi: (count: string) => `và ${count} cột nữa không xem đến`,
    en: (count: string) => `and ${count} more columns that are not looked at`,
  },
  columnsAsIn: {
    vi: (path: string) => `như ở “${path}”`,
    en: (path: string) => `as in “${path}”`,
  },
  nothingToAdd: {
    vi: () => 'Kế hoạch đã khai đủ cho các tệp này, không cần thêm gì.',
    en: () => 'The plan declares all that these files need; there is nothing to add.',
  },
  fitAll: {
    vi: (source: string) => `hợp với nguồn “${source}”: có đủ mọi cột đã khai`,
    en: (source: string) => `fits source “${source}”: every declared column is there`,
  },
  fitSome: {
    vi: (source: string, matches: string, of: string) =>
      `gần với nguồn “${source}” nhất: có ${matches} trong ${of} cột đã khai`,
    en: (source: string, matches: string, of: string) =>
      `is closest to source “${source}”: ${matches} of ${of} declared columns are there`,
  },
  fitNone: {
    vi: () => 'không hợp với nguồn nào của kế hoạch',
    en: () => 'fits no source of the plan',
  },
  undeclaredFile: {
    vi: (source: string) => `mẫu “files” của nguồn “${source}” chưa khớp tên tệp này`,
    en: (source: string) => `the “files” of source “${source}” do not match this file's name yet`,
  },
  missing: {
    vi: (column: string, headers: string) => `thiếu cột ${column} (${headers})`,
    en: (column: string, headers: string) => `column ${column} is missing (${headers})`,
  },
  nearest: {
    vi: (label: string) => `; gần nhất là “${label}”: thêm tên này vào “header” nếu đúng là nó`,
    en: (label: string) => `; nearest is “${label}”: add it to “header” if that is the one`,
  },
  mayMiss: { vi: () => ' – không bắt buộc', en: () => ' – optional' },
  noSource: {
    vi: () => 'Không có cột nào khai được cho kế hoạch.',
    en: () => 'There is no column that a plan could declare.',
  },
  pasteFrom: {
    vi: (folder: string) => `Dán vào kế hoạch (đường dẫn tính từ thư mục “${folder}”)`,
    en: (folder: string) => `To paste into the plan (paths are from the folder “${folder}”)`,
  },
} satisfies Record<string, Record<Language, (...facts: never[]) => string>>;
