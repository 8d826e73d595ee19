import { nearest } from '../../model/nearest.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { Column } from '../../model/source.ts';
import type { ReadContext } from '../read-context.ts';
import { fileProblem, unreadable } from '../read-problem.ts';
import type { ReadableText } from '../text-part.ts';
import type { Dialect } from './dialect.ts';
import { excerpts } from './excerpts.ts';
import { type FileHead, fileHead, HEAD, LONG_HEAD } from './file-head.ts';
import type { HeaderLabel } from './header-label.ts';
import { nameMatcher } from './header-names.ts';
import { COLUMN_LIMIT, type Probe, probe } from './probe.ts';
import { toldDays } from './told-days.ts';

/** What a header is looked for by. A source without declared columns has its header guessed. */
export type Asked = Pick<ReadContext, 'source' | 'columns'>;

/** Looks at the head of a text and finds how it is to be read, or everything that stands against reading it. */
export async function openFile(
  context: Asked,
  { file, path }: Pick<ReadableText, 'file' | 'path'>,
): Promise<{ dialect: Dialect | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const { source, columns } = context;
  const facts = { file, source: source.id };
  const refused = (problem: Problem<ReadProblemCode>) => ({ dialect: null, problems: [problem] });
  let head = await fileHead(path, HEAD).catch((error: unknown) => unreadable(error, facts));
  if ('code' in head) return refused(head);
  if (isBlank(head)) return refused(fileProblem('file-empty', facts));

  let found = probe(source, columns, path, head);
  if (found.dialect === null && found.unsettled) {
    head = await fileHead(path, LONG_HEAD).catch((error: unknown) => unreadable(error, facts));
    if ('code' in head) return refused(head);
    found = probe(source, columns, path, head);
  }
  if (found.dialect === null) return refused(notFound(found, context, facts));
  const { dialect } = found;
  const about = { ...facts, line: dialect.headerLine };
  const told = toldDays(columns, dialect.titles, facts);
  const problems = [...columnProblems(context, dialect.labels, about), ...told.problems];
  if (problems.length === 0 && found.dataAbove !== null) {
    problems.push(fileProblem('header-late', { ...about, above: found.dataAbove }));
  }
  return { dialect: problems.length === 0 ? { ...dialect, toldDays: told.days } : null, problems };
}

interface FileFacts {
  readonly file: string;
  readonly source: string;
}

function notFound(
  { labels, openQuoteLine, endless, headerBelow }: Extract<Probe, { readonly dialect: null }>,
  { source }: Asked,
  facts: FileFacts,
): Problem<ReadProblemCode> {
  if (openQuoteLine !== null) return fileProblem('quote-unclosed', { ...facts, line: openQuoteLine });
  if (endless !== null) return fileProblem('too-many-columns', { ...facts, ...endless, limit: COLUMN_LIMIT });
  const expected = source.columns.flatMap(({ headers }) => headers.slice(0, 1));
  return fileProblem('header-not-found', {
    ...facts,
    expected,
    seen: excerpts(labels),
    lost: lostLetters(labels),
    below: headerBelow,
  });
}

function isBlank({ bytes, cut }: FileHead): boolean {
  return (
    !cut &&
    bytes
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, '')
      .trim() === ''
  );
}

function columnProblems(
  { source, columns }: Asked,
  labels: readonly HeaderLabel[],
  facts: FileFacts & { readonly line: number },
): Problem<ReadProblemCode>[] {
  const fitting = nameMatcher(source.columns)(labels.map(({ path }) => path));
  const names = labels.flatMap(({ name }) => (name === '' ? [] : [name]));
  return columns.flatMap((column) => {
    const cells = fitting.get(column.id) ?? [];
    const about = { ...facts, column: column.id, headers: column.headers };
    if (cells.length > 1) {
      return [fileProblem('column-twice', { ...about, seen: cells.map((at) => labels[at]?.name ?? '') })];
    }
    if (cells.length === 1 || column.optional || column.headers.length === 0) return [];
    return [
      fileProblem('column-missing', {
        ...about,
        seen: excerpts(names),
        nearest: nearestLabel(column, labels),
        lost: lostLetters(names),
      }),
    ];
  });
}

/** Gives the first label in which letters were replaced by `?`; null where there is none. */
function lostLetters(labels: readonly string[]): string | null {
  const lost = labels.filter((label) => /\p{L}[?\uFFFD]+\p{L}/u.test(label));
  return excerpts(lost)[0] ?? null;
}

/** Gives the name in a header that a declared one most likely meant: by the cell's own name, or with its groups. */
function nearestLabel({ headers }: Column, labels: readonly HeaderLabel[]): string | null {
  const own = new Map(
    labels.flatMap(({ path, name }) =>
      name === ''
        ? []
        : [
            [name.toLowerCase(), name],
            [(path.at(-1) ?? '').toLowerCase(), name],
          ],
    ),
  );
  for (const header of headers) {
    const found = nearest(header, [...own.keys()]);
    if (found !== null) return own.get(found) ?? null;
  }
  return null;
}
