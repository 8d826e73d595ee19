import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { fullPlan } from './full-plan.ts';

const { plan, problems } = parsePlan(fullPlan, 'plan.yaml');
const [communes, rank, levels, rates, year, sector, keySectors, byCommune] = plan?.indicators ?? [];

const nothingBeside = {
  where: null,
  partial: false,
  published: null,
  qualifier: null,
  source: null,
  synthetic: null,
};

describe('parsePlan of a plan that uses everything', () => {
  it('finds nothing wrong', () => {
    expect(problems).toEqual([]);
  });

  it('reads totals by day, with where each is from', () => {
    expect(plan?.datedTotals).toEqual([
      {
        id: 'communes',
        title: { vi: 'Số xã của tỉnh', en: 'Communes of the province' },
        unit: { vi: 'xã', en: 'communes' },
        values: [
          { from: '2023-04-01', value: 559, source: 'Nghị quyết 1', note: null },
          {
            from: '2023-04-10',
            value: 558,
            source: 'Nghị quyết 2',
            note: { vi: 'nhập hai xã', en: 'nhập hai xã' },
          },
          { from: '2025-07-01', value: 166, source: 'Nghị quyết 3', note: null },
        ],
        place: expect.objectContaining({ line: 13, column: 3, length: 8 }),
      },
      {
        id: 'ranked',
        title: { vi: 'Số tỉnh được xếp hạng', en: 'Số tỉnh được xếp hạng' },
        unit: { vi: 'tỉnh', en: 'tỉnh' },
        values: [
          { from: '2020-01-01', value: 63, source: 'DTI', note: null },
          { from: '2024-12-31', value: 34, source: 'DTI', note: null },
        ],
        place: expect.objectContaining({ line: 20, column: 3, length: 6 }),
      },
    ]);
  });

  it('reads what an indicator is of, and out of', () => {
    expect(communes).toMatchObject({
      concept: 'complete-communes',
      whole: { vi: 'xã của tỉnh', en: 'communes of the province' },
      reading: { vi: 'Hiểu là số xã.', en: 'Read as communes.' },
      note: null,
      outOf: 'communes',
    });
    expect(rank).toMatchObject({ concept: null, whole: null, reading: null, outOf: 'ranked' });
  });

  it('reads a milestone in percent of a total', () => {
    expect(
      communes?.milestones.map(({ unit, of, value }) => [unit?.vi ?? null, of, value.toFraction()]),
    ).toEqual([
      [null, null, '300'],
      ['% số xã', 'communes', '80'],
    ]);
  });

  it('reads other ways to the target', () => {
    const paths = communes?.paths.map(({ points, ...path }) => ({
      ...path,
      points: points.map(({ on, value }) => `${on} ${value.toFraction()}`),
    }));
    expect(paths).toEqual([
      {
        id: 'qd-969',
        title: { vi: 'Giao theo năm', en: 'By year' },
        official: true,
        kind: 'step',
        points: ['2022-12-31 94', '2023-12-31 226', '2024-06-30 719/2'],
        article: 'bai',
        quote: '94 xã',
        note: null,
        place: expect.objectContaining({ column: 7, length: 6, text: '      qd-969:' }),
      },
      {
        id: 'drawn',
        title: { vi: 'Tự vẽ', en: 'Tự vẽ' },
        official: false,
        kind: 'linear',
        points: ['2024-12-31 200'],
        article: null,
        quote: null,
        note: { vi: 'cách vẽ của chúng tôi', en: 'cách vẽ của chúng tôi' },
        place: expect.objectContaining({ column: 7, length: 5 }),
      },
    ]);
    expect(rank?.paths).toEqual([]);
  });

  it('reads mean yearly growth, of levels or of rates', () => {
    expect(levels?.measure).toEqual({
      kind: 'growth',
      from: 'figures',
      on: 'day',
      basis: 'levels',
      value: 'value',
      base: 2020,
      where: expect.objectContaining({ text: "code = 'nslđ'" }),
      partial: true,
      published: 'said',
      qualifier: 'word',
      source: 'cited',
      synthetic: 'made',
    });
    expect(rates?.measure).toEqual({
      kind: 'growth',
      from: 'figures',
      on: 'day',
      basis: 'rates',
      value: 'value',
      base: 2021,
      ...nothingBeside,
    });
  });

  it('reads what must hold in every year, and for every member', () => {
    expect(year?.measure).toEqual({
      kind: 'every',
      each: 'year',
      from: 'figures',
      on: 'day',
      value: 'value',
      since: 2021,
      ...nothingBeside,
      source: 'cited',
    });
    const member = {
      kind: 'every',
      each: 'member',
      from: 'figures',
      on: 'day',
      value: 'value',
      member: 'sector',
      ...nothingBeside,
    };
    expect(sector?.measure).toEqual({ ...member, among: [], open: false, every: 'year' });
    const among = ['tài chính', 'ngân hàng'];
    expect(keySectors?.measure).toEqual({ ...member, among, open: true, every: 'quarter' });
  });

  it('reads further sources in their order of trust', () => {
    const figure = {
      ...nothingBeside,
      kind: 'latest',
      cumulative: false,
      numerator: null,
      denominator: null,
    };
    expect(communes?.otherSources).toEqual([
      { ...figure, from: 'ministry', on: 'date', value: 'figure', every: 'quarter' },
      {
        ...figure,
        from: 'figures',
        on: 'day',
        value: 'value',
        every: 'year',
        where: expect.objectContaining({ text: "code = 'b'" }),
      },
    ]);
    expect(rank?.otherSources).toEqual([]);
  });

  it('reads figures that no indicator may use', () => {
    expect(plan?.context).toEqual([
      {
        says: { vi: 'Hơn 90% hồ sơ nộp trực tuyến', en: 'More than 90% submitted online' },
        published: '2024-10-07',
        why: { vi: 'Không nói mẫu số.', en: 'It does not say of what.' },
        article: 'bai',
        quote: 'hơn 90%',
        not: ['rank', 'every-year'],
        place: expect.objectContaining({ column: 11 }),
      },
      {
        says: { vi: 'Đứng đầu cả nước', en: 'Đứng đầu cả nước' },
        published: null,
        why: { vi: 'Nói về việc khác.', en: 'Nói về việc khác.' },
        article: null,
        quote: null,
        not: [],
        place: expect.objectContaining({ column: 13 }),
      },
    ]);
  });

  it('reads the registry of units, and which column follows it', () => {
    expect(plan?.units).toEqual({
      from: 'register',
      name: 'name',
      code: 'code',
      validFrom: 'begins',
      validTo: 'ends',
      successor: 'became',
      place: expect.objectContaining({ column: 1, length: 5, text: 'units:' }),
    });
    expect(byCommune?.measure).toMatchObject({ by: ['agency', 'commune'], follows: 'commune' });
  });
});

describe('parsePlan of days', () => {
  const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 8 });
  const written = (offset: number) => new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
  const goUp = (offsets: readonly number[]) =>
    offsets.every((day, i) => i === 0 || day > (offsets[i - 1] ?? day));
  const points = (offsets: readonly number[]) =>
    offsets.map((day, i) => `{ by: ${written(day)}, value: ${100 + i} }`).join(', ');
  const totals = (offsets: readonly number[]) =>
    offsets.map((day) => `{ from: ${written(day)}, value: 1, source: s }`).join(', ');
  const ranked = fullPlan.slice(
    fullPlan.indexOf('      - { from: 2020-01-01'),
    fullPlan.indexOf('sources:\n'),
  );

  it('takes those of totals and points exactly where they go up', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          days,
          fc
            .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1 })
            .map((all) => all.toSorted((a, b) => a - b)),
        ),
        (offsets) => {
          const path = fullPlan.replace('[{ by: 2024, value: 200 }]', `[${points(offsets)}]`);
          const total = fullPlan.replace(`values:\n${ranked}`, `values: [${totals(offsets)}]\n`);
          for (const text of [path, total]) {
            expect(text).not.toBe(fullPlan);
            expect(parsePlan(text, 'plan.yaml').plan !== null).toBe(goUp(offsets));
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
