#!/usr/bin/env node
/**
 * Writes SYNTHETIC dossier exports for the Quảng Bình plan: no dossier in them is real, and they hold no person at all.
 * Nothing is drawn by chance: what each dossier is follows from its number in the month, so the same bytes come out
 * every time, and the shares are those of the tables below.
 *
 *   node samples/generate-quang-binh.js --out samples/quang-binh/portal
 *
 * Node built-ins only.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 1440 * MS_PER_MINUTE;

/** Dossiers received in every month, from November 2022 on. */
const PER_MONTH = 60;
const FIRST_MONTH = { year: 2022, month: 11 };

/** How many of a month's dossiers are submitted online: 277 of 720 in the first 12 months, 360 of 720 in the last 12. */
const ONLINE = [
  20, 20, 21, 21, 22, 23, 23, 24, 25, 25, 26, 27, 28, 28, 29, 29, 30, 30, 30, 31, 31, 31, 31, 32,
];

/** How many of these are fully online with an electronic result: 150 of 277, then 237 of 360. */
const FULLY_ONLINE = [
  10, 10, 11, 11, 12, 12, 12, 13, 14, 14, 15, 16, 18, 18, 19, 19, 20, 20, 20, 20, 20, 21, 21, 21,
];

/** Offices are real in kind, their figures are not. */
const AGENCIES = [
  'Sở Tư pháp',
  'Sở Công Thương',
  'Sở Y tế',
  'UBND thành phố Đồng Hới',
  'UBND thị xã Ba Đồn',
  'UBND huyện Bố Trạch',
  'UBND huyện Lệ Thủy',
];

const HEADER = [
  'STT',
  'Mã hồ sơ',
  'Đơn vị giải quyết',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Ngày kết thúc xử lý',
  'Kênh thực hiện',
  'Mức độ DVC',
  'Trạng thái hồ sơ',
  'Số lần yêu cầu bổ sung',
  'Dạng kết quả',
  'Đánh giá',
];

/** After this moment an export knows nothing. */
const CUTOFF = Date.UTC(2024, 9, 31, 23, 59);

const { values } = parseArgs({ options: { out: { type: 'string' } } });
if (values.out === undefined) {
  console.error('--out <folder> is missing');
  process.exitCode = 2;
} else {
  write(values.out);
}

function write(folder) {
  mkdirSync(folder, { recursive: true });
  const years = new Map();
  for (const [nth, online] of ONLINE.entries()) {
    const first = new Date(Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + nth, 1));
    const rows = years.get(first.getUTCFullYear()) ?? [];
    years.set(first.getUTCFullYear(), rows);
    for (let k = 0; k < PER_MONTH; k++) rows.push(dossier(first.getTime(), nth, k, online));
  }
  for (const [year, rows] of years) {
    const lines = rows.map((row, index) => [index + 1, ...row].join(','));
    const title = `DANH SÁCH HỒ SƠ GIẢ LẬP - KHÔNG PHẢI SỐ LIỆU THẬT - TỈNH QUẢNG BÌNH - NĂM ${year}`;
    const text = `${[title, HEADER.join(','), ...lines].join('\n')}\n`;
    writeFileSync(join(folder, `ho-so-gia-lap-${year}.csv`), text);
  }
}

/** The cells of the month's dossier of number `k`, but for its running number. */
function dossier(first, nth, k, online) {
  // 37 has no factor in common with 60: places 0 to 59 in another order, so that channels mix with offices and days.
  const place = (k * 37 + nth * 11) % PER_MONTH;
  const isOnline = place < online;
  const isFull = place < FULLY_ONLINE[nth];
  const received = first + Math.floor(k / 3) * MS_PER_DAY + (8 * 60 + (k % 3) * 95) * MS_PER_MINUTE;
  const promised = first + (Math.floor(k / 3) + 7) * MS_PER_DAY + 17 * 60 * MS_PER_MINUTE;
  const finished = endOf(k, received, promised);
  const state = stateOf(k, finished);
  const done = state === 'Đã trả kết quả' || state === 'Đã xử lý xong';
  return [
    `000.00.${String(10 + (k % AGENCIES.length))}.H99-${code(received)}-${String(k + 1).padStart(4, '0')}`,
    AGENCIES[(k + nth) % AGENCIES.length],
    clock(received),
    k % 30 === 13 ? '' : clock(promised), // some have no day of return
    finished === null ? '' : clock(finished),
    isOnline ? 'Trực tuyến' : place % 6 === 5 ? 'Bưu chính công ích' : place % 12 === 4 ? '' : 'Trực tiếp',
    isFull || place % 4 === 0 ? 'Toàn trình' : place % 2 === 0 ? 'Cung cấp thông tin' : 'Một phần',
    state,
    k % 20 === 9 ? 2 : k % 12 === 6 ? 1 : 0,
    isFull ? 'Bản điện tử' : 'Bản giấy',
    done ? ratingOf(k) : '',
  ];
}

/** When a dossier ends: most days before the promise, one in twenty three days after it, one in thirty on its day but later. */
function endOf(k, received, promised) {
  if (k % 20 === 7) return known(promised + 3 * MS_PER_DAY);
  if (k % 30 === 4) return known(promised + 45 * MS_PER_MINUTE);
  if (k % 15 === 2) return null;
  return known(received + (1 + (k % 6)) * MS_PER_DAY + 30 * MS_PER_MINUTE);
}

function known(moment) {
  return moment > CUTOFF ? null : moment;
}

function stateOf(k, finished) {
  if (finished === null) return k % 2 === 0 ? 'Đang xử lý' : 'Yêu cầu bổ sung giấy tờ';
  if (k % 29 === 3) return 'Công dân yêu cầu rút hồ sơ';
  return k % 5 === 0 ? 'Đã xử lý xong' : 'Đã trả kết quả';
}

function ratingOf(k) {
  if (k % 23 === 5) return 'Không hài lòng';
  return ['', 'Hài lòng', 'Rất hài lòng'][k % 3];
}

/** yyMMdd, as dossier codes hold the day of receipt. */
function code(moment) {
  return new Date(moment).toISOString().slice(2, 10).replaceAll('-', '');
}

/** dd/MM/yyyy HH:mm. */
function clock(moment) {
  const iso = new Date(moment).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
