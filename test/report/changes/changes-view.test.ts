import { describe, expect, test } from 'vitest';
import type { ChangeKind, Changes, IndicatorChange } from '../../../src/model/changes.ts';
import { changeKinds } from '../../../src/model/changes.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { changesView } from '../../../src/report/changes/changes-view.ts';
import { render } from '../../../src/report/table.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { changeOrder, changeWords } from '../../../src/report/words/changes.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation, summaryOf } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { obeyed, options } from '../options.ts';

const percent = { vi: '%', en: '%' };

/** From 60,1 % on track to 61,97 % behind; `over` changes what a test is about. */
function aChange(over: Partial<IndicatorChange> = {}): IndicatorChange {
  return {
    id: 'online-dossier-share',
    name: { vi: 'Hồ sơ trực tuyến', en: 'Online dossiers' },
    kind: 'newly-behind',
    status: { before: 'on-track', now: 'behind' },
    value: { before: { on: '2024-09-30', value: 60.1 }, now: { on: '2024-10-31', value: 61.97 } },
    unit: { before: percent, now: percent },
    scale: { before: 'number', now: 'number' },
    difference: 1.87,
    direction: 'better',
    target: null,
    redefined: [],
    ...over,
  };
}

/** An evaluation of one indicator, with the changes given. */
function changed(...indicators: readonly IndicatorChange[]): Evaluation {
  const assessments = [anAssessment()];
  const changes: Changes = {
    since: { file: 'a.json', asOf: '2024-09-30', tool: '0.1.0', summary: summaryOf(assessments) },
    counts: Object.fromEntries(
      changeKinds.map((kind) => [kind, indicators.filter((it) => it.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    indicators,
  };
  return anEvaluation(assessments, { changes });
}

const linesOf = (language: 'vi' | 'en', ...indicators: readonly IndicatorChange[]) =>
  (changesView(changed(...indicators), language)?.lines ?? []).map(({ said, text }) =>
    `${said}: ${text}`.replaceAll('\u00a0', ' '),
  );
const summaryOfAll = (language: 'vi' | 'en', ...indicators: readonly IndicatorChange[]) =>
  changesView(changed(...indicators), language)?.summary;

const done = { by: '2025-12-31', comparator: 'at-least', value: 75, unit: percent, keep: false } as const;

describe('changes in words', () => {
  test('none without an earlier report', () => {
    expect(changesView(anEvaluation([anAssessment()]), 'vi')).toBeNull();
  });

  test.each<[string, Partial<IndicatorChange>, string, string]>([
    [
      'a value and a status',
      {},
      'Mới chậm tiến độ: 60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → chậm tiến độ',
      'Newly behind: 60.1% → 61.97% (+1.87 pts); on track → behind',
    ],
    [
      'missed is not behind',
      { status: { before: 'on-track', now: 'missed' } },
      'Mới không đạt: 60,1% → 61,97% (+1,87 điểm %); đúng tiến độ → không đạt',
      'Newly missed: 60.1% → 61.97% (+1.87 pts); on track → missed',
    ],
    [
      'the digits that tell two values apart',
      {
        value: { before: { on: '2024-09-30', value: 49.996 }, now: { on: '2024-10-31', value: 50 } },
        difference: 0.004,
      },
      'Mới chậm tiến độ: 49,996% → 50% (+0,004 điểm %); đúng tiến độ → chậm tiến độ',
      'Newly behind: 49.996% → 50% (+0.004 pts); on track → behind',
    ],
    [
      'no fewer digits of a difference than of the figures that it is between',
      {
        value: { before: { on: '2024-09-30', value: 12.76 }, now: { on: '2024-10-31', value: 12.755 } },
        difference: -0.005,
      },
      'Mới chậm tiến độ: 12,76% → 12,755% (−0,005 điểm %); đúng tiến độ → chậm tiến độ',
      'Newly behind: 12.76% → 12.755% (−0.005 pts); on track → behind',
    ],
    [
      'the same figure once more',
      {
        kind: 'no-longer-reported',
        status: { before: 'on-track', now: 'stale' },
        value: { before: { on: '2024-06-30', value: 5 }, now: { on: '2024-06-30', value: 5 } },
        difference: 0,
      },
      'Không còn số liệu để đánh giá: 5% (chưa có số liệu mới sau ngày 30/06/2024); đúng tiến độ → số liệu cũ',
      'No longer judged: 5% (no new figure since 2024-06-30); on track → stale',
    ],
    [
      'a figure that was revised',
      {
        value: { before: { on: '2024-09-30', value: 61 }, now: { on: '2024-09-30', value: 60 } },
        difference: -1,
      },
      'Mới chậm tiến độ: 61% → 60% (−1 điểm %), sửa số liệu ngày 30/09/2024; đúng tiến độ → chậm tiến độ',
      'Newly behind: 61% → 60% (−1 pts), the figure of 2024-09-30 was revised; on track → behind',
    ],
    [
      'ranks by places',
      {
        value: { before: { on: '2023-12-31', value: 12 }, now: { on: '2024-12-31', value: 15 } },
        unit: { before: { vi: 'hạng', en: 'rank' }, now: { vi: 'hạng', en: 'rank' } },
        scale: { before: 'rank', now: 'rank' },
        difference: 3,
      },
      'Mới chậm tiến độ: hạng 12 → hạng 15 (xuống 3 bậc); đúng tiến độ → chậm tiến độ',
      'Newly behind: rank 12 → rank 15 (down 3); on track → behind',
    ],
    [
      'yes and no, without a difference',
      {
        kind: 'better',
        status: { before: 'on-track', now: 'met' },
        value: { before: { on: '2024-09-30', value: false }, now: { on: '2024-10-31', value: true } },
        scale: { before: 'yes-no', now: 'yes-no' },
        difference: null,
      },
      'Đánh giá tốt lên: chưa hoàn thành → đã hoàn thành; đúng tiến độ → đạt',
      'Judged better: not done → done; on track → met',
    ],
    [
      'no figure now',
      {
        kind: 'no-longer-reported',
        status: { before: 'on-track', now: 'no-data' },
        value: { before: { on: '2024-09-30', value: 60.1 }, now: null },
        difference: null,
      },
      'Không còn số liệu để đánh giá: trước là 60,1%; đúng tiến độ → chưa có số liệu',
      'No longer judged: was 60.1%; on track → no data',
    ],
    [
      'another unit, another definition',
      {
        kind: 'better',
        status: { before: 'behind', now: 'on-track' },
        unit: { before: { vi: 'huyện', en: 'districts' }, now: percent },
        difference: null,
        redefined: ['unit', 'measure', 'trajectory'],
      },
      'Đánh giá tốt lên: 60,1 huyện → 61,97%; chậm tiến độ → đúng tiến độ; đơn vị tính đã đổi; cách tính đã đổi; lộ trình đã đổi',
      'Judged better: 60.1 districts → 61.97%; behind → on track; the unit has changed; the way it is measured has changed; the trajectory has changed',
    ],
    [
      'a target raised, of an indicator that stands as it did',
      {
        kind: 'same',
        status: { before: 'behind', now: 'behind' },
        target: { before: { ...done, value: 70 }, now: done },
      },
      'Giữ nguyên đánh giá: 60,1% → 61,97% (+1,87 điểm %); chậm tiến độ; kế hoạch đổi yêu cầu: ít nhất 70% → ít nhất 75%',
      'Same status: 60.1% → 61.97% (+1.87 pts); behind; the plan asks for something else: at least 70% → at least 75%',
    ],
    [
      'a target moved to another day',
      {
        kind: 'same',
        status: { before: 'behind', now: 'behind' },
        target: { before: done, now: { ...done, by: '2026-06-30', comparator: 'more-than' } },
      },
      'Giữ nguyên đánh giá: 60,1% → 61,97% (+1,87 điểm %); chậm tiến độ; kế hoạch đổi yêu cầu: ít nhất 75% đến ngày 31/12/2025 → trên 75% đến ngày 30/06/2026',
      'Same status: 60.1% → 61.97% (+1.87 pts); behind; the plan asks for something else: at least 75% by 2025-12-31 → more than 75% by 2026-06-30',
    ],
  ])('%s', (_, over, vi, en) => {
    expect(linesOf('vi', aChange(over))).toEqual([vi]);
    expect(linesOf('en', aChange(over))).toEqual([en]);
  });

  test('an indicator that stands as it did has no line, whatever its value, and is counted with where that went', () => {
    const same = (id: string, direction: IndicatorChange['direction']) =>
      aChange({ id, direction, kind: 'same', status: { before: 'behind', now: 'behind' } });
    const three = [same('a', 'better'), same('b', 'worse'), same('c', 'level')];
    expect(linesOf('vi', ...three)).toEqual([]);
    expect(summaryOfAll('vi', ...three)).toBe(
      'Cả 3 chỉ tiêu giữ nguyên đánh giá (số liệu: 1 tốt lên, 1 kém đi).',
    );
    expect(summaryOfAll('en', ...three)).toBe(
      'All 3 indicators keep their status (values: 1 better, 1 worse).',
    );
    expect(summaryOfAll('en', same('a', 'level'))).toBe('The indicator keeps its status.');
    expect(summaryOfAll('en')).toBe('There is no indicator to compare.');
  });

  test('two versions of the tool are named', () => {
    const evaluation = { ...changed(aChange()), tool: { name: 'lotrinh', version: '0.2.0' } } as const;
    expect(changesView(evaluation, 'vi')?.summary).toBe(
      '1 chỉ tiêu mới chậm tiến độ hoặc không đạt. Báo cáo trước do lotrinh 0.1.0 lập, báo cáo này do 0.2.0.',
    );
  });

  test('the bad news comes first, every kind has its own words, one cell of symbol, in NFC', () => {
    expect([...changeOrder].sort()).toEqual([...changeKinds].sort());
    const each = changeKinds.map((kind) => aChange({ id: kind, kind, redefined: ['measure'] }));
    const view = changesView(changed(...each), 'vi');
    expect(view?.lines.map(({ kind }) => kind)).toEqual(changeOrder);
    for (const key of ['symbol', 'said'] as const) {
      expect(new Set(view?.lines.map((line) => line[key])).size).toBe(changeKinds.length);
    }
    for (const { symbol, said, counted } of Object.values(changeWords)) {
      expect(textWidth(symbol)).toBe(1);
      for (const text of [said.vi, said.en, counted.vi, counted.en]) expect(text.normalize('NFC')).toBe(text);
    }
  });

  test('an indicator that is not shown has no line and is counted', () => {
    const view = changesView(changed(aChange()), 'vi', () => false);
    expect([view?.lines, view?.summary]).toEqual([[], '1 chỉ tiêu mới chậm tiến độ hoặc không đạt.']);
  });
});

describe('at the terminal', () => {
  const titles = { vi: 'Thay đổi so với báo cáo', en: 'Changes since the report' };
  const evaluations: readonly Evaluation[] = [allStatuses(), hostile()].map((it) => ({
    ...it,
    changes: someChanges(it, hostile().plan.title),
  }));

  test.each([40, 80, 120])('%d columns hold it, with a line for each indicator', (width) => {
    for (const evaluation of evaluations) {
      for (const language of ['vi', 'en'] as const) {
        const text = render([evaluation], options({ width, language })) as string;
        expect(text).toContain(titles[language]);
        for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(obeyed);
        const flat = text.replaceAll(/\s+/g, ' ');
        for (const { said } of changesView(evaluation, language)?.lines ?? []) expect(flat).toContain(said);
      }
    }
  });

  test('nothing of it without an earlier report', () => {
    expect(render([allStatuses()], options())).not.toContain(titles.vi);
  });
});
