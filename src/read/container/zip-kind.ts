import type { ForeignKind } from './file-kind.ts';
import type { ZipArchive, ZipMember } from './zip-archive.ts';

/** What a zip archive is: a workbook, a document that is none, or an archive of files. */
export type ZipKind = 'xlsx' | 'xlsb' | 'ods' | 'archive' | ForeignKind;

/** Bytes of a member that says what the archive is, of which more is not needed. */
const ENOUGH = 100_000;

const byMember: readonly (readonly [RegExp, ZipKind])[] = [
  [/^xl\/workbook\.xml$/i, 'xlsx'],
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^word\/document\.xml$/i, 'document'],
  [/^ppt\/presentation\.xml$/i, 'slides'],
];

const byMimetype: readonly (readonly [RegExp, ZipKind])[] = [
  [/opendocument\.spreadsheet/, 'ods'],
  [/opendocument\.presentation/, 'slides'],
  [/opendocument|epub/, 'document'],
];

const byContentTypes: readonly (readonly [RegExp, ZipKind])[] = [
  [
    /spreadsheetml\.sheet\.main\+xml|ms-excel\.sheet\.macroEnabled\.main\+xml|spreadsheetml\.template\.main/,
    'xlsx',
  ],
  [/wordprocessingml/, 'document'],
  [/presentationml/, 'slides'],
];

/** Tells what a zip archive is by the members that every kind of document has. */
export async function zipKind(archive: ZipArchive): Promise<ZipKind> {
  for (const [pattern, kind] of byMember) {
    if (archive.members.some(({ name }) => pattern.test(name))) return kind;
  }
  const said = async (name: string, kinds: readonly (readonly [RegExp, ZipKind])[]) => {
    const member = archive.members.find((candidate) => candidate.name === name);
    const text = member === undefined ? '' : await textOf(archive, member);
    return kinds.find(([pattern]) => pattern.test(text))?.[1];
  };
  return (
    (await said('mimetype', byMimetype)) ?? (await said('[Content_Types].xml', byContentTypes)) ?? 'archive'
  );
}

async function textOf(archive: ZipArchive, member: ZipMember): Promise<string> {
  let text = '';
  for await (const chunk of archive.read(member)) {
    text += chunk.toString('latin1');
    if (text.length > ENOUGH) break;
  }
  return text;
}
