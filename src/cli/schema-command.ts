import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { writeReports } from './write-report.ts';

/** The schemas by name: the files of this package, from its root. */
const schemas = {
  plan: 'targets/plan.schema.json',
  report: 'src/report/report.schema.json',
  comparison: 'src/report/comparison.schema.json',
  trend: 'src/report/trend.schema.json',
} as const;

/** The names of the schemas. */
export const schemaNames = Object.keys(schemas) as readonly (keyof typeof schemas)[];

/** Writes the JSON Schema of plan files, or of a form of JSON, to stdout or a file. */
export async function schemaCommand(
  name: string,
  { output = '-' }: { readonly output?: string },
  io: Io,
): Promise<ExitCode> {
  const known = schemaNames.find((it) => it === name);
  if (known === undefined) {
    const facts = { word: name, meant: nearest(name, schemaNames), valid: schemaNames };
    throw new UsageError('unknown-schema', facts);
  }
  // the package knows where it is by its name, wherever its code was bundled to
  const root = path.dirname(createRequire(import.meta.url).resolve('lotrinh/package.json'));
  const file = path.join(root, schemas[known]);
  const report = readFileSync(file, 'utf8');
  await writeReports([{ file: output === '-' ? null : output, report }], [file], io);
  return exitCodes.fine;
}
