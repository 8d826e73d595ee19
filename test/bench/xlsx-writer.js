import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { parse } from 'csv-parse';

const PART = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a workbook of one sheet has besides its cells and texts. */
const frame = {
  '[Content_Types].xml': `${xml}<Types xmlns="${PART}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${PART}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Hồ sơ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${PART}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
};

/** Writes a CSV file as a workbook of one sheet, every cell a shared text, as Excel keeps them. */
export async function xlsxOf(csv, file) {
  const texts = new Map();
  const zip = await openZip(file);
  for (const [name, text] of Object.entries(frame)) await zip.add(name, [text]);
  await zip.add('xl/worksheets/sheet1.xml', rowsOf(csv, texts));
  await zip.add('xl/sharedStrings.xml', textsOf(texts));
  await zip.end();
}

async function* rowsOf(csv, texts) {
  yield `${xml}<worksheet xmlns="${SHEET}"><sheetData>`;
  let number = 0;
  for await (const record of createReadStream(csv).pipe(parse({ bom: true }))) {
    number += 1;
    const cells = record.map((text, at) => {
      if (text === '') return '';
      if (!texts.has(text)) texts.set(text, texts.size);
      return `<c r="${String.fromCharCode(65 + at)}${number}" t="s"><v>${texts.get(text)}</v></c>`;
    });
    yield `<row r="${number}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* textsOf(texts) {
  yield `${xml}<sst xmlns="${SHEET}">`;
  const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  for (const text of texts.keys()) {
    yield `<si><t xml:space="preserve">${text.replace(/[&<>]/g, (sign) => signs[sign])}</t></si>`;
  }
  yield '</sst>';
}

/** A zip file that is written from front to back; of each entry only the deflated bytes are held. */
async function openZip(path) {
  const file = await open(path, 'w');
  const entries = [];
  let offset = 0;
  const write = async (bytes) => {
    await file.write(bytes);
    offset += bytes.length;
  };
  return {
    async add(name, pieces) {
      const { packed, size, crc } = await deflated(pieces);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4); // version needed
      header.writeUInt16LE(8, 8); // deflate
      header.writeUInt16LE(33, 12); // 1 January 1980
      header.writeUInt32LE(crc, 14);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(size, 22);
      header.writeUInt16LE(Buffer.byteLength(name), 26);
      entries.push({ name, header, at: offset });
      await write(header);
      await write(Buffer.from(name));
      await write(packed);
    },
    async end() {
      const from = offset;
      for (const { name, header, at } of entries) {
        const entry = Buffer.alloc(46);
        entry.writeUInt32LE(0x02014b50, 0);
        entry.writeUInt16LE(20, 4);
        header.copy(entry, 6, 4);
        entry.writeUInt32LE(at, 42);
        await write(entry);
        await write(Buffer.from(name));
      }
      const last = Buffer.alloc(22);
      last.writeUInt32LE(0x06054b50, 0);
      last.writeUInt16LE(entries.length, 8);
      last.writeUInt16LE(entries.length, 10);
      last.writeUInt32LE(offset - from, 12);
      last.writeUInt32LE(from, 16);
      await write(last);
      await file.close();
    },
  };
}

async function deflated(pieces) {
  const chunks = [];
  const deflate = createDeflateRaw();
  deflate.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => deflate.on('end', resolve).on('error', reject));
  let size = 0;
  let crc = 0;
  let waiting = '';
  const push = async () => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    size += bytes.length;
    crc = crc32(bytes, crc);
    if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
  };
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length > 1 << 18) await push();
  }
  await push();
  deflate.end();
  await ended;
  return { packed: Buffer.concat(chunks), size, crc };
}
