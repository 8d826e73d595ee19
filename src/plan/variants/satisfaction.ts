import type { Definition } from './definition.ts';
import { any, columnFor, columnOf, isOneOf, name, wasReceived } from './dossier-sql.ts';
import { lateness766Roles, onTime766 } from './on-time-766.ts';
import { dossierRoles as roles, slipRoles } from './roles.ts';

/** How satisfied people are with the handling of administrative procedures. */
export const satisfaction: readonly Definition[] = [
  {
    id: 'satisfaction/qd766',
    name: { vi: 'Bộ chỉ số 766', en: 'index 766' },
    definition: {
      vi: 'hồ sơ không trễ hạn (theo on-time/qd766: không có cả ngày hẹn trả lẫn thời hạn quy định thì không vào tử số), không bị đánh giá không hài lòng, không có phản ánh, khiếu nại / tất cả hồ sơ của kỳ; hồ sơ vừa trễ vừa bị chê chỉ trừ một lần; không đánh giá là không chê',
      en: 'dossiers that are known not to be late (as in on-time/qd766: without a due day and a statutory time none is), not rated “dissatisfied” and without a complaint / all of the period; one that is late and disliked is subtracted once; one without a rating is not disliked',
    },
    source: {
      vi: 'Quyết định 766/QĐ-TTg ngày 23/6/2022, theo bản mô tả công thức (mục 5.4) lưu hành không chính thức; phụ lục của quyết định chưa được đọc',
      en: 'Decision 766/QĐ-TTg of 23/6/2022, by an unofficial copy of its description of formulas (5.4); the annex of the decision was not read',
    },
    survey: false,
    formula: {
      required: [roles.due, roles.finished, roles.rating],
      optional: [...lateness766Roles, roles.complaint],
      countsPending: true,
      expand: (columns) => {
        const complaint = columnOf(columns, roles.complaint);
        const disliked = any(
          isOneOf(columnFor(columns, roles.rating), ['dissatisfied']),
          complaint === null ? 'false' : isOneOf(complaint, ['yes']),
        );
        return {
          kind: 'share',
          of: `CASE WHEN ${disliked} THEN false ELSE ${onTime766(columns)} END`,
          among: wasReceived(columns),
        };
      },
    },
  },
  {
    id: 'satisfaction/survey-slips',
    name: { vi: 'phiếu khảo sát tại bộ phận một cửa', en: 'survey slips at the one-stop desks' },
    definition: {
      vi: 'số phiếu hài lòng trên số phiếu hợp lệ',
      en: 'slips that say "satisfied", of valid slips',
    },
    source: {
      vi: 'cách làm của các bộ phận một cửa (Thông tư 01/2018/TT-VPCP; nội dung về phiếu chưa được đọc)',
      en: 'as the one-stop desks do it (Circular 01/2018/TT-VPCP; what it says of slips was not read)',
    },
    survey: true,
    formula: {
      required: [slipRoles.satisfied, slipRoles.slips],
      optional: [],
      countsPending: false,
      expand: (columns) => ({
        kind: 'ratio',
        of: name(columnFor(columns, slipRoles.satisfied)),
        over: name(columnFor(columns, slipRoles.slips)),
        scale: 100,
      }),
    },
  },
  {
    id: 'satisfaction/sipas',
    name: { vi: 'SIPAS', en: 'SIPAS' },
    definition: {
      vi: 'Chỉ số hài lòng về sự phục vụ hành chính, điều tra xã hội học hằng năm; cách chọn mẫu và trọng số do Bộ Nội vụ quy định',
      en: 'the satisfaction index of administrative services, a yearly survey; sample and weights are the Ministry of Home Affairs’',
    },
    source: {
      vi: 'Bộ Nội vụ công bố hằng năm (năm 2023 cả nước 82,66%, các tỉnh từ 75,03% đến 90,61%)',
      en: 'published each year by the Ministry of Home Affairs (2023: 82,66% nationally, provinces from 75,03% to 90,61%)',
    },
    survey: true,
    formula: null,
  },
];
