/** A label of one line in NFC, without spaces around it, and without quotes that spaces kept from being taken for such. */
export function cleanLabel(cell: string): string {
  const trimmed = cell.normalize('NFC').trim();
  const bare = /^"[^"]*"$/.test(trimmed) ? trimmed.slice(1, -1).trim() : trimmed;
  return bare.replace(/\s+/g, ' ');
}
