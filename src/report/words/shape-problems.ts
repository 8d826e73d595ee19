import type { Facts } from '../../model/problem.ts';
import type { ShapeProblemCode } from '../../model/read-problem.ts';
import type { ProblemWords } from './problem-words.ts';
import { quotedList } from './quoted-list.ts';
import { toldDayProblemWords } from './told-day-problems.ts';

const firstRow = {
  vi: (seen: Facts[string] | undefined) => {
    if (isNone(seen)) return 'trong đó không có chữ nào đọc được';
    return `${hasSeveral(seen) ? 'dòng đầu tiên có nhiều ô' : 'dòng đầu'} là ${quotedList(seen)}`;
  },
  en: (seen: Facts[string] | undefined) => {
    if (isNone(seen)) return 'there is nothing to read in them';
    return `the first row ${hasSeveral(seen) ? 'of several cells ' : ''}is ${quotedList(seen)}`;
  },
};

function hasSeveral(seen: Facts[string] | undefined): boolean {
  return Array.isArray(seen) && seen.length > 1;
}

function isNone(seen: Facts[string] | undefined): boolean {
  return Array.isArray(seen) && seen.length === 0;
}

// in YAML a name with # must stand in quotes, or ends before it
function firstOf(seen: Facts[string] | undefined): string {
  return Array.isArray(seen) ? JSON.stringify(seen[0]) : '';
}

type WayOut = Record<'vi' | 'en', string>;

function exportAgain(lost: string): WayOut {
  return {
    vi: `Chữ có dấu đã mất khi tệp được lưu (“${lost}”); hãy xuất lại từ nguồn dạng CSV UTF-8.`,
    en: `Letters were lost when the file was saved (“${lost}”); export it again from where it came, as CSV UTF-8.`,
  };
}

function headerWayOut({ lost, below, expected }: Record<string, Facts[string] | undefined>): WayOut {
  if (typeof lost === 'string') return exportAgain(lost);
  if (typeof below === 'number') {
    return {
      vi: `Dòng tiêu đề ở dòng ${below}, quá xa phía dưới; hãy xóa bớt các dòng phía trên nó.`,
      en: `The header is on line ${below}, too far down; delete rows above it.`,
    };
  }
  if (isNone(expected)) {
    return {
      vi: 'Nếu đây là bảng số liệu, hãy thêm một dòng ghi tên từng cột ở trên; nếu không phải, không cần khai tệp này.',
      en: 'If this is a table, add a row above it that names each column; if it is none, no plan needs it.',
    };
  }
  return {
    vi: 'Hãy sửa “header” của nguồn; nếu đây không phải tệp của nguồn, hãy đưa nó ra khỏi thư mục hoặc tệp nén.',
    en: "Correct the source's “header”; or, if the file is none of the source's, take it out of the folder or archive.",
  };
}

function columnWayOut(lost: Facts[string] | undefined): WayOut {
  if (typeof lost === 'string') return exportAgain(lost);
  return {
    vi: 'Hãy thêm tên cột vào “header”, hoặc ghi “optional: true”.',
    en: 'Add the name to “header”, or write “optional: true”.',
  };
}

/** What is wrong with the shape of a text, and the way out. */
export const shapeProblemWords = {
  'header-changes': {
    vi: ({ file, line, header, found }) =>
      `“${file}”: dòng ${line} lại là dòng tiêu đề, nhưng khác dòng tiêu đề đầu: chỗ của cột “${header}” nay là “${found}”, nên các dòng phía dưới sẽ bị đọc nhầm cột. Hãy tách phần đó thành tệp riêng, hoặc xóa dòng ${line} nếu thứ tự cột vẫn như cũ.`,
    en: ({ file, line, header, found }) =>
      `“${file}”: line ${line} is a header once more, but not the same: where “${header}” stood there is “${found}”, so the rows below would be read under the wrong names. Put that part into a file of its own, or delete line ${line} if the columns are in fact in the same order.`,
  },
  'header-late': {
    vi: ({ file, line, above }) =>
      `“${file}”: dòng tiêu đề ở dòng ${line}, nhưng dòng ${above} phía trên trông như số liệu và sẽ bị bỏ qua; hãy đưa dòng tiêu đề lên trên mọi dòng số liệu, hoặc xóa các dòng thừa.`,
    en: ({ file, line, above }) =>
      `“${file}”: the header row is on line ${line}, but line ${above} above it looks like data, which would be lost; move the header row above all data, or delete the rows that are none.`,
  },
  'header-not-found': {
    vi: ({ file, expected, seen, ...rest }) =>
      `“${file}”: 50 dòng đầu không có dòng ${isNone(expected) ? 'nào trông như tiêu đề của một bảng' : `tiêu đề nào chứa ${quotedList(expected)}`}; ${firstRow.vi(seen)}. ${headerWayOut({ expected, ...rest }).vi}`,
    en: ({ file, expected, seen, ...rest }) =>
      `“${file}”: none of the first 50 rows ${isNone(expected) ? 'looks like the header of a table' : `has a header among ${quotedList(expected)}`}; ${firstRow.en(seen)}. ${headerWayOut({ expected, ...rest }).en}`,
  },
  'too-many-columns': {
    vi: ({ file, line, columns, limit }) =>
      `“${file}”: dòng ${line} có từ ${columns} cột trở lên, quá giới hạn ${limit}; có lẽ tệp thiếu dấu xuống dòng hoặc không phải là bảng. Hãy xuất lại tệp, mỗi bản ghi một dòng.`,
    en: ({ file, line, columns, limit }) =>
      `“${file}”: line ${line} has at least ${columns} columns, over the limit of ${limit}; the file may lack line breaks, or be no table. Export it again with one record a line.`,
  },
  'column-missing': {
    vi: ({ file, column, headers, seen, nearest, lost }) =>
      `“${file}” không có cột ${quotedList(headers)} (“${column}”)${nearest === null ? '.' : `; có phải là “${nearest}” không?`} Các cột của tệp: ${quotedList(seen)}. ${columnWayOut(lost).vi}`,
    en: ({ file, column, headers, seen, nearest, lost }) =>
      `“${file}” has no column ${quotedList(headers)} (“${column}”)${nearest === null ? '.' : `; did you mean “${nearest}”?`} Its columns: ${quotedList(seen)}. ${columnWayOut(lost).en}`,
  },
  ...toldDayProblemWords,
  'column-twice': {
    vi: ({ file, column, seen }) =>
      `“${file}”: nhiều cột cùng khớp “${column}”: ${quotedList(seen)}; hãy ghi một trong các tên ấy, trong ngoặc kép, vào “header” (header: ${firstOf(seen)}), hoặc bỏ bớt cột khỏi tệp.`,
    en: ({ file, column, seen }) =>
      `“${file}”: several columns match “${column}”: ${quotedList(seen)}; write one of these names, in quotes, into “header” (header: ${firstOf(seen)}), or remove a column from the file.`,
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
} satisfies ProblemWords<ShapeProblemCode>;
