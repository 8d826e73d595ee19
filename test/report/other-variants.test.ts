import { describe, expect, test } from 'vitest';
import type { OtherVariant } from '../../src/model/assessment.ts';
import { explain } from '../../src/report/explanation.ts';
import { otherVariantWords } from '../../src/report/words/other-variants.ts';
import { anAssessment, anObservation } from './fixtures/assessment.ts';
import { anEvaluation } from './fixtures/evaluation.ts';
import { options } from './options.ts';

const variant = {
  id: 'online-share/qd766',
  name: { vi: 'Bộ chỉ số 766', en: 'index 766' },
  definition: { vi: 'có kết quả điện tử', en: 'with an electronic result' },
  source: { vi: 'Quyết định 766/QĐ-TTg', en: 'Decision 766/QĐ-TTg' },
  survey: false,
};

const given: OtherVariant = {
  variant,
  observed: { ...anObservation(), value: 50, numerator: 2, denominator: 4, unknown: 1, on: '2024-10-31' },
  expected: 70,
  gap: -20,
  status: 'behind',
  why: null,
  lacks: [],
};

function explained(others: readonly OtherVariant[] | null, language: 'vi' | 'en' = 'vi'): string {
  const evaluation = anEvaluation([anAssessment({ otherVariants: others })]);
  const text = explain(evaluation, 'online-dossier-share', options({ language, width: 200 }));
  return text.replace(/[ \u00a0]+/g, ' ');
}

describe('other definitions', () => {
  test('are shown with what they count, their division, and the verdict that each would have given', () => {
    const text = explained([given]);
    expect(text).toContain('Nếu tính theo cách khác');
    expect(text).toContain('· Bộ chỉ số 766 (online-share/qd766)');
    expect(text).toContain('có kết quả điện tử');
    expect(text).toContain('2 / 4 = 50% (số liệu ngày 31/10/2024); 1 dòng thiếu dữ liệu để xét');
    expect(text).toContain('mức theo lộ trình 70%, chênh lệch −20 điểm %, đánh giá sẽ là ▼ Chậm tiến độ');
  });

  test('are not spoken of where they were not asked for, or where there are none', () => {
    expect(explained(null)).not.toContain('Nếu tính theo cách khác');
    expect(explained([])).not.toContain('Nếu tính theo cách khác');
  });

  test.each(Object.keys(otherVariantWords))('that give nothing say why: %s', (why) => {
    const none: OtherVariant = {
      ...given,
      observed: null,
      expected: null,
      gap: null,
      status: 'no-data',
      why: why as OtherVariant['why'],
      lacks: why === 'columns-missing' ? ['result', 'channel'] : [],
    };
    for (const language of ['vi', 'en'] as const) {
      const said = otherVariantWords[why as keyof typeof otherVariantWords][language](none.lacks.join(', '));
      expect(said).toBe(said.normalize('NFC'));
      expect(explained([none], language)).toContain(said);
    }
    if (why === 'columns-missing') expect(explained([none])).toContain('chưa cho cột result, channel');
  });
});
