import type { PlanProblemCode } from '../../model/plan-problem.ts';
import { fact, found, hint, list, quoted } from './plan-phrases.ts';
import type { ProblemWords } from './problem-words.ts';

/** The words for what is wrong with the sources of a plan and their columns, and with the plan around them. */
export const planSourceProblemWords = {
  'period-out-of-order': {
    vi: (f) =>
      `“${fact(f, 'next')}” (${fact(f, 'to')}) đứng trước “${fact(f, 'first')}” (${fact(f, 'from')}). Thứ tự phải là start, target, horizon.`,
    en: (f) =>
      `"${fact(f, 'next')}" (${fact(f, 'to')}) is before "${fact(f, 'first')}" (${fact(f, 'from')}). The order is start, target, horizon.`,
  },
  'unknown-timezone': {
    vi: (f) =>
      `Không biết múi giờ “${fact(f, 'name')}”. ${f.suggestion ? hint(f, 'vi') : 'Hãy viết tên IANA, như Asia/Ho_Chi_Minh.'}`,
    en: (f) =>
      `There is no time zone "${fact(f, 'name')}". ${f.suggestion ? hint(f, 'en') : 'Write an IANA name, such as Asia/Ho_Chi_Minh.'}`,
  },
  'unused-article': {
    vi: (f) => `Chưa chỗ nào trích bài “${fact(f, 'id')}”. Hãy bỏ bài này, hoặc trích nó.`,
    en: (f) => `Nothing quotes the article "${fact(f, 'id')}". Remove it, or quote it.`,
  },
  'unused-source': {
    vi: (f) => `Không chỉ tiêu nào dùng nguồn “${fact(f, 'id')}”. Hãy bỏ nguồn này, hoặc dùng nó ở “from”.`,
    en: (f) => `No indicator uses the source "${fact(f, 'id')}". Remove it, or name it in a "from".`,
  },
  'glob-outside': {
    vi: (f) =>
      `“${fact(f, 'glob')}” có thể ra ngoài thư mục số liệu. Hãy viết đường dẫn tương đối với dấu /, không có “..”, “~”, “!” hay “\\”.`,
    en: (f) =>
      `"${fact(f, 'glob')}" may leave the data folder. Write a relative path with /, without "..", "~", "!" or "\\".`,
  },
  'glob-crowded': {
    vi: (f) =>
      `“${fact(f, 'glob')}” có ${fact(f, 'stars')} dấu * trong một tên, nhiều nhất là ${fact(f, 'limit')}. Hãy viết rõ tên hơn, hoặc tách thành nhiều mẫu trong [ ].`,
    en: (f) =>
      `"${fact(f, 'glob')}" has ${fact(f, 'stars')} stars in one name, and may have ${fact(f, 'limit')}. Write more of the name, or several patterns in [ ].`,
  },
  'unknown-column': {
    vi: (f) => `Nguồn này không có cột “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) => `The source has no column "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'required-and-optional': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” vừa bắt buộc (required) vừa có thể vắng (optional): tệp thiếu cột sẽ mất mọi dòng. Hãy bỏ một trong hai.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" is required and optional: a file without it would lose every row. Remove one of the two.`,
  },
  'required-and-blank': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” bắt buộc (required) nên ô trống bị loại, mà “blank” lại cho ô trống một nghĩa. Hãy bỏ một trong hai.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" is required, which rejects blank cells, and "blank" gives them a meaning. Remove one of the two.`,
  },
  'latest-by-letters': {
    vi: (f) =>
      `“latest-by” là cột “${fact(f, 'column')}” kiểu ${fact(f, 'type')}, xếp theo chữ cái: "9" đứng sau "10". Hãy chọn cột ngày hoặc số, hoặc khai báo kiểu cho cột này.`,
    en: (f) =>
      `"latest-by" is the column "${fact(f, 'column')}" of type ${fact(f, 'type')}, which sorts by letters: "9" comes after "10". Name a column of days or numbers, or give this one its type.`,
  },
  'winner-without-key': {
    vi: (f) =>
      `Nguồn “${fact(f, 'source')}” có “${fact(f, 'key')}” nhưng không có “key” nên không có gì để chọn. Hãy thêm “key”, hoặc bỏ “${fact(f, 'key')}”.`,
    en: (f) =>
      `The source "${fact(f, 'source')}" has "${fact(f, 'key')}" and no "key", so there is nothing to choose from. Add "key", or remove "${fact(f, 'key')}".`,
  },
  'not-one-winner': {
    vi: (f) =>
      `Nguồn “${fact(f, 'source')}”: trong các dòng cùng khóa chỉ một dòng được chọn, theo một cách; ${found(f, 'vi')}. Hãy giữ một cách.`,
    en: (f) =>
      `The source "${fact(f, 'source')}": of the records of one key, one wins, in one way; ${found(f, 'en')}. Keep one of them.`,
  },
  'stdin-not-alone': {
    vi: (f) =>
      `Nguồn “${fact(f, 'source')}” đọc đầu vào chuẩn (“-”) cùng với tệp khác. Hãy để riêng “-”, hoặc tách thành hai nguồn.`,
    en: (f) =>
      `The source "${fact(f, 'source')}" reads standard input ("-") beside other files. Write "-" alone, or declare two sources.`,
  },
  'stdin-twice': {
    vi: (f) =>
      `Đầu vào chuẩn (“-”) đã được nguồn “${fact(f, 'other')}” đọc; nguồn “${fact(f, 'source')}” không còn gì để đọc. Hãy ghi tên tệp ở một trong hai nguồn.`,
    en: (f) =>
      `Standard input ("-") is read by the source "${fact(f, 'other')}" already; nothing is left of it for "${fact(f, 'source')}". Name a file in one of the two.`,
  },
  'sheets-all-and-some': {
    vi: () => 'Dấu “*” đã gồm mọi trang tính có tiêu đề khớp. Hãy bỏ “*”, hoặc bỏ các tên trang khác.',
    en: () => 'The "*" means every sheet whose header matches. Remove it, or the names beside it.',
  },
  'default-unused': {
    vi: (f) =>
      `“${fact(f, 'key')}” của nguồn “${fact(f, 'source')}” không có cột nào dùng: không có cột kiểu ${list(f, 'types')} nào thiếu “format”. Hãy bỏ nó, hoặc sửa kiểu của cột.`,
    en: (f) =>
      `No column uses "${fact(f, 'key')}" of the source "${fact(f, 'source')}": there is none of type ${list(f, 'types')} without a "format". Remove it, or correct the type of a column.`,
  },
  'code-without-values': {
    vi: (f) =>
      `Cột mã “${fact(f, 'column')}” chưa có “values”. Hãy ghi từng mã và các nhãn của nó: { online: [Trực tuyến] }.`,
    en: (f) =>
      `The code column "${fact(f, 'column')}" has no "values". List each code with its labels: { online: [Trực tuyến] }.`,
  },
  'duplicate-label': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}”: nhãn “${fact(f, 'label')}” thuộc cả mã “${fact(f, 'other')}” và mã “${fact(f, 'code')}”. Hãy để nó ở một mã.`,
    en: (f) =>
      `Column "${fact(f, 'column')}": the label "${fact(f, 'label')}" means both the code "${fact(f, 'other')}" and the code "${fact(f, 'code')}". Leave it with one.`,
  },
  'unknown-code': {
    vi: (f) => `Cột “${fact(f, 'column')}” không có mã “${fact(f, 'name')}”. ${hint(f, 'vi')}`,
    en: (f) => `The column "${fact(f, 'column')}" has no code "${fact(f, 'name')}". ${hint(f, 'en')}`,
  },
  'duplicate-header': {
    vi: (f) =>
      `Tiêu đề “${fact(f, 'header')}” của cột “${fact(f, 'column')}” đã thuộc cột “${fact(f, 'other')}”. Hãy để nó ở một cột.`,
    en: (f) =>
      `The header "${fact(f, 'header')}" of the column "${fact(f, 'column')}" belongs to the column "${fact(f, 'other')}". Leave it with one.`,
  },
  'format-missing': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” (${fact(f, 'type')}) chưa có “format”: định dạng được khai báo, không đoán. Có thể dùng: ${quoted(f, 'allowed')}.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" (${fact(f, 'type')}) has no "format": formats are declared, never guessed. It can be made of: ${quoted(f, 'allowed')}.`,
  },
  'bad-format': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” (${fact(f, 'type')}) không dùng được định dạng “${fact(f, 'format')}”. ${f.suggestion ? hint(f, 'vi') : `Có thể dùng: ${quoted(f, 'allowed')}.`}`,
    en: (f) =>
      `The column "${fact(f, 'column')}" (${fact(f, 'type')}) cannot have the format "${fact(f, 'format')}". ${f.suggestion ? hint(f, 'en') : `It can be made of: ${quoted(f, 'allowed')}.`}`,
  },
  'formats-disagree': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}”: một ô có thể đọc theo cả “${fact(f, 'other')}” và “${fact(f, 'format')}”, với nghĩa khác nhau. Hãy giữ một định dạng, hoặc tách nguồn.`,
    en: (f) =>
      `Column "${fact(f, 'column')}": one cell can be read as "${fact(f, 'other')}" and as "${fact(f, 'format')}", and means different things. Keep one, or declare two sources.`,
  },
  'key-not-for-type': {
    vi: (f) =>
      `“${fact(f, 'key')}” không dùng cho cột “${fact(f, 'column')}” kiểu ${fact(f, 'type')}, chỉ cho: ${list(f, 'allowed')}. Hãy bỏ nó, hoặc đổi kiểu.`,
    en: (f) =>
      `"${fact(f, 'key')}" is not for the column "${fact(f, 'column')}" of type ${fact(f, 'type')}, only for: ${list(f, 'allowed')}. Remove it, or change the type.`,
  },
  'key-not-for-qualifier': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” lấy chữ đứng trước số của cột khác (qualifier-of) nên không có “${fact(f, 'key')}”. Hãy bỏ một trong hai.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" is made of what stands in front of another's numbers (qualifier-of), so it has no "${fact(f, 'key')}". Remove one of the two.`,
  },
  'key-not-for-told': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” lấy ngày từ dòng tựa hoặc tên tệp (from), không từ ô nào, nên không có “${fact(f, 'key')}”. Hãy bỏ một trong hai.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" takes its day from a title or the name of the file (from), not from cells, so it has no "${fact(f, 'key')}". Remove one of the two.`,
  },
  'format-without-qualifier': {
    vi: (f) =>
      `“qualifier-of” lấy chữ đứng trước số của cột “${fact(f, 'column')}”, nhưng định dạng của cột đó (${quoted(f, 'formats')}) không cho chữ nào đứng trước. Hãy viết nó là “${fact(f, 'suggestion')}”.`,
    en: (f) =>
      `"qualifier-of" takes what stands in front of the numbers of the column "${fact(f, 'column')}", but its format (${quoted(f, 'formats')}) lets nothing stand there. Make it "${fact(f, 'suggestion')}".`,
  },
  'within-circular': {
    vi: (f) =>
      `Cột “${fact(f, 'column')}” nằm trong chính nó (within): ${list(f, 'chain')}. Hãy để cấp cao nhất không có “within”.`,
    en: (f) =>
      `The column "${fact(f, 'column')}" lies within itself: ${list(f, 'chain')}. Leave the widest place without "within".`,
  },
} satisfies Partial<ProblemWords<PlanProblemCode>>;
