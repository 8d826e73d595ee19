import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The time of every entry: the first noon that a zip can hold. Made of local parts because a zip holds local parts, so that it
 * is the same in every time zone; noon, because no zone's clocks jump there.
 */
const ENTRY_TIME = new Date(1980, 0, 1, 12);

/**
 * Packs a zip package (DOCX, XLSX) again so that the same contents are the same bytes: entries keep their names and order, and
 * lose the time at which they were written.
 * @param mend gives the text that an entry is to have instead; called with the name inside the package for `.xml` and `.rels`
 * entries only, in order
 * @throws where the bytes are no zip archive
 */
export function sameBytes(
  archive: Uint8Array,
  mend: (name: string, text: string) => string = (_, text) => text,
): Uint8Array {
  const entries = Object.entries(unzipSync(archive)).map(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [name, bytes];
    return [name, strToU8(mend(name, strFromU8(bytes)))];
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: ENTRY_TIME, level: 6 });
}
