import { agencyFigure } from './agency-figures.ts';
import type { Definition } from './definition.ts';

/** How many people have an electronic payment account. */
export const paymentAccounts: readonly Definition[] = [
  agencyFigure({
    id: 'payment-accounts/per-person',
    name: { vi: 'trên tổng dân số', en: 'per person' },
    definition: {
      vi: 'số người có tài khoản thanh toán điện tử / tổng dân số',
      en: 'people with an electronic payment account / the whole population',
    },
    source: {
      vi: 'lời văn Nghị quyết 06-NQ/TU của Thanh Hóa: “tỷ lệ dân số có tài khoản thanh toán điện tử”',
      en: 'the words of Resolution 06-NQ/TU of Thanh Hóa: “tỷ lệ dân số có tài khoản thanh toán điện tử”',
    },
  }),
  agencyFigure({
    id: 'payment-accounts/per-15-and-over',
    name: { vi: 'trên dân số từ 15 tuổi', en: 'per person of 15 and over' },
    definition: {
      vi: 'số người từ 15 tuổi trở lên có tài khoản thanh toán / dân số từ 15 tuổi trở lên; mẫu số nhỏ hơn tổng dân số khoảng một phần tư (ước theo hiểu biết chung, chưa kiểm)',
      en: 'people of 15 and over with a payment account / people of 15 and over; about a quarter fewer than the whole population (general knowledge, not verified)',
    },
    source: {
      vi: 'Quyết định 411/QĐ-TTg ngày 31/3/2022, theo báo Thanh niên; nguyên văn chưa được đọc',
      en: 'Decision 411/QĐ-TTg of 31/3/2022, as the newspaper Thanh niên tells it; the original was not read',
    },
  }),
];
