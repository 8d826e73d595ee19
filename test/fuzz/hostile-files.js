import { execFileSync } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, createGzip } from 'node:zlib';

const header = 'Mã,Ngày,Ghi chú\n';
const row = 'H1,05/10/2024,x\n';
const MB = 1_000_000;

/** Bytes of one kind, in pieces. */
function* filled(bytes, first = '', last = '') {
  yield Buffer.from(first);
  const piece = Buffer.alloc(MB, ' ');
  for (let left = bytes; left > 0; left -= MB) yield left < MB ? piece.subarray(0, left) : piece;
  yield Buffer.from(last);
}

/** A zip file of one deflated entry that declares a size, true or not. */
async function zipOf(file, entry, pieces, declared) {
  const chunks = [];
  let crc = 0;
  let size = 0;
  const counted = async function* () {
    for (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  await pipeline(Readable.from(counted()), createDeflateRaw({ level: 9 }), async (packed) => {
    for await (const chunk of packed) chunks.push(chunk);
  });
  const packed = Buffer.concat(chunks);
  const name = Buffer.from(entry);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(33, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(declared ?? size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, name, packed]);
  const directory = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, Buffer.alloc(14), name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(local.length, 12);
  writeFileSync(file, Buffer.concat([local, directory, Buffer.from('PK\x05\x06'), end]));
}

/**
 * What nobody sends by mistake. Each writes its files into a folder, in a size between `small` and `full`, and may give
 * something to do while the run lasts; `codes` are the exit codes that are right, `says` what stderr must then say, `files`
 * the pattern of the plan where it is not `*.csv`.
 */
export const hostileFiles = [
  {
    name: 'a cell of so many bytes',
    sizes: { small: 3 * MB, full: 100 * MB },
    codes: [0, 2],
    make: (folder, size) =>
      pipeline(
        Readable.from(filled(size, `${header}${row}H2,06/10/2024,"`, `"\n${row}`)),
        createWriteStream(path.join(folder, 'x.csv')),
      ),
  },
  {
    name: 'a cell of so many bytes in a column that is read',
    sizes: { small: 3 * MB, full: 100 * MB },
    codes: [0, 2],
    make: (folder, size) =>
      pipeline(
        Readable.from(filled(size, `${header}${row}"H2`, `",06/10/2024,y\n${row}`)),
        createWriteStream(path.join(folder, 'x.csv')),
      ),
  },
  {
    name: 'a text without a line end',
    sizes: { small: 3 * MB, full: 300 * MB },
    codes: [2],
    make: (folder, size) =>
      pipeline(Readable.from(filled(size)), createWriteStream(path.join(folder, 'x.csv'))),
  },
  {
    name: 'so many columns',
    sizes: { small: 5_000, full: 1_000_000 },
    codes: [0, 2],
    make: async (folder, size) => {
      const more = (cell) => Array.from({ length: size }, () => cell).join();
      writeFileSync(path.join(folder, 'x.csv'), `Mã,Ngày,${more('c')}\nH1,05/10/2024,${more('')}\n`);
    },
  },
  {
    name: 'gzip that grows to so many bytes',
    sizes: { small: 120 * MB, full: 600 * MB },
    codes: [2],
    files: '*.csv.gz',
    make: (folder, size) =>
      pipeline(
        Readable.from(filled(size, header)),
        createGzip({ level: 9 }),
        createWriteStream(path.join(folder, 'x.csv.gz')),
      ),
  },
  {
    name: 'zip that grows to so many bytes',
    sizes: { small: 120 * MB, full: 600 * MB },
    codes: [2],
    files: '*.zip',
    make: (folder, size) => zipOf(path.join(folder, 'x.zip'), 'x.csv', filled(size, header), null),
  },
  {
    name: 'zip that says it grows to little',
    sizes: { small: 120 * MB, full: 600 * MB },
    codes: [2],
    files: '*.zip',
    make: (folder, size) => zipOf(path.join(folder, 'x.zip'), 'x.csv', filled(size, header), 100),
  },
  {
    name: 'a workbook that grows to so many bytes',
    sizes: { small: 120 * MB, full: 600 * MB },
    codes: [2],
    files: '*.xlsx',
    make: (folder, size) => zipOf(path.join(folder, 'x.xlsx'), 'xl/workbook.xml', filled(size), null),
  },
  {
    name: 'a file that is written to while it is read',
    sizes: { small: 20_000, full: 2_000_000 },
    codes: [0, 2],
    make: async (folder, size) => writeFileSync(path.join(folder, 'x.csv'), header + row.repeat(size)),
    meanwhile: (folder) => appendFile(path.join(folder, 'x.csv'), row),
  },
  {
    name: 'a pipe',
    codes: [2],
    posix: true,
    make: async (folder) => void execFileSync('mkfifo', [path.join(folder, 'x.csv')]),
  },
  {
    name: 'a link to itself',
    codes: [2],
    posix: true,
    make: async (folder) => symlinkSync('x.csv', path.join(folder, 'x.csv')),
  },
  {
    name: 'a link to nothing',
    codes: [2],
    posix: true,
    make: async (folder) => symlinkSync('y.csv', path.join(folder, 'x.csv')),
  },
  {
    name: 'folders that link to their own folder',
    codes: [0, 2],
    posix: true,
    files: '**/*.csv',
    make: async (folder) => {
      writeFileSync(path.join(folder, 'x.csv'), header + row);
      for (const name of ['a', 'b', 'c']) symlinkSync('.', path.join(folder, name));
    },
  },
  {
    name: 'a folder named like a file',
    codes: [2],
    make: async (folder) => mkdirSync(path.join(folder, 'x.csv')),
  },
  {
    name: 'a file without permission',
    codes: [2],
    // root may read everything
    posix: true,
    notAsRoot: true,
    make: async (folder) => {
      writeFileSync(path.join(folder, 'x.csv'), header + row);
      chmodSync(path.join(folder, 'x.csv'), 0);
    },
  },
  {
    name: 'a name with a newline and escape sequences',
    codes: [0],
    posix: true,
    make: async (folder) =>
      writeFileSync(path.join(folder, 'x\n\x1b[31m\x1b]0;t\x07.csv'), `${header}${row}H2,31/02/2024,x\n`),
  },
  {
    name: 'cells that a spreadsheet would run',
    codes: [0],
    rejects: true,
    make: async (folder) => {
      const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '"\t=1"', '"\r=1"', "=cmd|' /C calc'!A0", '＝1'];
      writeFileSync(path.join(folder, 'x.csv'), header + cells.map((cell) => `H,${cell},x\n`).join('') + row);
    },
  },
];
