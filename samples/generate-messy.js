/**
 * Writes the files of samples/messy/: a month of twelve made-up dossiers, told once cleanly (`sach.csv`) and then in every
 * way that portals, spreadsheets and offices are known to spoil it.
 *
 *   node samples/generate-messy.js --out samples/messy [--office]
 *
 * Bytes of old encodings are made here, from tables of their own, so that they prove the reader and do not repeat it.
 * `--office` also makes what needs other programs: spreadsheets (LibreOffice's `soffice`) and Parquet (DuckDB).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cellFiles } from './generate-messy/cells.js';
import { containerFiles } from './generate-messy/containers.js';
import { encodingFiles } from './generate-messy/encodings.js';
import { identityFiles } from './generate-messy/identities.js';
import { refusedFiles } from './generate-messy/refused.js';
import { shapeFiles } from './generate-messy/shapes.js';
import { clean } from './generate-messy/story.js';

const { values } = parseArgs({
  options: { out: { type: 'string' }, office: { type: 'boolean', default: false } },
});
if (values.out === undefined) {
  console.error(
    '--out <folder> is missing: where to write the files, samples/messy for those of the project',
  );
  process.exit(2);
}

const files = {
  'sach.csv': clean,
  ...encodingFiles,
  ...containerFiles,
  ...shapeFiles,
  ...cellFiles,
  ...identityFiles,
  ...refusedFiles,
};
for (const [name, content] of Object.entries(files)) {
  const file = path.join(values.out, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
if (values.office) {
  const { officeFiles } = await import('./generate-messy/office.js');
  await officeFiles(values.out);
}
