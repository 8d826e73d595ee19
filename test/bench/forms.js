import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import iconv from 'iconv-lite';
import { xlsxOf } from './xlsx-writer.js';

/** What exports come as, beside plain UTF-8, each with who writes a file of it from one of plain UTF-8. */
const writers = {
  'utf-16le': (from, to) => recoded(from, `${to}.csv`, (text) => Buffer.from(text, 'utf16le'), '\ufeff'),
  'windows-1258': (from, to) => recoded(from, `${to}.csv`, in1258, ''),
  gzip: (from, to) => pipeline(createReadStream(from), createGzip(), createWriteStream(`${to}.csv.gz`)),
  xlsx: (from, to) => xlsxOf(from, `${to}.xlsx`),
};

/**
 * Gives a folder with the same dossiers in another form, which is written the first time, by code that shares nothing with
 * the reader; in a process of its own, for the memory of whoever measures must stay small.
 */
export function inForm(form, folder) {
  const made = `${folder}-${form}`;
  if (existsSync(made)) return made;
  const args = [import.meta.filename, form, folder, `${made}.part`];
  rmSync(`${made}.part`, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['--max-old-space-size=6000', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${made} could not be written`);
  renameSync(`${made}.part`, made);
  return made;
}

/** Writes a text in another encoding, chunk by chunk. */
async function recoded(from, to, encode, first) {
  const chunks = createReadStream(from, { encoding: 'utf8', highWaterMark: 1 << 20 });
  let start = first;
  const encoder = new Transform({
    decodeStrings: false,
    transform(chunk, _, done) {
      done(null, encode(start + chunk));
      start = '';
    },
  });
  await pipeline(chunks, encoder, createWriteStream(to));
}

/** As Windows types Vietnamese: tones stand behind their letter as bytes of their own. Throws for what has no byte. */
function in1258(text) {
  const apart = text.replace(/\P{ASCII}/gu, (letter) => {
    const marks = letter.normalize('NFD');
    const [tone = ''] = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks) ?? [];
    return marks.replace(tone, '').normalize('NFC') + tone;
  });
  const bytes = iconv.encode(apart, 'windows-1258');
  if (bytes.length !== apart.length) throw new Error('a letter that windows-1258 does not have');
  return bytes;
}

if (process.argv[1] === import.meta.filename) {
  const [, , form, folder, made] = process.argv;
  mkdirSync(made, { recursive: true });
  for (const name of readdirSync(folder)) {
    await writers[form](path.join(folder, name), path.join(made, path.basename(name, '.csv')));
  }
}
