// Makes `npm start` and `npm test` work on a fresh clone: installs when the lock file is not the one
// installed, builds when the sources are not the ones built. Contents are compared, not dates (a clone has
// no dates worth trusting). Runs before anything is installed, so it uses Node alone; it writes to stderr
// alone, so that `npm start -s -- --format json` keeps stdout for the report.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);

/** The digest of files and of everything below folders, names included. */
function digest(entries) {
  const hash = createHash('sha256').update(process.version);
  for (const entry of entries) {
    const files = entry.endsWith('/')
      ? readdirSync(at(entry), { recursive: true, withFileTypes: true })
          .filter((found) => found.isFile())
          .map((found) => path.join(found.parentPath, found.name))
          .sort()
      : [at(entry)];
    for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Runs a step unless its stamp says that it was done for the same contents. */
function step(title, stamp, entries, command) {
  const wanted = digest(entries);
  if (existsSync(at(stamp)) && readFileSync(at(stamp), 'utf8') === wanted) return;
  process.stderr.write(`lotrinh: ${title}…\n`);
  rmSync(at(stamp), { force: true });
  command();
  writeFileSync(at(stamp), wanted);
}

/** Runs a program with its output on stderr; ends this process with its exit code if it fails. */
function run(program, args) {
  const windows = process.platform === 'win32';
  const ran = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (ran.status === 0) return;
  process.stderr.write(`lotrinh: \`${program} ${args.join(' ')}\` failed\n`);
  process.exit(ran.status ?? 1);
}

// In an installed package there is no lock file and nothing to do: dist/ came with it.
if (existsSync(at('package-lock.json')) && existsSync(at('src'))) {
  step('installing packages', 'node_modules/.lotrinh-installed', ['package.json', 'package-lock.json'], () =>
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  const sources = ['src/', 'bin/build.js', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
  step('building', 'dist/.lotrinh-built', sources, () => run(process.execPath, [at('bin/build.js')]));
}
