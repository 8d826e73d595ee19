import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Changes, IndicatorChange } from '../../src/model/changes.ts';
import { lotrinh, root } from '../run-in-process.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-compare-'));
const story = path.join(root, 'test/cli/two-months');
const expected = readFileSync(path.join(story, 'expected.md'), 'utf8');
const [september = [], october = []] = [...expected.matchAll(/^lotrinh (.+)$/gm)].map(([, line = '']) =>
  line.split(' '),
);

const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats.default(ajv);
const isReport = ajv.compile(
  JSON.parse(readFileSync(path.join(root, 'src/report/report.schema.json'), 'utf8')),
);

const at = (name: string) => path.join(folder, name);
const run = (...argv: string[]) => lotrinh(argv, folder);

interface Report {
  readonly changes: Changes | null;
  readonly summary: { readonly total: number; readonly selected: number };
  readonly indicators: readonly { readonly id: string; readonly observed: { value: unknown } | null }[];
}

/** What a test spoils of a report. */
interface Spoilable {
  readonly indicators: readonly object[];
  readonly summary: object;
}

/** Runs a command that is to write a JSON report to stdout. */
async function reportOf(...argv: string[]): Promise<Report> {
  const { out, err } = await run(...argv, '--format', 'json');
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}

const kindsOf = ({ changes }: Report) =>
  Object.fromEntries((changes?.indicators ?? []).map(({ id, kind }) => [id, kind]));

/** Runs a command that is to be refused before anything is read or written, and gives what it says. */
async function refusal(...argv: string[]): Promise<string> {
  const { code, out, err } = await run(...argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).not.toMatch(/\n {4}at |undefined|null|NaN/);
  expect(err).not.toContain('lỗi của chương trình');
  return err;
}

beforeAll(async () => {
  cpSync(story, folder, { recursive: true });
  expect(await run(...september)).toEqual({ code: 0, out: '', err: '' });
});

describe('two months of one plan', () => {
  test('every indicator is what expected.md says, and counts add up', async () => {
    const report = await reportOf(...october.slice(0, -2));
    const { changes } = report;
    const rows = expected.split('\n').filter((line) => line.startsWith('|'));
    const said = rows.slice(2).map((row) =>
      row
        .split('|')
        .slice(1, -2)
        .map((cell) => cell.trim()),
    );
    const written = (it: unknown) => (it === null ? '–' : String(it));
    const found = (changes?.indicators ?? []).map((it: IndicatorChange) =>
      [
        it.id,
        it.value.before?.value ?? null,
        it.value.now?.value ?? null,
        it.difference,
        it.direction,
        it.status.before,
        it.status.now,
        it.kind,
      ].map(written),
    );
    expect(said).toHaveLength(13);
    expect(found).toEqual(said);
    const counts = Object.values(changes?.counts ?? {});
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(13);
    expect(changes?.since).toMatchObject({ file: 'september.json', asOf: '2024-09-30' });
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(changes?.indicators.filter(({ target }) => target !== null)).toMatchObject([
      { id: 'raised', target: { before: { value: 366 }, now: { value: 400 } }, redefined: ['trajectory'] },
    ]);
  });

  test('fails on what regressed, and says it as expected.md does', async () => {
    const { code, out } = await run(...october);
    expect(code).toBe(Number(/^Exit code: (\d)/m.exec(expected)?.[1]));
    const text = /```text\n([\s\S]+?)```/.exec(expected)?.[1] ?? '';
    expect(text.length).toBeGreaterThan(1000);
    expect(`${out.replaceAll('\u00a0', ' ')}\n`).toContain(`\n${text}\n`);
  });

  test('without a regression it exits with 0; what is hidden fails a job all the same', async () => {
    const argv = [...october, '--indicator', 'steady,done'];
    expect((await run(...argv)).code).toBe(0);
    expect((await run(...argv, '--fail-on', 'met')).code).toBe(1);
    const hidden = await run(...october, '--status', 'met');
    expect([hidden.code, hidden.out.includes('Rơi xuống')]).toEqual([1, false]);
  });

  test('a report held against itself has nothing changed', async () => {
    const report = await reportOf(
      'report',
      'september.yaml',
      ...september.slice(2, 4),
      ...october.slice(4, 6),
    );
    expect(new Set(Object.values(kindsOf(report)))).toEqual(new Set(['same']));
    const { out } = await run('report', 'september.yaml', ...september.slice(2, 4), ...october.slice(4, 6));
    expect(out).toContain('Cả 12 chỉ tiêu giữ nguyên đánh giá.');
  });
});

describe('a part of a plan', () => {
  test('now: what is left out is not gone, and what is gone from another pillar is not told', async () => {
    const report = await reportOf(...october, '--pillar', 'other');
    expect(kindsOf(report)).toEqual({ steady: 'same' });
    expect(kindsOf(await reportOf(...october, '--indicator', 'falls,done'))).toEqual({
      falls: 'newly-behind',
      done: 'better',
    });
    expect(kindsOf(await reportOf(...october, '--pillar', 'all'))).toMatchObject({ dropped: 'gone' });
  });

  test('then: what was left out is not new', async () => {
    await run(...september.slice(0, 4), '--pillar', 'other', '-o', 'part.json');
    const argv = ['report', 'october.yaml', '--as-of', '2024-10-31', '--compare', 'part.json'];
    const kinds = kindsOf(await reportOf(...argv));
    expect(kinds).toMatchObject({ steady: 'same', falls: 'not-compared', added: 'not-compared' });
    expect(kinds).not.toHaveProperty('dropped');
    expect(await refusal(...argv, '--indicator', 'falls')).toContain('không đánh giá chỉ tiêu nào');
  });
});

describe('several plans', () => {
  beforeAll(async () => {
    for (const month of ['september', 'october']) {
      const text = readFileSync(at(`${month}.yaml`), 'utf8');
      writeFileSync(at(`${month}-b.yaml`), text.replace('id: two-months', 'id: another'));
    }
    await run('report', 'september.yaml', 'september-b.yaml', ...september.slice(2, 4), '-o', 'both.json');
    await run('report', 'september-b.yaml', ...september.slice(2, 4), '-o', 'b.json');
  });
  const both = ['report', 'october.yaml', 'october-b.yaml', '--as-of', '2024-10-31'];
  const reportsOf = async (...argv: string[]) => {
    const { out, err } = await run(...both, ...argv, '--format', 'json');
    if (out === '') throw new Error(err);
    return JSON.parse(out).reports as readonly Report[];
  };

  test('take theirs from one file, or from one each in any order', async () => {
    const alone = (await reportOf(...october)).changes;
    for (const argv of [
      ['--compare', 'both.json'],
      ['--compare', 'b.json', '--compare', 'september.json'],
    ]) {
      const changes = (await reportsOf(...argv)).map((it) => it.changes);
      expect(changes.map((it) => it?.indicators)).toEqual([alone?.indicators, alone?.indicators]);
    }
    expect(kindsOf(await reportOf(...october.slice(0, 4), '--compare', 'both.json'))).toHaveProperty('falls');
  });

  test.each([
    [['--compare', 'september.json'], 'của kế hoạch “another”'],
    [['--compare', 'both.json', '--compare', 'b.json'], 'cùng của kế hoạch “another”: both.json và b.json'],
    [['--compare', 'both.json', '--compare', './both.json'], 'là cùng một tệp'],
  ])('%j is refused', async (argv, said) => {
    expect(await refusal(...both, ...argv)).toContain(said);
  });
});

describe('an earlier report that cannot be used is refused with its reason and a way out', () => {
  const compared = (file: string, ...more: string[]) => [
    ...['report', 'october.yaml', '--data', 'empty', '--as-of', '2024-10-31', '--compare', file],
    ...more,
  ];
  /** Writes the report of September with something else in it. */
  const spoilt = (name: string, spoil: (report: Spoilable) => unknown) => {
    const report = JSON.parse(readFileSync(at('september.json'), 'utf8'));
    const other = spoil(report) ?? report;
    writeFileSync(at(name), typeof other === 'string' ? other : JSON.stringify(other));
  };

  beforeAll(() => {
    mkdirSync(at('empty'), { recursive: true });
    const text = readFileSync(at('september.json'), 'utf8');
    writeFileSync(at('cut.json'), text.slice(0, 5000));
    writeFileSync(at('cut-in-text.json'), text.slice(0, text.indexOf('Kế hoạch') + 4));
    writeFileSync(at('nothing.json'), ' \n');
    writeFileSync(at('table.json'), 'Kế hoạch\nChỉ tiêu\n');
    writeFileSync(at('slip.json'), text.replace('"version": 1,', '"version": 1,,'));
    writeFileSync(at('bytes.json'), Buffer.from([0x7b, 0xff, 0x00, 0x80]));
    writeFileSync(at('list.json'), '[1, 2]');
    writeFileSync(at('package.json'), '{"name": "lotrinh", "version": "1.0.0"}');
    writeFileSync(at('deep.json'), '['.repeat(200_000));
    spoilt('version-2.json', (it) => ({ ...it, version: 2 }));
    spoilt('versions.json', (it) => ({ version: 2, reports: [{ ...it, version: 2 }] }));
    spoilt('other-plan.json', (it) => ({ ...it, plan: { id: 'ke-hoach-\u001b[31mkhac' } }));
    spoilt('later.json', (it) => ({ ...it, asOf: '2024-11-30' }));
    spoilt('target.json', (it) => ({ ...it, targetBy: '2030-12-31' }));
    spoilt('path.json', (it) => JSON.stringify(it).replaceAll('"path":null', '"path":"qd-969"'));
    const inFirst = (change: object) => (it: Spoilable) => {
      const [first, ...others] = it.indicators;
      return { ...it, indicators: [{ ...first, ...change }, ...others] };
    };
    spoilt('huge-number.json', (it) =>
      JSON.stringify(inFirst({ observed: { on: '2024-09-30', bound: 'exact', value: 'HUGE' } })(it)).replace(
        '"HUGE"',
        '1e999',
      ),
    );
    spoilt('status.json', inFirst({ status: 'constructor' }));
    spoilt('no-target.json', inFirst({ target: null }));
    spoilt('no-day.json', inFirst({ observed: { on: '2024-02-30', value: 1, bound: 'exact' } }));
    spoilt('value.json', inFirst({ observed: { on: '2024-02-03', value: [1], bound: 'exact' } }));
    spoilt('name.json', inFirst({ name: 'x' }));
    spoilt(
      'terms.json',
      inFirst({ measure: { kind: '', from: '', on: '', window: null, terms: { '\u001b[2J': 1 } } }),
    );
    spoilt('twice.json', (it) => {
      const listed = it.indicators;
      return { ...it, indicators: [...listed, listed[0]] };
    });
    spoilt('count.json', (it) => ({ ...it, summary: { ...it.summary, met: -1 } }));
  });

  test.each([
    ['missing.json', 'Không tìm thấy tệp “missing.json”'],
    ['septembre.json', 'Có phải bạn muốn viết “september.json”?'],
    ['empty', 'đó là thư mục'],
    ['nothing.json', 'là tệp rỗng. Báo cáo trước là tệp do lần chạy trước ghi ra'],
    ['cut.json', 'thiếu phần cuối'],
    ['cut-in-text.json', 'thiếu phần cuối'],
    ['deep.json', 'thiếu phần cuối'],
    ['table.json', 'không phải JSON. Báo cáo trước là tệp'],
    ['slip.json', 'không phải JSON (dòng 2)'],
    ['bytes.json', 'không phải JSON.'],
    ['figures.csv', 'không phải JSON'],
    ['list.json', 'không phải báo cáo của lotrinh report'],
    ['package.json', 'không phải báo cáo của lotrinh report'],
    ['version-2.json', 'là báo cáo phiên bản 2; lotrinh này đọc phiên bản 1'],
    ['versions.json', 'là báo cáo phiên bản 2'],
    ['other-plan.json', 'là báo cáo của kế hoạch ke-hoach-␛[31mkhac, không phải của two-months'],
    ['later.json', 'đánh giá tại ngày 2024-11-30, sau ngày của báo cáo này (2024-10-31)'],
    ['target.json', 'Dùng --target 2030-12-31'],
    ['path.json', 'đánh giá theo lộ trình “qd-969”'],
    ['huge-number.json', '“indicators[0].observed.value” phải là một số'],
    ['status.json', '“indicators[0].status” là một từ không dùng ở đó'],
    ['no-target.json', '“indicators[0].target” phải là một nhóm giá trị'],
    ['no-day.json', '“indicators[0].observed.on” phải là một ngày'],
    ['value.json', '“indicators[0].observed.value” phải là một số, một đoạn chữ'],
    ['name.json', '“indicators[0].name” phải là một nhóm giá trị'],
    ['terms.json', '“indicators[0].measure.terms.␛[2J” phải là một đoạn chữ'],
    ['twice.json', '“indicators[12].id” là một từ không dùng ở đó, hoặc lặp lại'],
    ['count.json', '“summary.met” phải là một số đếm'],
  ])('%s: %s', async (file, said) => {
    // the folder of exports is empty: had they been read, that would be the problem
    const err = await refusal(...compared(file));
    expect(err).toContain(said);
    expect(err).toContain(file);
    const english = (await run(...compared(file), '--lang', 'en')).err;
    expect(english).toContain(file);
    expect(english).not.toMatch(/[ạảấầẩậắằẵặẹẻẽếềểễệịọốồổỗộớờởỡợụủứừửữự]/);
  });

  test('no device is read', async () => {
    expect(await refusal(...compared('/dev/zero'))).toContain('đó là thiết bị, không phải tệp');
  });

  test('nor a file larger than any report', async () => {
    writeFileSync(at('large.json'), Buffer.alloc(65 * 2 ** 20, ' '));
    expect(await refusal(...compared('large.json'))).toContain('lớn hơn 64 MB');
  });

  test('nothing is written over it', async () => {
    const before = readFileSync(at('september.json'), 'utf8');
    for (const argv of [
      ['-o', 'september.json'],
      ['-o', './empty/../september.json'],
      ['--rejects', 'september.json'],
    ]) {
      expect(await refusal(...october.slice(0, 6), ...argv)).toContain('báo cáo trước đang đọc');
    }
    expect(readFileSync(at('september.json'), 'utf8')).toBe(before);
  });

  test('--fail-on regressed needs one, and none stands alone', async () => {
    const argv = ['report', 'october.yaml', '--fail-on'];
    expect(await refusal(...argv, 'behind,regressed')).toContain('Thêm --compare');
    expect(await refusal(...argv, 'none,regressed')).toContain('--fail-on none nghĩa là');
    expect(await refusal(...argv, 'regresed')).toContain('Có phải bạn muốn viết “regressed”?');
  });
});

describe('what PowerShell writes is read', () => {
  const bom = '\ufeff';
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

  test.each([
    ['utf-16le', (text: string) => Buffer.from(bom + text, 'utf16le')],
    ['utf-16be', (text: string) => swapped(bom + text)],
    ['utf-8 with a mark', (text: string) => Buffer.from(bom + text)],
    ['lines that end with CR LF', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, encode) => {
    writeFileSync(at('powershell.json'), encode(readFileSync(at('september.json'), 'utf8')));
    const argv = [...october.slice(0, 4), '--compare', 'powershell.json', '--format', 'json'];
    const { changes } = JSON.parse((await run(...argv)).out) as Report;
    expect(changes?.counts['newly-behind']).toBe(2);
  });
});
