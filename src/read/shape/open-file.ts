import { nearest } from '../../model/nearest.ts';
import type { Column } from '../../model/plan.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReadProblemCode } from '../../model/read-problem.ts';
import type { ReadContext } from '../read-context.ts';
import { fileProblem, unreadable } from '../read-problem.ts';
import type { ReadableText } from '../text-part.ts';
import type { Dialect } from './dialect.ts';
import { type FileHead, fileHead, HEAD, LONG_HEAD } from './file-head.ts';
import { cellsOf, probe } from './probe.ts';

/** Looks at the head of a text and finds how it is to be read, or everything that stands against reading it. */
export async function openFile(
  { source, columns }: ReadContext,
  { file, path }: ReadableText,
): Promise<{ dialect: Dialect | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const facts = { file, source: source.id };
  const refused = (problem: Problem<ReadProblemCode>) => ({ dialect: null, problems: [problem] });
  let head = await fileHead(path, HEAD).catch((error: unknown) => unreadable(error, facts));
  if ('code' in head) return refused(head);
  if (isBlank(head)) return refused(fileProblem('file-empty', facts));

  let found = probe(source, columns, path, head);
  if (found.dialect === null && head.cut) {
    head = await fileHead(path, LONG_HEAD).catch((error: unknown) => unreadable(error, facts));
    if ('code' in head) return refused(head);
    found = probe(source, columns, path, head);
  }
  const { dialect, labels } = found;
  if (dialect === null) {
    if (found.openQuoteLine !== null)
      return refused(fileProblem('quote-unclosed', { ...facts, line: found.openQuoteLine }));
    const expected = source.columns.map(({ headers }) => headers[0] ?? '');
    return refused(fileProblem('header-not-found', { ...facts, expected, seen: labels }));
  }
  const about = { ...facts, line: dialect.headerLine };
  const problems = columns.flatMap((column) => columnProblem(column, labels, about));
  if (problems.length === 0 && found.dataAbove !== null) {
    problems.push(fileProblem('header-late', { ...about, above: found.dataAbove }));
  }
  return { dialect: problems.length === 0 ? dialect : null, problems };
}

function isBlank({ bytes, cut }: FileHead): boolean {
  const text = bytes.toString('latin1').replace(/^\xEF\xBB\xBF/, '');
  return !cut && text.trim() === '';
}

function columnProblem(
  column: Column,
  labels: readonly string[],
  facts: { readonly file: string; readonly source: string; readonly line: number },
): Problem<ReadProblemCode>[] {
  const cells = cellsOf(column, labels);
  const about = { ...facts, column: column.id, headers: column.headers };
  if (cells.length > 1) {
    return [fileProblem('column-twice', { ...about, seen: cells.map((at) => `${at + 1}: ${labels[at]}`) })];
  }
  if (cells.length === 1 || column.optional) return [];
  const seen = labels.filter((label) => label !== '');
  const near = column.headers.map((header) => nearestLabel(header, seen)).find((label) => label !== null);
  return [fileProblem('column-missing', { ...about, seen, nearest: near ?? null })];
}

function nearestLabel(header: string, seen: readonly string[]): string | null {
  const found = nearest(
    header,
    seen.map((label) => label.toLowerCase()),
  );
  return seen.find((label) => label.toLowerCase() === found) ?? null;
}
