import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { dayNumber } from '../../../src/model/day.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { reporters } from '../../../src/report/reporters.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { emptyPlan } from '../fixtures/empty-plan.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { measuredPlan } from '../fixtures/measured.ts';
import { options } from '../options.ts';
import { type OpenWorkbook, openWorkbook } from './open-workbook.ts';

async function rendered(
  plans: readonly Evaluation[],
  over: Parameters<typeof options>[0] = {},
): Promise<Uint8Array> {
  const { render } = await reporters.xlsx.load();
  return render(plans, options(over));
}

async function opened(
  plans: readonly Evaluation[],
  over: Parameters<typeof options>[0] = {},
): Promise<OpenWorkbook> {
  return openWorkbook(await rendered(plans, over));
}

/** Days as spreadsheets count them: 1 is 1 January 1900, and 25569 is 1 January 1970. */
const serial = (day: string) => dayNumber(day) + 25_569;

/** The rows of the table of indicators that hold an indicator: those with a number of their own. */
function tableRows(book: OpenWorkbook, sheet: string) {
  return book.rows(sheet).filter(([number]) => number?.t === 'n');
}

describe('the table that offices hand in', () => {
  test('has every indicator, and its figures are the numbers of the evaluation, not what is written of them', async () => {
    const plan = allStatuses();
    const rows = tableRows(await opened([plan]), 'Chỉ tiêu');
    const inOrder = plan.plan.pillars.flatMap(({ id }) => plan.indicators.filter((it) => it.pillar === id));
    expect(rows.map(([, name]) => name?.v)).toEqual(inOrder.map(({ name }) => name.vi));
    const figures = rows.map((row) => [3, 5, 6, 8, 10, 11].map((at) => row[at]));
    const numbers = inOrder.map((it) => [
      it.target.value,
      it.expected,
      it.previous?.value,
      it.observed?.value,
      it.completion,
      it.sincePrevious,
    ]);
    let compared = 0;
    for (const [index, row] of figures.entries()) {
      for (const [at, cell] of row.entries()) {
        const wanted = numbers[index]?.[at];
        if (typeof wanted !== 'number') continue;
        expect(cell).toMatchObject({ t: 'n', v: wanted });
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(25);
  });

  test('shows the digits that decide, words and marks beside numbers, and days as days', async () => {
    const plan = anEvaluation([
      anAssessment({
        unit: { vi: '%', en: '%' },
        target: {
          by: '2025-12-31',
          comparator: 'more-than',
          value: 50,
          unit: { vi: '%', en: '%' },
          keep: false,
        },
        observed: anObservation({ value: 49.996, qualifier: 'gần', synthetic: true, on: '2024-10-31' }),
        expected: 50,
        gap: -0.004,
        previous: { on: '2024-09-30', value: 1234.5 },
        sincePrevious: -1184.504,
        completion: 99.992,
      }),
    ]);
    const [row = []] = tableRows(await opened([plan], { language: 'en' }), 'Indicators');
    expect(row.map((cell) => cell?.w ?? cell?.v)).toEqual([
      '1',
      plan.indicators[0]?.name.en,
      '%',
      '> 50',
      '2025-12-31',
      '50',
      '1,234.5',
      '2024-09-30',
      'nearly 49.996†',
      '2024-10-31',
      'nearly 99.99',
      '−1,184.5 pts',
      '▼ Not yet met – behind',
      'Văn phòng UBND tỉnh',
      expect.stringContaining('Dossiers of the public-service portal'),
      undefined,
    ]);
    expect(row[9]).toMatchObject({ t: 'n', v: serial('2024-10-31') });
  });

  test('says of a change what it is counted in where that is not the unit of the figure', async () => {
    const unit = { vi: 'hạng', en: 'rank' };
    const rank = { by: '2025-12-31', comparator: 'rank-at-most', value: 10, unit, keep: false } as const;
    const given = { sincePrevious: 3, completion: null, expected: null, gap: null };
    const communes = { vi: 'xã, phường, thị trấn', en: 'communes' };
    const plan = anEvaluation([
      anAssessment({ ...given, unit, scale: 'rank', target: rank, observed: anObservation({ value: 15 }) }),
      anAssessment({ ...given, unit: communes }),
      anAssessment({
        ...given,
        unit,
        scale: 'rank',
        target: rank,
        observed: anObservation({ value: 9 }),
        sincePrevious: -3,
      }),
    ]);
    const [first = [], second = [], third = []] = tableRows(await opened([plan]), 'Chỉ tiêu');
    expect([first[11], second[11], third[11]]).toMatchObject([
      { t: 'n', v: 3, w: 'xuống 3 bậc' },
      { t: 'n', v: 3, w: '+3' },
      { t: 'n', v: -3, w: 'lên 3 bậc' },
    ]);
  });

  test('adds up each group and the whole plan, and says what the signs mean', async () => {
    const book = await opened([allStatuses()]);
    const texts = book.rows('Chỉ tiêu').flatMap((row) => row.map((cell) => String(cell?.v ?? '')));
    expect(
      texts.filter((text) => /^Cộng mục I{1,3}: Đã hoàn thành \d+\/\d+ chỉ tiêu/.test(text)),
    ).toHaveLength(3);
    expect(texts.filter((text) => text.startsWith('Toàn kế hoạch: '))).toHaveLength(1);
    expect(texts.some((text) => text.startsWith('CÓ SỐ LIỆU GIẢ LẬP'))).toBe(true);
    expect(texts.some((text) => text.startsWith('† : '))).toBe(true);
    expect(texts).toContain('I');
  });

  test('counts what is not shown, and says so', async () => {
    const shows = ({ status }: { status: string }) => status === 'behind';
    const plan = allStatuses();
    const book = await opened([plan], { shows });
    expect(tableRows(book, 'Chỉ tiêu')).toHaveLength(plan.indicators.filter(shows).length);
    const texts = book.rows('Chỉ tiêu').flatMap((row) => row.map((cell) => String(cell?.v ?? '')));
    expect(
      texts.some((text) => text.startsWith(`Toàn kế hoạch: Đã hoàn thành 1/${plan.indicators.length} `)),
    ).toBe(true);
    expect(texts.some((text) => text.startsWith('Không hiển thị '))).toBe(true);
  });
});

describe('the lists behind it', () => {
  test('give units and series one row each, with numbers that are those of the evaluation', async () => {
    const plan = allStatuses();
    const book = await opened([plan]);
    const units = plan.indicators.flatMap((it) => it.units.map((unit) => ({ id: it.id, unit })));
    const unitRows = book.list('Đơn vị');
    expect(unitRows).toHaveLength(units.length);
    for (const { id, unit } of units) {
      const row = unitRows.find((it) => it['Mã chỉ tiêu']?.v === id && it['Thực hiện']?.v === unit.value);
      expect(row).toMatchObject({
        'Ngày số liệu': { t: 'n', v: serial(unit.on) },
        'Tử số': { v: unit.numerator },
        'Mẫu số': { v: unit.denominator },
        'Số dòng': { v: unit.rows },
        'Chênh lệch so với lộ trình': { t: 'n', v: unit.gap },
      });
    }
    const points = plan.indicators.flatMap((it) => it.series.map((point) => ({ id: it.id, point })));
    const seriesRows = book.list('Số liệu theo kỳ');
    expect(
      seriesRows.map((row) => [row['Mã chỉ tiêu']?.v, row['Ngày số liệu']?.v, row['Thực hiện']?.v]),
    ).toEqual(points.map(({ id, point }) => [id, serial(point.on), point.value]));
    expect(points.length).toBeGreaterThan(5);
  });

  test('account for every row of every file, and for what is rejected', async () => {
    const book = await opened([allStatuses()]);
    const files = book.list('Tệp số liệu');
    // 21480 = 21300 + 4 + 170 + 6 and 18020 = 17990 + 0 + 27 + 3, as the fixture has them
    expect(files[0]).toMatchObject({
      'Dòng đọc': { t: 'n', v: 21_480 },
      '= dùng': { v: 21_300 },
      '+ bỏ qua': { v: 4 },
      '+ trùng': { v: 170 },
      '+ bị loại': { v: 6 },
      'Kiểm tra tổng': { v: 'khớp' },
    });
    const total = files.find(({ Nguồn }) => Nguồn?.v === 'Tổng cộng');
    expect(total).toMatchObject({
      'Dòng đọc': { v: 39_500 },
      '= dùng': { v: 39_290 },
      '+ bị loại': { v: 9 },
    });
    const rejects = book.list('Dòng bị loại');
    expect(rejects[0]).toMatchObject({ Dòng: { v: 118 }, 'Nội dung trong tệp': { t: 's', v: '31/02/2023' } });
    expect(book.list('Lỗi và cảnh báo')).toHaveLength(1);
  });

  test('say where rows do not add up', async () => {
    const plan = allStatuses();
    const [source] = plan.sources;
    const [file] = source?.files ?? [];
    if (source === undefined || file === undefined) throw new Error('no file');
    const off = { ...source, files: [{ ...file, rows: { ...file.rows, used: file.rows.used - 5 } }] };
    const [row] = (await opened([{ ...plan, sources: [off] }])).list('Tệp số liệu');
    expect(row?.['Kiểm tra tổng']?.v).toBe('lệch 5 dòng');
  });

  test('count the indicators of each pillar by status, as the sentence above the table does', async () => {
    const [overdue, ...others] = allStatuses().indicators;
    if (overdue === undefined) throw new Error('no indicator');
    const late = { ...overdue, target: { ...overdue.target, by: '2024-06-30' } };
    expect(overdue.status).toBe('behind');
    const plan = anEvaluation([late, ...others]);
    const book = await opened([plan]);
    const count = (status: string) => plan.indicators.filter((it) => it.status === status).length;
    expect(book.list('Tổng hợp').at(-1)).toMatchObject({
      'Số chỉ tiêu': { v: plan.indicators.length },
      'Chậm tiến độ': { v: count('behind') - 1 },
      'Không đạt': { v: count('missed') + 1 },
      'Chưa có số liệu': { v: count('no-data') },
    });
    const texts = book.rows('Chỉ tiêu').flatMap((row) => row.map((cell) => String(cell?.v ?? '')));
    expect(texts.find((text) => text.startsWith('Toàn kế hoạch'))).toMatch(
      new RegExp(` ${count('missed') + 1} chỉ tiêu [^;]*không đạt`),
    );
    expect(texts).toContain('✗ Không đạt');
  });

  test('say what changed since an earlier report, where there is one', async () => {
    const now = allStatuses();
    expect((await opened([now])).names).not.toContain('Thay đổi');
    const changes = someChanges(now, { vi: 'Chỉ tiêu đã bỏ', en: 'Gone' });
    const rows = (await opened([{ ...now, changes }])).list('Thay đổi');
    const told = changes.indicators.filter(({ kind }) => kind !== 'same');
    for (const { id } of told) expect(rows.some((row) => row['Mã chỉ tiêu']?.v === id)).toBe(true);
    const gone = rows.find((row) => row['Mã chỉ tiêu']?.v === 'gone-since');
    expect(gone?.['Lần trước']).toMatchObject({ t: 'n', v: 12.5 });
    expect(gone?.['Đơn vị tính']?.v).toBe('%');
  });

  test('keep the digits that tell two figures apart, and the unit of each, in what changed', async () => {
    const now = allStatuses();
    const told = someChanges(now, { vi: 'Chỉ tiêu đã bỏ', en: 'Gone' });
    const [first, second, ...rest] = told.indicators;
    if (first === undefined || second === undefined) throw new Error('no changes');
    const moved = (before: number, after: number) => ({
      before: { on: '2024-09-30', value: before },
      now: { on: '2024-10-31', value: after },
    });
    const percent = { vi: '%', en: '%' };
    const changes = {
      ...told,
      indicators: [
        { ...first, kind: 'worse' as const, value: moved(12.76, 12.755), difference: -0.005 },
        {
          ...second,
          kind: 'worse' as const,
          value: moved(40, 41),
          unit: { before: { vi: '% dân số', en: '% of people' }, now: percent },
          difference: null,
        },
        ...rest,
      ],
    };
    const rows = (await opened([{ ...now, changes }])).list('Thay đổi');
    const row = (id: string) => rows.find((it) => it['Mã chỉ tiêu']?.v === id);
    expect(row(first.id)?.['Lần trước']?.w).toBe('12.76');
    expect(row(first.id)?.['Lần này']?.w).toBe('12.755');
    expect(row(first.id)?.['Tăng/giảm']).toMatchObject({ v: -0.005 });
    expect(row(first.id)?.['Tăng/giảm']?.w).toMatch(/^−0\.005/);
    expect(row(second.id)?.['Đơn vị tính']?.v).toBe('% dân số → %');
  });
});

describe('the workbook', () => {
  test('has a sheet for each plan under the number of its document, and lists that name the plan', async () => {
    const nq = {
      ...allStatuses(),
      plan: {
        ...allStatuses().plan,
        document: { number: '06-NQ/TU', issued: '2021-11-10', issuer: 'Tỉnh ủy' },
      },
    };
    const book = await opened([allStatuses(), nq, allStatuses()]);
    expect(book.names.slice(0, 4)).toEqual(['4216-QĐ-UBND', '06-NQ-TU', '4216-QĐ-UBND (2)', 'Tổng hợp']);
    expect(new Set(book.list('Số liệu theo kỳ').map((row) => row['Kế hoạch']?.v))).toEqual(
      new Set(['4216/QĐ-UBND', '06-NQ/TU']),
    );
    const total = book.list('Tổng hợp').at(-1);
    expect(total?.['Số chỉ tiêu']?.v).toBe(3 * allStatuses().indicators.length);
  });

  test('keeps headings in view and on every page, filters, and fits the width of a page', async () => {
    const book = await opened([allStatuses()]);
    const table = book.file('xl/worksheets/sheet1.xml');
    const head = book.rows('Chỉ tiêu').findIndex(([cell]) => cell?.v === 'STT') + 1;
    expect(head).toBeGreaterThan(1);
    const end = head + 1;
    expect(table).toMatch(
      new RegExp(`<pane [^>]*ySplit="${end}" xSplit="2" topLeftCell="C${end + 1}"[^>]*state="frozen"`),
    );
    expect(table).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(table).toMatch(
      /<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/,
    );
    expect(table).toMatch(new RegExp(`<autoFilter ref="A${end}:P\\d+"/>`));
    const names = book.file('xl/workbook.xml');
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Chỉ tiêu'!$${head}:$${end}</definedName>`,
    );
    expect(names).toMatch(
      /<definedName name="_xlnm.Print_Area" localSheetId="0">'Chỉ tiêu'!\$A\$1:\$P\$\d+</,
    );
    const files = book.names.indexOf('Tệp số liệu');
    expect(book.file(`xl/worksheets/sheet${files + 1}.xml`)).toMatch(
      /ySplit="1" xSplit="0"[^>]*activePane="bottomLeft"/,
    );
    expect(names).toContain(`localSheetId="${files}">'Tệp số liệu'!$1:$1<`);
  });

  test('says what it is, of which day and by what it was written', async () => {
    const book = await opened([allStatuses()]);
    expect(book.properties).toMatchObject({ Title: allStatuses().plan.title.vi, Author: 'lotrinh 0.1.0' });
    expect(book.file('docProps/core.xml')).toContain('>2024-10-31T00:00:00Z</dcterms:created>');
  });

  test.each([
    ['of an empty plan', () => [emptyPlan()]],
    ['without a plan', () => []],
  ])('%s opens', async (_, plans) => {
    const book = await opened(plans());
    expect(book.names[0]).toBe('Chỉ tiêu');
    expect(
      book
        .rows('Chỉ tiêu')
        .flat()
        .map((cell) => cell?.v),
    ).toContainEqual(expect.stringContaining('Kế hoạch không có chỉ tiêu nào để đánh giá'));
  });

  test('holds no formula, whatever stands in plans and exports, and every hostile text in full', async () => {
    const book = await opened([hostile(), measuredPlan()]);
    for (const name of book.names) {
      for (const cell of book.rows(name).flat()) expect(cell?.f).toBeUndefined();
    }
    expect(book.files.filter((name) => /externalLink|vba|macro/i.test(name))).toEqual([]);
    const ids = book.list('Diễn giải').map((row) => row['Mã chỉ tiêu']?.v);
    expect(ids).toEqual([...hostile().indicators, ...measuredPlan().indicators].map(({ id }) => id));
  });

  test('is well-formed XML throughout', async () => {
    const book = await opened([hostile(), allStatuses()]);
    for (const name of book.files) {
      const { errors } = await validateXML({
        xml: { fileName: 'part.xml', contents: book.file(name) },
        normalization: 'format',
      });
      expect(errors, name).toEqual([]);
    }
  });
});
