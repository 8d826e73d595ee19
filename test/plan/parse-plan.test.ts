import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import type { Indicator, Plan } from '../../src/model/plan.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { goodPlan } from './good-plan.ts';

/** Parses a plan that must be right, with one thing replaced. */
function planWith(from: string, to: string): Plan {
  expect(goodPlan).toContain(from);
  const { plan, problems } = parsePlan(
    goodPlan.replace(from, () => to),
    'plan.yaml',
  );
  expect(problems).toEqual([]);
  if (plan === null) throw new Error('no plan');
  return plan;
}

function firstWith(from: string, to: string): Indicator {
  const [indicator] = planWith(from, to).indicators;
  if (indicator === undefined) throw new Error('no indicator');
  return indicator;
}

const codesOf = (text: string) => parsePlan(text, 'plan.yaml').problems.map(({ code }) => code);

describe('parsePlan of what a source says of its files and cells', () => {
  const written = `
    files: "-"
    encoding: windows-1258
    sheets: [Quý I, Quý II]
    totals: keep
    key: code
    highest-by: level
    number-format: gần 1.234,56 triệu
    date-format: [dd/MM/yyyy, excel]
    missing: [N/A]
    checks:
      - { of: total, equals: "online + counter" }
      - { name: Cân đối, of: total, equals: amount }
    columns:
      code: { header: Mã, type: dossier, received: day }
      day: { header: Ngày, type: date, missing: "0" }
      level: { header: Mức, type: code, values: { a: A, b: B } }
      total: { header: Tổng số / Tổng, type: integer }
      online: { header: [Trực tuyến, "Trực tuyến #2"], type: integer, format: "1 234" }
      counter: { header: Trực tiếp, type: integer }
      amount: { header: Số tiền, type: number }
      about: { type: text, qualifier-of: amount }
      commune: { header: Xã, type: place, within: district }
      district: { header: Huyện, type: place }
      procedure: { header: TTHC, type: procedure }
`;
  const start = goodPlan.indexOf('    files: [portal');
  const end = goodPlan.indexOf('  figures:');
  const [source] = planWith(
    `${goodPlan.slice(start, end)}`,
    `${written.slice(1)}      ${'fee: { header: Lệ phí, type: number, format: "1,234.56" }\n'}      ${'received_at: { header: Nhận, type: datetime }\n      agency: { header: Đơn vị, type: place }\n'}`,
  ).sources;
  const column = (id: string) => source?.columns.find((one) => one.id === id);

  it('reads the keys of the source', () => {
    expect(source).toMatchObject({
      files: ['-'],
      encoding: 'windows-1258',
      sheets: ['Quý I', 'Quý II'],
      totals: 'keep',
      winner: { by: 'highest', column: 'level' },
    });
    expect(source?.checks.map(({ name, of, equals }) => [name?.vi ?? null, of.text, equals.text])).toEqual([
      [null, 'total', 'online + counter'],
      ['Cân đối', 'total', 'amount'],
    ]);
  });

  it('gives columns that say none the formats and the words of the source', () => {
    expect(column('amount')?.formats).toEqual(['gần 1.234,56 triệu']);
    expect(column('total')?.formats).toEqual(['gần 1.234 triệu']);
    expect(column('online')?.formats).toEqual(['1 234']);
    expect(column('day')?.formats).toEqual(['dd/MM/yyyy', 'excel']);
    expect(column('received_at')?.formats).toEqual(['dd/MM/yyyy', 'excel']);
    expect(column('code')?.formats).toEqual([]);
    expect(column('day')?.missing).toEqual(['0']);
    expect(column('code')?.missing).toEqual(['N/A']);
  });

  it('reads which columns belong together', () => {
    expect(column('code')?.received).toBe('day');
    expect(column('commune')).toMatchObject({ type: 'place', within: 'district' });
    expect(column('about')).toMatchObject({ headers: [], qualifierOf: 'amount' });
    expect(column('online')?.headers).toEqual(['Trực tuyến', 'Trực tuyến #2']);
  });

  it('takes the first record where the plan says so', () => {
    expect(planWith('latest-by: finished_at', 'keep: first').sources[0]?.winner).toEqual({ by: 'first' });
  });
});

describe('parsePlan of a good plan', () => {
  const plan = planWith('version: 1', 'version: 1');
  const [share, tier] = plan.indicators;

  it('reads what the plan is', () => {
    expect(plan).toMatchObject({
      file: 'plan.yaml',
      id: 'ke-hoach',
      title: { vi: 'Kế hoạch thử', en: 'Trial plan' },
      document: { number: '1/KH-UBND', issued: '2020-10-06', issuer: 'UBND tỉnh' },
      articles: [
        { id: 'bdt', title: 'Bài báo', publisher: 'Báo điện tử', published: null, url: null, note: null },
      ],
      period: { start: '2020-10-06', target: '2025-12-31', horizon: '2030-12-31' },
      timezone: 'Asia/Ho_Chi_Minh',
      calendar: { monthEndsOn: null },
      pillars: [
        { id: 'government', name: { vi: 'Chính quyền số', en: 'Digital government' } },
        { id: 'economy', name: { vi: 'Kinh tế số', en: 'Kinh tế số' } },
      ],
    });
  });

  it('reads sources and columns, with nothing left open', () => {
    const [dossiers, figures] = plan.sources;
    expect(dossiers).toMatchObject({
      id: 'dossiers',
      title: null,
      files: ['portal/ho-so-*.csv'],
      optional: false,
      synthetic: false,
      key: ['dossier_id'],
      winner: { by: 'latest', column: 'finished_at' },
      completeTo: null,
      emptyMonths: 'missing',
      place: { line: 16, column: 3, length: 8 },
    });
    expect(figures).toMatchObject({
      files: ['agencies/*.csv'],
      optional: true,
      key: [],
      winner: { by: 'latest', column: null },
    });
    expect(
      dossiers?.columns.map(({ place, calendar, within, received, qualifierOf, from, ...column }) => column),
    ).toEqual([
      {
        id: 'dossier_id',
        headers: ['Mã hồ sơ', 'Số hồ sơ'],
        type: 'text',
        formats: [],
        required: true,
        optional: false,
        values: [],
        blank: null,
        missing: [],
      },
      {
        id: 'received_at',
        headers: ['Ngày tiếp nhận'],
        type: 'datetime',
        formats: ['dd/MM/yyyy HH:mm:ss'],
        required: false,
        optional: false,
        values: [],
        blank: null,
        missing: [],
      },
      {
        id: 'finished_at',
        headers: ['Ngày trả'],
        type: 'date',
        formats: ['dd/MM/yyyy', 'yyyy-MM-dd'],
        required: false,
        optional: true,
        values: [],
        blank: null,
        missing: [],
      },
      {
        id: 'level',
        headers: ['Mức độ'],
        type: 'code',
        formats: [],
        required: false,
        optional: false,
        values: [
          { code: 'l3', labels: ['3', 'Một phần'] },
          { code: 'l4', labels: ['Toàn trình'] },
        ],
        blank: 'l3',
        missing: [],
      },
      {
        id: 'agency',
        headers: ['Cơ quan'],
        type: 'text',
        formats: [],
        required: false,
        optional: false,
        values: [],
        blank: null,
        missing: [],
      },
      {
        id: 'fee',
        headers: ['Lệ phí'],
        type: 'number',
        formats: ['1.234,56'],
        required: false,
        optional: false,
        values: [],
        blank: null,
        missing: ['—'],
      },
      {
        id: 'pages',
        headers: ['Số trang'],
        type: 'integer',
        formats: ['1234'],
        required: false,
        optional: false,
        values: [],
        blank: null,
        missing: [],
      },
    ]);
  });

  it('reads an indicator, its numbers exactly and its days as last days', () => {
    expect(share).toMatchObject({
      id: 'online-share',
      unit: { vi: '%', en: '%' },
      owner: null,
      note: null,
      scale: 'number',
      tiers: [],
      trajectory: 'linear',
      staleAfter: null,
      publicationLag: { months: 0, days: 0 },
      object: null,
      variant: null,
      place: { line: 37, column: 9, length: 12, text: '  - id: online-share' },
    });
    expect(share?.atRiskWithin).toEqual({ share: new Fraction(1, 10) });
    expect(share?.baseline).toEqual({
      on: '2020-12-31',
      value: new Fraction(38),
      article: null,
      quote: null,
      note: { vi: 'synthetic', en: 'synthetic' },
    });
    expect(share?.milestones).toMatchObject([
      {
        by: '2022-12-31',
        comparator: 'at-least',
        unit: null,
        article: 'bdt',
        quote: 'đạt từ 60% trở lên',
        note: null,
        implicit: false,
        keep: false,
        place: { line: 43, column: 9 },
      },
      {
        by: '2025-06-30',
        comparator: 'at-least',
        article: null,
        quote: null,
        note: { vi: 'sample', en: 'sample' },
      },
    ]);
    expect(share?.milestones.map(({ value }) => value.toFraction())).toEqual(['60', '151/2']);
  });

  it('reads tiers as places in their order, always in steps', () => {
    expect(tier).toMatchObject({ scale: 'tier', tiers: ['yếu', 'khá'], trajectory: 'step', baseline: null });
    expect(tier?.milestones[0]?.value.toFraction()).toBe('2');
    expect(tier?.measure).toMatchObject({
      kind: 'latest',
      from: 'figures',
      on: 'day',
      value: 'tier',
      where: null,
      every: 'year',
      cumulative: false,
      partial: false,
      source: 'cited',
      published: null,
    });
  });

  it('gives expressions the place of their first character', () => {
    expect(share?.measure).toMatchObject({
      kind: 'share',
      window: 'rolling-12-months',
      by: ['agency'],
      of: {
        text: "level = 'l4'",
        runs: [{ offset: 0, line: 50, column: 21 }],
        place: { line: 50, column: 21, length: 12 },
      },
      among: {
        text: 'fee > 0',
        runs: [{ offset: 0, line: 50, column: 44 }],
        place: { line: 50, column: 44, length: 7 },
      },
    });
  });
});

describe('parsePlan of variants', () => {
  it('ends the years and months of milestones with the reporting calendar; the period takes whole years', () => {
    const plan = planWith('horizon: 2030 }', 'horizon: 2030 }\n  month-ends-on: 14');
    expect(plan.period).toEqual({ start: '2020-10-06', target: '2025-12-31', horizon: '2030-12-31' });
    expect(plan.indicators[0]?.milestones.map(({ by }) => by)).toEqual(['2022-12-14', '2025-06-14']);
  });

  it('reads numbers from their digits, not from floats', () => {
    const { milestones } = firstWith('at-least: 75.50', 'at-least: 70.1234567891');
    expect(milestones[1]?.value.toFraction()).toBe('701234567891/10000000000');
  });

  it('lets an indicator say otherwise than the defaults', () => {
    const own =
      'unit: "%"\n    at-risk-within: 2.5\n    stale-after: 14 months\n    publication-lag: 1 day\n    trajectory: flat';
    const indicator = firstWith('unit: "%"', own);
    expect(indicator).toMatchObject({
      trajectory: 'flat',
      staleAfter: { months: 14, days: 0 },
      publicationLag: { months: 0, days: 1 },
    });
    expect(indicator.atRiskWithin).toEqual({ points: new Fraction(5, 2) });
    expect(firstWith('unit: "%"', 'unit: "%"\n    stale-after: 2 years').staleAfter).toEqual({
      months: 24,
      days: 0,
    });
  });

  it('keeps a unit only where it differs', () => {
    const units = (unit: string) =>
      firstWith('at-least: 75.50', `at-least: 75.50, unit: ${unit}`).milestones.map((m) => m.unit);
    expect(units('"%"')).toEqual([null, null]);
    expect(units('huyện')).toEqual([null, { vi: 'huyện', en: 'huyện' }]);
  });

  it('lets unlike units share a day and go their own ways', () => {
    const { milestones } = firstWith('by: 2025-06, at-least: 75.50', 'by: 2022, at-most: 3, unit: huyện');
    expect(milestones.map(({ by }) => by)).toEqual(['2022-12-31', '2022-12-31']);
  });

  it('reads a yes/no from codes, and its baseline from false', () => {
    const text = goodPlan
      .replace('tiers: [yếu, khá]', 'baseline: { on: 2020-12-31, value: false, note: x }')
      .replace('tier-at-least: khá', 'done: true')
      .replace('yếu: Yếu, khá: Khá', '"no": Chưa, "yes": Xong');
    const { plan, problems } = parsePlan(text, 'plan.yaml');
    expect(problems).toEqual([]);
    expect(plan?.indicators[1]).toMatchObject({ scale: 'yes-no', trajectory: 'step' });
    expect(plan?.indicators[1]?.baseline?.value.toFraction()).toBe('0');
    expect(plan?.indicators[1]?.milestones[0]?.value.toFraction()).toBe('1');
  });

  it('reads the other kinds of measure', () => {
    const kind = (written: string) =>
      firstWith(`share: { of: "level = 'l4'", among: "fee > 0" }`, written).measure;
    expect(kind(`share: { of: "level = 'l4'" }`)).toMatchObject({ among: { text: 'true', runs: [] } });
    expect(kind('count: { of: true }')).toMatchObject({ of: { text: 'true' } });
    expect(kind('count: { of: fee > 0 }')).toMatchObject({
      kind: 'count',
      of: { text: 'fee > 0', runs: [{ offset: 0 }] },
    });
    expect(kind('distinct: { of: agency, where: "fee > 0" }')).toMatchObject({
      kind: 'distinct',
      where: { text: 'fee > 0' },
    });
    expect(kind('sum: { of: fee }')).toMatchObject({ kind: 'sum', where: null });
    expect(kind('mean: { of: fee }')).toMatchObject({ kind: 'mean', where: null });
    expect(kind('ratio: { of: fee, over: pages }')).toMatchObject({ kind: 'ratio', scale: new Fraction(1) });
    expect(kind('ratio: { of: fee, over: pages, scale: 100 }')).toMatchObject({ scale: new Fraction(100) });
  });

  it('normalises text to NFC', () => {
    expect(planWith('Bài báo', 'Bài báo'.normalize('NFD')).articles[0]?.title).toBe('Bài báo');
    expect(
      planWith('tier-at-least: khá', `tier-at-least: ${'khá'.normalize('NFD')}`).indicators[1],
    ).toBeDefined();
  });

  it('follows anchors and aliases', () => {
    const text = goodPlan
      .replace('unit: "%"', 'unit: &u "%"')
      .replace('at-least: 75.50', 'at-least: 75.50, unit: *u');
    expect(parsePlan(text, 'p').plan?.indicators[0]?.milestones[1]?.unit).toBeNull();
  });

  it('reads the same with a byte order mark and Windows line ends', () => {
    const windows = parsePlan(`\uFEFF${goodPlan.replaceAll('\n', '\r\n')}`, 'plan.yaml');
    expect(windows).toEqual(parsePlan(goodPlan, 'plan.yaml'));
  });
});

describe('parsePlan of a bad file', () => {
  it('says everything at once, in file order', () => {
    const text = goodPlan
      .replace('id: ke-hoach', 'id: 7')
      .replace('  economy: Kinh tế số\n', '')
      .replace('at-risk-within: 10%', 'at-risk-within: ten')
      .replace('type: integer', 'type: int')
      .replace('pillar: government', 'pilar: government')
      .replace('at-least: 60', 'at-least: "60"')
      .replace('on: received_at', 'on: agency')
      .replace('tier-at-least: khá', 'tier-at-least: tốt')
      .replace('every: year', 'every: yearly');
    const found = parsePlan(text, 'plan.yaml').problems.map(({ place, code }) => `${place?.line} ${code}`);
    expect(found).toEqual([
      '3 unquoted-number',
      '13 wrong-form',
      '26 invalid-value',
      '38 unknown-key',
      '42 number-slip',
      '46 column-wrong-type',
      '52 unknown-pillar',
      '56 unknown-tier',
      '60 invalid-value',
    ]);
  });

  it('does not call a misspelt key missing as well', () => {
    for (const [from, to] of [
      ['at-least: 60', 'at-lest: 60'],
      ['window: rolling', 'windows: rolling'],
      ['share: {', 'shares: {'],
      ['article: bdt, quote', 'artcle: bdt, quote'],
      ['tiers: [', 'tier: ['],
    ] as const) {
      const codes = codesOf(goodPlan.replace(from, to)).filter((code) => !code.startsWith('unused'));
      expect(codes).toEqual(['unknown-key']);
    }
  });

  it('says of something that is no plan that it is none', () => {
    for (const text of ['', '# nothing', '- 1', 'null', '42', 'Kế hoạch'])
      expect(codesOf(text)).toEqual(['not-a-plan']);
    expect(planProblemWords['not-a-plan'].vi({ found: 'list' })).toContain('danh sách');
    expect(planProblemWords['not-a-plan'].en({ found: 'list' })).toContain('a list');
  });

  it('refuses what would take for ever', () => {
    expect(codesOf('x'.repeat(4_000_001))).toEqual(['file-too-large']);
    expect(codesOf('['.repeat(5_000))).toEqual(['nested-too-deep']);
    expect(codesOf(`a: ${'['.repeat(60)}${']'.repeat(60)}`)).toEqual(['nested-too-deep']);
    const laughs = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    expect(codesOf(`l0: &l0 ha\n${laughs.join('\n')}`)).toEqual(['too-many-aliases']);
    expect(codesOf('a: &a [*a]')).toEqual(['yaml-syntax']);
    expect(codesOf(`indicators: [${'{},'.repeat(2_001)}]`)).toEqual(['too-many-items']);
    expect(codesOf(`indicators: [{ milestones: [${'{},'.repeat(501)}] }]`)).toEqual(['too-many-items']);
    for (const code of ['file-too-large', 'nested-too-deep', 'too-many-aliases', 'too-many-items'] as const) {
      const facts = { key: 'indicators', count: 5000, characters: 5, limit: 4321 };
      expect(planProblemWords[code].vi(facts)).toContain('4321');
      expect(planProblemWords[code].en(facts)).toContain('4321');
    }
  });

  it('points at what goes too far', () => {
    const placeOf = (text: string) => parsePlan(text, 'plan.yaml').problems[0]?.place;
    const above = '# 1\n'.repeat(421);
    for (const depth of [60, 5_000]) {
      expect(placeOf(`${above}b: ${'['.repeat(depth)}${']'.repeat(depth)}`)).toMatchObject({ line: 422 });
    }
    const laughs = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
    const text = `l0: &l0 ha\n${laughs.join('\n')}`;
    const place = placeOf(text);
    const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(line.slice((place?.column ?? 0) - 1)).toMatch(/^\*l\d/);
    expect(placeOf('')).toMatchObject({ line: 1, column: 1, text: null });
  });

  it('makes one problem of all that one slip breaks, and counts the rest', () => {
    const { problems } = parsePlan(goodPlan.replace('unit: nhóm', 'unit: }'), 'plan.yaml');
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem?.place).toMatchObject({ line: 54, column: 11 });
    expect(Number(problem?.facts.others)).toBeGreaterThan(20);
    const vi = planProblemWords['yaml-syntax'].vi(problem?.facts ?? {});
    expect(vi).toContain('có thể do lỗi này; hãy sửa rồi chạy lại.');
    expect(planProblemWords['yaml-syntax'].vi({ reason: 'BAD_INDENT', others: 0 })).not.toContain('chạy lại');
  });

  it('says which line is indented like no other', () => {
    const syntax = (from: string, to: string) =>
      parsePlan(goodPlan.replace(from, to), 'plan.yaml').problems[0]?.facts;
    const pushed = syntax('    unit: nhóm', '     unit: nhóm');
    expect(pushed).toMatchObject({ line: 54, indent: 5, above: 4, below: 4 });
    expect(planProblemWords['yaml-syntax'].vi(pushed ?? {})).toContain(
      'Dòng 54 thụt 5 dấu cách, dòng trên 4, dòng dưới 4.',
    );
    expect(syntax('    unit: nhóm', '   unit: nhóm')).toMatchObject({ line: 54, indent: 3 });
    expect(syntax('    unit: nhóm', '    unit: }')).not.toHaveProperty('indent');
    expect(syntax('  economy: Kinh tế số', '  economy: }')).not.toHaveProperty('indent');
  });

  it('takes a second document, a tag and YAML 1.1 for what they are', () => {
    expect(codesOf(`${goodPlan}---\n${goodPlan}`)).toEqual(['yaml-syntax']);
    expect(codesOf(goodPlan.replace('id: ke-hoach', 'id: !!str ke-hoach'))).toEqual([]);
    expect(codesOf(`%YAML 1.1\n---\n${goodPlan}`)).toEqual([]);
  });
});

describe('parsePlan of anything', () => {
  /** Every problem has a place that exists, and a sentence in both languages. */
  function check(text: string): void {
    const { plan, problems } = parsePlan(text, 'plan.yaml');
    expect(plan === null).toBe(problems.some(({ severity }) => severity === 'error'));
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    for (const { place, code, facts } of problems) {
      expect(place?.line).toBeGreaterThan(0);
      expect(place?.line).toBeLessThanOrEqual(lines.length);
      expect(place?.column).toBeGreaterThan(0);
      expect(place?.length).toBeGreaterThan(0);
      expect(
        planProblemWords[code].vi(facts).length * planProblemWords[code].en(facts).length,
      ).toBeGreaterThan(0);
    }
  }

  const at = fc.nat(goodPlan.length);
  const scrap = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      ':',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '\t',
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '#',
      '?',
      '%',
      '1e9',
      '.inf',
      '.nan',
      '~',
      '<<',
    ),
  );

  it('never throws, whatever is cut out of a plan and put into it', () => {
    const edits = fc.array(fc.tuple(at, fc.nat(12), scrap), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (all) => {
        check(
          all.reduce(
            (text, [from, cut, put]) => text.slice(0, from) + put + text.slice(from + cut),
            goodPlan,
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, whatever stands in the place of a value', () => {
    const values = [...goodPlan.matchAll(/(?<=: )[^{}[\],\n]+/g)];
    const other = fc.oneof(
      fc.constantFrom(
        '~',
        '[]',
        '{}',
        '-1',
        '0',
        '1e400',
        '.inf',
        '.nan',
        'true',
        '""',
        '9999-99-99',
        '[[1]]',
        '{ a: { b: 1 } }',
        '2025-02-30',
        '99999999999999999999999',
      ),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.nat(values.length - 1), other, (i, put) => {
        const found = values[i];
        if (found === undefined) return;
        check(goodPlan.slice(0, found.index) + put + goodPlan.slice(found.index + found[0].length));
      }),
      { numRuns: 400 },
    );
  });
});
