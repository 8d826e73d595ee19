/** Makes a list, in NFC, of what may be written as one text. */
export function listOf(spec: string | readonly string[] | null | undefined): readonly string[] {
  if (spec === null || spec === undefined) return [];
  return (typeof spec === 'string' ? [spec] : spec).map((text) => text.normalize('NFC'));
}
