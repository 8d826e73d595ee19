import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lotrinh, root } from '../run-in-process.ts';

/** The example's plan, and a stricter one beside it: of the share submitted online it asks for 55, of communes for the same. */
function story(concepts: readonly string[] = ['online', 'communes']): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-compare-'));
  cpSync(path.join(root, 'test/cases/readme-example'), folder, { recursive: true });
  const plan = ['online-share', 'communes'].reduce(
    (text, id, index) =>
      concepts[index] === undefined
        ? text
        : text.replace(`  - id: ${id}\n`, `  - id: ${id}\n    concept: ${concepts[index]}\n`),
    readFileSync(path.join(folder, 'plan.yaml'), 'utf8'),
  );
  writeFileSync(path.join(folder, 'plan.yaml'), plan);
  writeFileSync(
    path.join(folder, 'strict.yaml'),
    plan
      .replace('id: example', 'id: strict')
      .replace('01/KH-UBND, issued', '02/KH-UBND, issued')
      .replace('more-than: 50', 'at-least: 50'),
  );
  return folder;
}

const both = ['compare-plans', 'plan.yaml', 'strict.yaml', '--data', 'exports', '--as-of', '2024-10-31'];

describe('compare-plans', () => {
  test('judges both and sets them side by side: exactly 50 % is not more than 50 %, and is at least 50 %', async () => {
    const { code, out, err } = await lotrinh(both, story());
    expect([code, err.includes('lỗi')], err).toEqual([0, false]);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('2 cặp chỉ tiêu cùng nội dung: 1 khác yêu cầu · 1 cùng yêu cầu');
    expect(words).toContain('(01/KH-UBND: trên 50%; 02/KH-UBND: ít nhất 50%)');
    expect(words).toContain(
      'Số 50% (ngày 31/10/2024, số của cả hai) đủ mức năm 2025 của 02/KH-UBND nhưng chưa đủ mức của 01/KH-UBND',
    );
  });

  test('writes JSON to a file by its ending, over no plan', async () => {
    const folder = story();
    const { code, out } = await lotrinh([...both, '-o', 'so-sanh.json'], folder);
    const written = JSON.parse(readFileSync(path.join(folder, 'so-sanh.json'), 'utf8'));
    expect([code, out, written.version]).toEqual([0, '', 1]);
    expect(
      written.pairs.map((it: { concept: string; relation: string }) => [it.concept, it.relation]),
    ).toEqual([
      ['online', 'differ'],
      ['communes', 'agree'],
    ]);
    const before = readFileSync(path.join(folder, 'strict.yaml'), 'utf8');
    const over = await lotrinh([...both, '--format', 'json', '-o', 'strict.yaml'], folder);
    expect([over.code, readFileSync(path.join(folder, 'strict.yaml'), 'utf8')]).toEqual([2, before]);
  });

  test('refuses a plan without a concept before anything is read, says where and how to declare one', async () => {
    const folder = story([]);
    const { code, out, err } = await lotrinh([...both, '--rejects', 'loai.csv'], folder);
    expect([code, out, existsSync(path.join(folder, 'loai.csv'))]).toEqual([2, '', false]);
    const line =
      readFileSync(path.join(folder, 'plan.yaml'), 'utf8').split('\n').indexOf('  - id: online-share') + 1;
    expect(err).toContain(`plan.yaml:${line}:9  lỗi  plan-without-concept  Kế hoạch example chưa nói`);
    expect(err).toContain('concept: online-share');
    expect(err).toContain('── strict.yaml');
  });

  test('says so where no concept is in both', async () => {
    const folder = story(['online']);
    const strict = readFileSync(path.join(folder, 'strict.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'strict.yaml'), strict.replace('concept: online', 'concept: other'));
    const { code, out } = await lotrinh([...both, '--lang', 'en'], folder);
    expect([code, out.includes('The plans have nothing in common')], out).toEqual([0, true]);
    expect(out).toContain('Only in 02/KH-UBND (2 indicators)');
  });
});

describe('--path', () => {
  const path969 = `    paths:
      qd-969:
        title: { vi: Giao theo năm, en: Assigned by year }
        points: [{ by: 2023, value: 226 }, { by: 2024, value: 359 }]
        note: made up for the test
`;

  test('judges by that path where an indicator has it, and by the milestones elsewhere', async () => {
    const folder = story();
    const plan = readFileSync(path.join(folder, 'plan.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'plan.yaml'), plan.replace(/( {2}- id: communes\n)/, `$1${path969}`));
    const report = ['report', ...both.slice(1), '--format', 'json', '--path', 'qd-969'];
    const { out, err } = await lotrinh(report, folder);
    const found = JSON.parse(out === '' ? err : out).reports.map(
      ({ indicators }: { indicators: { trajectory: { path: string | null }; expected: number }[] }) =>
        indicators.map(({ trajectory, expected }) => [trajectory.path, Math.round(expected * 1000) / 1000]),
    );
    // 281 of the 366 days of 2024 by 7/10: 226 + (359 − 226) × 281 ÷ 366
    expect(found).toEqual([
      [
        [null, 46.113],
        ['qd-969', 328.112],
      ],
      [
        [null, 46.113],
        [null, 210.714],
      ],
    ]);
    const explained = await lotrinh(
      ['explain', 'plan.yaml', 'communes', ...both.slice(3), '--path', 'qd-969'],
      folder,
    );
    expect([explained.code, explained.out.includes('328,11')], explained.err).toEqual([0, true]);
    const slip = await lotrinh([...report.slice(0, -1), 'qd-996'], folder);
    expect([slip.code, slip.out]).toEqual([2, '']);
    expect(slip.err).toContain(
      'Không chỉ tiêu nào có lộ trình “qd-996” (--path). Có phải bạn muốn viết “qd-969”?',
    );
    expect(slip.err).toContain('Các lộ trình: qd-969.');
  });
});
