import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { clean, header } from './story.js';

/**
 * How LibreOffice takes CSV: comma, quote, UTF-8, from line 1; the days of columns 7 to 9 in the order day, month, year, the
 * fee as a number, all else as text. See "Filter Options for CSV" in its help.
 */
const FILTER =
  'Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/4/8/4/9/4/10/2/11/1,1066,false,true';
/** The same with every cell as text, as exports of portals have it. */
const TEXTS =
  'Text - txt - csv (StarCalc):44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2/7/2/8/2/9/2/10/2/11/2,1066,false,true';

const made = [
  { name: 'ngay-that.xlsx', to: 'xlsx', filter: FILTER },
  { name: 'toan-chu.xlsx', to: 'xlsx', filter: TEXTS },
  { name: 'excel-97.xls', to: 'xls', filter: FILTER },
  { name: 'libreoffice.ods', to: 'ods', filter: FILTER },
  { name: 'html-luu-la.xls', to: 'html', filter: TEXTS },
];

/** Makes the files that need other programs, in `containers/`. Throws where one of them fails. */
export async function officeFiles(out) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'messy-'));
  try {
    for (const { name, to, filter } of made) {
      const csv = path.join(scratch, 'so-lieu.csv');
      writeFileSync(csv, clean);
      const args = ['--headless', `-env:UserInstallation=file://${scratch}/profile`, `--infilter=${filter}`];
      const { status, stderr } = spawnSync('soffice', [
        ...args,
        '--convert-to',
        to,
        '--outdir',
        scratch,
        csv,
      ]);
      if (status !== 0) throw new Error(`soffice ended with ${status}: ${stderr}`);
      renameSync(path.join(scratch, `so-lieu.${to}`), path.join(out, 'containers', name));
    }
    await parquet(path.join(scratch, 'so-lieu.csv'), path.join(out, 'containers', 'duckdb.parquet'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Writes the story as Parquet, with days and fees as such. */
async function parquet(csv, file) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = header.map((name, at) => {
    if (/^Ngày/.test(name)) return `strptime("${name}", '%d/%m/%Y %H:%M') AS "${name}"`;
    return at === 0 || name === 'Lệ phí' ? `"${name}"::INTEGER AS "${name}"` : `"${name}"`;
  });
  await connection.run(
    `COPY (SELECT ${columns.join(', ')} FROM read_csv('${csv}', all_varchar = true)) TO '${file}' (FORMAT parquet)`,
  );
}
