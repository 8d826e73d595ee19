/**
 * Measures what many small files cost: `lotrinh report` on the samples in this checkout and in others beside it, in turn.
 *
 *   node test/bench/small-files.js [--runs 15] [another built checkout …]
 *
 * Fails only where the checkouts write different reports. On a busy machine processor time says more than wall time.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { inTurn } from './measured.js';
import { median, paired, ratio } from './median.js';

const root = path.join(import.meta.dirname, '../..');
const scratch = path.join(root, '.bench');
const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '15' } },
  allowPositionals: true,
});
mkdirSync(scratch, { recursive: true });

const programs = [root, ...positionals.map((folder) => path.resolve(folder))].map((checkout, at) => ({
  name: checkout,
  output: path.join(scratch, `small-files-${at}.json`),
}));
const taken = inTurn(
  programs.map(({ name, output }) => ({ name, args: report(name, output) })),
  Number(values.runs),
  scratch,
  () => {},
);
const base = taken.get(root);
for (const { name } of programs) {
  const measures = taken.get(name);
  const said = ['wall', 'cpu', 'memory'].map((part) => {
    const all = measures.map((one) => one[part]);
    const digits = part === 'memory' ? 0 : 2;
    const times = paired(measures, base, part, ratio).toFixed(2);
    return `${part} ${median(all).toFixed(digits)} (least ${Math.min(...all).toFixed(digits)}, × ${times})`;
  });
  console.log(`${name}: ${said.join(', ')}`);
}
const [first, ...others] = programs.map(({ output }) => readFileSync(output, 'utf8'));
if (others.some((other) => other !== first)) {
  console.error('They write DIFFERENT reports');
  process.exitCode = 1;
}

/** The plan and the samples are this checkout's, whoever judges them. */
function report(checkout, output) {
  const plan = path.join(root, 'targets/thanh-hoa-qd-4216.yaml');
  const data = path.join(root, 'samples/thanh-hoa');
  const day = ['--as-of', '2024-10-31', '--format', 'json', '--output', output];
  return [path.join(checkout, 'bin/lotrinh.js'), 'report', plan, '--data', data, ...day];
}
