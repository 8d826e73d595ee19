import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { EarlierReport } from '../assess/changes-since.ts';
import { nearest } from '../model/nearest.ts';
import { printable } from '../report/printable.ts';
import { cut } from '../report/text-width.ts';
import { sameFile } from './draft.ts';
import { earlierReportOf } from './earlier-report-of.ts';
import type { Io } from './io.ts';
import { JsonMismatch, type Located } from './json-reader.ts';
import { UsageError } from './usage-error.ts';

/** The version of JSON reports that is read. */
const VERSION = 1;

/** A report of a whole province takes some megabytes. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * Reads JSON reports that earlier runs wrote, each of one plan or of several, which then come one by one. Throws a UsageError for
 * one that cannot be read, or is something else.
 */
export function readEarlierReports(files: readonly string[], io: Io): readonly EarlierReport[] {
  const absolute = (file: string) => path.resolve(io.cwd(), file);
  return files.flatMap((file, index) => {
    const other = files.slice(0, index).find((earlier) => sameFile(absolute(earlier), absolute(file)));
    if (other !== undefined) throw new UsageError('compare-file-twice', { file, other });
    const json = parsed(textOf(bytesOf(file, absolute(file)), file), file);
    const reports = reportsIn({ value: json, at: '' }, file);
    try {
      return reports.map((report) => earlierReportOf(report, file));
    } catch (thrown) {
      if (!(thrown instanceof JsonMismatch)) throw thrown;
      const at = cut(printable(thrown.at), SHOWN);
      throw new UsageError('compare-bad-value', { file, at, expected: thrown.expected });
    }
  });
}

/** How much of what a file holds is shown of it, in cells. */
const SHOWN = 80;

function bytesOf(file: string, absolute: string): Buffer {
  try {
    const opened = openSync(absolute, 'r');
    try {
      // a device may never end; a pipe (`<(…)`) has no size before it does
      if (fstatSync(opened).isCharacterDevice()) {
        throw new UsageError('file-unreadable', { file, reason: 'not-a-file' });
      }
      return allOf(opened, file);
    } finally {
      closeSync(opened);
    }
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new UsageError('file-unreadable', { file, reason: code ?? message });
    throw new UsageError('file-not-found', { file, meant: neighbour(absolute, file) });
  }
}

/** How much is read at a time, in bytes. */
const PIECE = 2 ** 20;

function allOf(opened: number, file: string): Buffer {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (;;) {
    const piece = Buffer.alloc(PIECE);
    const read = readSync(opened, piece);
    if (read === 0) return Buffer.concat(pieces);
    bytes += read;
    if (bytes > MOST_BYTES) {
      throw new UsageError('compare-too-large', { file, most: MOST_BYTES / 2 ** 20 });
    }
    pieces.push(piece.subarray(0, read));
  }
}

/** Reads UTF-8, and UTF-16 with its mark, which `>` of Windows PowerShell writes. */
function textOf(bytes: Buffer, file: string): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('compare-not-json', { file });
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const end = text.trimEnd().length;
    if (end === 0) throw new UsageError('compare-empty', { file });
    const { message } = thrown as Error;
    // of a short text, and of one that ends too soon, the parser says no position
    const [, position = null] = /at position (\d+)/.exec(message) ?? [];
    const endsTooSoon = position === null ? /end of JSON input/.test(message) : Number(position) >= end;
    if (endsTooSoon && /^\s*[{[]/.test(text)) throw new UsageError('compare-cut-off', { file });
    const line = position === null ? null : text.slice(0, Number(position)).split('\n').length;
    throw new UsageError('compare-not-json', { file, line });
  }
}

/** Takes a document apart into the reports of its plans; another version says so, whatever else is in it. */
function reportsIn(document: Located, file: string): readonly Located[] {
  const { value } = document;
  if (!isObject(value)) throw new UsageError('compare-not-report', { file });
  const listed = Array.isArray(value.reports) ? (value.reports as readonly unknown[]) : null;
  const reports: readonly Located[] =
    listed === null
      ? [document]
      : listed.map((one, index): Located => ({ value: one, at: `reports[${index}]` }));
  const isReport = ({ value: it }: Located) =>
    isObject(it) && isObject(it.tool) && it.tool.name === 'lotrinh' && 'indicators' in it && 'plan' in it;
  if (reports.length === 0 || !reports.every(isReport)) throw new UsageError('compare-not-report', { file });
  for (const version of [value.version, ...reports.map((it) => (it.value as { version: unknown }).version)]) {
    if (version === VERSION) continue;
    const found = cut(printable(JSON.stringify(version) ?? '–'), SHOWN);
    throw new UsageError('compare-version', { file, found, version: VERSION });
  }
  return reports;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Finds a file beside the one that is not there whose name is nearly the same. */
function neighbour(absolute: string, file: string): string | null {
  try {
    const names = readdirSync(path.dirname(absolute)).filter((name) => name.endsWith('.json'));
    const found = nearest(path.basename(absolute), names);
    return found === null ? null : path.join(path.dirname(file), found);
  } catch {
    return null;
  }
}
