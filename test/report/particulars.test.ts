import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Evaluation } from '../../src/model/evaluation.ts';
import { render } from '../../src/report/table.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { anEvaluation } from './fixtures/evaluation.ts';
import { measured, measuredPlan } from './fixtures/measured.ts';
import { options } from './options.ts';

/** The table of one indicator, what was broken over lines and columns joined again. */
function tableOf(assessment: Assessment, language: 'vi' | 'en' = 'vi', width = 200): string {
  return words(render([anEvaluation([assessment])], options({ language, width })));
}

function words(report: string): string {
  return report.replace(/[ \n]+/g, ' ');
}

/** What stands under the heading of a section. */
function section(report: string, heading: string): string {
  return report.split(`\n${heading}\n`)[1]?.split('\n\n')[0] ?? '';
}

function plan(over: Partial<Evaluation> = {}): Evaluation {
  return { ...measuredPlan(), ...over };
}

describe('beside a figure stands', () => {
  test('the total that a count is out of, and its share', () => {
    // 114/558 = 20,4301… %
    expect(tableOf(measured.communes)).toContain(' 114/558 xã (20,43%) ');
    expect(tableOf(measured.communes, 'en')).toContain(' 114 of 558 communes (20.43%) ');
  });

  test('how many were ranked', () => {
    expect(tableOf(measured.rank)).toContain(' hạng 15/63 tỉnh, thành phố ');
    expect(tableOf(measured.rank, 'en')).toContain(' rank 15 of 63 provinces ');
    const { outOf, observed } = measured.rank;
    const five = {
      ...measured.rank,
      observed: observed === null ? null : { ...observed, value: 5 },
      outOf: outOf === null ? null : { ...outOf, total: 34, since: '2024-12-31' },
    };
    expect(tableOf(five)).toContain(' hạng 5/34 tỉnh, thành phố ');
  });

  test('the word of a tie once', () => {
    const { observed } = measured.rank;
    const tied = {
      ...measured.rank,
      observed: observed === null ? null : { ...observed, qualifier: 'đồng hạng' },
    };
    expect(tableOf(tied)).toContain(' đồng hạng 15/63 tỉnh, thành phố ');
    expect(tableOf(tied)).toContain('Thực hiện đồng hạng 15 (số liệu ngày 31/12/2023)');
    expect(tableOf(tied, 'en')).toContain('Observed tied at rank 15 (figure of 2023-12-31)');
  });

  test('that a target asks for more than there are, and what share it was; the target itself stays', () => {
    // 300/559 = 53,6672… %
    const report = tableOf(measured.communes);
    expect(report).toContain(
      'mục tiêu 300 xã nhiều hơn 166 xã hiện có (từ 01/07/2025); khi ban hành, 300 là 53,67% của 559 xã',
    );
    expect(report).toContain(' ≥ 300 ');
    expect(tableOf(measured.communes, 'en')).toContain(
      'the target of 300 communes is more than the 166 communes that there are (since 2025-07-01); when the document was issued, 300 was 53.67% of 559 communes',
    );
    const { targetBeyond } = measured.communes;
    const unknownThen = {
      ...measured.communes,
      targetBeyond: targetBeyond === null ? null : { ...targetBeyond, firstKnown: '2023-04-01' },
    };
    expect(tableOf(unknownThen)).toContain(
      'theo tổng số sớm nhất đã biết (từ 01/04/2023), 300 là 53,67% của 559 xã',
    );
  });

  test('that there are none any more', () => {
    const { targetBeyond } = measured.communes;
    const none = {
      ...measured.communes,
      targetBeyond: targetBeyond === null ? null : { ...targetBeyond, total: 0 },
    };
    expect(tableOf(none)).toContain(
      'mục tiêu 300 xã, nay không còn xã nào (từ 01/07/2025); khi ban hành, 300 là 53,67% của 559 xã',
    );
    expect(tableOf(none, 'en')).toContain(
      'the target of 300 communes: there are no communes any more (since 2025-07-01)',
    );
  });

  test('the short name of its variant, the size and the interval of its sample, and at the verdict that this is too little', () => {
    const report = render([anEvaluation([measured.satisfaction])], options({ width: 200 }));
    expect(report).toContain(
      '\n  cách tính: phiếu khảo sát · cỡ mẫu 500, khoảng tin cậy 95%: 86,39%–91,8%\n',
    );
    const lines = report.split('\n');
    const at = lines.findIndex((line) => line.includes('● Đúng tiến độ'));
    const column = lines[at]?.indexOf('●') ?? -1;
    const beside = lines.slice(at + 1, at + 4).map((line) => line.slice(column, column + 21).trim());
    expect(beside.join(' ').trim()).toBe('mẫu khảo sát không đủ để kết luận');
    expect(tableOf(measured.satisfaction, 'en')).toContain(
      'variant: survey slips · sample of 500, 95% confidence interval: 86.39%–91.8%',
    );
    expect(tableOf({ ...measured.satisfaction, undecidedBySample: false })).not.toContain('không đủ');
  });

  test('over which years growth is a mean', () => {
    expect(tableOf(measured.growth)).toContain(' bình quân 2021–2024 so với gốc 2020 ');
    expect(tableOf(measured.growth, 'en')).toContain(' mean of 2021–2024, from 2020 ');
  });

  test('the worst year, in the reason too', () => {
    const report = tableOf(measured.everyYear);
    expect(report).toContain(' năm kém nhất: 2022 (5,9%) ');
    expect(report).toContain(
      'Năm kém nhất là 2022: 5,9%, không đạt yêu cầu của từng năm (ít nhất 6,5%); một năm không đạt là cả giai đoạn không đạt.',
    );
    expect(tableOf(measured.everyYear, 'en')).toContain(
      'The worst year is 2022: 5.9%, which fails what every year must keep (at least 6.5%); one failed year settles the whole period.',
    );
  });

  test('every member that fails, those without a figure, and that the list is open', () => {
    // 25 fails "more than 25"; farming is not named by the text and decides nothing
    const report = tableOf(measured.everyMember);
    expect(report).toContain(
      ' không đạt 2/3: du lịch (9,5%), thương mại (25%) · chưa có số liệu: công nghiệp năng lượng, ngân hàng · danh sách mở: văn bản nêu ví dụ ',
    );
    expect(report).toContain('Kém nhất là du lịch: 9,5% (số liệu ngày 31/12/2023), kém 10,5');
    expect(report).not.toContain('nông nghiệp');
    expect(tableOf(measured.everyMember, 'en')).toContain(
      ' 2 of 3 fail: du lịch (9.5%), thương mại (25%) · without a figure: công nghiệp năng lượng, ngân hàng · open list: the text gives examples ',
    );
  });

  test('the worst member where all pass', () => {
    const { observed } = measured.everyMember;
    const parts =
      observed?.parts.map((part) => ({ ...part, passes: part.passes === null ? null : true })) ?? [];
    const passing = {
      ...measured.everyMember,
      observed: observed === null ? null : { ...observed, parts, absent: [] },
    };
    expect(tableOf(passing)).toContain(' kém nhất: du lịch (9,5%) · danh sách mở');
    expect(tableOf(passing)).not.toMatch(/không đạt \d/);
    // "trên 25" passes more than 25, and must not be shown as 25
    const above = { ...passing, observed: { ...passing.observed, qualifier: 'trên', bound: 'more' } };
    expect(tableOf(above as typeof passing)).toContain(' kém nhất: du lịch (trên 9,5%) · danh sách mở');
  });

  test('what other sources say, the estimate that is no result, and the word of the source', () => {
    const report = tableOf(measured.grdp);
    expect(report).toMatch(/ khoảng 12,67 /);
    expect(report).toContain('ước 16,5% GRDP (chưa phải kết quả; số liệu ngày 31/12/2023)');
    expect(report).toContain(
      'nguồn: Cục Thống kê, công bố 29/12/2023 · nguồn khác: 14,26% GRDP (Bộ Thông tin và Truyền thông, công bố 01/03/2023)',
    );
    expect(report).toContain('Thực hiện khoảng 12,67% GRDP (số liệu ngày 31/12/2022), kém 3,33');
    const english = tableOf(measured.grdp, 'en');
    expect(english).toMatch(/ about 12\.67 /);
    expect(english).toContain('estimated 16.5% of GRDP (not a result; figure of 2023-12-31)');
    expect(english).toContain(
      'source: Cục Thống kê, published 2023-12-29 · another source: 14.26% of GRDP (Bộ Thông tin và Truyền thông, published 2023-03-01)',
    );
  });

  test('the sources of the plan where both figures cite the same', () => {
    const { observed } = measured.grdp;
    const alike = {
      ...measured.grdp,
      observed:
        observed === null
          ? null
          : {
              ...observed,
              from: 'dossiers',
              rivals: observed.rivals.map((rival) => ({ ...rival, source: observed.source })),
            },
    };
    // of the other source the evaluation knows no title: its id stands for it
    expect(tableOf(alike)).toContain(
      'nguồn: Hồ sơ của Cổng dịch vụ công, công bố 29/12/2023 · nguồn khác: 14,26% GRDP (ministry, công bố 01/03/2023)',
    );
  });

  test('nothing of an indicator that needs none of it', () => {
    const lines = render([anEvaluation([anAssessment()])], options({ width: 200 })).split('\n');
    const at = lines.findIndex((line) => line.includes('57,32'));
    expect(lines[at + 2]).toBe('');
  });
});

describe('words of the source', () => {
  test.each([
    ['gần', 'gần 92', 'nearly 92'],
    ['Trên', 'trên 92', 'over 92'],
    ['ước', 'ước 92', 'estimated 92'],
    ['chừng', 'chừng 92', 'chừng 92'],
  ])('%s stand before the value', (qualifier, vi, en) => {
    const said = anAssessment({
      observed: anObservation({ value: 92, qualifier }),
      reason: { code: 'short', facts: {} },
    });
    expect(tableOf(said)).toContain(` ${vi} `);
    expect(tableOf(said, 'en')).toContain(` ${en} `);
    expect(tableOf(said)).toContain(`Thực hiện ${vi}%`);
    expect(tableOf(said)).not.toContain('nguồn ghi kèm');
  });

  test('that are too long stand in the legend', () => {
    const qualifier = 'theo báo cáo nhanh của ba sở';
    const report = tableOf(
      anAssessment({
        observed: anObservation({ value: 92, qualifier }),
        reason: { code: 'short', facts: {} },
      }),
    );
    expect(report).toContain(' 92~ ');
    expect(report).toContain(`~ nguồn ghi kèm: “${qualifier}”`);
    expect(report).toContain('Thực hiện 92%');
  });
});

describe('a target in another unit than the figures', () => {
  test('has what is expected and the gap in its own unit, with a mark and a legend', () => {
    const report = tableOf(measured.communeShare);
    expect(report).toContain(' ≥ 80% số xã 37,69%§ 114 −17,26 ▼ Chậm tiến độ ');
    expect(report).toContain(' quy đổi thành 20,43% số xã ');
    expect(report).toContain('§ đã quy đổi giữa số lượng và tỷ lệ');
    expect(report).toContain(
      'Thực hiện 114 xã, tức 20,43% số xã (số liệu ngày 07/10/2024), kém 17,26 điểm\u00a0% so với mức theo lộ trình tại ngày đó (37,69% số xã). Yêu cầu: đạt ít nhất 80% số xã đến ngày 31/12/2030.',
    );
    expect(tableOf(measured.communeShare, 'en')).toContain(
      'Observed 114 communes, that is 20.43% of communes (figure of 2024-10-07), short of the trajectory',
    );
  });

  test('has no mark where only later milestones were converted', () => {
    const [first] = measured.communeShare.conversions;
    const later = {
      ...measured.communes,
      conversions: first === undefined ? [] : [{ ...first, on: '2030-12-31' }],
    };
    expect(tableOf(later)).not.toContain('§');
  });
});

describe('the way to the target', () => {
  test('is named in the heading, and so is what a document gives of it', () => {
    const report = words(render([plan()], options({ width: 200 })));
    expect(report).toContain(
      'Lộ trình theo Quyết định 969/QĐ-UBND ngày 18/3/2022: đường thẳng giữa các mốc (1 chỉ tiêu) đường thẳng giữa các mốc, không có trong văn bản (8 chỉ tiêu)',
    );
    const own = { ...measured.communes, trajectory: { ...measured.communes.trajectory, official: false } };
    expect(tableOf(own, 'en')).toContain(
      'Trajectory by Decision 969/QĐ-UBND of 2022-03-18: a straight line between the milestones, not in the document',
    );
  });

  test('has others mentioned where they would change the verdict, and only there', () => {
    expect(tableOf(measured.communes)).toContain(
      ' theo đường qua các mốc của kế hoạch thì ! Có nguy cơ chậm ',
    );
    const [other] = measured.communes.otherPaths;
    const same = {
      ...measured.communes,
      otherPaths: other === undefined ? [] : [{ ...other, status: 'behind' as const }],
    };
    expect(tableOf(same)).not.toContain('theo đường qua');
  });
});

describe('the report says further', () => {
  test('how texts were read, one sentence each, of the indicators that are shown', () => {
    const report = render([plan()], options({ width: 120 }));
    expect(section(report, 'Cách hiểu văn bản')).toBe(
      '· Người dân, doanh nghiệp hài lòng: Hài lòng đo bằng phiếu khảo sát, vì văn bản không nêu cách đo.',
    );
    const others = options({ shows: ({ id }) => id !== 'satisfaction' });
    expect(render([plan()], others)).not.toContain('Cách hiểu văn bản');
  });

  test('which published figures nothing is judged by, and why', () => {
    const report = render([plan({ problems: [] })], options({ width: 120 }));
    expect(section(report, 'Số liệu đã công bố nhưng không dùng để đánh giá')).toBe(
      [
        '  · 99,51% hồ sơ giải quyết trước hạn và đúng hạn',
        '    Không dùng vì: không kế hoạch nào có chỉ tiêu đúng hạn; con số phụ thuộc công thức.',
        '    Nguồn: Thanh Hóa ban hành Kế hoạch Chuyển đổi số, Báo điện tử, 07/10/2020, https://example.vn/ke-hoach\n',
      ].join('\n'),
    );
    expect(report.trimEnd().split('\n').at(-1)).toContain('Nguồn: Thanh Hóa');
  });

  test('of such figures only those that are taken for what is shown, where not all is', () => {
    const only = (id: string) => options({ shows: (it) => it.id === id });
    expect(render([plan()], only('satisfaction'))).toContain('99,51%');
    expect(render([plan()], only('rank'))).not.toContain('99,51%');
  });

  test('of what is not applicable any more why, in the words of the plan', () => {
    const gone = anAssessment({
      name: { vi: 'Số huyện', en: 'Districts' },
      status: 'not-applicable',
      lastVerdict: 'behind',
      reason: {
        code: 'object-ended',
        facts: { until: '2025-06-30', reasonVi: 'Không còn cấp huyện', reasonEn: 'Districts were abolished' },
      },
    });
    expect(
      section(render([anEvaluation([gone])], options({ width: 160 })), 'Không còn đối tượng đánh giá'),
    ).toBe(
      '– Số huyện: Đối tượng đánh giá không còn sau ngày 30/06/2025: Không còn cấp huyện. Theo số liệu đã có: chậm tiến độ.',
    );
  });

  test('a reason that several indicators share once, with their names below it', () => {
    const gone = (id: string, vi: string, lastVerdict: Assessment['lastVerdict']) =>
      anAssessment({
        id,
        name: { vi, en: vi },
        status: 'not-applicable',
        lastVerdict,
        reason: { code: 'object-ended', facts: { until: '2025-06-30', reasonVi: 'Tỉnh đã hợp nhất' } },
      });
    const all = [gone('a', 'Số huyện', 'behind'), gone('b', 'Xếp hạng', null)];
    const report = render([anEvaluation(all)], options({ width: 160 }));
    expect(section(report, 'Không còn đối tượng đánh giá')).toBe(
      [
        '– Đối tượng đánh giá không còn sau ngày 30/06/2025: Tỉnh đã hợp nhất.',
        '  · Số huyện: Theo số liệu đã có: chậm tiến độ.',
        '  · Xếp hạng',
      ].join('\n'),
    );
  });

  test('that there are only estimates, and which', () => {
    const report = tableOf(measured.onlyEstimate);
    expect(report).toContain(' ước 92% (chưa phải kết quả; số liệu ngày 30/09/2024) ');
    expect(report).toContain(
      'Đến ngày 31/10/2024 mới chỉ có số ước (ước 92%); số ước không được dùng để đánh giá, cần số liệu chính thức.',
    );
    expect(tableOf(measured.onlyEstimate, 'en')).toContain(
      'By 2024-10-31 there are only estimates (estimated 92%); an estimate is never judged, a result is needed.',
    );
  });
});
