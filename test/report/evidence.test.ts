import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { explain } from '../../src/report/explanation.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { anEvaluation } from './fixtures/evaluation.ts';
import { measured, measuredPlan } from './fixtures/measured.ts';
import { options } from './options.ts';

function explained(assessment: Assessment, language: 'vi' | 'en' = 'vi'): string {
  const text = explain(anEvaluation([assessment]), assessment.id, options({ language, width: 240 }));
  return text.replace(/[ \u00a0]+/g, ' ');
}

/** The lines under the heading of a section. */
function section(text: string, heading: string): readonly string[] {
  const lines = text.split(`\n${heading}\n`)[1]?.split('\n\n')[0]?.trimEnd() ?? '';
  return lines.split('\n').map((line) => line.trim());
}

describe('an explanation says', () => {
  test('what the share is of, what the indicator has in common with others, how the text was read, and the note', () => {
    const text = explained(measured.satisfaction);
    expect(text).toContain('\nTính trên số phiếu hợp lệ\n');
    expect(text).toContain('\nNội dung chung satisfaction\n');
    expect(text).toContain('\nCách hiểu Hài lòng đo bằng phiếu khảo sát, vì văn bản không nêu cách đo.\n');
    expect(text).toContain('\nGhi chú Phiếu do bộ phận một cửa phát.\n');
    const plain = explained(anAssessment());
    for (const label of ['Tính trên', 'Nội dung chung', 'Cách hiểu', 'Ghi chú']) {
      expect(plain).not.toContain(`\n${label} `);
    }
  });

  test('which definition the measure follows, what it counts and who says so', () => {
    const lines = section(explained(measured.satisfaction), 'Cách tính');
    expect(lines.slice(-3)).toEqual([
      'Theo cách tính phiếu khảo sát (satisfaction/survey-slips)',
      'số phiếu hài lòng trên số phiếu hợp lệ',
      'nguồn: Thông tư 01/2018/TT-VPCP',
    ]);
  });

  test('the size of a sample, its interval, and that it cannot tell; the period as officials name it', () => {
    const lines = section(explained(measured.satisfaction), 'Số liệu dùng để đánh giá');
    expect(lines.slice(0, 5)).toEqual([
      'Giá trị 100 × 447 / 500 = 89,4%',
      'Mẫu khảo sát cỡ mẫu 500, khoảng tin cậy 95%: 86,39%–91,8%',
      'mục tiêu nằm trong khoảng tin cậy: mẫu khảo sát không đủ để kết luận đạt hay không đạt; đánh giá nêu ở đây chỉ theo con số của mẫu',
      'Ngày số liệu 14/09/2024',
      'Kỳ số liệu quý III/2024 (15/6–14/9/2024)',
    ]);
    expect(explained(measured.satisfaction)).toContain(
      ' Mục tiêu nằm trong khoảng tin cậy của mẫu khảo sát, nên mẫu không đủ để kết luận.\n',
    );
    expect(explained(measured.satisfaction, 'en')).toContain(' Period Q3 2024 (2024-06-15 to 2024-09-14)\n');
  });

  test('a bound of an interval with the digits that keep it apart from the target', () => {
    const { observed } = measured.satisfaction;
    const sample = { size: 500, low: 86.4, high: 90.004, confidence: 0.95 };
    const close = {
      ...measured.satisfaction,
      observed: observed === null ? null : { ...observed, sample },
    };
    // with two decimals the upper end would be 90, which is the target
    expect(explained(close)).toContain('khoảng tin cậy 95%: 86,4%–90,004%');
  });

  test('what a count is out of, since when and by which source', () => {
    expect(explained(measured.communes)).toContain(
      'Trên tổng số 114/558 xã (20,43%) – số xã, phường, thị trấn của tỉnh, từ ngày 01/05/2024, theo danh mục của Tổng cục Thống kê\n',
    );
  });

  test('what the word of the source means, who says otherwise, when it was published, and the estimate', () => {
    const lines = section(explained(measured.grdp), 'Số liệu dùng để đánh giá');
    expect(lines).toContain('Giá trị khoảng 12,67% GRDP');
    expect(lines).toContain('Công bố ngày 29/12/2023');
    expect(lines).toContain('Trích từ Cục Thống kê');
    expect(lines).toContain('Lưu ý nguồn ghi “khoảng”, tức là gần đúng: so sánh như con số ghi trong nguồn');
    expect(lines).toContain('Nguồn khác 14,26% GRDP (Bộ Thông tin và Truyền thông, công bố 01/03/2023)');
    expect(lines.at(-1)).toBe('Số ước ước 16,5% GRDP (chưa phải kết quả; số liệu ngày 31/12/2023)');
  });

  test.each([
    [
      'gần',
      'less',
      'nguồn ghi “gần”, tức là chưa tới con số này: nếu yêu cầu là ít nhất bằng con số này thì chưa đạt\n',
    ],
    ['trên', 'more', 'nguồn ghi “trên”, tức là vượt con số này: nếu yêu cầu là trên con số này thì đạt\n'],
    ['theo quý', 'exact', 'nguồn ghi “theo quý”\n'],
  ] as const)('how “%s” is compared', (qualifier, bound, said) => {
    const text = explained(anAssessment({ observed: anObservation({ qualifier, bound }) }));
    expect(text).toContain(said);
  });

  test('of an estimate alone that there is no figure', () => {
    const text = explained(measured.onlyEstimate);
    expect(section(text, 'Số liệu dùng để đánh giá')).toEqual([
      'không có',
      'Số ước ước 92% (chưa phải kết quả; số liệu ngày 30/09/2024)',
    ]);
    expect(text).toContain('→ 2. đúng Chưa có số liệu nào – mới chỉ có số ước\n');
  });
});

describe('what a figure is made of', () => {
  test('is, of growth, the level of every year and the formula with its numbers', () => {
    // 146,41 / 100 = 1,1⁴
    expect(section(explained(measured.growth), 'Số liệu thành phần')).toEqual([
      '· 2020: 100',
      '· 2021: 104,5',
      '· 2022: 118',
      '· 2023: 131,2',
      '· 2024: 146,41',
      'Tăng bình quân mỗi năm: 100 × ((146,41 / 100) ^ (1/4) − 1) = 10%/năm',
    ]);
  });

  test('is, of growth by yearly rates, the product of them', () => {
    // 1,21 × 1 = 1,1²; a year that shrank has its minus
    const { measure, observed } = measured.growth;
    const rates = {
      ...measured.growth,
      measure: { ...measure, terms: { ...measure.terms, basis: 'rates' } },
      observed:
        observed === null
          ? null
          : {
              ...observed,
              parts: [
                { name: '2021', on: '2021-12-31', value: 21, passes: null },
                { name: '2022', on: '2022-12-31', value: -2.5, passes: null },
              ],
            },
    };
    expect(section(explained(rates, 'en'), 'What the figure is made of')).toEqual([
      '· 2021: 21% a year',
      '· 2022: −2.5% a year',
      'Mean yearly growth: 100 × ((1 + 21/100) × (1 − 2.5/100)) ^ (1/2) − 100 = 10% a year',
    ]);
  });

  test('is, of every year, each as they follow, and whether it passes', () => {
    const text = explained(measured.everyYear);
    expect(section(text, 'Số liệu thành phần')).toEqual([
      '· 2021: 6,5% – đạt',
      '· 2022: 5,9% – không đạt',
      '· 2023: 7,1% – đạt',
      'Năm nào cũng phải đạt: năm kém nhất quyết định.',
    ]);
    expect(text).toContain(
      '→ 3. đúng Ngày mục tiêu đã qua và có số liệu của ngày đó, hoặc đã có năm không đạt – năm 2022 không đạt\n',
    );
  });

  test('is, of every member, the worst first, those without a figure, and what an open list means', () => {
    expect(section(explained(measured.everyMember), 'Số liệu thành phần')).toEqual([
      '· du lịch: 9,5% – không đạt',
      '· thương mại: 25% – không đạt',
      '· viễn thông: 61,2% – đạt',
      '· nông nghiệp: 3% – văn bản không nêu tên, chỉ để tham khảo',
      '· công nghiệp năng lượng: chưa có số liệu',
      '· ngân hàng: chưa có số liệu',
      'Từng thành viên đều phải đạt: thành viên kém nhất quyết định.',
      'Còn thiếu số liệu: đủ để kết luận chưa đạt, không đủ để kết luận đạt.',
      'Danh sách mở: văn bản chỉ nêu ví dụ (“như …”), có thể còn thành viên khác.',
    ]);
  });
});

describe('the way to the target', () => {
  test('says which other ways the plan declares, with the words that each rests on', () => {
    const lines = section(explained(measured.communes), 'Các mốc và câu trích');
    expect(lines.slice(-3)).toEqual([
      '· Lộ trình khác: Quyết định 969/QĐ-UBND ngày 18/3/2022',
      '“theo từng năm” – Thanh Hóa ban hành Kế hoạch Chuyển đổi số, Báo điện tử, 07/10/2020, https://example.vn/ke-hoach',
      'cộng dồn',
    ]);
  });

  test('is that of the document which was asked for, and others say what they would have given', () => {
    const text = explained(measured.communes);
    expect(text).toContain('Cách đọc theo Quyết định 969/QĐ-UBND ngày 18/3/2022: đường thẳng giữa các mốc\n');
    expect(text).toContain('31/12/2023: 226 xã (mốc của lộ trình)');
    expect(text).toContain('226 + (359 − 226) × 281/366 = 328,11 xã');
    expect(section(text, 'Nếu đánh giá theo lộ trình khác')).toEqual([
      '· đường qua các mốc của kế hoạch (không có trong văn bản)',
      '10/11/2021: 0 xã; 31/12/2025: 300 xã',
      'mức phải đạt 210,71 xã, chênh lệch −96,71 xã: ! Có nguy cơ chậm',
    ]);
    expect(explained(anAssessment())).not.toContain('lộ trình khác');
  });

  test('has every conversion with its total and the day since which that holds', () => {
    const text = explained(measured.communeShare);
    expect(text).toContain(
      'Quy đổi mốc 31/12/2025: 300 xã = 100 × 300 / 559 (tổng số từ 01/01/2021) = 53,67% số xã\n',
    );
    expect(text).toContain(
      'thực hiện 07/10/2024: 114 xã = 100 × 114 / 558 (tổng số từ 01/05/2024) = 20,43% số xã\n',
    );
    // 53,6672… × 1062/1512 = 37,6948…, but 53,67 × 1062/1512 = 37,6967…: a digit more is shown
    expect(text).toContain('0 + (53,667 − 0) × 1.062/1.512 = 37,69% số xã\n');
    expect(text).toContain(
      'thực hiện 114 xã, tức 20,43% số xã, theo lộ trình 37,69% số xã: chênh lệch −17,26 điểm %',
    );
  });

  test('has a share turned into a count the other way round', () => {
    // 80 × 558 / 100 = 446,4
    const [milestone] = measured.communeShare.conversions;
    const toCount = {
      ...measured.communes,
      conversions:
        milestone === undefined
          ? []
          : [
              {
                ...milestone,
                on: '2030-12-31',
                from: { value: 80, unit: { vi: '% số xã', en: '% of communes' } },
                to: { value: 446.4, unit: { vi: 'xã', en: 'communes' } },
                total: 558,
                since: '2024-05-01',
              },
            ],
    };
    expect(explained(toCount, 'en')).toContain(
      'milestone of 2030-12-31: 80% of communes = 80 × 558 (the total since 2024-05-01) / 100 = 446.4 communes\n',
    );
  });

  test('leaves a target that is beyond what there is as it was written', () => {
    const text = explained(measured.communes);
    expect(text).toContain('Lưu ý mục tiêu 300 xã nhiều hơn 166 xã hiện có (từ 01/07/2025); khi ban hành');
    expect(text).toContain('mục tiêu giữ nguyên như văn bản, không tính lại theo tổng số mới');
  });
});

describe('further it has', () => {
  test('the published figures that are easily taken for it, with their words', () => {
    const explanationOf = (id: string) => explain(measuredPlan(), id, options({ width: 240 }));
    expect(section(explanationOf('satisfaction'), 'Số liệu dễ nhầm với chỉ tiêu này')).toEqual([
      '· 99,51% hồ sơ giải quyết trước hạn và đúng hạn',
      'Không dùng vì: không kế hoạch nào có chỉ tiêu đúng hạn; con số phụ thuộc công thức.',
      'Nguồn: “giải quyết trước hạn và đúng hạn đạt 99,51%” – Thanh Hóa ban hành Kế hoạch Chuyển đổi số, Báo điện tử, 07/10/2020, https://example.vn/ke-hoach',
    ]);
    expect(explanationOf('rank')).not.toContain('dễ nhầm');
  });

  test('units with those whose rows they took over below them, and until when these were', () => {
    const unit = {
      unit: { commune: 'Xã Hoằng Phú' },
      on: '2025-07-31',
      until: null,
      value: 40,
      numerator: 4,
      denominator: 10,
      rows: 10,
      gap: -5,
      belowPath: true,
      formerly: [],
    };
    const former = { ...unit, unit: { commune: 'Xã Hoằng Quý' }, until: '2025-06-30', value: 25, rows: 4 };
    const merged = anAssessment({ units: [{ ...unit, formerly: [former] }] });
    const heading = 'Theo từng đơn vị, chậm nhất trước';
    const shown = explain(anEvaluation([merged]), merged.id, {
      ...options({ width: 240 }),
      oldUnits: 'shown',
    });
    expect(section(shown.replace(/[ \u00a0]+/g, ' '), heading).slice(1)).toEqual([
      'Xã Hoằng Phú 40 −5 4 10 10',
      '– Xã Hoằng Quý (đến 30/06/2025) 25 −5 4 10 4',
    ]);
    // on demand only
    expect(section(explained(merged), heading).slice(1)).toEqual([
      'Xã Hoằng Phú 40 −5 4 10 10',
      '(1 đơn vị nhận số liệu của đơn vị cũ; thêm --old-units để xem từng đơn vị cũ)',
    ]);
  });
});
