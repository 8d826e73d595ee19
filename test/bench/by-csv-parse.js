/**
 * Computes the figures of plan-10.yaml by folding the records that csv-parse streams, and writes them as JSON: no SQL and
 * nothing of `src/`, so that it is a second opinion on the numbers as well as on the time.
 *
 *   node test/bench/by-csv-parse.js <data folder> <output>
 */
import { createReadStream, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { lastDayOf } from './last-day-of.js';

const MS_PER_DAY = 86_400_000;
const LAST_MONTH = 2024 * 12 + 9;

const channels = new Map([
  ['', 'in_person'],
  ['Trực tuyến', 'online'],
  ['Nộp trực tuyến', 'online'],
  ['Trực tiếp', 'in_person'],
  ['Nộp trực tiếp', 'in_person'],
  ['Bưu chính công ích', 'post'],
  ['BCCI', 'post'],
]);
const levels = new Map([
  ['', null],
  ['2', 'l2'],
  ['Cung cấp thông tin', 'l2'],
  ['3', 'l3'],
  ['Một phần', 'l3'],
  ['4', 'l4'],
  ['Toàn trình', 'l4'],
]);
const ratings = new Map([
  ['', null],
  ['Hài lòng', 'satisfied'],
  ['Rất hài lòng', 'very_satisfied'],
  ['Không hài lòng', 'dissatisfied'],
]);

const onlineOf34 = ({ channel, level }) => channel === 'online' && (level === 'l3' || level === 'l4');
const fullService = ({ level, agency }) => level === 'l4' && agency !== 'Sở Y tế';
const hasBoth = ({ finished, due }) => finished !== null && due !== null;
const daysTaken = ({ received, finished }) => dayOf(finished) - dayOf(received);

/** What a dossier adds to the numerator and the denominator; a count has only the latter. */
const measures = [
  {
    indicator: 'online-dossier-share',
    span: 'rolling-12-months',
    byAgency: true,
    scale: 100,
    adds: (dossier) => [Number(onlineOf34(dossier)), 1],
  },
  {
    indicator: 'online-share',
    span: 'month',
    scale: 100,
    adds: ({ channel }) => [Number(channel === 'online'), 1],
  },
  {
    indicator: 'full-service-online-share',
    span: 'year',
    scale: 100,
    where: fullService,
    adds: ({ channel }) => [Number(channel === 'online'), 1],
  },
  {
    indicator: 'on-time-share',
    on: 'finished',
    span: 'rolling-12-months',
    scale: 100,
    where: hasBoth,
    adds: ({ finished, due }) => [Number(finished <= due), 1],
  },
  { indicator: 'dossiers-received', span: 'quarter', adds: () => [0, 1] },
  {
    indicator: 'online-dossiers',
    span: 'year-to-date',
    where: ({ channel, level }) => channel === 'online' && level !== null && level !== 'l2',
    adds: () => [0, 1],
  },
  {
    indicator: 'procedures-used-online',
    span: 'rolling-12-months',
    where: onlineOf34,
    adds: () => [0, 1],
    value: ({ procedure }) => procedure,
  },
  {
    indicator: 'mean-days',
    span: 'quarter',
    scale: 1,
    where: ({ finished }) => finished !== null,
    adds: (dossier) => [daysTaken(dossier), 1],
  },
  {
    indicator: 'days-taken-of-days-promised',
    span: 'rolling-12-months',
    scale: 100,
    where: hasBoth,
    adds: (dossier) => [daysTaken(dossier), dayOf(dossier.due) - dayOf(dossier.received)],
  },
  {
    indicator: 'dissatisfied-share',
    span: 'to-date',
    scale: 100,
    where: ({ rating }) => rating !== null,
    adds: ({ rating }) => [Number(rating === 'dissatisfied'), 1],
  },
];

/** The first month of the span that ends with a month, or null where none ends there. */
const spans = {
  month: (last) => last,
  quarter: (last) => (last % 3 === 2 ? last - 2 : null),
  year: (last) => (last % 12 === 11 ? last - 11 : null),
  'year-to-date': (last) => last - (last % 12),
  'rolling-12-months': (last) => last - 11,
  'to-date': (_, start) => start,
};

const [folder, output] = process.argv.slice(2);
const { account, dossiers } = await readDossiers(folder);
writeFileSync(output, JSON.stringify({ account, figures: measures.flatMap(figuresOf) }));

/** Reads the records that can be used; of one dossier the one that finished last. */
async function readDossiers(from) {
  const used = new Map();
  const counts = { read: 0, used: 0, duplicate: 0, rejected: 0 };
  for (const name of readdirSync(from).filter((file) => /^ho-so-.*\.csv$/.test(file))) {
    const records = createReadStream(path.join(from, name)).pipe(parse({ columns: true }));
    for await (const record of records) {
      counts.read += 1;
      const dossier = dossierOf(record);
      if (dossier === null) {
        counts.rejected += 1;
        continue;
      }
      const { id, ...rest } = dossier;
      const earlier = used.get(id);
      if (earlier !== undefined) counts.duplicate += 1;
      if (earlier === undefined || (rest.finished ?? 0) >= (earlier.finished ?? 0)) used.set(id, rest);
    }
  }
  return { account: { ...counts, used: used.size }, dossiers: [...used.values()] };
}

/** Types a record; null where a cell cannot be read or a needed one is blank. */
function dossierOf(record) {
  const id = record['Mã hồ sơ'].trim();
  const procedure = record['Mã TTHC'].trim();
  const agency = record['Đơn vị giải quyết'].trim();
  const received = momentOf(record['Ngày tiếp nhận']);
  const due = momentOf(record['Ngày hẹn trả']);
  const finished = momentOf(record['Ngày kết thúc xử lý']);
  const channel = channels.get(record['Hình thức nộp'].trim());
  const level = levels.get(record['Mức độ'].trim());
  const rating = ratings.get(record['Đánh giá'].trim());
  if (id === '' || procedure === '' || agency === '' || received === null) return null;
  if ([received, due, finished, channel, level, rating].includes(undefined)) return null;
  return { id, procedure, agency, received, due, finished, channel, level, rating };
}

/** Reads `dd/MM/yyyy HH:mm:ss` as milliseconds of a clock without time zone; null for blank, undefined for no such moment. */
function momentOf(cell) {
  const text = cell.trim();
  if (text === '') return null;
  const parts = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d)$/.exec(text)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [day, month, year, hour, minute, second] = parts;
  if (hour > 23 || minute > 59 || second > 59 || year < 1900 || year > 2199) return undefined;
  const moment = Date.UTC(year, month - 1, day, hour, minute, second);
  const read = new Date(moment);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === day ? moment : undefined;
}

function dayOf(moment) {
  return Math.floor(moment / MS_PER_DAY);
}

/** Folds the dossiers into sums by month (and agency), and those into spans. */
function figuresOf(measure) {
  const { on = 'received', where = () => true, byAgency = false } = measure;
  const all = new Map();
  const byUnit = new Map();
  for (const dossier of dossiers) {
    if (dossier[on] === null || !where(dossier)) continue;
    const date = new Date(dossier[on]);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    addTo(all, month, dossier, measure);
    if (!byAgency) continue;
    if (!byUnit.has(dossier.agency)) byUnit.set(dossier.agency, new Map());
    addTo(byUnit.get(dossier.agency), month, dossier, measure);
  }
  const start = Math.min(...all.keys());
  const figures = [];
  for (let last = start; last <= LAST_MONTH; last += 1) {
    const first = spans[measure.span](last, start);
    if (first === null || first < start) continue;
    figures.push(figureOf(measure, null, all, first, last));
    if (last !== LAST_MONTH) continue;
    for (const [unit, sums] of byUnit) figures.push(figureOf(measure, unit, sums, first, last));
  }
  return figures;
}

function addTo(sums, month, dossier, { adds, value }) {
  if (!sums.has(month)) sums.set(month, { numerator: 0, denominator: 0, rows: 0, values: new Set() });
  const sum = sums.get(month);
  const [numerator, denominator] = adds(dossier);
  sum.numerator += numerator;
  sum.denominator += denominator;
  sum.rows += 1;
  if (value !== undefined) sum.values.add(value(dossier));
}

function figureOf({ indicator, scale, value }, unit, sums, first, last) {
  const total = { numerator: 0, denominator: 0, rows: 0 };
  const values = new Set();
  for (let month = first; month <= last; month += 1) {
    const sum = sums.get(month);
    if (sum === undefined) continue;
    for (const part of Object.keys(total)) total[part] += sum[part];
    for (const one of sum.values) values.add(one);
  }
  const { numerator, denominator, rows } = total;
  const figure = { indicator, unit, on: lastDayOf(last), numerator: null, denominator: null, rows };
  if (value !== undefined) return { ...figure, value: values.size };
  if (scale === undefined) return { ...figure, value: denominator };
  return { ...figure, numerator, denominator, value: (scale * numerator) / denominator };
}
