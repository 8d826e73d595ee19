import { agencyFigure } from './agency-figures.ts';
import type { Definition } from './definition.ts';

/** Which enterprises count as digitally transformed: no text says from which level on. */
export const dxEnterprises: readonly Definition[] = [
  agencyFigure({
    id: 'dx-enterprises/dbi-1970',
    name: { vi: 'DBI theo Quyết định 1970', en: 'DBI of Decision 1970' },
    definition: {
      vi: 'doanh nghiệp đạt một mức của DBI (mức 0 đến 5) do nơi báo cáo chọn / doanh nghiệp có phát sinh thuế',
      en: 'enterprises at a level of DBI (0 to 5) that the reporting office chose / enterprises with tax due',
    },
    source: {
      vi: 'Quyết định 1970/QĐ-BTTTT ngày 13/12/2021; nguyên văn chưa được đọc',
      en: 'Decision 1970/QĐ-BTTTT of 13/12/2021; the original was not read',
    },
  }),
  agencyFigure({
    id: 'dx-enterprises/dbi-2158',
    name: { vi: 'DBI theo Quyết định 2158', en: 'DBI of Decision 2158' },
    definition: {
      vi: 'doanh nghiệp đạt một mức sẵn sàng chuyển đổi số do nơi báo cáo chọn / doanh nghiệp có phát sinh thuế',
      en: 'enterprises at a level of readiness that the reporting office chose / enterprises with tax due',
    },
    source: {
      vi: 'Quyết định 2158/QĐ-BTTTT ngày 07/11/2023, thay Quyết định 1970; nguyên văn chưa được đọc',
      en: 'Decision 2158/QĐ-BTTTT of 07/11/2023, which replaces 1970; the original was not read',
    },
  }),
];
