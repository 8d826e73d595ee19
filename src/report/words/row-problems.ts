import type { Facts } from '../../model/problem.ts';
import type { RowProblemCode } from '../../model/read-problem.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import type { ProblemWords } from './problem-words.ts';

function dayIn(day: Facts[string] | undefined, language: Language): string {
  return typeof day === 'string' ? formatDay(day, language) : '';
}

/** What is odd about the rows of a source, and the way out. */
export const rowProblemWords = {
  'dossier-days-differ': {
    vi: ({ source, column, received, count, of, file, line, codeDay, cellDay }) =>
      `Nguồn “${source}”: ở ${count} trong ${of} dòng, ngày ghi trong mã hồ sơ (“${column}”) khác với “${received}”; dòng đầu tiên là “${file}” dòng ${line}: mã ghi ${dayIn(codeDay, 'vi')}, cột ghi ${dayIn(cellDay, 'vi')}. Hãy hỏi lại đơn vị gửi số liệu, hoặc bỏ “received” nếu mã không ghi ngày tiếp nhận.`,
    en: ({ source, column, received, count, of, file, line, codeDay, cellDay }) =>
      `Source “${source}”: in ${count} of ${of} rows the day within the dossier code (“${column}”) is not that of “${received}”; the first is “${file}” line ${line}: the code says ${codeDay}, the column ${cellDay}. Ask whoever sent the figures, or remove “received” if the codes do not hold the day of receipt.`,
  },
  'dossier-shapes-strange': {
    vi: ({ source, column, count, of, file, line, raw }) =>
      `Nguồn “${source}”: ${count} trong ${of} mã ở “${column}” không có dạng mã hồ sơ như 000.17.22.H56-210531-0001 hay G09.20-20260609-0092637; mã đầu tiên là “${raw}”, “${file}” dòng ${line}. Các dòng vẫn được dùng; hãy kiểm tra cột, hoặc khai “type: text” nếu đây là loại mã khác.`,
    en: ({ source, column, count, of, file, line, raw }) =>
      `Source “${source}”: ${count} of ${of} codes in “${column}” do not look like dossier codes such as 000.17.22.H56-210531-0001 or G09.20-20260609-0092637; the first is “${raw}”, “${file}” line ${line}. The rows are used all the same; check the column, or declare “type: text” if these are codes of another kind.`,
  },
  'place-without-outer': {
    vi: ({ source, column, within, count, file, line }) =>
      `Nguồn “${source}”: ${count} dòng có địa danh (“${column}”) nhưng để trống “${within}”, nên không biết là nơi nào trong những nơi trùng tên; dòng đầu tiên là “${file}” dòng ${line}. Hãy điền “${within}” cho các dòng đó.`,
    en: ({ source, column, within, count, file, line }) =>
      `Source “${source}”: ${count} rows name a place (“${column}”) but leave “${within}” blank, so that places of one name cannot be told apart; the first is “${file}” line ${line}. Fill in “${within}” in those rows.`,
  },
  'record-too-long': {
    vi: ({ file, line, megabytes }) =>
      `“${file}”: bản ghi bắt đầu ở dòng ${line} dài ${megabytes} MB, máy không đủ bộ nhớ để đọc; thường là do một dấu ngoặc kép đóng nhầm chỗ. Hãy sửa hoặc xóa bản ghi đó.`,
    en: ({ file, line, megabytes }) =>
      `“${file}”: the record that begins on line ${line} is ${megabytes} MB long, more than there is memory for; most often a quotation mark closes in the wrong place. Mend that record, or delete it.`,
  },
  'rows-sum-others': {
    vi: ({ source, file, line, count, column }) =>
      `Nguồn “${source}”: ${count} dòng của “${file}” có số liệu (“${column}”, …) đúng bằng tổng các dòng khác mà không ghi chữ “Cộng”; dòng đầu tiên là dòng ${line}. Các dòng ấy vẫn được tính, nên có thể bị tính hai lần. Nếu là dòng cộng, hãy xóa hoặc ghi “Cộng” vào ô đầu của dòng; nếu là số liệu thật thì ghi “totals: keep” vào nguồn.`,
    en: ({ source, file, line, count, column }) =>
      `Source “${source}”: the figures (“${column}”, …) of ${count} rows of “${file}” are exactly the sum of other rows, and no word such as “Cộng” says so; the first is line ${line}. They are used like others, so they may count twice. If they are sums, delete them or write “Cộng” into their first cell; if they are figures of their own, write “totals: keep” in the source.`,
  },
} satisfies ProblemWords<RowProblemCode>;
