import { ContainerFault } from '../container-fault.ts';

const ENTITY = /&(?:lt|gt|amp|quot|apos|#\d{1,10}|#x[0-9a-fA-F]{1,8});/g;

const named = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** Puts letters for the entities that every XML document has; others stay as they are written. Throws a ContainerFault where one names no letter. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (entity) => named.get(entity) ?? letterOf(entity));
}

/** The letter of an entity by its number: `&#7855;` or `&#x1EAF;`. */
function letterOf(entity: string): string {
  const isHex = entity[2] === 'x';
  const code = Number.parseInt(entity.slice(isHex ? 3 : 2, -1), isHex ? 16 : 10);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || isHalf || code > 0x10ffff) throw new ContainerFault('workbook-damaged');
  return String.fromCodePoint(code);
}
