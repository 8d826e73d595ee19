/** How long the name of a sheet may be, in UTF-16 units. */
const MOST_CHARACTERS = 31;

/** What Excel keeps for itself. */
const RESERVED = 'history';

/**
 * Gives sheets names that every spreadsheet takes (Excel: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, no
 * two alike whatever their case), in the order of the names wished for. A name that is taken gets a number.
 */
export function sheetNamesFrom(wished: readonly string[]): readonly string[] {
  const names: string[] = [];
  const taken = new Set([RESERVED]);
  for (const wish of wished) {
    const base = allowed(wish);
    let name = shortened(base, '');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = shortened(base, ` (${count})`);
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

function allowed(wish: string): string {
  const name = wish
    .replace(/[[\]:*?/\\]/g, '-')
    .replace(/\p{C}/gu, '')
    .replace(/^[\s']+|[\s']+$/g, '');
  return name === '' ? '-' : name;
}

function shortened(base: string, end: string): string {
  const room = MOST_CHARACTERS - end.length;
  return (
    base
      .slice(0, room)
      .replace(/[\ud800-\udbff]$/, '')
      .replace(/[\s']+$/, '') + end
  );
}
