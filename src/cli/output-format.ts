import path from 'node:path';
import { knownWords, UsageError } from './usage-error.ts';

/** Gives the form asked for, else that of the output's ending, else the table. Throws a UsageError. */
export function outputFormat<Form extends string>(
  { format, output }: { readonly format?: string; readonly output?: string },
  forms: Readonly<Record<Form | 'table', { readonly extension: string }>>,
): Form | 'table' {
  const ids = Object.keys(forms) as (Form | 'table')[];
  if (format !== undefined) return knownWords('--format', [format], ids)[0] ?? 'table';
  if (output === undefined || output === '-') return 'table';
  const found = ids.find((id) => path.extname(output) === `.${forms[id].extension}`);
  if (found !== undefined) return found;
  const endings = ids.map((id) => `.${forms[id].extension}`);
  throw new UsageError('unknown-ending', { file: output, endings, valid: ids });
}
