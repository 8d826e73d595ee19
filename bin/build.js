// Builds dist/: the declarations by tsc, which checks every type on the way, and the code bundled into a few files with the
// packages it uses. Loading some 400 small files took longer than everything else that a short command does. DuckDB stays a
// package of its own: it is native. The bundled packages' licences go along.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const root = path.join(import.meta.dirname, '..');
const at = (...parts) => path.join(root, ...parts);

rmSync(at('dist'), { recursive: true, force: true });
const typed = spawnSync(
  process.execPath,
  [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')],
  {
    stdio: ['ignore', 2, 2],
  },
);
if (typed.status !== 0) process.exit(typed.status ?? 1);

const bundle = await rolldown({
  input: { lotrinh: at('src/cli/main.ts'), index: at('src/index.ts') },
  external: ['@duckdb/node-api', /^node:/],
  platform: 'node',
});
const { output } = await bundle.write({ dir: at('dist'), format: 'esm', chunkFileNames: '[name].js' });
await bundle.close();

const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
const packages = new Set(
  modules.flatMap((id) => {
    const [, name] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/](?!.*node_modules)/.exec(id) ?? [];
    return name === undefined ? [] : [name];
  }),
);
writeFileSync(
  at('dist/LICENSES.txt'),
  [...packages]
    .sort()
    .map(licence)
    .join(`\n${'-'.repeat(80)}\n\n`),
);

/** The licence of a bundled package, as it gives it. */
function licence(name) {
  const folder = at('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}
