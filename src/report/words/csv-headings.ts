import type { Language, Text } from '../../model/text.ts';

/** The header rows of the listings that are written as files. */
export const csvHeadings = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  rejects: {
    vi: ['Tệp', 'Dòng', 'Cột', 'Khóa', 'Nội dung', 'Mã lý do', 'Lý do'],
    en: ['File', 'Line', 'Column', 'Key', 'Text', 'Reason code', 'Reason'],
  },
  duplicates: {
    vi: ['Tệp', 'Dòng', 'Khóa', 'Tệp có bản ghi được tính', 'Dòng có bản ghi được tính'],
    en: ['File', 'Line', 'Key', 'File of the record that counts', 'Line of the record that counts'],
  },
} satisfies { plan: Text } & Record<'rejects' | 'duplicates', Record<Language, readonly string[]>>;
