import { agencyFigure } from './agency-figures.ts';
import type { Definition } from './definition.ts';

const source = {
  vi: 'doanh nghiệp viễn thông, Sở Thông tin và Truyền thông báo cáo; các văn bản không nói mẫu số',
  en: 'as telecommunication companies and the department report it; the texts do not say what it is a share of',
};

/** Whom a mobile network reaches. */
export const mobileCoverage: readonly Definition[] = [
  agencyFigure({
    id: 'mobile-coverage/population',
    name: { vi: 'trên dân số', en: 'of the population' },
    definition: {
      vi: 'dân số ở nơi có sóng / tổng dân số',
      en: 'people where there is a signal / all people',
    },
    source,
  }),
  agencyFigure({
    id: 'mobile-coverage/communes',
    name: { vi: 'trên số xã', en: 'of the communes' },
    definition: {
      vi: 'số xã, phường, thị trấn có sóng / tổng số xã, phường, thị trấn',
      en: 'communes with a signal / all communes',
    },
    source,
  }),
];
