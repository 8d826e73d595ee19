import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { render } from '../../../src/report/markdown.ts';
import { elementsOf } from '../every-form/form-reading.ts';
import { renderedMarkdown } from '../every-form/form-readings.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { options } from '../options.ts';

const changed = (): Evaluation => {
  const now = allStatuses();
  return { ...now, changes: someChanges(now, { vi: 'Chỉ tiêu đã bỏ', en: 'Dropped indicator' }) };
};

describe('the summary in Markdown', () => {
  const text = render([changed()], options());
  const elements = elementsOf(renderedMarkdown(text), 'html');

  test('has its sections in the order in which they matter', () => {
    const headings = elements.filter(({ name }) => /^h[1-6]$/.test(name)).map((it) => it.text);
    expect(headings).toEqual([
      'Kế hoạch Chuyển đổi số trên địa bàn tỉnh Thanh Hóa đến năm 2025, định hướng đến năm 2030',
      expect.stringContaining('30/09/2024'),
      'Chậm tiến độ và không đạt',
      'Cần theo dõi: có nguy cơ chậm, số liệu cũ',
      'Kết quả theo trụ cột',
      'I. Chính quyền số',
      'II. Kinh tế số',
      'III. Xã hội số',
      'Chưa có số liệu',
      'Không còn đối tượng đánh giá',
    ]);
  });

  test('says how many stand where, and what is made up, before anything else', () => {
    const [top = ''] = text.split('\n## ');
    expect(top).toContain('**Đã hoàn thành 1/10 chỉ tiêu (trong đó 1 chỉ tiêu vượt);');
    expect(top).toContain(
      '> † Có số liệu giả lập để dùng thử, không phải số liệu thật: Hồ sơ của Cổng dịch vụ công.',
    );
    expect(top).toContain('- **Ngày đánh giá:** 31/10/2024');
  });

  test('has every indicator in a table, its figures at the right', () => {
    const cells = elements.filter(({ name }) => name === 'td');
    const row = cells.findIndex((it) => it.text.startsWith('Kinh tế số chiếm trong GRDP'));
    // 8,28 of 16,67, of the plan's fixture
    expect(cells.slice(row, row + 9).map((it) => it.text)).toEqual([
      'Kinh tế số chiếm trong GRDP',
      '% GRDP',
      '≥ 20 (năm 2025)',
      '16,67',
      '8,28‡ (31/12/2023)',
      expect.any(String),
      expect.any(String),
      '◇ Số liệu cũ',
      'Cục Thống kê tỉnh Thanh Hóa',
    ]);
    expect(cells.slice(row, row + 8).map((it) => it.attributes.align)).toEqual([
      'left',
      'left',
      'right',
      'right',
      'right',
      'right',
      'right',
      'left',
    ]);
  });

  test('says of each that is behind why, by how much, and whose it is', () => {
    const [, behind = ''] = text.split('\n## Chậm tiến độ và không đạt\n');
    expect(behind).toMatch(
      /- ▼ \*\*Tỷ lệ hồ sơ giải quyết DVCTT mức độ 3, 4 trên tổng số hồ sơ\*\* \(Chưa đạt – chậm tiến độ\)\n {2}- .*kém 11,85 điểm.*\n {2}- Đơn vị chủ trì: Văn phòng UBND tỉnh · ↑/,
    );
  });

  test('opens on demand what is long', () => {
    const summaries = elements.filter(({ name }) => name === 'summary').map((it) => it.text);
    expect(summaries).toEqual([
      'Ghi chú từng chỉ tiêu',
      'Nguồn số liệu',
      'Khi đọc kế hoạch và số liệu: 1 cảnh báo',
    ]);
    expect(elements.filter(({ name }) => name === 'details')).toHaveLength(3);
  });

  test('speaks English', () => {
    const english = render([changed()], options({ language: 'en' }));
    expect(english).toContain('## Behind and missed');
    expect(english).toContain('short of the trajectory on that day (69.17%) by 11.85 pts');
    expect(
      english.replace(/Cục Thống kê|Văn phòng UBND tỉnh|Sở [^|\n]+|UBND[^|\n]+|Hồ sơ/g, ''),
    ).not.toContain('Chậm tiến độ');
  });

  test('hides lines and counts all', () => {
    const some = render([changed()], options({ shows: ({ status }) => status === 'behind' }));
    expect(some).toContain('Không hiển thị 8 chỉ tiêu');
    expect(some).toContain('Đã hoàn thành 1/10');
    expect(some).not.toContain('Kinh tế số chiếm trong GRDP');
  });
});

test('several plans have a section each under what all of them come to', () => {
  const text = render([allStatuses(), anEvaluation([anAssessment()])], options());
  const [overall = '', ...sections] = text.split('\n\n---\n\n');
  expect(overall).toMatch(/^\*\*Cả 2 kế hoạch, 11 chỉ tiêu: /);
  expect(sections).toHaveLength(2);
  expect(`${sections[1]}`).toBe(render([anEvaluation([anAssessment()])], options()));
});

test('42 indicators are far under the megabyte that GitHub takes of a step', () => {
  const many = Array.from({ length: 42 }, (_, index) => anAssessment({ id: `i-${index}` }));
  expect(Buffer.byteLength(render([anEvaluation(many)], options()))).toBeLessThan((1024 * 1024) / 4);
});
