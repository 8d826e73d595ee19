/**
 * Spoils sample files and plans and watches that `lotrinh` takes it well; `npm test` does a few hundred of these runs.
 *
 *   npm run fuzz -- [--runs 2000] [--seed 4216] [--from 0] [--hostile]
 *
 * A case that fails is kept in .fuzz/ and told with the command that runs it again. One that does not end within a
 * minute is stopped and told too. `--hostile` tries sizes and kinds of files instead, each in a process of its own.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.join(import.meta.dirname, '../..');
/** Seconds after which a single case counts as one that never ends. */
const PATIENCE = 60;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '4216' },
    from: { type: 'string', default: '0' },
    hostile: { type: 'boolean', default: false },
  },
});
for (const name of ['runs', 'seed', 'from']) {
  if (/^\d{1,9}$/.test(values[name])) continue;
  console.error(`--${name} ${values[name]} is not a whole number`);
  process.exit(2);
}

if (values.hostile) await import('./hostile-sizes.js');
else watch();

function watch() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-fuzz-'));
  const watched = path.join(folder, 'number');
  writeFileSync(watched, values.from);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', path.join(root, 'test/vitest.config.ts'), 'test/fuzz/fuzz.test.ts'],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        FC_SEED: values.seed,
        FUZZ_FROM: values.from,
        FUZZ_RUNS: values.runs,
        FUZZ_WATCHED: watched,
      },
      // with the workers that it starts
      detached: process.platform !== 'win32',
    },
  );
  const timer = setInterval(() => {
    const idle = (Date.now() - statSync(watched).mtimeMs) / 1000;
    if (idle < PATIENCE) return;
    clearInterval(timer);
    const number = readFileSync(watched, 'utf8');
    console.error(`case ${number} of seed ${values.seed} did not end within ${PATIENCE} s; again:`);
    console.error(`  npm run fuzz -- --seed ${values.seed} --from ${number} --runs 1`);
    process.exitCode = 1;
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  }, 1000);
  const stop = () => {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGINT');
  };
  process.once('SIGINT', stop);
  child.on('exit', (code) => {
    clearInterval(timer);
    rmSync(folder, { recursive: true, force: true });
    process.exitCode ??= code ?? 1;
  });
}
