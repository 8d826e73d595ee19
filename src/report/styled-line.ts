import type { Paint } from './palette.ts';
import { textWidth } from './text-width.ts';

/** A line of text and its colour, kept apart so that widths are measured on the text alone. */
export interface StyledLine {
  readonly text: string;
  readonly paint: Paint;
  /** Cells by which the lines that it is broken into stand in, after the first. */
  readonly indent?: number;
}

/** Makes a line without colour. */
export function plain(text: string): StyledLine {
  return { text, paint: (same) => same };
}

/** Sets short texts one after the other, " · " between them, starting a new line only between two of them. */
export function flow(parts: readonly StyledLine[], width: number): readonly StyledLine[][] {
  const lines: StyledLine[][] = [];
  let used = 0;
  for (const part of parts) {
    const cells = textWidth(part.text);
    const line = lines.at(-1);
    if (line !== undefined && used + SEPARATOR.length + cells <= width) {
      line.push(part);
      used += SEPARATOR.length + cells;
      continue;
    }
    lines.push([part]);
    used = cells;
  }
  return lines;
}

/** Paints and joins one line that `flow` made. */
export function joined(line: readonly StyledLine[]): string {
  return line.map(({ text, paint }) => paint(text)).join(SEPARATOR);
}

const SEPARATOR = ' · ';
