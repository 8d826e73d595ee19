import type { Definition } from './definition.ts';
import { all, columnFor, isOneOf, name, notOnPaper, wasReceived } from './dossier-sql.ts';
import { dossierRoles as roles } from './roles.ts';

/** Which of the dossiers were handed in online. */
export const onlineShare: readonly Definition[] = [
  {
    id: 'online-share/simple',
    name: { vi: 'nộp trực tuyến trên tiếp nhận', en: 'handed in online, of those received' },
    definition: {
      vi: 'hồ sơ nộp trực tuyến / hồ sơ tiếp nhận trong kỳ; hồ sơ không ghi kênh nộp ở mẫu số và được đếm riêng',
      en: 'dossiers handed in online / dossiers received in the period; those that do not say how are in the denominator and counted apart',
    },
    source: { vi: 'cách tính thường gặp trong báo cáo', en: 'as reports often do it' },
    survey: false,
    formula: {
      required: [roles.channel],
      optional: [roles.state, roles.received],
      countsPending: false,
      expand: (columns) => ({
        kind: 'share',
        of: `${name(columnFor(columns, roles.channel))} = 'online'`,
        among: wasReceived(columns),
      }),
    },
  },
  {
    id: 'online-share/qd766',
    name: { vi: 'Bộ chỉ số 766', en: 'index 766' },
    definition: {
      vi: 'hồ sơ nộp trực tuyến và, nếu thủ tục có kết quả, có kết quả điện tử / hồ sơ tiếp nhận trong kỳ; không ghi kênh nộp là trực tiếp; tỷ lệ đồng bộ lên Cổng Dịch vụ công quốc gia không có trong tệp, coi là 100%',
      en: 'dossiers handed in online and, where the procedure has a result, with an electronic one / dossiers received in the period; those that do not say how were handed in at the desk; the rate of synchronisation with the national portal, which files do not have, is taken as 100%',
    },
    source: {
      vi: 'Quyết định 766/QĐ-TTg ngày 23/6/2022, theo bản mô tả công thức (mục 3.3) lưu hành không chính thức; phụ lục của quyết định chưa được đọc',
      en: 'Decision 766/QĐ-TTg of 23/6/2022, by an unofficial copy of its description of formulas (3.3); the annex of the decision was not read',
    },
    survey: false,
    formula: {
      required: [roles.channel, roles.result],
      optional: [roles.state, roles.received],
      countsPending: false,
      expand: (columns) => ({
        kind: 'share',
        of: all(
          isOneOf(columnFor(columns, roles.channel), ['online']),
          notOnPaper(columnFor(columns, roles.result)),
        ),
        among: wasReceived(columns),
      }),
    },
  },
  {
    id: 'online-share/level-3-4',
    name: { vi: 'trực tuyến ở mức độ 3, 4', en: 'online at level 3 or 4' },
    definition: {
      vi: 'hồ sơ nộp trực tuyến của dịch vụ mức độ 3, 4 (nay là một phần, toàn trình) / tất cả hồ sơ tiếp nhận trong kỳ',
      en: 'dossiers handed in online of services at level 3 or 4 (now: partly or wholly online) / all dossiers received in the period',
    },
    source: {
      vi: 'lời văn Quyết định 4216/QĐ-UBND của Thanh Hóa; mức độ 3 là một phần, mức độ 4 là toàn trình theo cách hiểu chung về Nghị định 42/2022/NĐ-CP, chưa đối chiếu',
      en: 'the words of Decision 4216/QĐ-UBND of Thanh Hóa; that level 3 is now “một phần” and level 4 “toàn trình” (Decree 42/2022/NĐ-CP) is general knowledge, not verified',
    },
    survey: false,
    formula: {
      required: [roles.channel, roles.level],
      optional: [roles.state, roles.received],
      countsPending: false,
      expand: (columns) => ({
        kind: 'share',
        of: all(
          `${name(columnFor(columns, roles.channel))} = 'online'`,
          isOneOf(columnFor(columns, roles.level), ['l3', 'l4', 'partial', 'full']),
        ),
        among: wasReceived(columns),
      }),
    },
  },
];
