import type { Variant } from '../../model/variant.ts';

/** How satisfied people are with the handling of administrative procedures. */
export const satisfaction: readonly Variant[] = [
  {
    id: 'satisfaction/survey-slips',
    name: { vi: 'phiếu khảo sát tại bộ phận một cửa', en: 'survey slips at the one-stop desks' },
    definition: {
      vi: 'số phiếu hài lòng trên số phiếu hợp lệ',
      en: 'slips that say "satisfied", of valid slips',
    },
    source: { vi: 'cách làm của các bộ phận một cửa', en: 'as the one-stop desks do it' },
    survey: true,
  },
];
