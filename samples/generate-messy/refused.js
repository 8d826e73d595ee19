import { gzipSync } from 'node:zlib';
import { clean, csv, header, rows } from './story.js';

const bytes = Buffer.from(clean);
/** Where the bytes of the seventh line begin. */
const seventh = Buffer.from(clean.split('\n').slice(0, 6).join('\n')).length + 1;

/** The story with notes, of which the one on a line (from 0) opens a quote and does not close it. */
function unclosed(line) {
  return csv([[...header, 'Ghi chú'], ...rows.map((row) => [...row, ''])])
    .split('\n')
    .map((text, at) => (at === line ? `${text}"quên đóng` : text))
    .join('\n');
}

/** Files that must not be read, each with a reason that a person can act on. */
export const refusedFiles = {
  'refused/ngoac-khong-dong.csv': unclosed(12),
  'refused/ngoac-gap-ngoac-sau.csv': unclosed(6),
  'refused/byte-hong.csv': Buffer.concat([
    bytes.subarray(0, seventh),
    Buffer.from([0xff, 0xfe]),
    bytes.subarray(seventh),
  ]),
  'refused/gzip-dut.csv.gz': gzipSync(clean).subarray(0, 200),
  'refused/rong.csv': '',
  'refused/chi-co-dong-tua.csv': 'DANH SÁCH HỒ SƠ (giả lập)\nTháng 10 năm 2024\n',
  'refused/thieu-cot.csv': csv([header, ...rows].map((row) => row.filter((_, at) => at !== 6))),
  'refused/hai-cot-mot-ten.csv': csv([[...header, 'Lệ phí'], ...rows.map((row) => [...row, '1'])]),
};
