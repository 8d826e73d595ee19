import { ContainerFault } from '../container-fault.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { OdsRows, sheetsOf } from './ods-rows.ts';
import type { Workbook } from './workbook.ts';
import { readXml, xmlEvents } from './xml-events.ts';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Opens a workbook of OpenDocument, which is one text for all sheets; each time rows are asked for it streams by again. */
export async function openOds(archive: ZipArchive): Promise<Workbook> {
  if (await isLocked(archive)) throw new ContainerFault('workbook-locked');
  const content = archive.members.find(({ name }) => name === CONTENT);
  if (content === undefined) throw new ContainerFault('workbook-damaged');
  const sheets = await sheetsOf(archive.read(content));
  return {
    sheets,
    async *rows(sheet) {
      const collector = new OdsRows(sheet);
      for await (const _ of xmlEvents(archive.read(content), collector)) {
        yield collector.take();
        if (collector.isDone) return;
      }
    },
    close: () => archive.close(),
  };
}

/** With a password, the list of members says of each how it is encrypted. */
async function isLocked(archive: ZipArchive): Promise<boolean> {
  const manifest = archive.members.find(({ name }) => name === MANIFEST);
  let locked = false;
  const open = (name: string) => {
    if (name === 'encryption-data') locked = true;
  };
  if (manifest !== undefined) await readXml(archive.read(manifest), { open, close: () => {} });
  return locked;
}
