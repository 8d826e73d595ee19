/** Writes where something stands as editors and terminals understand it: `targets/plan.yaml:120:5`. */
export function placeText({
  file,
  line,
  column,
}: {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}
