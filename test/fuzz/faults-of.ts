import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh, root } from '../run-in-process.ts';
import type { FuzzCase } from './fuzz-case.ts';

/** The longest that a small file may take, in seconds; most take a tenth of one. */
const LONGEST = 10;
/** How much the process may hold beyond what it began with, in MB. */
const MOST_MEMORY = 1_000;

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const valid = ajv.compile(JSON.parse(readFileSync(path.join(root, 'src/report/report.schema.json'), 'utf8')));

/**
 * Runs a case in a folder and says in words everything that must never be, whatever comes in; `temp` is the temporary
 * folder that the run uses, which it must leave empty.
 */
export async function faultsOf(one: FuzzCase, folder: string, temp: string): Promise<readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(one.files)) writeFileSync(path.join(folder, name), bytes);
  const memory = process.memoryUsage.rss();
  const from = process.hrtime.bigint();
  const { code, out, err } = await lotrinh(one.argv, folder);
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const more = (process.memoryUsage.rss() - memory) / 1e6;

  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  must([0, 1, 2].includes(code), `exit code ${code}: ${err.slice(0, 2000)}`);
  must(seconds < LONGEST, `took ${seconds.toFixed(1)} s`);
  must(more < MOST_MEMORY, `took ${more.toFixed(0)} MB`);
  must(!/^ +at .+[:)]/m.test(err) && !err.includes('node:internal'), `a stack trace: ${err.slice(0, 2000)}`);
  for (const [name, text] of Object.entries({ stdout: out, stderr: err }))
    must(harmless(text), `${name} has control characters`);
  must(readdirSync(temp).length === 0, `left behind: ${readdirSync(temp).join(', ')}`);
  // an inspection says on stdout what is wrong with a file: that is what was asked
  const silent = one.argv[0] === 'inspect' ? out === '' && err === '' : out !== '' || err === '';
  must(code !== 2 || !silent, `ended with 2 and wrote ${out.length} and to stderr ${err.length} characters`);
  if (code !== 2 && one.argv.includes('json')) faults.push(...faultsOfReport(JSON.parse(out)));
  return faults;
}

/** Nothing that a terminal would obey: of control characters only line feeds. */
function harmless(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text);
}

function faultsOfReport(report: JsonReport): readonly string[] {
  const faults = valid(report) ? [] : [`not as the schema says: ${ajv.errorsText(valid.errors)}`];
  for (const { id, files, rejectsTotal, rejects } of report.sources) {
    for (const { path: file, rows, leftOut } of files) {
      const { read, used, duplicate, rejected } = rows;
      const told = `${file}: ${JSON.stringify({ rows, leftOut })}`;
      if (used + rows.leftOut + duplicate + rejected !== read) faults.push(`does not add up: ${told}`);
      const reasons = leftOut.reduce((sum, reason) => sum + reason.rows, 0);
      if (reasons !== rows.leftOut) faults.push(`reasons do not add up: ${told}`);
    }
    const rejected = files.reduce((sum, { rows }) => sum + rows.rejected, 0);
    if (rejected !== rejectsTotal) faults.push(`${id}: ${rejectsTotal} rejects, ${rejected} in the files`);
    if (rejects.length !== Math.min(rejectsTotal, 1000))
      faults.push(`${id}: ${rejects.length} rejects of ${rejectsTotal} listed`);
  }
  return faults;
}
