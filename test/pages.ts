import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run-in-process.ts';

/** A page that people read, with what tests ask of it. */
export interface Page {
  /** Its path from the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** The pages that say how lotrinh is used. */
export const pages: readonly Page[] = ['README.md', 'targets/README.md'].map((file) => ({
  file,
  text: readFileSync(path.join(root, file), 'utf8'),
}));

/** The fenced block that follows a mark, in whatever page has it; empty where none has. */
export function block(mark: string): string {
  const after = pages.map(({ text }) => text.split(`<!-- ${mark} -->\n`)[1]).find((it) => it !== undefined);
  return /^```\w*\n([\s\S]*?)```/m.exec(after ?? '')?.[1] ?? '';
}
