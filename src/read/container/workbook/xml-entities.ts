import { ContainerFault } from '../container-fault.ts';

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,10})|#x([0-9a-fA-F]{1,8}));/g;

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Puts letters for the entities that every XML document has; others stay as they are written. Throws a ContainerFault where one names no letter. */
export function withoutEntities(text: string): string {
  return text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return named.get(name) ?? '';
    return letterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal));
  });
}

function letterOf(code: number): string {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || isHalf || code > 0x10ffff) throw new ContainerFault('workbook-damaged');
  return String.fromCodePoint(code);
}
