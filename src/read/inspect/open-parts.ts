import type { Encoding } from '../../model/encoding.ts';
import { encodings } from '../../model/encoding.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import { openContainer } from '../container/open-container.ts';
import { readableText } from '../encoding/readable-text.ts';
import type { ReadContext } from '../read-context.ts';
import type { Dialect } from '../shape/dialect.ts';
import { openFile } from '../shape/open-file.ts';
import type { ReadableText, TextPart } from '../text-part.ts';

/** A part of a file with its header, as far as that can be told without a plan. */
export interface OpenPart {
  readonly text: ReadableText;
  readonly dialect: Dialect;
  /** What a source must say its texts are in; null where that is found. */
  readonly encoding: Encoding | null;
  readonly number: number;
}

/** The parts of a file that can be read, and what stands against reading the others. */
export interface OpenParts {
  readonly parts: readonly OpenPart[];
  readonly problems: readonly Problem<ReadProblemCode>[];
}

/** Opens all parts of a file as a source that declares no columns. `number` tells the copies of files apart. */
export async function openParts(context: ReadContext, file: string, number: number): Promise<OpenParts> {
  const { parts, problems } = await openContainer(context, file, number);
  const opened: OpenPart[] = [];
  const all = [...problems];
  for (const [index, part] of parts.entries()) {
    const one = await openPart(context, part, null, number * 10_000 + index);
    all.push(...one.problems);
    if (one.part !== null) opened.push(one.part);
  }
  return { parts: opened, problems: all };
}

/** Opens one part; `badByte` is where it turned out not to be UTF-8, null before that is known. */
export async function openPart(
  context: ReadContext,
  part: TextPart,
  badByte: number | null,
  number: number,
): Promise<{ part: OpenPart | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const problems: Problem<ReadProblemCode>[] = [];
  let encoding: Encoding | null = null;
  let text = await readableText(context, part, badByte, number);
  if ('severity' in text) {
    // what a plan must say may already be known: then that is what the file is looked at as
    encoding = encodingToSay(text);
    if (encoding === null) return { part: null, problems: [text] };
    const declared = { ...context, source: { ...context.source, encoding } };
    const again = await readableText(declared, part, badByte, number);
    // what is wrong may be wrong either way: then it is said once
    if ('severity' in again)
      return { part: null, problems: again.code === text.code ? [again] : [text, again] };
    problems.push({ ...text, severity: 'warning' });
    text = again;
  }
  const { dialect, problems: against } = await openFile(context, text);
  problems.push(...against);
  return { part: dialect === null ? null : { text, dialect, encoding, number }, problems };
}

/** The encoding that a problem says to declare; null where it names none. */
function encodingToSay({ facts }: Problem): Encoding | null {
  return encodings.find((encoding) => encoding === facts.encoding) ?? null;
}
