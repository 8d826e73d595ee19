import type { Facts, Problem } from '../model/problem.ts';
import type { ReadProblemCode } from '../model/read-problem.ts';

/** Makes the problem of one file; its place is the file, at a line and a column where they are known. */
export function fileProblem(
  code: ReadProblemCode,
  facts: Facts & { readonly file: string; readonly source: string },
): Problem<ReadProblemCode> {
  const { file, line, column } = facts;
  return {
    severity: 'error',
    code,
    facts,
    place: {
      file,
      line: typeof line === 'number' ? line : null,
      column: typeof column === 'number' ? column : null,
      length: 1,
      text: null,
    },
  };
}

/** What the system says where there is no room for a copy. */
const noRoom: readonly string[] = ['ENOSPC', 'EDQUOT'];

/** Makes a problem of what the system or zlib throws over a file; throws on what is neither. */
export function unreadable(
  error: unknown,
  facts: { readonly file: string; readonly source: string },
): Problem<ReadProblemCode> {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  if (code.startsWith('Z_')) return fileProblem('gzip-damaged', facts);
  if (noRoom.includes(code)) return fileProblem('no-room', facts);
  const reason =
    { EACCES: 'permission', EPERM: 'permission', EISDIR: 'folder', ENOENT: 'vanished', ELOOP: 'loop' }[
      code
    ] ?? code;
  return fileProblem('file-unreadable', { ...facts, reason });
}
