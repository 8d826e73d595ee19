import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lotrinh, root } from '../run-in-process.ts';

const header = 'Mã hồ sơ,Ngày tiếp nhận,Ngày trả kết quả,Đơn vị,Hình thức nộp\n';

/**
 * The example's plan, and beside it another of the same exports: its id is `other`, its pillar of digital society is named
 * otherwise, it has an indicator `villages` where the first has `communes`, and a source `villages` for it.
 */
function story(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-several-'));
  cpSync(path.join(root, 'test/cases/readme-example'), folder, { recursive: true });
  const plan = readFileSync(path.join(folder, 'plan.yaml'), 'utf8');
  writeFileSync(
    path.join(folder, 'other.yaml'),
    plan
      .replace('id: example', 'id: other')
      .replace('Kế hoạch thí dụ', 'Kế hoạch khác')
      .replaceAll('digital-society', 'villages-pillar')
      .replace('- id: communes', '- id: villages')
      .replace('from: communes', 'from: villages')
      .replace(/^ {2}communes:/m, '  villages:')
      .replace(/^(\s+owner: )Văn phòng UBND tỉnh/m, '$1Sở Nội vụ'),
  );
  return folder;
}

const both = ['report', 'plan.yaml', 'other.yaml', '--data', 'exports', '--as-of', '2024-10-31'];

interface Report {
  readonly plan: { readonly id: string };
  readonly asOf: string;
  readonly targetBy: string;
  readonly summary: { readonly selected: number; readonly total: number };
  readonly indicators: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string; readonly files: readonly { path: string }[] }[];
}

async function reports(argv: readonly string[], folder: string, input = ''): Promise<readonly Report[]> {
  const { out, err } = await lotrinh([...argv, '--format', 'json'], folder, input);
  if (out === '') throw new Error(err);
  return JSON.parse(out).reports;
}

describe('a report of several plans', () => {
  test('in JSON is the list of what each plan alone gives, unchanged', async () => {
    const folder = story();
    const { out } = await lotrinh([...both, '--format', 'json'], folder);
    const alone = [];
    for (const plan of ['plan.yaml', 'other.yaml']) {
      const argv = ['report', plan, ...both.slice(3), '--format', 'json'];
      alone.push(JSON.parse((await lotrinh(argv, folder)).out));
    }
    expect(JSON.parse(out)).toEqual({ version: 1, reports: alone });
  });

  test('in the terminal has a heading each, and one count of all at the end', async () => {
    const { code, out } = await lotrinh(both, story());
    expect(code).toBe(0);
    expect(out.indexOf('Kế hoạch thí dụ')).toBe(0);
    expect(out.indexOf('Kế hoạch khác')).toBeGreaterThan(out.indexOf('2 chỉ tiêu:'));
    expect(out.split('\n').filter((line) => line.startsWith('Cả 2 kế hoạch, 4 chỉ tiêu:'))).toHaveLength(1);
  });

  test('is judged as of today in the time zone of each', async () => {
    const folder = story();
    const other = readFileSync(path.join(folder, 'other.yaml'), 'utf8');
    // 10:00 on 15 November in Hà Nội, where the clock of the tests stands, is still the 14th in Honolulu
    const moved = other.replace('  period:', '  timezone: Pacific/Honolulu\n  period:');
    writeFileSync(path.join(folder, 'other.yaml'), moved);
    const found = await reports(both.slice(0, 5), folder);
    expect(found.map(({ asOf }) => asOf)).toEqual(['2024-11-15', '2024-11-14']);
  });

  test('reads the exports of each from its own folder where none is given, or from one folder each', async () => {
    const folder = story();
    mkdirSync(path.join(folder, 'elsewhere'));
    cpSync(path.join(folder, 'other.yaml'), path.join(folder, 'elsewhere/other.yaml'));
    cpSync(path.join(folder, 'exports'), path.join(folder, 'elsewhere'), { recursive: true });
    cpSync(path.join(folder, 'plan.yaml'), path.join(folder, 'exports/plan.yaml'));
    const day = ['--as-of', '2024-10-31'];
    const own = await reports(['report', 'exports/plan.yaml', 'elsewhere/other.yaml', ...day], folder);
    expect(own.map(({ plan }) => plan.id)).toEqual(['example', 'other']);
    const each = ['report', 'plan.yaml', 'other.yaml', '-d', 'exports', '-d', 'elsewhere', ...day];
    expect((await reports(each, folder)).map(({ sources }) => sources.length)).toEqual([2, 2]);
    const three = await lotrinh([...each, '-d', 'exports'], folder);
    expect([three.code, three.err.includes('Có 3 thư mục số liệu')], three.err).toEqual([2, true]);
  });
});

describe('options hold for all plans', () => {
  test.each([
    [
      ['--indicator', 'villages'],
      [0, 1],
    ],
    [
      ['--indicator', 'villages,communes'],
      [1, 1],
    ],
    [
      ['--pillar', 'villages-pillar'],
      [0, 1],
    ],
    [
      ['--owner', 'Sở Nội vụ'],
      [0, 1],
    ],
    [
      ['--owner', 'Sở Nội vụ', '--owner', 'Văn phòng UBND tỉnh'],
      [1, 1],
    ],
  ])('%j selects %j of two each', async (select, selected) => {
    const found = await reports([...both, ...select], story());
    expect(found.map(({ summary }) => [summary.selected, summary.total])).toEqual(
      selected.map((count) => [count, 2]),
    );
  });

  test.each([
    [['--indicator', 'vilages'], 'Không kế hoạch nào trong số này có chỉ tiêu “vilages”.'],
    [['--indicator', 'vilages'], 'Có phải bạn muốn viết “villages”?'],
    [['--pillar', 'nowhere'], 'digital-government, digital-society, villages-pillar'],
    [['--files', 'dosiers=x.csv'], 'Không kế hoạch nào trong số này có nguồn “dosiers” (--files).'],
    [['--files', 'dossiers=-'], 'dossiers (example), dossiers (other)'],
    [['--path', 'qd-969'], 'Kế hoạch chưa khai lộ trình nào khác'],
  ])('%j: %s', async (more, said) => {
    const { code, out, err } = await lotrinh([...both, ...more], story());
    expect([code, out, err.includes(said)], err).toEqual([2, '', true]);
  });

  test('--files replaces a source where a plan has it, also by standard input', async () => {
    const piped = readFileSync(path.join(root, 'test/cases/readme-example/exports/xa-2024.csv'), 'utf8');
    const found = await reports([...both, '--files', 'villages=-'], story(), piped);
    const files = found.map(({ sources }) => sources.map((it) => [it.id, it.files.map((file) => file.path)]));
    expect(files[0]?.[1]).toEqual(['communes', ['xa-2024.csv']]);
    expect(files[1]?.[1]).toEqual(['villages', ['-']]);
  });

  test('--fail-on looks at the indicators of every plan', async () => {
    const folder = story();
    const one = ['--indicator', 'villages', '--fail-on', 'behind'];
    expect((await lotrinh([...both, ...one], folder)).code).toBe(1);
    expect((await lotrinh([...both, '--fail-on', 'met'], folder)).code).toBe(0);
  });
});

describe('where one plan cannot be judged', () => {
  test('nothing is printed but the problems of all, under the names of their files; nothing is written', async () => {
    const folder = story();
    writeFileSync(path.join(folder, 'broken.yaml'), 'version: 1\n');
    writeFileSync(
      path.join(folder, 'other.yaml'),
      readFileSync(path.join(folder, 'other.yaml'), 'utf8').replace('xa-*.csv', 'khong-co-*.csv'),
    );
    const missing = await lotrinh([...both, '--output', 'r.json'], folder);
    expect([missing.code, missing.out, existsSync(path.join(folder, 'r.json'))]).toEqual([2, '', false]);
    expect(missing.err).toContain('── other.yaml\n');
    expect(missing.err).toContain('khong-co-*.csv');
    expect(missing.err).toContain('Không in gì cả: không đánh giá được other.yaml,');
    const broken = await lotrinh(['report', 'broken.yaml', ...both.slice(1)], folder);
    expect([broken.code, broken.out]).toEqual([2, '']);
    expect(broken.err).toContain('── broken.yaml\nbroken.yaml:1:1');
    expect(broken.err).toContain('không đánh giá được broken.yaml,');
  });

  test('two plans of one id are refused, and one file by two ways', async () => {
    const folder = story();
    cpSync(path.join(folder, 'plan.yaml'), path.join(folder, 'copy.yaml'));
    const twice = await lotrinh(['report', 'plan.yaml', 'copy.yaml', ...both.slice(3)], folder);
    expect([twice.code, twice.out]).toEqual([2, '']);
    expect(twice.err).toContain('Hai kế hoạch có cùng mã “example”: plan.yaml và copy.yaml.');
  });

  test('no plan and no export of any of them is written over', async () => {
    const folder = story();
    for (const input of ['other.yaml', 'exports/xa-2024.csv']) {
      const before = readFileSync(path.join(folder, input), 'utf8');
      for (const option of ['--output', '--rejects']) {
        const { code } = await lotrinh([...both, '--format', 'json', option, input], folder);
        expect([code, readFileSync(path.join(folder, input), 'utf8')]).toEqual([2, before]);
      }
    }
  });
});

describe('listings of several plans', () => {
  test('are one file each with the plan in front, and each plan has its own limit of rejects', async () => {
    const folder = story();
    writeFileSync(
      path.join(folder, 'exports/ho-so-2024-11.csv'),
      `${header}X-1,31/02/2024,,Sở A,Trực tuyến\nHS-001,02/09/2024,30/09/2024,Sở A,Trực tuyến\n`,
    );
    const lists = ['--rejects', 'loai.csv', '--duplicates', 'trung.csv'];
    const { code } = await lotrinh([...both, ...lists], folder);
    expect(code).toBe(0);
    const lines = (file: string) => readFileSync(path.join(folder, file), 'utf8').split('\r\n');
    const found = lines('loai.csv').filter((line) => line.includes('ho-so-2024-11.csv,2,'));
    expect(lines('loai.csv')[0]).toBe('\ufeffKế hoạch,Tệp,Dòng,Cột,Khóa,Nội dung,Mã lý do,Lý do');
    expect(found.map((line) => line.split(',').slice(0, 5))).toEqual(
      ['example', 'other'].map((plan) => [plan, 'ho-so-2024-11.csv', '2', 'received_at', 'X-1']),
    );
    expect(lines('loai.csv').filter((line) => line.startsWith('\ufeff'))).toHaveLength(1);
    const kept = 'ho-so-2024-09.csv,2,HS-001,ho-so-2024-11.csv,3';
    expect(lines('trung.csv')).toEqual(expect.arrayContaining([`example,${kept}`, `other,${kept}`]));

    // what is listed has to be mended where nothing could be judged of it
    const count = lines('loai.csv').filter((line) => line.startsWith('example,')).length;
    const limited = async (limit: number) =>
      (await lotrinh([...both, '--max-rejects', String(limit), '--rejects', 'loai-2.csv'], folder)).code;
    expect([await limited(count), await limited(count - 1)]).toEqual([0, 2]);
    expect(lines('loai-2.csv')).toEqual(lines('loai.csv'));
  });
});
