import { agencyFigure } from './agency-figures.ts';
import type { Definition } from './definition.ts';

/** The share of the digital economy in GRDP. */
export const digitalEconomy: readonly Definition[] = [
  agencyFigure({
    id: 'digital-economy/gso',
    name: { vi: 'Tổng cục Thống kê', en: 'the General Statistics Office' },
    definition: {
      vi: 'giá trị tăng thêm của kinh tế số / GRDP × 100, theo năm, cho từng tỉnh',
      en: 'value added of the digital economy / GRDP × 100, by year, for each province',
    },
    source: {
      vi: 'Tổng cục Thống kê công bố chính thức từ tháng 12/2023; nguyên văn cách tính chưa được đọc. Toàn quốc năm 2022: 12,67% GDP',
      en: 'official since December 2023, by the General Statistics Office; the text of the method was not read. The country in 2022: 12,67% of GDP',
    },
  }),
  agencyFigure({
    id: 'digital-economy/mic',
    name: { vi: 'Bộ Thông tin và Truyền thông', en: 'the Ministry of Information and Communications' },
    definition: {
      vi: 'tỷ trọng kinh tế số theo ước tính của Bộ',
      en: 'the share of the digital economy as the ministry estimates it',
    },
    source: {
      vi: 'Bộ Thông tin và Truyền thông; cách tính chưa được đọc. Toàn quốc năm 2022: 14,26% GDP',
      en: 'the Ministry of Information and Communications; the method was not read. The country in 2022: 14,26% of GDP',
    },
  }),
];
