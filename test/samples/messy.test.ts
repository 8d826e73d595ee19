import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import type { SqlValue } from '../../src/engine/sql-value.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Source } from '../../src/model/source.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { unheard } from '../../src/read/progress.ts';
import { readSources } from '../../src/read/read-sources.ts';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh, root } from '../run-in-process.ts';
import { messyTable } from './messy-table.ts';

const folder = path.join(root, 'samples/messy');
const scratch = mkdtempSync(path.join(tmpdir(), 'lotrinh-messy-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const { plan, problems: slips } = parsePlan(
  readFileSync(path.join(folder, 'plan.yaml'), 'utf8'),
  'plan.yaml',
);

function sourceOf(id: string, file: string): Source {
  const found = (plan as Plan).sources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`the plan has no source ${id}`);
  return { ...found, files: [file] };
}

type Row = Readonly<Record<string, SqlValue>>;

/** Reads every column of one file as a source of the plan. */
async function read(id: string, file: string) {
  const source = sourceOf(id, file);
  const engine = await openEngine({
    memoryLimit: '1GB',
    threads: 2,
    tempFolder: path.join(scratch, 'engine'),
  });
  try {
    const needs = new Map([[id, new Set(source.columns.map((column) => column.id))]]);
    const options = { input: null, progress: unheard };
    const { tables, accounts, problems } = await readSources(engine, [source], needs, folder, options);
    const name = tables.get(id)?.name;
    const rows: Row[] =
      name === undefined
        ? []
        : await engine.rows(`SELECT * EXCLUDE _file FROM ${name} ORDER BY _file, rowid`);
    return { source, rows, account: accounts[0], problems };
  } finally {
    await engine.close();
    rmSync(path.join(scratch, 'engine'), { recursive: true, force: true });
  }
}

test('the plan of the messy samples has no slip', () => {
  expect(slips).toEqual([]);
});

const table = messyTable();

test('every sample stands in the table', () => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.\w+$/.test(name) && !['README.md', 'plan.yaml'].includes(name));
  const told = table.map(({ file }) => new RegExp(`^${file.replaceAll('.', '\\.').replace('*', '.*')}$`));
  expect(names.filter((name) => !told.some((pattern) => pattern.test(name)))).toEqual([]);
  expect(table.length).toBeGreaterThan(50);
});

describe('each sample comes out as the table says', () => {
  test.each(table)('$file as $source', async (expected) => {
    const { rows, account, problems } = await read(expected.source, expected.file);
    const place = (line: unknown) => (line === undefined || line === null ? '' : ` line ${line}`);
    const told = problems.map(({ severity, code, facts }) => `${severity} ${code}${place(facts.line)}`);
    expect(told.sort()).toEqual([...expected.problems].sort());
    if (expected.used === null) return expect(account?.files ?? []).toEqual([]);

    const files = account?.files ?? [];
    const total = (part: 'read' | 'used' | 'duplicate' | 'leftOut' | 'rejected') =>
      files.reduce((sum, { rows: counted }) => sum + counted[part], 0);
    const leftOut = files.flatMap((file) => file.leftOut.map(({ code, rows: n }) => `${n} ${code}`));
    const rejects = account?.rejects.map(({ line, column, code }) => `${line} ${column ?? '-'} ${code}`);
    expect({ leftOut: leftOut.sort(), rejects, used: total('used'), duplicate: total('duplicate') }).toEqual({
      leftOut: [...expected.leftOut].sort(),
      rejects: expected.rejects,
      used: expected.used,
      duplicate: expected.duplicates,
    });
    expect(total('used') + total('leftOut') + total('duplicate') + total('rejected')).toBe(total('read'));
    expect(rows).toHaveLength(expected.used);

    if (expected.twinExcept !== null) {
      const { rows: clean } = await read('clean', 'sach.csv');
      const kept = clean.filter((_, at) => !expected.twinExcept?.includes(at + 1));
      const inOrder = (some: readonly Row[]) =>
        [...some].sort((a, b) => String(a.dossier_id).localeCompare(String(b.dossier_id)));
      expect(inOrder(rows)).toEqual(inOrder(kept));
    }
    if (expected.asTwinColumns) expectTwinColumns(rows);
  });
});

/** `x_right` holds what `x` must be read as; rows with one `place_number`, and only they, speak of one place. */
function expectTwinColumns(rows: readonly Row[]): void {
  const twins = Object.keys(rows[0] ?? {}).filter((id) => id.endsWith('_right'));
  for (const id of twins) {
    const was = id.replace('_right', '');
    expect(rows.map((row) => row[was])).toEqual(rows.map((row) => row[id]));
  }
  const places = rows.map(({ place_number, district, commune }) => ({
    place_number,
    name: `${district} / ${commune}`,
  }));
  const numbers = new Set(places.map(({ place_number }) => place_number));
  if (rows[0]?.place_number !== undefined) {
    expect(new Set(places.map(({ name }) => name)).size).toBe(numbers.size);
    expect(new Set(places.map(({ name, place_number }) => `${place_number} ${name}`)).size).toBe(
      numbers.size,
    );
  }
  expect(twins.length + (rows[0]?.place_number === undefined ? 0 : 1)).toBeGreaterThan(0);
}

test('the twin is what the story says: twelve dossiers and 5.724.000 đồng', async () => {
  const { rows } = await read('clean', 'sach.csv');
  expect(rows).toHaveLength(12);
  expect(rows.reduce((sum, { fee }) => sum + Number(fee), 0)).toBe(5_724_000);
  expect(rows[0]).toMatchObject({
    dossier_id: '000.01.02.H99-241001-0001',
    district: 'Huyện Hoằng Hóa',
    commune: 'Xã Hoằng Phú',
    channel: 'online',
  });
});

test('lotrinh report finds the same numbers in every family of files', async () => {
  const argv = ['report', 'samples/messy/plan.yaml', '--as-of', '2024-12-31', '--format', 'json'];
  const { code, out, err } = await lotrinh(argv);
  expect(code, err).toBe(0);
  const report = JSON.parse(out) as JsonReport;
  expect(report.indicators.map(({ id, status }) => `${id} ${status}`)).toEqual(
    report.indicators.map(({ id }) => `${id} met`),
  );
  expect(report.indicators.length).toBe(plan?.indicators.length);
  const told = report.problems.map(({ code, facts }) => [
    code,
    facts.line,
    facts.count,
    facts.difference ?? '',
  ]);
  expect(told).toEqual([
    ['dossier-days-differ', 6, 1, ''],
    ['check-broken', 13, 1, '10'],
    ['check-broken', 13, 1, '20'],
  ]);
});
