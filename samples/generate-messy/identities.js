import { csv } from './story.js';

/** Places as people spell them; rows with one number speak of one place. */
const places = [
  ['Địa bàn số', 'Huyện', 'Xã', 'Ngày', 'Số hồ sơ'],
  ['1', 'Huyện Hoằng Hóa', 'Xã Hoằng Phú', '31/10/2024', '10'],
  ['1', 'Huyện Hoằng Hoá', 'Xã Hoằng Phú', '31/10/2024', '1'],
  ['2', 'Huyện Hoằng Hóa', 'Xã Hoằng Phụ', '31/10/2024', '20'],
  ['2', 'huyện Hoằng Hoá', 'xã  Hoằng Phụ', '31/10/2024', '2'],
  ['3', 'Huyện Thường Xuân', 'Xã Xuân Lộc', '31/10/2024', '30'],
  ['3', 'Huyện Thường Xuân', 'X\u200bã Xuân Lộc\u200b', '31/10/2024', '3'],
  ['4', 'Huyện Triệu Sơn', 'Xã Xuân Lộc', '31/10/2024', '40'],
  ['5', 'Huyện Đông Sơn', 'Xã Đông Hòa', '31/10/2024', '50'],
  ['5', 'Huyện \u00d0ông Sơn', 'Xã \u00d0ông Hoà', '31/10/2024', '5'],
  ['5', 'Huyện Đông Sơn'.normalize('NFD'), 'Xã Đông Hoà'.normalize('NFD'), '31/10/2024', '6'],
];

/** Dossier and procedure codes, old and new; of the last two one names another day than its column, one is none. */
const codes = [
  ['Mã hồ sơ', 'Mã thủ tục', 'Ngày tiếp nhận', 'Khóa thủ tục'],
  ['000.17.22.H99-241001-0001', '1.900001.000.00.00.H99', '01/10/2024', '1.900001'],
  ['H99.20-20241002-0092637', '1.900001.H99', '02/10/2024', '1.900001'],
  ['H99.20.3-20241003-0092638', '1.900001', '03/10/2024', '1.900001'],
  ['000.00.14.H99-241004-0118', '2.900003.000.00.00.H98', '04/10/2024', '2.900003'],
  ['000.00.14.H99-241005-0119', '2.900003', '25/10/2024', '2.900003'],
  ['000.00.14.H99-241006-0120', 'chưa có mã', '06/10/2024', ''],
];

const exported = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày trả', 'Trạng thái', 'Cơ quan'];
const september = [
  exported,
  ['H99-240905-0001', '05/09/2024', '20/09/2024', 'Đã trả kết quả', 'Sở Mẫu'],
  ['H99-240925-0002', '25/09/2024', '', 'Đang xử lý', 'Sở Mẫu'],
  ['H99-240927-0003', '27/09/2024', '30/09/2024', 'Đã xử lý xong', 'Sở Mẫu'],
];
const october = [
  exported,
  ['H99-240925-0002', '25/09/2024', '08/10/2024', 'Đã trả kết quả', 'Sở Mẫu'],
  ['H99-240927-0003', '27/09/2024', '', 'Đang xử lý', 'Huyện Mẫu'],
  ['H99-241010-0004', '10/10/2024', '', 'Mới đăng ký', 'Huyện Mẫu'],
];

const none = (count) => Array.from({ length: count }, () => '');
const figures = (...row) => [...row, 'Quý III/2024'];
/**
 * The form II.06a, with the period in a column of its own, as offices flatten it: titles, three header rows, numbering,
 * groups, and identities of which the row of judicial records breaks two, by 10 and by 20 dossiers.
 */
const form = [
  ['Biểu số II.06a/VPCP/KSTT (giả lập)', ...none(13)],
  ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', ...none(13)],
  ['Đơn vị tính: Số hồ sơ TTHC', ...none(13)],
  [
    'TT',
    'Đơn vị',
    'Tiếp nhận',
    ...none(3),
    'Số lượng hồ sơ đã giải quyết',
    ...none(3),
    'Hồ sơ đang xử lý',
    ...none(2),
    'Kỳ báo cáo',
  ],
  [
    '',
    '',
    'Tổng số',
    'Trong kỳ',
    '',
    'Kỳ trước',
    'Tổng số',
    'Trước hạn',
    'Đúng hạn',
    'Quá hạn',
    'Tổng số',
    'Đúng hạn',
    'Quá hạn',
    '',
  ],
  ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', ...none(9)],
  [...Array.from({ length: 13 }, (_, at) => `(${at + 1})`), ''],
  ['I', 'Trên hệ thống của tỉnh', ...none(12)],
  figures('1', 'Hộ tịch', '1.000', '600', '300', '100', '900', '500', '350', '50', '100', '90', '10'),
  figures(
    '2',
    'Đất đai',
    '2.500',
    '1.500',
    '800',
    '200',
    '2.200',
    '1.000',
    '1.000',
    '200',
    '300',
    '250',
    '50',
  ),
  ['II', 'Trên hệ thống của Bộ', ...none(12)],
  figures('1', 'Hộ tịch', '500', '400', '80', '20', '480', '300', '180', '0', '20', '20', '0'),
  figures('2', 'Lý lịch tư pháp', '700', '300', '300', '90', '650', '400', '200', '30', '50', '50', '0'),
  [
    '',
    'TỔNG CỘNG',
    '4.700',
    '2.800',
    '1.480',
    '410',
    '4.230',
    '2.200',
    '1.730',
    '280',
    '470',
    '410',
    '60',
    '',
  ],
];

/** Identities of places, dossiers and procedures, and forms whose figures belong together. */
export const identityFiles = {
  'identities/dia-ban.csv': csv(places),
  'identities/ma-so.csv': csv(codes),
  'duplicates/ho-so-2024-09.csv': csv(september),
  'duplicates/ho-so-2024-10.csv': csv(october),
  'forms/ii-06a.csv': csv(form),
};
