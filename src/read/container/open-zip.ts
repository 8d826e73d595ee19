import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { naturalOrder } from '../natural-order.ts';
import { fileProblem } from '../read-problem.ts';
import { ContainerFault } from './container-fault.ts';
import { copyOut } from './copy-out.ts';
import { checkGrowth } from './growth-limit.ts';
import type { Opening, Stored } from './stored.ts';
import { grownSize, type ZipArchive } from './zip-archive.ts';

/** Members that can be read; what they are is told by their first bytes, but who zips exports zips their licences too. */
const READABLE = /\.(?:csv|tsv|tab|txt|gz|xlsx|xlsm|xlsb|xls|ods|html?|parquet)$/i;

/** What programs put into archives for themselves. */
const OWN_BUSINESS = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)[^/]*|(?:Thumbs\.db|desktop\.ini)$)/i;

/** The members of an archive of exports, copied out. */
export interface UnpackedArchive {
  readonly members: readonly Stored[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** Copies the exports out of an archive, in natural order; throws a ContainerFault where that cannot be done for all of them. */
export async function unpackArchive(
  opening: Opening,
  archive: ZipArchive,
  stored: Stored,
): Promise<UnpackedArchive> {
  const files = archive.members.filter(({ name, folder }) => !folder && !OWN_BUSINESS.test(name));
  const readable = files
    .filter(({ name }) => READABLE.test(name))
    .sort((a, b) => naturalOrder(a.name, b.name));
  const others = files.filter((member) => !readable.includes(member)).map(({ name }) => name);
  if (readable.length === 0) throw new ContainerFault('archive-empty', { members: others });
  const twice = readable.find(({ name }, at) => readable[at - 1]?.name === name);
  if (twice !== undefined) throw new ContainerFault('member-twice', { member: twice.name });
  // every member by itself, and all of them together, before the first is inflated
  readable.forEach(archive.check);
  checkGrowth(stored.bytes, grownSize(readable));

  const members: Stored[] = [];
  for (const member of readable) {
    const path = opening.nextCopy();
    const bytes = await copyOut(archive.read(member), path);
    members.push({
      file: `${stored.file}/${member.name}`,
      part: stored.part === null ? member.name : `${stored.part}/${member.name}`,
      path,
      bytes,
      inside: stored.inside ?? 'zip',
      depth: stored.depth + 1,
    });
  }
  const facts = { file: stored.file, source: opening.context.source.id, members: others };
  const skipped = { ...fileProblem('members-skipped', facts), severity: 'warning' } as const;
  return { members, problems: others.length === 0 ? [] : [skipped] };
}
