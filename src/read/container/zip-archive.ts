import { crc32 } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { ContainerFault } from './container-fault.ts';
import { checkGrowth, watchedGrowth } from './growth-limit.ts';

/** More members than anybody hands over; each costs memory and a copy. */
const MOST_MEMBERS = 5000;

const ENCRYPTED = 1;
const UTF8_NAME = 1 << 11;

/** One member of a zip archive; its name is only a name, and nothing is ever written by it. */
export interface ZipMember {
  readonly name: string;
  readonly folder: boolean;
  readonly entry: Entry;
}

/** An open zip archive. Whatever is wrong with it is thrown as a ContainerFault. */
export interface ZipArchive {
  readonly members: readonly ZipMember[];
  /** Throws where a member cannot be inflated, or by its declared size must not be. */
  check(member: ZipMember): void;
  /** Gives what comes out of a member, and throws where that is too much or not what was packed. */
  read(member: ZipMember): AsyncGenerator<Buffer>;
  close(): void;
}

/** Opens a zip archive by its central directory; nothing is inflated. */
export async function openZipArchive(path: string): Promise<ZipArchive> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false };
  const zip = await openPromise(path, options).catch(damaged);
  try {
    const members = await membersOf(zip);
    return {
      members,
      check: checkMember,
      read: (member) => readMember(zip, member),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    return damaged(error);
  }
}

/** Gives the bytes that members declare to grow to, all together; what comes out of more is thrown as damaged. */
export function grownSize(members: readonly ZipMember[]): number {
  return members.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
}

async function membersOf(zip: ZipFile): Promise<ZipMember[]> {
  if (zip.entryCount > MOST_MEMBERS) {
    throw new ContainerFault('archive-too-many', { members: zip.entryCount, limit: MOST_MEMBERS });
  }
  const members: ZipMember[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    members.push({ name, folder: name.endsWith('/'), entry });
  }
  return members;
}

/** Many programs write names in UTF-8 without saying so. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const slashed = (name: string) => name.replaceAll('\\', '/').normalize('NFC');
  try {
    return slashed(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return slashed(
      getFileNameLowLevel(entry.generalPurposeBitFlag & ~UTF8_NAME, raw, entry.extraFields, false),
    );
  }
}

function checkMember({ name, entry }: ZipMember): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) {
    throw new ContainerFault('member-unreadable', { member: name, reason: 'encrypted' });
  }
  if (!entry.canDecodeFileData()) {
    throw new ContainerFault('member-unreadable', { member: name, reason: 'method' });
  }
  checkGrowth(entry.compressedSize, entry.uncompressedSize);
}

async function* readMember(zip: ZipFile, member: ZipMember): AsyncGenerator<Buffer> {
  checkMember(member);
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(member.entry);
    for await (const chunk of watchedGrowth(stream, member.entry.compressedSize)) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    damaged(error);
  }
  if (sum !== member.entry.crc32) throw new ContainerFault('archive-damaged');
}

/** Passes on our own faults and those of the system; what else is thrown says that the archive is damaged. */
function damaged(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  const ofSystem = typeof code === 'string' && !code.startsWith('Z_') && !code.startsWith('ERR_');
  if (error instanceof ContainerFault || ofSystem) throw error;
  throw new ContainerFault('archive-damaged');
}
