/** What official documents are written in (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const FONT = 'Times New Roman';

/** In points; tables of many columns are printed smaller. */
export const FONT_SIZE = 11;
