/** Twelve dossiers of October 2024 at three communes; nobody and nothing in them is real. */
export const header = [
  'STT',
  'Mã hồ sơ',
  'Mã thủ tục',
  'Tên thủ tục',
  'Huyện',
  'Xã',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày trả kết quả',
  'Hình thức nộp',
  'Lệ phí',
];

const procedures = {
  a: ['1.900001.000.00.00.H99', 'Đăng ký biến động đất đai'],
  b: ['1.900002.000.00.00.H99', 'Chứng thực bản sao từ bản chính'],
  c: ['2.900003.000.00.00.H99', 'Hỗ trợ trẻ mẫu giáo, học sinh bán trú'],
  d: ['1.900004.000.00.00.H99', 'Cấp giấy phép xây dựng nhà ở riêng lẻ'],
};
const communes = {
  phu: ['Huyện Hoằng Hóa', 'Xã Hoằng Phú'],
  phuj: ['Huyện Hoằng Hóa', 'Xã Hoằng Phụ'],
  loc: ['Huyện Thường Xuân', 'Xã Xuân Lộc'],
};

/** Procedure, commune, day received, due, returned, how, fee. */
const told = [
  ['a', 'phu', '01/10/2024 07:45', '15/10/2024 17:00', '14/10/2024 09:30', 'Trực tuyến', 650000],
  ['b', 'phu', '01/10/2024 09:10', '01/10/2024 17:00', '01/10/2024 10:05', 'Trực tiếp', 8000],
  ['b', 'phuj', '02/10/2024 08:00', '02/10/2024 17:00', '02/10/2024 08:20', 'Trực tiếp', 12000],
  ['c', 'loc', '03/10/2024 14:25', '17/10/2024 17:00', '18/10/2024 08:15', 'Bưu chính công ích', 0],
  ['a', 'phuj', '05/10/2024 10:40', '21/10/2024 17:00', '21/10/2024 16:55', 'Trực tuyến', 650000],
  ['d', 'loc', '07/10/2024 15:00', '28/10/2024 17:00', '25/10/2024 11:10', 'Trực tuyến', 1250000],
  ['b', 'loc', '08/10/2024 07:30', '08/10/2024 17:00', '08/10/2024 16:00', 'Trực tiếp', 4000],
  ['c', 'phu', '11/10/2024 13:35', '25/10/2024 17:00', '24/10/2024 15:20', 'Trực tuyến', 0],
  ['d', 'phuj', '14/10/2024 08:50', '04/11/2024 17:00', '', 'Trực tuyến', 1250000],
  ['a', 'loc', '18/10/2024 09:05', '01/11/2024 17:00', '31/10/2024 14:45', 'Bưu chính công ích', 650000],
  ['c', 'phuj', '24/10/2024 16:10', '07/11/2024 17:00', '', 'Trực tiếp', 0],
  ['d', 'phu', '31/10/2024 11:59', '21/11/2024 17:00', '', 'Trực tuyến', 1250000],
];

/** The records as rows of text, in the order of the header. */
export const rows = told.map(([procedure, commune, received, due, returned, channel, fee], at) => {
  const [day, month] = received.split('/');
  const serial = String(at + 1).padStart(4, '0');
  return [
    String(at + 1),
    `000.01.02.H99-24${month}${day}-${serial}`,
    ...procedures[procedure],
    ...communes[commune],
    received,
    due,
    returned,
    channel,
    String(fee),
  ];
});

/** Writes records as CSV; cells are quoted where they must be. */
export function csv(records, { delimiter = ',', end = '\n' } = {}) {
  const cell = (text) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return records.map((record) => record.map(cell).join(delimiter) + end).join('');
}

/** The clean twin: what every other telling of the story must come to. */
export const clean = csv([header, ...rows]);
