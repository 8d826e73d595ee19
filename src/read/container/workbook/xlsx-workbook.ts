import { posix } from 'node:path';
import { ContainerFault } from '../container-fault.ts';
import type { ZipArchive, ZipMember } from '../zip-archive.ts';
import { cellFormats } from './cell-formats.ts';
import { noStrings, sharedStrings } from './shared-strings.ts';
import { type CellContext, sheetRows } from './sheet-rows.ts';
import type { Workbook } from './workbook.ts';
import { readXml } from './xml-events.ts';

/** Bytes of the table of strings, as it is declared: it is kept in memory while sheets are read. */
const STRINGS_LIMIT = 500_000_000;

/** What a part of a workbook leads to, by the id it is named by. */
interface Relation {
  readonly id: string;
  readonly type: string;
  /** The name of a member. */
  readonly target: string;
}

/** Opens an xlsx workbook, of whose sheets only the rows asked for are read, as they stream by. */
export async function openXlsx(archive: ZipArchive): Promise<Workbook> {
  const members = new Map(archive.members.map((member) => [memberKey(member.name), member]));
  const find = (name: string) => members.get(memberKey(name)) ?? null;
  const read = (member: ZipMember) => archive.read(member);

  const main =
    (await relations(archive, find('_rels/.rels'), '')).find(({ type }) => type.endsWith('/officeDocument'))
      ?.target ?? 'xl/workbook.xml';
  const book = find(main);
  if (book === null) throw new ContainerFault('workbook-damaged');
  const { sheets, epoch } = await bookOf(read(book));
  const base = posix.dirname(main);
  const links = await relations(archive, find(`${base}/_rels/${posix.basename(main)}.rels`), base);

  const linked = (type: string) => find(links.find((link) => link.type.endsWith(type))?.target ?? '');
  const [strings, styles] = [linked('/sharedStrings'), linked('/styles')];
  if (strings !== null && strings.entry.uncompressedSize > STRINGS_LIMIT) {
    const size = strings.entry.uncompressedSize;
    throw new ContainerFault('workbook-too-large', { bytes: size, limit: STRINGS_LIMIT });
  }
  const context: CellContext = {
    strings: strings === null ? noStrings : await sharedStrings(read(strings)),
    formats: styles === null ? [] : await cellFormats(read(styles)),
    epoch,
  };
  // charts and macros are sheets too, and have no rows
  const withRows = sheets.flatMap(({ name, hidden, link }) => {
    const found = links.find(({ id }) => id === link);
    if (found !== undefined && !found.type.endsWith('/worksheet')) return [];
    return [{ name, hidden, member: find(found?.target ?? '') }];
  });
  return {
    sheets: withRows.map(({ name, hidden }) => ({ name, hidden })),
    rows(sheet) {
      const member = withRows[sheet]?.member ?? null;
      if (member === null) throw new ContainerFault('workbook-damaged');
      return sheetRows(read(member), context);
    },
    close: () => archive.close(),
  };
}

/** Names of parts are the same in capitals and small letters, and with a slash in front. */
function memberKey(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

async function relations(archive: ZipArchive, member: ZipMember | null, base: string): Promise<Relation[]> {
  const found: { id: string; type: string; target: string }[] = [];
  if (member === null) return found;
  let element = '';
  await readXml(archive.read(member), {
    open(name) {
      element = name;
      if (name === 'Relationship') found.push({ id: '', type: '', target: '' });
    },
    attribute(name, value) {
      const last = found.at(-1);
      if (element !== 'Relationship' || last === undefined) return;
      if (name === 'Id') last.id = value;
      if (name === 'Type') last.type = value;
      if (name === 'Target') last.target = value.startsWith('/') ? value : posix.join(base, value);
    },
    close() {
      element = '';
    },
  });
  return found;
}

/** The sheets of a workbook, each with the id of its link, and the year from which its days are counted. */
interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly link: string }[];
  readonly epoch: 1900 | 1904;
}

async function bookOf(from: AsyncIterable<Buffer>): Promise<Book> {
  const sheets: { name: string; hidden: boolean; link: string }[] = [];
  let epoch: 1900 | 1904 = 1900;
  let element = '';
  await readXml(from, {
    open(name) {
      element = name;
      if (name === 'sheet') sheets.push({ name: '', hidden: false, link: '' });
    },
    attribute(name, value) {
      if (element === 'workbookPr' && name === 'date1904' && /^(?:1|true|on)$/.test(value)) epoch = 1904;
      const sheet = sheets.at(-1);
      if (element !== 'sheet' || sheet === undefined) return;
      if (name === 'name') sheet.name = value;
      if (name === 'state') sheet.hidden = value !== 'visible';
      // r:id, beside a sheetId of no use
      if (name === 'id') sheet.link = value;
    },
    close() {
      element = '';
    },
  });
  return { sheets, epoch };
}
