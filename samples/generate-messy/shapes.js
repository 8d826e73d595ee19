import { clean, csv, header, rows } from './story.js';

/** The story without its STT column, which none of these shapes needs. */
const plain = { header: header.slice(1), rows: rows.map((row) => row.slice(1)) };
const blanks = (count) => Array.from({ length: count }, () => '');
/** A row with some cells and nothing behind them, as wide as the table. */
const wide = (...cells) => [...cells, ...blanks(header.length - cells.length)];
const titles = [
  wide('UBND TỈNH MẪU'),
  wide('DANH SÁCH HỒ SƠ TIẾP NHẬN (giả lập)'),
  wide('Từ ngày 01/10/2024 đến ngày 31/10/2024'),
  wide(),
];

/** "Ngày, tháng, năm" stands over three columns; a merged cell has its text in the first of its cells. */
const twoRows = [
  [...header.slice(0, 6), 'Ngày, tháng, năm', '', '', 'Hình thức nộp', 'Lệ phí'],
  [...blanks(6), 'Nhận hồ sơ', 'Hẹn trả kết quả', 'Trả kết quả', '', ''],
];
const threeRows = [
  ['STT', 'Hồ sơ', '', '', 'Nơi nộp', '', 'Quá trình giải quyết', '', '', 'Hình thức nộp', 'Lệ phí'],
  ['', 'Mã hồ sơ', 'Thủ tục', '', 'Huyện', 'Xã', 'Ngày, tháng, năm', '', '', '', ''],
  ['', '', 'Mã thủ tục', 'Tên thủ tục', '', '', 'Nhận hồ sơ', 'Hẹn trả kết quả', 'Trả kết quả', '', ''],
];
const numbering = header.map((_, at) => `(${at + 1})`);
const formulas = ['', '', '', '', '', '', '', '(8) = (7) + (10)', '', '', ''];

/** Sorted by district, with a group row above each and sums below. */
const groups = ['Huyện Hoằng Hóa', 'Huyện Thường Xuân'].map((district) =>
  rows.filter((row) => row[4] === district),
);
const sum = (some) => some.reduce((total, row) => total + Number(row[10]), 0);
const totalRow = (name, some) => ['', name, ...blanks(8), String(sum(some))];
const grouped = groups.flatMap((some, at) => [
  wide(`${['I', 'II'][at]}. ${some[0][4]}`),
  ...some,
  totalRow('Cộng', some),
]);
const signatures = [
  wide(),
  wide('', '', '', '', '', '', 'Tỉnh Mẫu, ngày 01 tháng 11 năm 2024'),
  wide('NGƯỜI LẬP BIỂU', '', '', '', '', '', 'THỦ TRƯỞNG ĐƠN VỊ'),
  wide('(Ký, ghi rõ họ tên)', '', '', '', '', '', '(Ký, đóng dấu)'),
];

/** Three columns with one name, and two that nobody asks for. */
const sameNames = [...header.slice(0, 6), 'Ngày', 'Ngày', 'Ngày', ...header.slice(9), 'Ghi chú', 'Ghi chú'];
const noted = (note) => [[...header, 'Ghi chú'], ...rows.map((row, at) => [...row, note(at)])];

/** The clean twin in every shape that a table of text is known to take. */
export const shapeFiles = {
  'shapes/cham-phay.csv': csv([header, ...rows], { delimiter: ';' }),
  'shapes/tab.tsv': csv([header, ...rows], { delimiter: '\t' }),
  'shapes/gach-dung.csv': csv([plain.header, ...plain.rows], { delimiter: '|' }),
  'shapes/dong-tua.csv': csv([...titles, header, ...rows]),
  'shapes/tieu-de-2-dong.csv': csv([
    ...titles,
    ...twoRows,
    numbering.map((_, at) => String(at + 1)),
    ...rows,
  ]),
  'shapes/tieu-de-3-dong.csv': csv([...titles, ...threeRows, numbering, formulas, ...rows]),
  'shapes/nhom-cong-ky.csv': csv([...titles, header, ...grouped, totalRow('Tổng cộng', rows), ...signatures]),
  'shapes/noi-tep.csv': csv([
    ...[plain.rows.slice(0, 5), plain.rows.slice(5)].flatMap((some) => [
      ...titles.map((title) => title.slice(0, -1)),
      plain.header,
      ...some,
    ]),
  ]),
  'shapes/trung-ten-cot.csv': csv([sameNames, ...rows.map((row) => [...row, 'x', 'y'])]),
  'shapes/thua-dau-cuoi-dong.csv': clean.replaceAll('\n', ',,\n'),
  'shapes/thua-dau-cuoi-dong-so-lieu.csv': clean.replaceAll(/(?<=\n.*)\n/g, ',\n'),
  'shapes/cr.csv': csv([header, ...rows], { end: '\r' }),
  'shapes/xuong-dong-lan-lon.csv': clean.replaceAll(/\n/g, endInTurn()),
  'shapes/xuong-dong-trong-o.csv': csv(
    [
      [...header.slice(0, 6), 'Ngày\ntiếp nhận', ...header.slice(7), 'Ghi chú'],
      ...noted((at) => (at % 3 === 1 ? `dòng một; "có ngoặc"\ndòng hai, có dấu phẩy\n` : '')).slice(1),
    ],
    { end: '\r\n' },
  ),
  'shapes/dong-trong.csv': `\n\n${clean.replaceAll('\n', '\n\n')}${csv([wide(), wide()])}`,
  'shapes/lech-o.csv': csv([
    header,
    ...rows
      .map((row, at) => (at === 4 ? row.slice(0, 9) : row))
      .map((row, at) => (at === 8 ? [...row, 'thừa', 'ô'] : row)),
  ]),
  'shapes/ngoac-le.csv': csv(noted(() => ''))
    .split('\n')
    .map((line, at) => (at === 4 ? `${line}nhà 5" mặt phố` : line))
    .map((line, at) => (at === 7 ? `${line}"ngoặc" thừa` : line))
    .join('\n'),
};

/** Gives LF, CRLF and CR in turn. */
function endInTurn() {
  let at = 0;
  return () => ['\n', '\r\n', '\r'][at++ % 3];
}
