import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh, root } from '../run-in-process.ts';

const story = path.join(root, 'test/cases/units-after-the-merger');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-units-'));
  cpSync(story, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${from}`);
  writeFileSync(path.join(folder, file), changed);
}

const dated = ['plan.yaml', '--as-of', '2025-12-31'];

async function report(...more: readonly string[]): Promise<JsonReport> {
  const ran = await lotrinh(['report', ...dated, '--format', 'json', ...more], folder);
  expect(ran.code, ran.err).toBe(0);
  return JSON.parse(ran.out) as JsonReport;
}

describe('the registry of units', () => {
  test('is read where a measure that follows it is judged, and not where none is', async () => {
    change(
      'plan.yaml',
      'indicators:\n',
      `indicators:
  - id: dossiers
    name: Số hồ sơ
    pillar: digital-government
    unit: hồ sơ
    trajectory: flat
    milestones:
      - { by: 2025, at-least: 1000, note: thí dụ }
    measure: { from: dossiers, on: day, window: to-date, by: [commune], sum: { of: total } }
`,
    );
    const sources = async (...more: string[]) => (await report(...more)).sources.map(({ id }) => id);
    expect(await sources()).toEqual(['communes', 'dossiers']);
    expect(await sources('--indicator', 'online')).toEqual(['communes', 'dossiers']);
    expect(await sources('--indicator', 'dossiers')).toEqual(['dossiers']);
    // the same source and the same column, followed by one measure and not by the other
    const [plain, followed] = (await report()).indicators;
    expect(plain?.units).toHaveLength(11);
    expect(followed?.units).toHaveLength(6);
  });

  test('has its faults said with file and line, and what is sound of it is followed', async () => {
    change(
      'danh-muc-don-vi.csv',
      'Xã Hà Vinh,,30/06/2025,Phường Bỉm Sơn',
      'Xã Hà Vinh,,30/06/2025,Phường Bím Sơn',
    );
    const ran = await lotrinh(['report', ...dated, '--lang', 'en'], folder);
    expect(ran.code).toBe(0);
    expect(ran.err).toMatch(
      /danh-muc-don-vi\.csv:3\s+warning\s+unit-successor-unknown .*“Xã Hà Vinh”.*“Phường Bím Sơn”.*Did you mean “Phường Bỉm Sơn”\?/,
    );
    const [online] = (await report()).indicators;
    expect(online?.observed?.numerator).toBe(735);
    expect(online?.units.map(({ unit }) => unit.commune)).toContain('Xã Hà Vinh');
    expect(online?.units.find(({ unit }) => unit.commune === 'Xã Hà Vinh')?.until).toBe('2025-06-30');
  });

  test('that is missing leaves units as they are written', async () => {
    rmSync(path.join(folder, 'danh-muc-don-vi.csv'));
    expect((await lotrinh(['report', ...dated], folder)).code).toBe(2);
    change('plan.yaml', 'files: danh-muc-don-vi.csv', 'files: danh-muc-don-vi.csv\n    optional: true');
    const { indicators, problems } = await report();
    expect(problems.map(({ code }) => code)).toEqual(['files-missing-optional']);
    expect(indicators[0]?.observed?.numerator).toBe(735);
    expect(indicators[0]?.units.every(({ formerly }) => formerly.length === 0)).toBe(true);
  });

  test('tells places apart by the district that they lie in, while there are districts', async () => {
    const districts: Record<string, string> = {
      'Phường Ba Đình (thị xã Bỉm Sơn)': 'Thị xã Bỉm Sơn',
      '"Phường Ba Đình, Thị xã Bỉm Sơn"': 'Thị xã Bỉm Sơn',
      'Phường Ba Đình (thành phố Thanh Hoá)': 'Thành phố Thanh Hóa',
      'Xã Hà Vinh': 'Huyện Hà Trung',
    };
    for (const file of ['ho-so-gia-lap-2024.csv', 'ho-so-gia-lap-2025.csv']) {
      const rows = readFileSync(path.join(folder, file), 'utf8').split('\n').slice(1, -1);
      const written = rows.map((row) => {
        const [, day, unit = '', figures] = /^([^,]+),("[^"]+"|[^,]+),(.+)$/.exec(row) ?? [];
        const name = unit.replace(/^"|"$|( \(|, ).*$/g, '');
        return [day, districts[unit] ?? '', name, figures].join(',');
      });
      const header = 'Ngày cuối kỳ,Huyện,Đơn vị,Hồ sơ trực tuyến,Tổng số hồ sơ';
      writeFileSync(path.join(folder, file), `${[header, ...written].join('\n')}\n`);
    }
    change(
      'plan.yaml',
      'commune: { header: Đơn vị, type: text }',
      'commune: { header: Đơn vị, type: place, within: district }\n      district: { header: Huyện, type: place }',
    );
    change('plan.yaml', 'by: [commune]', 'by: [district, commune]');
    const { indicators, problems } = await report();
    // that there are districts no more is no fault of the rows
    expect(problems.map(({ code }) => code)).toEqual(['units-unknown', 'units-not-then']);
    expect(
      indicators[0]?.units.map(({ unit, denominator, formerly }) => [
        unit.district,
        unit.commune,
        denominator,
        formerly.map((one) => one.unit.district),
      ]),
    ).toEqual([
      [null, 'Phường Bỉm Sơn', 502, ['Huyện Hà Trung', null, 'thị xã Bỉm Sơn']],
      [null, 'Phường Hạc Thành', 200, [null, 'thành phố Thanh Hóa']],
      [null, 'Phường Quảng Phú', 10, []],
      [null, 'Xã Bát Mọt', 20, []],
      [null, 'Xã Hoằng Phú', 320, [null, null]],
      [null, 'Xã Hoằng Thanh', 100, [null, null]],
    ]);
  });
});

test('old units are shown on demand', async () => {
  const explained = async (...more: string[]) =>
    (await lotrinh(['explain', 'plan.yaml', 'online', '--as-of', '2025-12-31', ...more], folder)).out;
  expect(await explained()).not.toContain('– Xã Hoằng Phụ');
  expect(await explained()).toContain('--old-units');
  expect(await explained('--old-units')).toContain('– Xã Hoằng Phụ (đến 30/06/2025)');
});
