import { readFile } from 'node:fs/promises';
import type { Container } from '../../model/container.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { ContainerFault, faultProblem } from './container-fault.ts';
import { type FileKind, fileKind } from './file-kind.ts';
import { checkGrowth } from './growth-limit.ts';
import { inflateGzip } from './open-gzip.ts';
import { openParquet } from './open-parquet.ts';
import { unpackArchive } from './open-zip.ts';
import { pageText } from './page-text.ts';
import type { FoundPart, Opening, Stored } from './stored.ts';
import { openHtml } from './workbook/html-workbook.ts';
import { openOds } from './workbook/ods-workbook.ts';
import { openBySheetJs, WHOLE_LIMIT } from './workbook/sheetjs-workbook.ts';
import { workbookParts } from './workbook/workbook-parts.ts';
import { openXlsx } from './workbook/xlsx-workbook.ts';
import { grownSize, openZipArchive, type ZipArchive } from './zip-archive.ts';
import { zipKind } from './zip-kind.ts';

/** Archives within archives are opened this deep: a gzip in a zip. */
const DEEPEST = 2;

/** The texts in a stored file, and what stands against reading it. */
export interface OpenedStored {
  readonly parts: readonly FoundPart[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

type Opener = (opening: Opening, stored: Stored) => Promise<OpenedStored>;

const openers: Readonly<Record<Exclude<FileKind['kind'], 'foreign'>, Opener>> = {
  text: async (_, stored) => ({ parts: [textOf(stored, 'text')], problems: [] }),
  gzip: async (opening, stored) => {
    checkDepth(stored);
    const copy = opening.nextCopy();
    const bytes = await inflateGzip(stored, copy);
    const inside = stored.inside ?? 'gzip';
    return openStored(opening, { ...stored, path: copy, bytes, inside, depth: stored.depth + 1 });
  },
  zip: async (opening, stored) => {
    const archive = await openZipArchive(stored.path);
    try {
      return await openZip(opening, stored, archive);
    } finally {
      archive.close();
    }
  },
  ole: (opening, stored) => openWhole(opening, stored, 'xls'),
  'sheet-xml': (opening, stored) => openWhole(opening, stored, 'html'),
  html: async (opening, stored) => {
    checkWhole(stored);
    const page = await pageText(opening, textOf(stored, 'html'));
    if (typeof page !== 'string') return { parts: [], problems: [page] };
    return workbookParts(opening, stored, 'html', await openHtml(page));
  },
  parquet: async (opening, stored) => {
    const path = opening.nextCopy();
    const rows = await openParquet(opening.context, stored, path);
    return { parts: [{ ...textOf(stored, 'parquet'), path, ours: true, rows }], problems: [] };
  },
};

/** Opens something on disk by what its first bytes say that it is. Throws a ContainerFault or the system's error. */
export async function openStored(opening: Opening, stored: Stored): Promise<OpenedStored> {
  const found = await fileKind(stored.path);
  if (found.kind === 'foreign') throw new ContainerFault('not-an-export', { what: found.what });
  return openers[found.kind](opening, stored);
}

async function openZip(opening: Opening, stored: Stored, archive: ZipArchive): Promise<OpenedStored> {
  const { context } = opening;
  const kind = await zipKind(archive);
  // of an archive of exports only those are copied out, and counted
  if (kind !== 'archive') checkGrowth(stored.bytes, grownSize(archive.members));
  if (kind === 'xlsx') return workbookParts(opening, stored, 'xlsx', await openXlsx(archive));
  if (kind === 'ods') return workbookParts(opening, stored, 'ods', await openOds(archive));
  if (kind === 'xlsb') {
    checkWhole(stored);
    // whoever reads it whole inflates it without asking how far it grows
    for (const member of archive.members) for await (const _ of archive.read(member));
    return openWhole(opening, stored, 'xls');
  }
  if (kind !== 'archive') throw new ContainerFault('not-an-export', { what: kind });

  checkDepth(stored);
  const unpacked = await unpackArchive(opening, archive, stored);
  const parts: FoundPart[] = [];
  const problems = [...unpacked.problems];
  for (const member of unpacked.members) {
    try {
      const one = await openStored(opening, member);
      parts.push(...one.parts);
      problems.push(...one.problems);
    } catch (error) {
      problems.push(faultProblem(error, { file: member.file, source: context.source.id }));
    }
  }
  return { parts, problems };
}

async function openWhole(opening: Opening, stored: Stored, container: Container): Promise<OpenedStored> {
  checkWhole(stored);
  const workbook = await openBySheetJs(await readFile(stored.path));
  return workbookParts(opening, stored, container, workbook);
}

function textOf({ file, part, path, inside }: Stored, container: Container): FoundPart {
  return { file, container: inside ?? container, part, path, ours: false, rows: null };
}

function checkDepth({ depth }: Stored): void {
  if (depth >= DEEPEST) throw new ContainerFault('not-an-export', { what: 'nested' });
}

function checkWhole({ bytes }: Stored): void {
  if (bytes > WHOLE_LIMIT) throw new ContainerFault('workbook-too-large', { bytes, limit: WHOLE_LIMIT });
}
