import type { Facts } from '../../model/problem.ts';
import type { ShapeProblemCode } from '../../model/read-problem.ts';
import type { Language } from '../../model/text.ts';
import { formatDay } from '../format-day.ts';
import type { ProblemWords } from './problem-words.ts';
import { quotedList } from './quoted-list.ts';

const listed = (days: Facts[string] | undefined, language: Language) =>
  Array.isArray(days) ? days.map((day) => formatDay(day, language)).join(', ') : '';

/** Shows what was looked through. */
function seenTitles(seen: Facts[string] | undefined, from: Facts[string] | undefined) {
  if (from !== 'title') return { vi: '', en: '' };
  if (!Array.isArray(seen) || seen.length === 0) {
    return { vi: ' Tệp không có dòng nào phía trên tiêu đề.', en: ' The file has no row above its header.' };
  }
  return { vi: ` Các dòng tựa: ${quotedList(seen)}.`, en: ` Those rows: ${quotedList(seen)}.` };
}

/** What is wrong where a title or the name of a file is to tell the day of all rows, and the way out. */
export const toldDayProblemWords = {
  'period-not-found': {
    vi: ({ file, column, from, formats, seen }) =>
      `“${file}”: không tìm thấy ngày cho cột “${column}” ${from === 'title' ? 'trong các dòng tựa' : 'trong tên tệp'}; đã tìm ${quotedList(formats)}.${seenTitles(seen, from).vi} Hãy sửa “format” theo đúng chữ trong tệp, hoặc ${from === 'title' ? 'ghi kỳ báo cáo vào một dòng tựa' : 'ghi ngày vào tên tệp'}.`,
    en: ({ file, column, from, formats, seen }) =>
      `“${file}”: no day for the column “${column}” was found ${from === 'title' ? 'in the rows above the header' : 'in the name of the file'}, looking for ${quotedList(formats)}.${seenTitles(seen, from).en} Mend “format” to what the file says, or ${from === 'title' ? 'write the period into a row above the header' : 'put the day into the name of the file'}.`,
  },
  'period-ambiguous': {
    vi: ({ file, column, from, formats, days }) =>
      `“${file}”: ${from === 'title' ? 'các dòng tựa' : 'tên tệp'} có nhiều ngày cho cột “${column}” (${listed(days, 'vi')}) theo ${quotedList(formats)}. Hãy viết thêm chữ đứng cạnh ngày cần lấy vào “format”: "đến ngày dd/MM/yyyy".`,
    en: ({ file, column, from, formats, days }) =>
      `“${file}”: ${from === 'title' ? 'the rows above the header have' : 'the name of the file has'} several days for the column “${column}” (${listed(days, 'en')}) by ${quotedList(formats)}. Add the words beside the day that is meant to “format”: "đến ngày dd/MM/yyyy".`,
  },
} satisfies ProblemWords<Extract<ShapeProblemCode, `period-${string}`>>;
