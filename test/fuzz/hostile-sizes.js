/**
 * Reads files of hostile sizes and kinds, each in a process of its own, and prints how that ended, how long it took and
 * what it held: a few seconds, little memory, and words that say what is wrong. `--small` takes small ones of the same kinds.
 *
 *   node test/fuzz/hostile-sizes.js [--small]
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { hostileFiles } from './hostile-files.js';

const root = path.join(import.meta.dirname, '../..');
const small = process.argv.includes('--small');
/** Seconds, and MB of resident memory, that a run may take. */
const LONGEST = 30;
const MOST = small ? 500 : 1_500;

const scratch = mkdtempSync(path.join(tmpdir(), 'lotrinh-hostile-'));
const temp = path.join(scratch, 'temp');
mkdirSync(temp);
let failures = 0;
try {
  for (const [at, one] of hostileFiles.entries()) await tryOut(one, path.join(scratch, String(at)));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(failures === 0 ? 'All ended well.' : `${failures} did NOT end well.`);
process.exitCode = failures === 0 ? 0 : 1;

async function tryOut(one, folder) {
  const { name, codes, make, sizes } = one;
  const size = sizes?.[small ? 'small' : 'full'];
  const title = size === undefined ? name : `${name}: ${size}`;
  if (one.posix && process.platform === 'win32') return console.log(`${title}: not on Windows`);
  if (one.notAsRoot && process.getuid?.() === 0) return console.log(`${title}: not as root`);
  mkdirSync(folder);
  await make(folder, size);
  const { code, seconds, memory, out, err } = await run(one, folder);
  const faults = [
    codes.includes(code) ? null : `exit code ${code}, not ${codes.join(' or ')}`,
    seconds < LONGEST ? null : 'too long',
    memory < MOST ? null : 'too much memory',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/.test(out + err) ? 'control characters' : null,
    /^ +at /m.test(err) ? 'a stack trace' : null,
    code === 2 && err.length < 20 ? 'it does not say why' : null,
    err.length > 20_000 ? `${err.length} characters of messages` : null,
    readdirSync(temp).length === 0 ? null : 'something left in the temporary folder',
    ...(one.rejects ? faultsOfListing(path.join(folder, 'rejects.csv')) : []),
  ].filter((fault) => fault !== null);
  const said = err.trim().split('\n').slice(0, 2).join(' ').replace(/\s+/g, ' ').slice(0, 200);
  console.log(`${title}\n  exit code ${code}, ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB: ${said}`);
  for (const fault of faults) console.log(`  FAULT: ${fault}`);
  failures += faults.length > 0 ? 1 : 0;
  rmSync(folder, { recursive: true, force: true });
}

/** Cells of a listing that a spreadsheet would take for a formula. */
function faultsOfListing(file) {
  if (!existsSync(file)) return ['no listing of rejects'];
  const records = parse(readFileSync(file, 'utf8'), { bom: true });
  const live = records.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell));
  return [
    records.length > 8 ? null : `${records.length - 1} rejects listed`,
    live.length === 0 ? null : `formulas: ${live.join(' ')}`,
  ].filter((fault) => fault !== null);
}

async function run({ files = '*.csv', rejects = false, meanwhile }, folder) {
  writeFileSync(path.join(folder, 'plan.yaml'), planOf(files));
  const usage = path.join(scratch, 'usage.json');
  rmSync(usage, { force: true });
  const args = ['report', 'plan.yaml', '--as-of', '2024-12-31'];
  const from = process.hrtime.bigint();
  const child = spawn(
    process.execPath,
    [
      '--require',
      path.join(root, 'test/bench/report-usage.cjs'),
      path.join(root, 'bin/lotrinh.js'),
      ...args,
      ...(rejects ? ['--rejects', 'rejects.csv'] : []),
    ],
    {
      cwd: folder,
      env: { ...process.env, BENCH_USAGE: usage, TMPDIR: temp },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (written.err += text));
  const timer = meanwhile && setInterval(() => meanwhile(folder), 20);
  const killer = setTimeout(() => child.kill('SIGKILL'), 2 * LONGEST * 1000);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  clearTimeout(killer);
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const memory = existsSync(usage)
    ? (JSON.parse(readFileSync(usage, 'utf8')).maxRSS * 1024) / 1e6
    : Number.POSITIVE_INFINITY;
  return { code, seconds, memory, ...written };
}

function planOf(files) {
  return `version: 1
plan:
  id: hostile
  title: { vi: Tệp ác ý, en: Hostile files }
  document: { number: "0", issued: 2024-01-01, issuer: không có thật }
  period: { start: 2024-01-01, target: 2024, horizon: 2025 }
pillars: { one: { vi: Một, en: One } }
sources:
  files:
    files: "${files}"
    columns:
      code: { header: Mã, type: text, required: true }
      day: { header: Ngày, type: date, format: dd/MM/yyyy, required: true }
indicators:
  - id: count
    name: { vi: Số dòng, en: Rows }
    pillar: one
    unit: dòng
    milestones: [{ by: 2024, at-least: 1, note: made up }]
    trajectory: flat
    measure: { from: files, on: day, window: to-date, count: { of: "true" } }
`;
}
