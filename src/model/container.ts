/**
 * What a file on disk is: text itself, or something that holds text or tables. `xls` is any workbook in a binary format, `html` one
 * that is written in tags: a page with tables, or the XML of Excel 2003.
 */
export type Container = 'text' | 'gzip' | 'zip' | 'xlsx' | 'xls' | 'ods' | 'html' | 'parquet';
