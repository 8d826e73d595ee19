/** What a file on disk is: text itself, or something that holds text or tables. */
export type Container = 'text' | 'gzip' | 'zip' | 'xlsx' | 'xls' | 'ods' | 'html' | 'parquet';
