import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../run-in-process.ts';
import { mutate } from './mutate.ts';
import { random } from './random.ts';

/** One spoilt file with a plan that reads it, or one spoilt plan, and the command line to run. */
export interface FuzzCase {
  /** What was spoilt. */
  readonly about: string;
  readonly files: Readonly<Record<string, Buffer>>;
  readonly argv: readonly string[];
}

const samples = path.join(root, 'samples/messy');

interface Spec {
  readonly sources: Readonly<Record<string, { readonly files: string | readonly string[] }>>;
  readonly indicators: readonly { readonly measure: { readonly from: string } }[];
}
const planText = readFileSync(path.join(samples, 'plan.yaml'), 'utf8');
const spec = parse(planText, { maxAliasCount: 1000 }) as Spec;

/** Every sample, with the source that reads its folder; what is refused is read as the twin is. */
const seeds = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => /\.\w+$/.test(name) && !/\.(md|yaml)$/.test(name))
  .sort()
  .flatMap((name) => {
    const from = Object.keys(spec.sources).filter((id) =>
      [spec.sources[id]?.files ?? []].flat().some((glob) => matches(glob, name)),
    );
    return (from.length > 0 ? from : ['clean']).map((source) => ({ name, source }));
  });

function matches(glob: string, name: string): boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+()[\]]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(name);
}

/** A plan of one source and what is measured from it, whose files are one file. */
function planOf(source: string, file: string): string {
  const indicators = spec.indicators.filter(({ measure }) => measure.from === source);
  const sources = { [source]: { ...spec.sources[source], files: [file] } };
  return stringify({ ...spec, sources, indicators }, { aliasDuplicateObjects: false });
}

/** Gives the case of a number; the same for the same seed and number. */
export function fuzzCase(seed: number, number: number): FuzzCase {
  const chance = random(seed * 1_000_003 + number);
  const [first, ...others] = seeds;
  if (first === undefined) throw new Error('there are no samples to spoil');
  const { name, source } = chance.pick([first, ...others]);
  const bytes = readFileSync(path.join(samples, name));
  const file = path.posix.basename(name);
  const format = chance.pick(['json', 'json', 'table']);
  const report = [
    'report',
    'plan.yaml',
    '--as-of',
    '2024-12-31',
    '--format',
    format,
    '--rejects',
    'rejects.out',
  ];
  const argv = chance.pick([
    report,
    report,
    report,
    ['inspect', file],
    ['inspect', file, '--plan', 'plan.yaml'],
  ]);
  const plan = Buffer.from(planOf(source, file));
  // one in eight spoils the plan, which people write by hand
  if (chance.int(8) === 0) {
    return { about: `plan of ${source}`, argv, files: { 'plan.yaml': mutate(plan, chance), [file]: bytes } };
  }
  return { about: name, argv, files: { 'plan.yaml': plan, [file]: mutate(bytes, chance) } };
}
