import type { Feature, Image } from 'write-excel-file/node';

/** What the writer of workbooks takes for the bytes of a file inside one. */
export type FileContent = Image['content'];

/** What mends the files inside a workbook as they are written. */
export type WorkbookFeature = Feature<FileContent>;
