import type { RejectCode } from '../../model/account.ts';
import type { Text } from '../../model/text.ts';

/** Why a record cannot be used. */
export const rejectWords = {
  'blank-required': {
    vi: 'ô bắt buộc đang để trống',
    en: 'a required cell is blank',
  },
  'bad-date': {
    vi: 'không phải ngày có thật theo định dạng đã khai',
    en: 'not a real date in the declared format',
  },
  'bad-number': {
    vi: 'không phải số theo định dạng đã khai, hoặc có quá 6 chữ số thập phân',
    en: 'not a number in the declared format, or one of more than 6 decimals',
  },
  'ambiguous-number': {
    vi: 'không rõ dấu chấm hoặc phẩy là dấu nhóm hay dấu thập phân; hãy khai “format”',
    en: 'a dot or comma that may group thousands or begin decimals; declare “format”',
  },
  'bad-procedure': {
    vi: 'không có mã thủ tục dạng 1.010708',
    en: 'no procedure code such as 1.010708',
  },
  'unknown-label': {
    vi: 'nhãn chưa khai trong kế hoạch',
    en: 'a label that the plan does not declare',
  },
  ragged: {
    vi: 'số ô khác với dòng tiêu đề',
    en: 'not as many cells as the header row',
  },
  'bad-quote': {
    vi: 'dấu ngoặc kép đặt sai chỗ',
    en: 'a quotation mark out of place',
  },
  'bad-encoding': {
    vi: 'có byte không thuộc bảng mã của tệp',
    en: 'bytes that do not belong to the encoding of the file',
  },
} satisfies Record<RejectCode, Text>;
