import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const usageHook = path.join(import.meta.dirname, 'report-usage.cjs');

/**
 * Runs Node once with some arguments, from start to end, and gives its wall time and processor time in seconds and its
 * peak resident memory in MB. Throws where the program fails. `folder` takes a small file while it runs.
 *
 * Keep the calling process small: on Linux a child's peak begins with what its parent had when it was started.
 */
export function measured(args, folder) {
  const usage = path.join(folder, 'usage.json');
  const from = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(process.execPath, ['--require', usageHook, ...args], {
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - from) / 1e9;
  if (status !== 0) throw error ?? new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  const { maxRSS, cpu } = JSON.parse(readFileSync(usage, 'utf8'));
  rmSync(usage);
  return { wall, cpu: cpu / 1e6, memory: (maxRSS * 1024) / 1e6 };
}

/** Runs some programs in turn, A B C A B C …, so that a busy moment hits all of them alike; `runs` may limit one. */
export function inTurn(programs, rounds, folder, onRun) {
  const taken = new Map(programs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, args, runs = rounds } of programs) {
      if (round >= runs) continue;
      onRun(name, round);
      taken.get(name).push(measured(args, folder));
    }
  }
  return taken;
}
