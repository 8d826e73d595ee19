import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

export interface Counted {
  read: number;
  used: number;
  duplicate: number;
  rejected: number;
}

export interface Share {
  numerator: number;
  denominator: number;
  levelUnknownAndOnline: number;
}

interface Dossier {
  readonly file: string;
  readonly received: string;
  readonly finished: string;
  readonly channel: string;
  readonly level: number | null;
  readonly agency: string;
}

const headers: Record<string, readonly string[]> = {
  id: ['Mã hồ sơ', 'Số hồ sơ'],
  agency: ['Đơn vị giải quyết', 'Cơ quan/đơn vị'],
  received: ['Ngày tiếp nhận', 'Ngày nhận'],
  finished: ['Ngày kết thúc xử lý', 'Kết thúc xử lý'],
  channel: ['Hình thức nộp', 'Kênh thực hiện'],
  level: ['Mức độ', 'Mức độ DVC'],
};

const channels = new Map([
  ['Trực tuyến', 'online'],
  ['Nộp trực tuyến', 'online'],
  ['Trực tiếp', 'in person'],
  ['Nộp trực tiếp', 'in person'],
  ['Bưu chính công ích', 'post'],
  ['BCCI', 'post'],
  ['', 'in person'],
]);

const levels = new Map<string, number | null>([
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['Cung cấp thông tin', 2],
  ['Một phần', 3],
  ['Toàn trình', 4],
  ['', null],
]);

/**
 * Counts the sample exports of a folder once more, by the rules in expected.json and with nothing of `src/`: the
 * account of each file, and the dossiers in use, from which shares of any 12 months can be taken.
 */
export function recount(folder: string) {
  const files: Record<string, Counted> = {};
  const rejectedByColumn: Record<string, number> = {};
  const inUse = new Map<string, Dossier>();
  for (const file of readdirSync(folder).sort()) {
    const account = { read: 0, used: 0, duplicate: 0, rejected: 0 };
    files[file] = account;
    for (const record of recordsOf(join(folder, file))) {
      account.read++;
      const fault = faultOf(record);
      if (fault !== null) {
        account.rejected++;
        rejectedByColumn[fault] = (rejectedByColumn[fault] ?? 0) + 1;
        continue;
      }
      const dossier = dossierOf(record, file);
      const other = inUse.get(record.id ?? '');
      if (other !== undefined && other.finished === dossier.finished) throw new Error(`a tie: ${record.id}`);
      const loser = other === undefined ? null : other.finished < dossier.finished ? other : dossier;
      if (loser !== dossier) inUse.set(record.id ?? '', dossier);
      const losing = loser === null ? undefined : files[loser.file];
      if (losing !== undefined) losing.duplicate++;
    }
  }
  for (const account of Object.values(files))
    account.used = account.read - account.duplicate - account.rejected;
  return { files, rejectedByColumn, dossiers: [...inUse.values()] };
}

/** Takes the share of online dossiers of level 3 or 4 among those received from one day to another, both included. */
export function shareOf(dossiers: readonly Dossier[], from: string, to: string): Share {
  const received = dossiers.filter(
    (one) => one.received.slice(0, 10) >= from && one.received.slice(0, 10) <= to,
  );
  const online = received.filter((one) => one.channel === 'online');
  return {
    numerator: online.filter((one) => one.level === 3 || one.level === 4).length,
    denominator: received.length,
    levelUnknownAndOnline: online.filter((one) => one.level === null).length,
  };
}

function recordsOf(path: string): Record<string, string>[] {
  const bytes = readFileSync(path);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(
    path.endsWith('.gz') ? gunzipSync(bytes) : bytes,
  );
  const untitled = text.startsWith('DANH SÁCH') ? text.slice(text.indexOf('\n') + 1) : text;
  const [header = [], ...rows] = parse(untitled, {
    delimiter: untitled.startsWith('STT;') ? ';' : ',',
  }) as string[][];
  const places = Object.entries(headers).map(([name, labels]) => {
    const place = header.findIndex((label) => labels.includes(label));
    if (place < 0) throw new Error(`${path} has no ${name}`);
    return [name, place] as const;
  });
  return rows.map((row) => Object.fromEntries(places.map(([name, place]) => [name, row[place] ?? ''])));
}

/** Names the column for which a record is rejected, or null. No record of the samples has two faults. */
function faultOf(record: Record<string, string>): string | null {
  if (isoOf(record.received ?? '') === null) return 'received_at';
  if (record.finished !== '' && isoOf(record.finished ?? '') === null) return 'finished_at';
  if (!channels.has(record.channel ?? '')) return 'channel';
  if (!levels.has(record.level ?? '')) return 'level';
  return null;
}

function dossierOf(record: Record<string, string>, file: string): Dossier {
  return {
    file,
    received: isoOf(record.received ?? '') ?? '',
    finished: isoOf(record.finished ?? '') ?? '',
    channel: channels.get(record.channel ?? '') ?? '',
    level: levels.get(record.level ?? '') ?? null,
    agency: record.agency ?? '',
  };
}

/** Reads dd/MM/yyyy HH:mm[:ss] of a day that exists, as ISO; texts of that form order as times do. */
function isoOf(text: string): string | null {
  const found = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)(:\d\d)?$/.exec(text);
  if (found === null) return null;
  const [, date, month, year, time, seconds = ':00'] = found;
  const iso = `${year}-${month}-${date}T${time}${seconds}`;
  const at = new Date(`${iso}Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}
