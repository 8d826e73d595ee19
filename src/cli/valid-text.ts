import type { Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';

/** Says that a plan is valid and what is in it, in one line. */
export function validText(plan: Plan, warnings: number, language: Language): string {
  const milestones = plan.indicators.reduce((sum, indicator) => sum + indicator.milestones.length, 0);
  const { length: indicators } = plan.indicators;
  const { length: sources } = plan.sources;
  const words = {
    vi: `${plan.file}: hợp lệ (${indicators} chỉ tiêu, ${milestones} mốc, ${sources} nguồn số liệu, ${warnings} cảnh báo)\n`,
    en: `${plan.file}: valid (${indicators} indicators, ${milestones} milestones, ${sources} sources, ${warnings} warnings)\n`,
  } satisfies Record<Language, string>;
  return words[language];
}
