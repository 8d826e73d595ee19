import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import { fileStamp } from './container/file-stamp.ts';
import { openContainer } from './container/open-container.ts';
import { INPUT } from './container/spool-input.ts';
import { readableText } from './encoding/readable-text.ts';
import type { FoundFile } from './find-files.ts';
import { sameLayout } from './load/insert-files.ts';
import type { ReadyText } from './load/load-together.ts';
import type { ReadContext } from './read-context.ts';
import { openFile } from './shape/open-file.ts';
import type { TextPart } from './text-part.ts';

/** A file with everything in it that is ready to be loaded. */
export interface OpenWhole {
  readonly file: string;
  readonly texts: readonly OpenText[];
  readonly problems: readonly Problem<ReadProblemCode>[];
  /** Tells whether nobody has written to the file since it was opened. */
  readonly isUnchanged: () => Promise<boolean>;
}

/** A text that is ready to be loaded, with the number that tells its copy apart. */
export interface OpenText extends ReadyText {
  readonly number: number;
  /** Of the text. */
  readonly bytes: number;
}

/** Bytes of a text that takes longer to be read than a statement to be prepared; such a one is loaded by itself. */
const LARGE = 4_000_000;

/** Files that one statement loads: enough that preparing it costs little for each, and few enough that the next ones are opened meanwhile. */
const MOST_TOGETHER = 50;

/** Opens files one after the other, and gives those that one statement can load together; others each by itself, as soon as it is open. */
export async function* openGroups(
  context: ReadContext,
  files: readonly FoundFile[],
): AsyncGenerator<readonly OpenWhole[], undefined> {
  let group: OpenWhole[] = [];
  for (const [at, found] of files.entries()) {
    const whole = await openWhole(context, found, at);
    const [first] = group;
    if (first !== undefined && (group.length === MOST_TOGETHER || !goTogether(first, whole))) {
      yield group;
      group = [];
    }
    group.push(whole);
    if (isSmall(whole)) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
  return undefined;
}

/** Most files have one text; of others the order of what goes wrong would be hard to follow. */
function isSmall({ texts: [text, ...more] }: OpenWhole): boolean {
  return text !== undefined && more.length === 0 && text.bytes < LARGE;
}

function goTogether({ texts: [a] }: OpenWhole, whole: OpenWhole): boolean {
  const [b] = whole.texts;
  return a !== undefined && b !== undefined && isSmall(whole) && sameLayout(a.dialect, b.dialect);
}

/** Opens everything that a file holds; the files of a source and their parts have numbers that tell their copies apart. */
async function openWhole(context: ReadContext, { file, bytes }: FoundFile, at: number): Promise<OpenWhole> {
  context.progress.begin(file, bytes);
  const path = join(context.folder, file);
  const stamp = await fileStamp(path);
  const { parts, problems } = await openContainer(context, file, at);
  const texts: OpenText[] = [];
  const all = [...problems];
  for (const [index, part] of parts.entries()) {
    const one = await openText(context, part, null, at * 10_000 + index);
    all.push(...one.problems);
    if (one.text !== null) texts.push(one.text);
  }
  const isUnchanged = async () => file === INPUT || (await fileStamp(path)) === stamp;
  return { file, texts, problems: all, isUnchanged };
}

/** Makes a text of a file ready to be loaded; `badByte` is the first byte that turned out not to be UTF-8, null before that is known. */
export async function openText(
  context: ReadContext,
  part: TextPart,
  badByte: number | null,
  number: number,
): Promise<{ text: OpenText | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const text = await readableText(context, part, badByte, number);
  if ('severity' in text) return { text: null, problems: [text] };
  const { dialect, problems } = await openFile(context, text);
  if (dialect === null) return { text: null, problems };
  const { size } = await stat(dialect.path);
  return { text: { text, dialect, number, bytes: size }, problems };
}
