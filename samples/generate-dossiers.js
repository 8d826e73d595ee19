#!/usr/bin/env node
/**
 * Writes SYNTHETIC dossier exports of a provincial public-service portal: no dossier, person, telephone or address in
 * them is real. The same arguments always give the same records, byte for byte before gzip.
 *
 *   node samples/generate-dossiers.js --out samples/thanh-hoa/portal          the committed sample
 *   node samples/generate-dossiers.js --out .bench --rows 1000000 --single-file    about 370 MB in one plain file
 *
 *   --out <folder>    where to write (made when missing)
 *   --rows <n>        records in all, duplicates included; default 12000
 *   --from, --to      first and last month, default 2021-01 and 2024-10
 *   --seed <n>        default 4216
 *   --single-file     one UTF-8 file with commas and the newer header, instead of a file a month in changing shapes
 *
 * Node built-ins only; a month is held in memory at most when it is gzipped, otherwise a megabyte.
 */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1440 * MS_PER_MINUTE;
const CHUNK = 1 << 20;

/** How often each kind of dirt occurs, as a share of records. */
const DIRT = {
  duplicate: 0.01,
  newline: 0.005,
  badDate: 0.004,
  unknownLabel: 0.001,
  blankLevel: 0.003,
  blankChannel: 0.005,
};

/**
 * The share of dossiers that are online and of level 3 or 4, from the first month to the 46th, then on at the same
 * slope up to 0.9: it rises, but more slowly than from 38 % in 2020 to 60 % in 2022 and 75 % in 2025.
 */
const ONLINE_FIRST = 0.4;
const ONLINE_LAST = 0.652;

/** Offices are real in kind, their figures are not. `lead` is how far an office is ahead of the province's share. */
const AGENCIES = [
  { code: '000.00.11.H56', name: 'Sở Tư pháp', kind: 'justice', weight: 7, lead: 0.12 },
  { code: '000.00.08.H56', name: 'Sở Công Thương', kind: 'trade', weight: 6, lead: 0.14 },
  { code: '000.00.17.H56', name: 'Sở Xây dựng', kind: 'building', weight: 4, lead: 0.03 },
  { code: '000.00.18.H56', name: 'Sở Y tế', kind: 'health', weight: 5, lead: 0.02 },
  { code: '000.00.13.H56', name: 'Sở Tài nguyên và Môi trường', kind: 'land', weight: 8, lead: -0.07 },
  { code: '000.00.05.H56', name: 'Sở Kế hoạch và Đầu tư', kind: 'business', weight: 7, lead: 0.17 },
  { code: '000.17.22.H56', name: 'UBND thành phố Thanh Hóa', kind: 'district', weight: 16, lead: 0.06 },
  { code: '000.17.23.H56', name: 'UBND thành phố Sầm Sơn', kind: 'district', weight: 8, lead: 0.01 },
  { code: '000.17.24.H56', name: 'UBND thị xã Bỉm Sơn', kind: 'district', weight: 6, lead: -0.03 },
  { code: '000.17.25.H56', name: 'UBND huyện Hoằng Hóa', kind: 'district', weight: 9, lead: -0.04 },
  { code: '000.17.26.H56', name: 'UBND huyện Quảng Xương', kind: 'district', weight: 8, lead: -0.05 },
  { code: '000.17.27.H56', name: 'UBND huyện Thọ Xuân', kind: 'district', weight: 8, lead: -0.06 },
  { code: '000.17.28.H56', name: 'UBND huyện Nga Sơn', kind: 'district', weight: 5, lead: -0.1 },
  { code: '000.17.29.H56', name: 'UBND huyện Mường Lát', kind: 'district', weight: 3, lead: -0.22 },
];

/** One procedure of each level for each kind of office, districts more. Codes 1.9xxxxx are made up; days are working days. */
const PROCEDURES = [
  ['justice', 2, '1.900101', 'Đăng ký hành nghề và cấp thẻ công chứng viên', 'Công chứng', 10],
  ['justice', 3, '1.900102', 'Cấp phiếu lý lịch tư pháp theo yêu cầu của cá nhân', 'Lý lịch tư pháp', 10],
  ['justice', 4, '1.900103', 'Thông báo có quốc tịch nước ngoài', 'Quốc tịch', 5],
  ['trade', 2, '1.900201', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh khí', 'Kinh doanh khí', 15],
  [
    'trade',
    3,
    '1.900202',
    'Cấp giấy xác nhận đủ điều kiện làm đại lý bán lẻ xăng dầu',
    'Lưu thông hàng hóa',
    20,
  ],
  ['trade', 4, '1.900203', 'Thông báo hoạt động khuyến mại trên địa bàn tỉnh', 'Xúc tiến thương mại', 5],
  [
    'building',
    2,
    '1.900301',
    'Thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng',
    'Hoạt động xây dựng',
    20,
  ],
  [
    'building',
    3,
    '1.900302',
    'Cấp giấy phép xây dựng mới công trình cấp đặc biệt, cấp I',
    'Hoạt động xây dựng',
    20,
  ],
  [
    'building',
    4,
    '1.900303',
    'Cấp chứng chỉ hành nghề hoạt động xây dựng hạng II, hạng III',
    'Hoạt động xây dựng',
    15,
  ],
  ['health', 2, '1.900401', 'Cấp giấy phép hoạt động đối với phòng khám đa khoa', 'Khám bệnh, chữa bệnh', 30],
  ['health', 3, '1.900402', 'Cấp giấy chứng nhận đủ điều kiện kinh doanh dược', 'Dược phẩm', 20],
  ['health', 4, '1.900403', 'Công bố đủ điều kiện sản xuất chế phẩm diệt côn trùng', 'Y tế dự phòng', 5],
  ['land', 2, '1.900501', 'Cấp giấy phép khai thác khoáng sản', 'Địa chất và khoáng sản', 30],
  ['land', 3, '1.900502', 'Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản', 'Đất đai', 10],
  ['land', 4, '1.900503', 'Cung cấp dữ liệu đất đai', 'Đất đai', 3],
  ['business', 2, '1.900601', 'Quyết định chủ trương đầu tư của UBND tỉnh', 'Đầu tư tại Việt Nam', 25],
  ['business', 3, '1.900602', 'Đăng ký thay đổi nội dung đăng ký doanh nghiệp', 'Đăng ký doanh nghiệp', 3],
  [
    'business',
    4,
    '1.900603',
    'Đăng ký thành lập công ty trách nhiệm hữu hạn một thành viên',
    'Đăng ký doanh nghiệp',
    3,
  ],
  ['district', 2, '1.900701', 'Chuyển mục đích sử dụng đất của hộ gia đình, cá nhân', 'Đất đai', 15],
  [
    'district',
    2,
    '1.900702',
    'Hỗ trợ chi phí mai táng đối với đối tượng bảo trợ xã hội',
    'Bảo trợ xã hội',
    5,
  ],
  ['district', 3, '1.900703', 'Cấp giấy phép xây dựng đối với nhà ở riêng lẻ', 'Hoạt động xây dựng', 15],
  ['district', 3, '1.900704', 'Đăng ký thành lập hộ kinh doanh', 'Thành lập hộ kinh doanh', 3],
  ['district', 4, '1.900705', 'Cấp bản sao trích lục hộ tịch', 'Hộ tịch', 1],
  ['district', 4, '1.900706', 'Đăng ký khai sinh có yếu tố nước ngoài', 'Hộ tịch', 5],
];

const proceduresOf = new Map(
  PROCEDURES.map(([kind, level]) => [
    kind + level,
    PROCEDURES.filter((row) => row[0] === kind && row[1] === level),
  ]),
);

/** Month of the first export with the newer header, and with the levels of Decree 42/2022 (here: from July 2022). */
const NEWER_HEADER_FROM = monthIndex('2023-01');
const NEWER_LEVELS_FROM = monthIndex('2022-07');

const NEWER_HEADER = [
  ['STT', 'stt'],
  ['Mã hồ sơ', 'id'],
  ['Mã TTHC', 'procedureCode'],
  ['Tên TTHC', 'procedureName'],
  ['Lĩnh vực', 'field'],
  ['Đơn vị giải quyết', 'agency'],
  ['Chủ hồ sơ', 'owner'],
  ['Số điện thoại', 'phone'],
  ['Địa chỉ', 'address'],
  ['Ngày tiếp nhận', 'received'],
  ['Ngày hẹn trả', 'due'],
  ['Ngày kết thúc xử lý', 'finished'],
  ['Hình thức nộp', 'channel'],
  ['Mức độ', 'level'],
  ['Trạng thái hồ sơ', 'state'],
  ['Đánh giá', 'rating'],
];
const OLDER_HEADER = [
  ['STT', 'stt'],
  ['Số hồ sơ', 'id'],
  ['Tên thủ tục hành chính', 'procedureName'],
  ['Mã thủ tục', 'procedureCode'],
  ['Tên lĩnh vực', 'field'],
  ['Chủ hồ sơ', 'owner'],
  ['Địa chỉ', 'address'],
  ['Số điện thoại', 'phone'],
  ['Cơ quan/đơn vị', 'agency'],
  ['Ngày nhận', 'received'],
  ['Hẹn trả', 'due'],
  ['Kết thúc xử lý', 'finished'],
  ['Mức độ DVC', 'level'],
  ['Kênh thực hiện', 'channel'],
  ['Tình trạng', 'state'],
  ['Đánh giá', 'rating'],
];

/** Texts in which older exports place the tone the old way: "Hoá" for "Hóa". */
const OLD_TONE_IN = new Set(['address', 'field']);

const LABELS = {
  older: { 2: '2', 3: '3', 4: '4', online: 'Nộp trực tuyến', in_person: 'Nộp trực tiếp', post: 'BCCI' },
  newer: {
    2: 'Cung cấp thông tin',
    3: 'Một phần',
    4: 'Toàn trình',
    online: 'Trực tuyến',
    in_person: 'Trực tiếp',
    post: 'Bưu chính công ích',
  },
};
const BAD_DATES = ['31/02/2023 08:15:00', 'chưa rõ', '30/02/2022 09:00', '00/00/0000 00:00:00'];
const UNKNOWN_LABELS = [
  ['channel', 'Qua Zalo'],
  ['level', 'Mức độ 5'],
  ['channel', 'Khác'],
];
const RATINGS = ['', '', '', '', '', '', '', 'Hài lòng', 'Rất hài lòng', 'Không hài lòng'];

/** What each kind of dirt does to a dossier. */
const DIRTYING = [
  [DIRT.newline, (dossier) => ({ address: dossier.address.replace(', ', ',\n') })],
  [DIRT.badDate / 2, (_, at) => ({ received: pick(BAD_DATES, at) })],
  [DIRT.badDate / 4, (_, at) => ({ finished: pick(BAD_DATES, at) })],
  [DIRT.badDate / 4, (_, at) => ({ due: pick(BAD_DATES, at) })],
  [DIRT.unknownLabel, (_, at) => Object.fromEntries([pick(UNKNOWN_LABELS, at)])],
  [DIRT.blankLevel, () => ({ level: '' })],
  [DIRT.blankChannel, () => ({ channel: '' })],
];

/** Month and date of the public holidays of the solar calendar. */
const HOLIDAYS = new Set(['0101', '0430', '0501', '0902']);

/** Days already written out, by their number since 1970. */
const dayTexts = new Map();
const totalWeight = AGENCIES.reduce((sum, { weight }) => sum + weight, 0);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));

function main(argv) {
  try {
    generate(runOf(argv));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Reads the arguments; throws one error that names all that is wrong with them. */
function runOf(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      out: { type: 'string' },
      rows: { type: 'string', default: '12000' },
      from: { type: 'string', default: '2021-01' },
      to: { type: 'string', default: '2024-10' },
      seed: { type: 'string', default: '4216' },
      'single-file': { type: 'boolean', default: false },
    },
  });
  const { out, from, to, seed } = values;
  const rows = Number(values.rows);
  const isMonth = (text) => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text);
  const wrong = [
    [!out, '--out <folder> is missing'],
    [!(Number.isSafeInteger(rows) && rows > 0), `--rows ${values.rows} is not a positive whole number`],
    [!isMonth(from), `--from ${from} is not a month such as 2021-01`],
    [!isMonth(to), `--to ${to} is not a month such as 2024-10`],
    [from > to, `--from ${from} is after --to ${to}`],
    [!/^\d{1,9}$/.test(seed), `--seed ${seed} is not a whole number of at most 9 digits`],
  ].filter(([is]) => is);
  if (wrong.length > 0) throw new Error(wrong.map(([, text]) => text).join('\n'));
  return {
    out,
    rows,
    from: monthIndex(from),
    to: monthIndex(to),
    seed: Number(seed),
    singleFile: values['single-file'],
  };
}

/** Writes all files of one run. Months are year × 12 + month − 1. */
function generate({ out, rows, from, to, seed, singleFile }) {
  mkdirSync(out, { recursive: true });
  const draw = mulberry32(seed);
  const quota = monthlyRows(rows, from, to);
  const whole = singleFile
    ? openExport(join(out, `ho-so-gia-lap-${monthName(from)}_${monthName(to)}.csv`), plainShape())
    : null;
  let again = []; // dossiers that the next export brings once more
  let person = 0;
  for (let month = from; month <= to; month++) {
    const file = whole ?? openExport(join(out, fileName(month)), shapeOf(month));
    const last = month === to;
    const room = quota[month - from];
    const repeated = again.slice(0, room);
    again = again.slice(room);
    // The last month brings its own repeats at its end, so that they are not lost.
    const own = last ? Math.max(0, Math.round(room * DIRT.duplicate)) : 0;
    const fresh = Math.max(0, room - repeated.length - own);
    const labels = LABELS[month < NEWER_LEVELS_FROM ? 'older' : 'newer'];
    const cutoff = exportedAt(month, to);
    for (const earlier of repeated) file.write(finishedLater(earlier, cutoff, draw, labels));
    const kept = [];
    const dates = workingDays(month);
    const serials = new Map();
    for (let k = 0; k < fresh; k++) {
      const day = dates[Math.floor((k * dates.length) / fresh)];
      const repeat = last ? k < own : draw() < DIRT.duplicate;
      const dossier = newDossier({
        month: month - from,
        day,
        cutoff,
        repeat,
        draw,
        labels,
        serials,
        person: ++person,
      });
      if (repeat) kept.push(dossier);
      file.write(dossier);
    }
    if (last)
      for (const earlier of kept.slice(0, own)) file.write(finishedLater(earlier, cutoff, draw, labels));
    again.push(...kept);
    if (whole === null) file.close();
  }
  whole?.close();
}

/** Makes a dossier received on a day; times in milliseconds of a clock without time zone. */
function newDossier({ month, day, cutoff, repeat, draw, labels, serials, person }) {
  const agency = agencyAt(draw());
  const slope = (ONLINE_LAST - ONLINE_FIRST) / 45;
  const share = Math.min(0.95, Math.max(0.05, Math.min(0.9, ONLINE_FIRST + slope * month) + agency.lead));
  const [channel, level] =
    draw() < share ? ['online', draw() < 0.4 + month / 130 ? 4 : 3] : otherwise(draw());
  const [, , code, name, field, days] = pick(proceduresOf.get(agency.kind + level), draw());
  const serial = (serials.get(agency.code + day) ?? 0) + 1;
  serials.set(agency.code + day, serial);
  const received = day + Math.floor(450 + draw() * 540) * MS_PER_MINUTE + Math.floor(draw() * 60) * 1000;
  const due = addWorkingDays(day, days) + 17 * 60 * MS_PER_MINUTE;
  // Some 5 % end after the day they were promised for.
  const late = draw() < 0.05;
  const span = Math.floor((due - received) / MS_PER_DAY);
  const after = late ? span + 1 + Math.floor(draw() * 9) : Math.floor((0.15 + draw() * 0.85) * (span + 1));
  const end = received + after * MS_PER_DAY + (after === 0 ? 20 : 5) * MS_PER_MINUTE;
  const finished = repeat && (draw() < 0.5 || end > cutoff - MS_PER_DAY) ? null : end > cutoff ? null : end;
  const dossier = {
    id: `${agency.code}-${compactDay(day)}-${String(serial).padStart(4, '0')}`,
    procedureCode: `${code}.000.00.00.H56`,
    procedureName: name,
    field,
    agency: agency.name,
    owner: `Công dân mẫu ${String(person).padStart(6, '0')}`,
    phone: `0000${String(person % 1_000_000).padStart(6, '0')}`,
    address: `Thôn mẫu ${1 + Math.floor(draw() * 40)}, xã mẫu ${1 + Math.floor(draw() * 90)}, tỉnh Thanh Hóa`,
    received,
    due,
    finished,
    channel: labels[channel],
    level: labels[level],
    rating: finished === null ? '' : pick(RATINGS, draw()),
  };
  // A dossier that comes again stays clean, so that which record wins depends on nothing but the later finish.
  const dirt = draw();
  return repeat ? dossier : dirtied(dossier, dirt, draw);
}

/** The channel and level of a dossier that is not handled online at level 3 or 4. */
function otherwise(at) {
  if (at < 0.05) return ['online', 2];
  if (at < 0.5) return ['in_person', 2];
  if (at < 0.75) return ['in_person', 3];
  if (at < 0.87) return ['in_person', 4];
  return ['post', at < 0.94 ? 2 : 3];
}

/** Puts at most one kind of dirt into a dossier; `at` in [0, 1) picks it. */
function dirtied(dossier, at, draw) {
  let edge = 0;
  for (const [share, change] of DIRTYING) {
    edge += share;
    if (at < edge) return { ...dossier, ...change(dossier, draw()) };
  }
  return dossier;
}

/** The same dossier in a later export: finished later than the record before it, one in five with its channel corrected. */
function finishedLater(dossier, cutoff, draw, labels) {
  const earliest = dossier.finished ?? dossier.received;
  const wanted = earliest + (2 + Math.floor(draw() * 20)) * MS_PER_DAY;
  const finished = Math.max(earliest + MS_PER_MINUTE, Math.min(wanted, cutoff));
  const online = dossier.channel === LABELS.older.online || dossier.channel === LABELS.newer.online;
  const corrected = draw() < 0.2 ? (online ? 'in_person' : 'online') : null;
  const level = Object.values(LABELS)
    .flatMap((set) => [2, 3, 4].map((rank) => [set[rank], rank]))
    .find(([label]) => label === dossier.level)?.[1];
  return {
    ...dossier,
    finished,
    channel: corrected === null ? dossier.channel : labels[corrected],
    level: labels[level],
  };
}

/** The shape of a month's export: which header, delimiter, line ends, title row and packing it has. */
function shapeOf(month) {
  const nth = month - monthIndex('2021-01');
  const older = month < NEWER_HEADER_FROM;
  return {
    header: older ? OLDER_HEADER : NEWER_HEADER,
    seconds: !older,
    delimiter: nth % 9 === 4 ? ';' : ',',
    bom: nth % 5 === 1,
    newline: nth % 5 === 1 ? '\r\n' : '\n', // as Excel saves it
    title:
      nth % 7 === 3
        ? `DANH SÁCH HỒ SƠ GIẢ LẬP - KHÔNG PHẢI SỐ LIỆU THẬT - TỈNH ${older ? 'THANH HOÁ' : 'THANH HÓA'} - THÁNG ${monthName(month)}`
        : null,
    oldTone: older,
    gzip: isGzipped(month),
  };
}

function plainShape() {
  return {
    ...shapeOf(monthIndex('2023-01')),
    delimiter: ',',
    bom: false,
    newline: '\n',
    title: null,
    gzip: false,
  };
}

function isGzipped(month) {
  const name = monthName(month);
  return name === '2022-11' || name === '2023-12';
}

function fileName(month) {
  return `ho-so-gia-lap-${monthName(month)}.csv${isGzipped(month) ? '.gz' : ''}`;
}

/** Opens an export for writing in a shape; records go out in chunks of about a megabyte. */
function openExport(path, shape) {
  const file = openSync(path, 'w');
  const packed = [];
  let text = shape.bom ? '\uFEFF' : '';
  let stt = 0;
  const flush = () => {
    if (shape.gzip) packed.push(Buffer.from(text));
    else writeSync(file, text);
    text = '';
  };
  if (shape.title !== null) text += shape.title + shape.newline;
  text += shape.header.map(([label]) => quoted(label, shape.delimiter)).join(shape.delimiter) + shape.newline;
  const fields = shape.header.map(([, field]) => field);
  return {
    write(dossier) {
      stt++;
      let line = '';
      for (const field of fields) {
        if (field !== 'stt') line += shape.delimiter;
        line += quoted(cell(dossier, field, stt, shape), shape.delimiter);
      }
      text += line + shape.newline;
      if (text.length > CHUNK) flush();
    },
    close() {
      flush();
      if (shape.gzip) writeSync(file, gzipSync(Buffer.concat(packed), { level: 9 }));
      closeSync(file);
    },
  };
}

/** The text of a dossier's field in an export of a shape. */
function cell(dossier, field, stt, shape) {
  if (field === 'stt') return String(stt);
  if (field === 'state') return dossier.finished === null ? 'Đang xử lý' : 'Đã trả kết quả';
  const value = dossier[field];
  if (value === null) return '';
  if (typeof value === 'number') return clock(value, shape.seconds);
  return shape.oldTone && OLD_TONE_IN.has(field)
    ? value.replace(/Hóa|hóa/, (word) => word.replace('óa', 'oá'))
    : value;
}

function quoted(text, delimiter) {
  return text.includes(delimiter) || text.includes('\n') || text.includes('"')
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Spreads records over months: growing by 60 % over 45 months, with a dip in February (Tết). Adds up exactly. */
function monthlyRows(rows, from, to) {
  const weights = [];
  for (let month = from; month <= to; month++)
    weights.push((1 + (0.6 * (month - from)) / 45) * (month % 12 === 1 ? 0.75 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  let before = 0;
  return weights.map((weight, nth) => {
    sum += weight;
    const upTo = nth === weights.length - 1 ? rows : Math.round((rows * sum) / total);
    const here = upTo - before;
    before = upTo;
    return here;
  });
}

/** The moment after which an export cannot know anything: the 15th of the next month, but the end of the last month. */
function exportedAt(month, to) {
  return Math.min(firstOf(month + 1) + 14 * MS_PER_DAY, firstOf(to + 1) - 1000);
}

/** Midnights of the month's Mondays to Fridays, without the holidays that have a fixed date. */
function workingDays(month) {
  const days = [];
  for (let day = firstOf(month); day < firstOf(month + 1); day += MS_PER_DAY) {
    if (!isWeekend(day) && !HOLIDAYS.has(compactDay(day).slice(2))) days.push(day);
  }
  return days;
}

function firstOf(month) {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}

/** Tells a Saturday or Sunday; 1970-01-01 was a Thursday. */
function isWeekend(day) {
  const sinceMonday = (day / MS_PER_DAY + 3) % 7;
  return sinceMonday > 4;
}

function addWorkingDays(day, count) {
  let at = day;
  for (let left = count; left > 0; ) {
    at += MS_PER_DAY;
    if (!isWeekend(at)) left--;
  }
  return at;
}

function monthIndex(text) {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
}

function monthName(month) {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function compactDay(day) {
  return new Date(day).toISOString().slice(2, 10).replaceAll('-', '');
}

/** Writes a moment as dd/MM/yyyy HH:mm, with :ss where the export has seconds. */
function clock(at, seconds) {
  const date = Math.floor(at / MS_PER_DAY);
  if (!dayTexts.has(date)) {
    const iso = new Date(date * MS_PER_DAY).toISOString();
    dayTexts.set(date, `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} `);
  }
  const second = Math.floor((at % MS_PER_DAY) / 1000);
  const hour = two(Math.floor(second / 3600));
  const minutes = `${dayTexts.get(date)}${hour}:${two(Math.floor(second / 60) % 60)}`;
  return seconds ? `${minutes}:${two(second % 60)}` : minutes;
}

function two(number) {
  return number < 10 ? `0${number}` : String(number);
}

function pick(list, at) {
  return list[Math.floor(at * list.length)];
}

function agencyAt(at) {
  let left = at * totalWeight;
  return AGENCIES.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
}

/**
 * A small generator of numbers in [0, 1) with 32 bits of state, the same on every machine: mulberry32, by Tommy
 * Ettinger, public domain.
 */
function mulberry32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
