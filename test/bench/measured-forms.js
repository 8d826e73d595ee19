import { readFileSync } from 'node:fs';
import path from 'node:path';
import { differences } from './differences.js';
import { dossiers, warmed } from './dossiers.js';
import { figuresOfReport } from './figures-of-report.js';
import { inForm } from './forms.js';
import { inTurn } from './measured.js';

/** Forms that are transcoded or unpacked as they are read, whose memory must not grow with the file. */
export const streamed = ['utf-16le', 'windows-1258', 'gzip'];

/**
 * Measures the same report over the same dossiers in other forms, beside plain UTF-8 in the same rounds; `report` gives the
 * arguments of a run from a folder and an output. Gives what was measured, by name, and where figures disagree.
 */
export async function measuredForms({ forms, rows, runs, scratch, report, onRun }) {
  const plain = { name: `plain UTF-8, ${rows} rows`, folder: dossiers(rows, scratch) };
  const others = forms.map((form) => ({ name: `${form}, ${rows} rows`, folder: inForm(form, plain.folder) }));
  const all = [plain, ...others].map((one, at) => ({
    ...one,
    output: path.join(scratch, `form-${at}.json`),
  }));
  for (const { folder } of all) await warmed(folder);
  const programs = all.map(({ name, folder, output }) => ({ name, args: report(folder, output) }));
  const taken = inTurn(programs, runs, scratch, onRun);
  const [first, ...rest] = all.map(({ name, output }) => ({
    name,
    result: figuresOfReport(JSON.parse(readFileSync(output, 'utf8'))),
  }));
  return {
    taken,
    base: plain.name,
    nameOf: (form) => `${form}, ${rows} rows`,
    disagreements: rest.flatMap((other) => differences(first, other)),
  };
}
