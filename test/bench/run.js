/**
 * Measures `lotrinh` beside two other ways to the same numbers, the same dossiers in other encodings and containers, and
 * what an indicator and a start cost.
 *
 *   npm run bench -- [--rows 1000000] [--runs 5] [--csv-parse-runs 1] [--quick]
 *
 * The dossiers are generated once, into .bench/. Fails only where the ways, or the forms, disagree on a figure: times
 * are for people to judge, on a quiet machine; the goals beside them are the project's own.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './differences.js';
import { dossiers, warmed } from './dossiers.js';
import { figuresOfReport } from './figures-of-report.js';
import { inTurn } from './measured.js';
import { measuredForms, streamed } from './measured-forms.js';
import { difference, median, paired, ratio } from './median.js';

const root = path.join(import.meta.dirname, '../..');
const at = (...parts) => path.join(root, ...parts);
const lotrinh = at('bin/lotrinh.js');
const scratch = at('.bench');

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    runs: { type: 'string' },
    'csv-parse-runs': { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
});
const rows = whole('rows', values.rows ?? (values.quick ? '100000' : '1000000'));
const runs = whole('runs', values.runs ?? (values.quick ? '2' : '5'));
const csvParseRuns = whole('csv-parse-runs', values['csv-parse-runs']);

mkdirSync(scratch, { recursive: true });
progress(`dossiers: ${rows}`);
const folder = dossiers(rows, scratch);
const bytes = await warmed(folder);

say(`${rows} dossiers, ${Math.round(bytes / 1e6)} MB; median of ${runs} runs in turn`);
say();
const outputs = {
  ours: at('.bench/ours.json'),
  one: at('.bench/one.json'),
  hand: at('.bench/hand.json'),
  fold: at('.bench/fold.json'),
};
const names = {
  ours: 'lotrinh report, 10 indicators',
  one: 'one query by hand in DuckDB, the same 10',
  hand: 'by hand, tuned to three statements',
  fold: 'folded from csv-parse, the same 10',
  forty: 'lotrinh report, 40 indicators',
};
const bulk = inTurn(
  [
    { name: names.ours, args: report(at('test/bench/plan-10.yaml'), folder, outputs.ours) },
    { name: names.one, args: [at('test/bench/by-hand.js'), folder, outputs.one, 'one-query'] },
    { name: names.hand, args: [at('test/bench/by-hand.js'), folder, outputs.hand] },
    { name: names.forty, args: report(at('test/bench/plan-40.yaml'), folder, at('.bench/forty.json')) },
    {
      name: names.fold,
      args: [at('test/bench/by-csv-parse.js'), folder, outputs.fold],
      runs: csvParseRuns,
    },
  ],
  runs,
  scratch,
  (name, round) => progress(`round ${round + 1}: ${name}`),
);
const disagreements = disagreed();
table(bulk, names.one);

const forms = { runs, scratch, onRun: (name, round) => progress(`round ${round + 1}: ${name}`) };
const ten = (data, output) => report(at('test/bench/plan-10.yaml'), data, output);
const texts = await measuredForms({ ...forms, forms: streamed, rows, report: ten });
table(texts.taken, texts.base);
const twice = await measuredForms({ ...forms, forms: streamed, rows: 2 * rows, runs: 1, report: ten });
table(twice.taken, twice.base);
// a workbook is a tenth of an export: a sheet holds about a million rows, and offices send thousands
const sheets = await measuredForms({ ...forms, forms: ['xlsx'], rows: Math.ceil(rows / 5), report: ten });
table(sheets.taken, sheets.base);
disagreements.push(...texts.disagreements, ...twice.disagreements, ...sheets.disagreements);

const startNames = {
  node: 'node -e 0',
  help: 'lotrinh --help',
  validate: 'lotrinh validate targets/thanh-hoa-qd-4216.yaml',
  samples: 'lotrinh report … --data samples/thanh-hoa',
};
const plan = at('targets/thanh-hoa-qd-4216.yaml');
const starts = inTurn(
  [
    { name: startNames.node, args: ['-e', '0'] },
    { name: startNames.help, args: [lotrinh, '--help'] },
    { name: startNames.validate, args: [lotrinh, 'validate', plan] },
    { name: startNames.samples, args: report(plan, at('samples/thanh-hoa'), at('.bench/samples.json')) },
  ],
  runs,
  scratch,
  (name, round) => progress(`round ${round + 1}: ${name}`),
);
table(starts, startNames.node);

say('Goals');
const against = (left, right, part) => paired(bulk.get(left), bulk.get(right), part, ratio);
const beyondNode = paired(starts.get(startNames.samples), starts.get(startNames.node), 'wall', difference);
goal('wall time, against one query by hand', against(names.ours, names.one, 'wall'), 1.5, '×');
goal('peak memory, against one query by hand', against(names.ours, names.one, 'memory'), 1.5, '×');
goal('wall time, against the tuned statements', against(names.ours, names.hand, 'wall'), 1.5, '×');
goal('wall time, 40 indicators against 10', against(names.forty, names.ours, 'wall'), 1.3, '×');
for (const form of streamed) {
  // the engine's own memory grows with its rows: what must not grow is what a form costs on top
  const beside = ({ taken, nameOf, base }) =>
    paired(taken.get(nameOf(form)), taken.get(base), 'memory', ratio);
  goal(`memory of ${form} / plain, rows doubled`, beside(twice) / beside(texts), 1.15, '×');
}
goal('wall time on samples/, beyond that of Node', beyondNode, 1.5, 's');
say();

if (disagreements.length > 0) {
  console.error(`They DISAGREE in ${disagreements.length} places:`);
  for (const line of disagreements.slice(0, 20)) console.error(`  ${line}`);
  process.exitCode = 1;
} else {
  const { figures, account } = JSON.parse(readFileSync(outputs.hand, 'utf8'));
  const { read, used, duplicate, rejected } = account;
  say(`All agree on ${figures.length} figures and on the rows:`);
  say(`${read} read = ${used} used + ${duplicate} duplicate + ${rejected} rejected.`);
}

function report(file, data, output) {
  return [
    lotrinh,
    'report',
    file,
    '--data',
    data,
    '--as-of',
    '2024-10-31',
    '--format',
    'json',
    '--output',
    output,
  ];
}

/** Compares the three results, and the ten indicators that both plans have. */
function disagreed() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const ours = { name: 'lotrinh', result: figuresOfReport(read(outputs.ours)) };
  const hand = { name: 'by hand', result: read(outputs.hand) };
  const one = { name: 'one query', result: read(outputs.one) };
  const fold = { name: 'csv-parse', result: read(outputs.fold) };
  const all = figuresOfReport(read(at('.bench/forty.json')));
  const ids = new Set(ours.result.figures.map(({ indicator }) => indicator));
  const figures = all.figures.filter(({ indicator }) => ids.has(indicator));
  const forty = { name: 'lotrinh with 40', result: { ...all, figures } };
  return [
    ...differences(ours, one),
    ...differences(ours, hand),
    ...differences(hand, fold),
    ...differences(ours, forty),
  ];
}

/** Prints the medians of each program, and its ratios to the one that all are compared with. */
function table(taken, base) {
  const width = Math.max(...[...taken.keys()].map((name) => name.length));
  const line = (name, cells) => say(name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join(''));
  line('', ['wall s', 'cpu s', 'peak MB', 'wall ×', 'cpu ×', 'peak ×']);
  for (const [name, measures] of taken) {
    const medians = ['wall', 'cpu', 'memory'].map((part) => median(measures.map((one) => one[part])));
    const ratios = ['wall', 'cpu', 'memory'].map((part) => paired(measures, taken.get(base), part, ratio));
    const [wall, cpu, memory] = medians;
    line(name, [wall.toFixed(2), cpu.toFixed(2), memory.toFixed(0), ...ratios.map((of) => of.toFixed(2))]);
  }
  say();
}

function goal(what, value, most, unit) {
  const reached = value <= most ? 'reached' : 'NOT reached';
  say(`  ${what.padEnd(44)}${value.toFixed(2)} ${unit}, goal at most ${most} ${unit}: ${reached}`);
}

function say(line = '') {
  console.log(line);
}

function progress(line) {
  if (process.stderr.isTTY) console.error(`… ${line}`);
}

function whole(name, text) {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  console.error(`--${name} ${text} is not a positive whole number`);
  process.exit(2);
}
