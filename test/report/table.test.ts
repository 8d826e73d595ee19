import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/model/evaluation.ts';
import type { RenderOptions } from '../../src/report/render-options.ts';
import { render } from '../../src/report/table.ts';
import { textWidth } from '../../src/report/text-width.ts';
import { allStatuses } from './fixtures/all-statuses.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { emptyPlan } from './fixtures/empty-plan.ts';
import { anEvaluation, summaryOf } from './fixtures/evaluation.ts';
import { hostile } from './fixtures/hostile.ts';
import { measuredPlan } from './fixtures/measured.ts';
import { obeyed, options, withoutColors } from './options.ts';

/** The report of one plan. */
const table = {
  render: (evaluation: Evaluation, look: RenderOptions) => render([evaluation], look),
};

const evaluations: readonly (readonly [string, () => Evaluation])[] = [
  ['all statuses', allStatuses],
  ['an empty plan', emptyPlan],
  ['hostile texts', hostile],
  ['what offices measure', measuredPlan],
];

/** Joins what was broken over lines and columns, so that words can be looked for. */
function words(report: string): string {
  return report.replace(/\s+/g, ' ');
}

describe.each(evaluations)('the table of %s', (_, evaluation) => {
  const subject = evaluation();

  test('never exceeds the width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom('vi' as const, 'en' as const),
        fc.boolean(),
        (width, language, color) => {
          const report = table.render(subject, options({ width, language, color }));
          const widest = Math.max(...report.split('\n').map(textWidth));
          expect(widest).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('has no colour when it is off, and the same words when it is on', () => {
    const plain = table.render(subject, options());
    expect(plain).not.toContain('\u001b');
    expect(withoutColors(table.render(subject, options({ color: true })))).toBe(plain);
  });

  test('lets nothing through that a terminal would obey', () => {
    for (const width of [60, 80, 120, 160]) {
      expect(table.render(subject, options({ width }))).not.toMatch(obeyed);
    }
  });

  test('ends every line without spaces and the report with one line end', () => {
    const report = table.render(subject, options());
    expect(report).not.toMatch(/ \n/);
    expect(report).toMatch(/[^\n]\n$/);
    expect(report).not.toContain('\n\n\n');
  });
});

describe('the table', () => {
  test('names the plan, the document, the two days, and says that the straight line is not in the document', () => {
    const report = words(table.render(allStatuses(), options({ width: 160 })));
    expect(report).toContain('Kế hoạch Chuyển đổi số trên địa bàn tỉnh Thanh Hóa đến năm 2025');
    expect(report).toContain('Văn bản 4216/QĐ-UBND ngày 06/10/2020, UBND tỉnh Thanh Hóa');
    expect(report).toContain('Ngày đánh giá 31/10/2024');
    expect(report).toContain('Mục tiêu đến ngày 31/12/2025');
    expect(report).toContain(
      'Lộ trình đường thẳng giữa các mốc (9 chỉ tiêu) theo bậc: giữ mức của mốc đã qua',
    );
    expect(report).toContain('(1 chỉ tiêu) các lộ trình này không có trong văn bản');
  });

  test.each([60, 80, 100, 120, 160])('shows every indicator at %i columns', (width) => {
    const report = table.render(allStatuses(), options({ width }));
    for (const { name } of allStatuses().indicators) {
      // Columns break names; their first two words always stand together somewhere.
      const beginning = name.vi.split(' ').slice(0, 2).join(' ');
      expect(report).toContain(beginning);
    }
  });

  test('keeps unit, figures and owner of an indicator on one line where there is room, the days below', () => {
    const lines = table.render(allStatuses(), options({ width: 180 })).split('\n');
    const at = lines.findIndex((it) => it.startsWith('Kinh tế số chiếm'));
    expect(lines[at]?.split(/ {2,}/)).toEqual([
      'Kinh tế số chiếm trong GRDP',
      '% GRDP',
      '≥ 20',
      '16,67',
      '8,28‡',
      '−8,39',
      '◇ Số liệu cũ',
      'Cục Thống kê tỉnh Thanh Hóa',
    ]);
    expect(lines[at + 1]?.trim().split(/ {2,}/)).toEqual(['năm 2025', '31/12/2023', 'điểm\u00a0%']);
  });

  test('moves unit and owner to a second line at 80 columns', () => {
    const lines = table.render(allStatuses(), options()).split('\n');
    expect(lines).toContain('  % GRDP · Cục Thống kê tỉnh Thanh Hóa');
  });

  test('groups by pillar in the order of the plan', () => {
    const report = table.render(allStatuses(), options());
    const places = ['I. Chính quyền số', 'II. Kinh tế số', 'III. Xã hội số'].map((it) =>
      report.indexOf(`\n${it}\n`),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('gives each status its symbol and its words', () => {
    const report = words(table.render(allStatuses(), options({ width: 160 })));
    for (const said of [
      '✓ Đạt (Vượt)',
      '✗ Không đạt',
      '▼ Chậm tiến độ',
      '! Có nguy cơ chậm',
      '● Đúng tiến độ',
      '○ Chưa đến hạn',
      '◇ Số liệu cũ',
      '? Chưa có số liệu',
      '– Không còn đối tượng',
    ]) {
      expect(report).toContain(said);
    }
  });

  test('explains the marks that it used, and only those', () => {
    const all = table.render(allStatuses(), options({ width: 160 }));
    expect(all).toContain('† số liệu giả lập để dùng thử');
    expect(all).toMatch(/ trên 96,4 /);
    expect(all).toContain(
      '* chỉ phản ánh một phần yêu cầu: đủ để kết luận chưa đạt, không đủ để kết luận đạt',
    );
    expect(all).toContain('‡ số liệu cũ, không còn dùng để đánh giá được');
    const none = table.render(anEvaluation([anAssessment()]), options({ width: 160 }));
    expect(none).not.toContain('giả lập');
    expect(none).not.toContain('nguồn ghi kèm');
  });

  test('explains the dash of a figure without an expected value, and leaves it out where there is no figure', () => {
    const report = words(table.render(allStatuses(), options({ width: 160 })));
    expect(report).toContain(
      '– : chưa có mức theo lộ trình (chưa đến mốc đầu, hoặc kế hoạch không có giá trị gốc)',
    );
    const noData = anAssessment({ status: 'no-data', observed: null, expected: null, gap: null });
    const none = table.render(
      anEvaluation([anAssessment(), noData], { sources: [] }),
      options({ width: 160 }),
    );
    expect(none).not.toContain('–');
  });

  test('lists the trajectories of what is shown, straight lines first', () => {
    const { trajectory } = anAssessment();
    const step = anAssessment({ id: 'step', trajectory: { ...trajectory, kind: 'step' } });
    const lines = (shows: (it: { id: string }) => boolean) =>
      table
        .render(anEvaluation([step, anAssessment()]), options({ shows }))
        .split('\n')
        .slice(5, 8);
    expect(lines(() => true).map((line) => line.slice(19))).toEqual([
      'đường thẳng giữa các mốc (1 chỉ tiêu)',
      'theo bậc: giữ mức của mốc đã qua đến mốc sau (1 chỉ tiêu)',
      'các lộ trình này không có trong văn bản',
    ]);
    expect(lines(({ id }) => id !== 'step')[0]).toBe(
      'Lộ trình           đường thẳng giữa các mốc, không có trong văn bản',
    );
  });

  test('shows the digits that decide', () => {
    // 49,996 is short of 50; with two decimals both would be 50.
    const report = table.render(allStatuses(), options({ width: 160 }));
    expect(report).toMatch(/> 50 +50 +49,996 /);
    expect(report).toContain('−0,004');
  });

  test('writes numbers and days as English does in English', () => {
    const report = table.render(allStatuses(), options({ width: 160, language: 'en' }));
    expect(report).toMatch(/≥ 300 +210\.71 +114 +−96\.71 +▼ Behind\n +by 2025 +2024-10-07\n/);
    expect(report).toContain('39,500');
  });
});

describe('the summary', () => {
  test('adds up, with zeros left out', () => {
    const report = words(table.render(allStatuses(), options({ width: 200 })));
    expect(report).toContain(
      '10 chỉ tiêu: ✓ 1 đạt (trong đó 1 vượt) · ● 1 đúng tiến độ · ! 1 có nguy cơ chậm · ▼ 2 chậm tiến độ · ✗ 1 không đạt · ◇ 1 số liệu cũ · ? 1 chưa có số liệu · ○ 1 chưa đến hạn · – 1 không còn đối tượng',
    );
    const one = words(table.render(anEvaluation([anAssessment()]), options()));
    expect(one).toContain('1 chỉ tiêu: ▼ 1 chậm tiến độ Chậm');
  });

  test('says so where fewer were selected than the plan has', () => {
    const evaluation = anEvaluation([anAssessment()], { summary: summaryOf([anAssessment()], 9) });
    expect(table.render(evaluation, options())).toContain(
      '1 chỉ tiêu được chọn trong 9 chỉ tiêu của kế hoạch:',
    );
  });

  test('hides lines and keeps counts', () => {
    const report = table.render(
      allStatuses(),
      options({ width: 200, shows: (it) => it.status === 'behind' }),
    );
    expect(report).not.toContain('Kinh tế số chiếm trong GRDP');
    expect(report).toContain('10 chỉ tiêu:');
    expect(report).toContain('Không hiển thị 8 chỉ tiêu');
    expect(report).toContain('✗ 1 không đạt');
  });

  test('says that there is nothing to judge', () => {
    expect(table.render(emptyPlan(), options())).toContain('Kế hoạch không có chỉ tiêu nào để đánh giá.');
  });
});

describe('the reasons', () => {
  test('say why and by how much, in points and not in percent', () => {
    const report = words(table.render(allStatuses(), options()));
    expect(report).toContain(
      'Thực hiện 57,32% (số liệu 12 tháng đến hết tháng 10/2024, chốt ngày 31/10/2024), kém 11,85 điểm % so với mức theo lộ trình tại ngày đó (69,17%), vượt ngưỡng cho phép (3,7 điểm %). Yêu cầu: đạt ít nhất 75% đến ngày 31/12/2025.',
    );
    expect(report).toContain('kém 96,71 xã, phường, thị trấn so với');
  });

  test('come for the behind and missed first, then for the at-risk and stale, and for nobody else', () => {
    const report = table.render(allStatuses(), options({ width: 160 }));
    const [, bad = '', watch = ''] = report.split(/Chậm tiến độ và không đạt\n|Cần theo dõi.*\n/);
    expect(bad.match(/^[▼✗] /gm)).toHaveLength(3);
    expect(watch.split('\n\n')[0]?.match(/^[!◇] /gm)).toHaveLength(2);
  });

  test('say what counting the rejected rows would do, and what a stale figure would have said', () => {
    const report = words(table.render(allStatuses(), options()));
    expect(report).toContain(
      'Nếu tính cả 7 dòng bị loại theo hướng bất lợi thì kết quả là 44,1%: chậm tiến độ.',
    );
    expect(report).toContain('Theo số liệu đã có: chậm tiến độ.');
  });

  test('say of a stale figure what it would have given, and what it would have with the rejected rows', () => {
    const stale = anAssessment({
      status: 'stale',
      lastVerdict: 'on-track',
      rejectsTurn: { rows: 2, value: 40, status: 'behind' },
      reason: { code: 'too-old', facts: { limit: '2024-12-31' } },
    });
    const report = words(table.render(anEvaluation([stale], { asOf: '2025-06-30' }), options()));
    expect(report).toContain(
      'Theo số liệu đã có: đúng tiến độ. Nếu tính cả 2 dòng bị loại theo hướng bất lợi thì kết quả là 40%: chậm tiến độ.',
    );
  });

  test('say of every indicator without data why there is none', () => {
    const report = table.render(allStatuses(), options({ width: 160 }));
    expect(report).toContain(
      '\n\nChưa có số liệu\n? Từng bước mở dữ liệu của các cơ quan nhà nước: Chưa có tệp số liệu nào của nguồn open_data; chỉ tiêu được đánh giá khi có tệp.\n\n',
    );
    expect(table.render(anEvaluation([anAssessment()]), options())).not.toContain('Chưa có số liệu');
  });

  test('do not say that a target whose day has passed is not due', () => {
    const stale = anAssessment({
      status: 'stale',
      lastVerdict: 'not-due',
      expected: null,
      gap: null,
      reason: { code: 'too-old', facts: { limit: '2024-12-31' } },
    });
    const at = (asOf: string) => words(table.render(anEvaluation([stale], { asOf }), options()));
    expect(at('2026-01-01')).toContain('Theo số liệu đã có: chưa thể kết luận.');
    expect(at('2026-01-01')).not.toContain('chưa đến hạn');
    expect(at('2025-06-30')).toContain('Theo số liệu đã có: chưa đến hạn.');
  });

  test('do not call a strict bar that is just equalled short', () => {
    const level = anAssessment({
      status: 'at-risk',
      observed: anObservation({ value: 50 }),
      expected: 50,
      gap: 0,
      target: {
        by: '2025-12-31',
        comparator: 'more-than',
        value: 50,
        unit: { vi: '%', en: '%' },
        keep: false,
      },
      reason: { code: 'short-within-tolerance', facts: {} },
    });
    const report = words(table.render(anEvaluation([level]), options()));
    expect(report).toContain('mới bằng mức theo lộ trình tại ngày đó (50%), chưa vượt qua');
    expect(report).toContain('Yêu cầu: đạt trên 50% đến ngày');
  });
});

describe('the accounts', () => {
  test('add up a source over its files', () => {
    // 21.480 + 18.020 = 39.500 read; 21.300 + 17.990 = 39.290 used; 4 left out; 170 + 27 duplicate; 6 + 3 rejected.
    const report = table.render(allStatuses(), options({ width: 120 }));
    expect(report).toMatch(/Hồ sơ của Cổng dịch vụ công † +2 +39\.500 +39\.290 +4 +197 +9 +31\/10\/2024/);
    expect(report).toContain('open_data (chưa có tệp)');
  });

  test('list five rejected rows and count the rest', () => {
    const report = words(table.render(allStatuses(), options()));
    expect(report).toContain(
      'portal/ho-so-2023.csv:118, cột received_at: “31/02/2023” – không phải ngày có thật',
    );
    expect(report).toContain('portal/ho-so-2024.csv:12, cột fee');
    expect(report).not.toContain('portal/ho-so-2024.csv:40');
    expect(report).toContain('và 4 dòng khác');
  });

  test('count the problems and leave listing them to stderr', () => {
    const report = words(table.render(allStatuses(), options()));
    expect(report).toContain('có 1 cảnh báo; chi tiết ở phần cảnh báo in kèm.');
    expect(report).not.toContain('mo-du-lieu');
  });
});

describe('hostile texts', () => {
  test.each([0, 1, 10, 39])('come to an end on a terminal of %i columns', (width) => {
    expect(table.render(hostile(), options({ width }))).toBe(table.render(hostile(), options({ width: 40 })));
  });

  test('stand where they belong, as signs that do nothing', () => {
    const report = table.render(hostile(), options({ width: 160 }));
    expect(report).toContain('␛[2J␛]0;owned␇');
    expect(report).not.toContain('\u202e');
  });

  test('in NFD look as they do in NFC', () => {
    const name = 'Tỷ lệ hồ sơ giải quyết đúng hạn';
    const render = (text: string) =>
      table.render(anEvaluation([anAssessment({ name: { vi: text, en: text } })]), options());
    expect(render(name.normalize('NFD'))).toBe(render(name));
  });
});

describe('several plans', () => {
  const other = anEvaluation([anAssessment({ status: 'met', belowPath: false })], {
    plan: { ...anEvaluation([]).plan, id: 'nq-06', title: { vi: 'Nghị quyết 06', en: 'Resolution 06' } },
    summary: { ...summaryOf([anAssessment({ status: 'met' })]), total: 13 },
  });
  const report = render([allStatuses(), other, emptyPlan()], options());

  test('have a section each, as if they stood alone, in the order given', () => {
    const [first, second, third] = report.split(`\n\n${'═'.repeat(80)}\n\n`);
    expect([`${first}\n`, `${second}\n`, `${third}\n`]).toEqual(
      [allStatuses(), other, emptyPlan()].map((it) => table.render(it, options())),
    );
  });

  test('are counted together at the end: every indicator once', () => {
    // one of every status (exceeded: the one that is met), one more that is met of 13 in its plan, and none
    const all = allStatuses().indicators.length;
    const met = allStatuses().indicators.filter((it) => it.status === 'met').length + 1;
    const last = words(report.split(`${'═'.repeat(80)}\n`).at(-1) ?? '');
    expect(last).toContain(
      `Cả 3 kế hoạch, ${all + 1} chỉ tiêu được chọn trong ${all + 13} chỉ tiêu: ✓ ${met} đạt (trong đó 1 vượt)`,
    );
  });

  test('what is not shown is counted over all of them', () => {
    const shows = ({ status }: { status: string }) => status === 'behind';
    const hidden = allStatuses().indicators.filter((it) => it.status !== 'behind').length + 1;
    const last = words(render([allStatuses(), other], options({ shows })).split('═\n').at(-1) ?? '');
    expect(last).toContain(`Không hiển thị ${hidden} chỉ tiêu`);
  });
});
