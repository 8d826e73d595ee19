import { join } from 'node:path';
import { nearest } from '../model/nearest.ts';
import type { Column, Source } from '../model/plan.ts';
import type { Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';
import type { Dialect } from './dialect.ts';
import { fileHead } from './file-head.ts';
import { cellsOf, probe } from './probe.ts';
import { fileProblem, unreadable } from './read-problem.ts';

/** Looks at the head of a file and finds how it is to be read, or everything that stands against reading it. */
export async function openFile(
  source: Source,
  columns: readonly Column[],
  folder: string,
  file: string,
): Promise<{ dialect: Dialect | null; problems: readonly Problem<ReadProblemCode>[] }> {
  const path = join(folder, file);
  const facts = { file, source: source.id };
  const head = await fileHead(path).catch((error: unknown) => unreadable(error, facts));
  if ('code' in head) return { dialect: null, problems: [head] };
  const empty =
    head.bytes
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, '')
      .trim() === '';
  if (empty) return { dialect: null, problems: [fileProblem('file-empty', facts)] };

  const { dialect, labels } = probe(source, file, path, head);
  if (dialect === null) {
    const expected = source.columns.map(({ headers }) => headers[0] ?? '');
    return { dialect, problems: [fileProblem('header-not-found', { ...facts, expected, seen: labels })] };
  }
  const problems = columns.flatMap((column) =>
    columnProblem(column, labels, { ...facts, line: dialect.headerLine }),
  );
  return { dialect: problems.length === 0 ? dialect : null, problems };
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
