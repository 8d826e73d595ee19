/** So many characters of a label are shown, and so many labels. */
const LONGEST = 60;
const MOST = 60;

/** Gives what can be shown of labels: nothing that cannot be printed, no more than a line of each, and not endlessly many. */
export function excerpts(labels: readonly string[]): readonly string[] {
  const shown = labels
    .slice(0, MOST)
    .map((label) =>
      label
        .slice(0, 4 * LONGEST)
        .replace(/\p{C}+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((label) => label !== '')
    .map((label) =>
      label.length > LONGEST ? `${label.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…` : label,
    );
  return labels.length > MOST ? [...shown, '…'] : shown;
}
