import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Applies a unified diff to a folder as patch does, by what lines stand around a change and not by their numbers. Throws where
 * that place is not there, or not the only one.
 */
export function applyDiff(diff: string, folder: string): readonly string[] {
  const files = diff.split(/^--- .*\n(?=\+\+\+ )/m).slice(1);
  return files.map((file) => {
    const [head = '', ...hunks] = file.split(/^@@.*\n/m);
    const [, name = ''] = /^\+\+\+ b\/(.+)/.exec(head) ?? [];
    const at = path.join(folder, name);
    const isNew = hunks.every((hunk) => sides(hunk).before === '');
    const text = hunks.reduce(
      (before, hunk) => replaceOnce(before, sides(hunk)),
      isNew ? '' : readFileSync(at, 'utf8'),
    );
    mkdirSync(path.dirname(at), { recursive: true });
    writeFileSync(at, text);
    return name;
  });
}

interface Sides {
  readonly before: string;
  readonly after: string;
}

function sides(hunk: string): Sides {
  const lines = hunk.replace(/\n$/, '').split('\n');
  const without = (sign: string) =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  return { before: without('+'), after: without('-') };
}

function replaceOnce(text: string, { before, after }: Sides): string {
  if (before === '' && text === '') return after;
  if (text.split(before).length !== 2) throw new Error(`not once in the file:\n${before}`);
  return text.split(before).join(after);
}
