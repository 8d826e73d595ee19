import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../run-in-process.ts';
import { faultsOf } from './faults-of.ts';
import { fuzzCase } from './fuzz-case.ts';

/**
 * Spoilt samples and plans, some hundred of them; `npm run fuzz` runs more. Every case follows from the seed and its number
 * alone; one that fails is kept in .fuzz/, with the command that runs it again.
 */
const seed = Number(process.env.FC_SEED ?? 4216);
const first = Number(process.env.FUZZ_FROM ?? 0);
const runs = Number(process.env.FUZZ_RUNS ?? 300);
/** Where the number of the case that runs is told to whoever watches for one that never ends. */
const watched = process.env.FUZZ_WATCHED;

const scratch = mkdtempSync(path.join(realpathSync(tmpdir()), 'fuzz-'));
const temp = path.join(scratch, 'temp');
mkdirSync(temp);
const before = process.env.TMPDIR;
process.env.TMPDIR = temp;

afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  rmSync(scratch, { recursive: true, force: true });
});

test(
  `${runs} spoilt files and plans: judged or refused, never a crash, and accounts that add up`,
  async () => {
    const failed: string[] = [];
    for (let number = first; number < first + runs; number += 1) {
      if (watched !== undefined) writeFileSync(watched, String(number));
      const one = fuzzCase(seed, number);
      const faults = await faultsOf(one, path.join(scratch, 'case'), temp);
      if (faults.length === 0) continue;
      const kept = path.join(root, '.fuzz', `${seed}-${number}`);
      mkdirSync(kept, { recursive: true });
      for (const [name, bytes] of Object.entries(one.files)) writeFileSync(path.join(kept, name), bytes);
      const again = `npm run fuzz -- --seed ${seed} --from ${number} --runs 1`;
      failed.push([`${one.about}, kept in ${kept}; again: ${again}`, ...faults].join('\n  '));
    }
    expect(failed.join('\n')).toBe('');
  },
  600_000 + runs * 10_000,
);
