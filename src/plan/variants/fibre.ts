import { agencyFigure } from './agency-figures.ts';
import type { Definition } from './definition.ts';

const source = {
  vi: 'doanh nghiệp viễn thông, Sở Thông tin và Truyền thông báo cáo; các văn bản không nói mẫu số',
  en: 'as telecommunication companies and the department report it; the texts do not say what it is a share of',
};

/** What fibre is to households. */
export const fibre: readonly Definition[] = [
  agencyFigure({
    id: 'fibre/covered',
    name: { vi: 'hộ được phủ', en: 'households covered' },
    definition: {
      vi: 'số hộ gia đình có hạ tầng cáp quang đến nơi, dù có thuê bao hay không / tổng số hộ',
      en: 'households that fibre reaches, subscribed or not / all households',
    },
    source,
  }),
  agencyFigure({
    id: 'fibre/subscribed',
    name: { vi: 'hộ thuê bao', en: 'households subscribed' },
    definition: {
      vi: 'số hộ gia đình thuê bao cáp quang / tổng số hộ',
      en: 'households with a subscription / all',
    },
    source,
  }),
];
