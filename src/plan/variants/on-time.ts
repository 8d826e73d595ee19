import type { Definition, Formula, RoleColumns } from './definition.ts';
import {
  all,
  any,
  byPeriodEnd,
  columnFor,
  columnOf,
  dayOf,
  inState,
  isOneOf,
  name,
  not,
  notAfter,
  wasReceived,
} from './dossier-sql.ts';
import { lateness766Roles, onTime766 } from './on-time-766.ts';
import { formRoles, dossierRoles as roles } from './roles.ts';

/** Which of the dossiers were handled in time. */
export const onTime: readonly Definition[] = [
  {
    id: 'on-time/finished-only',
    name: { vi: 'chỉ hồ sơ đã giải quyết', en: 'finished dossiers only' },
    definition: {
      vi: '(trước hạn + đúng hạn) / (trước hạn + đúng hạn + quá hạn) của hồ sơ đã giải quyết đến hết kỳ; so theo giờ nếu hai cột có giờ; hồ sơ không có ngày hẹn trả không xếp được loại nào; hồ sơ đang xử lý, từ chối, dừng, rút: không tính',
      en: '(early + on time) / (early + on time + late), of dossiers finished by the end of the period; by the clock where both columns have one; one without a due day is none of the three; pending, refused, stopped and withdrawn ones do not count',
    },
    source: {
      vi: 'phần mềm một cửa e-par (hàm formula_percent); mã nguồn không cho biết so theo giờ hay theo ngày, ở đây theo giờ',
      en: 'the one-stop software e-par (its formula_percent); what is known of it does not say whether it compares times or days: times are taken here',
    },
    survey: false,
    formula: {
      required: [roles.due, roles.finished],
      optional: [roles.state],
      countsPending: false,
      expand: (columns, on) => {
        const [due, finished] = [columnFor(columns, roles.due), columnFor(columns, roles.finished)];
        const inTime = notAfter(finished, due);
        return {
          kind: 'share',
          of: inTime,
          // neither in time nor late: unknown, so that it is in no number and yet is counted apart
          among: all(finishedInPeriod(columns, on), ofState(columns), any(inTime, not(inTime))),
        };
      },
    },
  },
  {
    id: 'on-time/qd766',
    name: { vi: 'Bộ chỉ số 766', en: 'index 766' },
    definition: {
      vi: 'hồ sơ đã hoặc đang xử lý đúng hạn / tất cả hồ sơ của kỳ; so theo giờ nếu hai cột có giờ; hồ sơ đang xử lý lấy lúc hết kỳ; chờ bổ sung lần đầu lấy lúc yêu cầu bổ sung; yêu cầu bổ sung quá một lần là trễ; trừ thời gian chờ công dân; không có ngày hẹn trả thì theo thời hạn quy định, không có cả hai thì không vào tử số; hồ sơ mới đăng ký, không được tiếp nhận: không tính',
      en: 'dossiers that were or are being handled in time / all of the period; by the clock where both columns have one; pending ones by the end of the period; one that waits for its first supplement by the moment of the request; more than one request is late; time spent waiting for the citizen is subtracted; without a due day by the statutory time, with neither never in the numerator; those only registered or not accepted do not count',
    },
    source: {
      vi: 'Quyết định 766/QĐ-TTg ngày 23/6/2022, theo bản mô tả công thức (mục 2.1) lưu hành không chính thức; phụ lục của quyết định chưa được đọc; kỳ xếp theo cột “on”, không cộng hồ sơ kỳ trước chuyển sang',
      en: 'Decision 766/QĐ-TTg of 23/6/2022, by an unofficial copy of its description of formulas (2.1); the annex of the decision was not read; periods are those of the column “on”: dossiers carried over from before are not added',
    },
    survey: false,
    formula: {
      required: [roles.due, roles.finished],
      optional: lateness766Roles,
      countsPending: true,
      expand: (columns) => ({ kind: 'share', of: onTime766(columns), among: wasReceived(columns) }),
    },
  },
  {
    id: 'on-time/portal-by-date',
    name: { vi: 'cổng dịch vụ công, so theo ngày', en: 'the portal, by date' },
    definition: {
      vi: 'hồ sơ kết thúc trước ngày hẹn trả, vào đúng ngày hẹn trả bất kể giờ nào, hoặc không có ngày hẹn trả / hồ sơ đã giải quyết đến hết kỳ; hồ sơ đang xử lý: không tính',
      en: 'dossiers finished before the due day, on it whatever the hour, or without one / dossiers finished by the end of the period; pending ones do not count',
    },
    source: {
      vi: 'mẫu “báo cáo tổng hợp” của Cổng dịch vụ công tỉnh Thanh Hóa',
      en: 'the template “báo cáo tổng hợp” of the public-service portal of Thanh Hóa',
    },
    survey: false,
    formula: {
      required: [roles.due, roles.finished],
      optional: [],
      countsPending: false,
      expand: (columns, on) => ({
        kind: 'share',
        of: inTimeByDate(columns),
        among: finishedInPeriod(columns, on),
      }),
    },
  },
  {
    id: 'on-time/ii06a-dossiers',
    name: { vi: 'cổng dịch vụ công, như in ở biểu II.06a', en: 'the portal, as it prints form II.06a' },
    definition: {
      vi: 'như cách so theo ngày của cổng, thêm hồ sơ chờ bổ sung, từ chối (trả lại) và xin rút đều là đúng hạn',
      en: 'as the portal compares dates; besides, dossiers that wait for a supplement, are refused (returned) or withdrawn are all on time',
    },
    source: {
      vi: 'mẫu in biểu II.06a/VPCP/KSTT của Cổng dịch vụ công tỉnh Thanh Hóa: “Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)”',
      en: 'how the portal of Thanh Hóa prints form II.06a/VPCP/KSTT: “Đúng hạn (Bao gồm cả hồ sơ chờ Bổ sung và Trả lại/Xin rút)”',
    },
    survey: false,
    formula: {
      required: [roles.due, roles.finished, roles.state],
      optional: [roles.supplementRequested],
      countsPending: true,
      expand: (columns, on) => {
        const without = `${name(columnFor(columns, roles.finished))} IS NULL`;
        const requested = columnOf(columns, roles.supplementRequested);
        const waiting = all(
          inState(columns, 'supplement'),
          requested === null ? 'true' : any(`${name(requested)} IS NULL`, byPeriodEnd(requested)),
        );
        const folded = any(waiting, inState(columns, 'refused', 'withdrawn'));
        return {
          kind: 'share',
          of: any(folded, inTimeByDate(columns)),
          among: any(finishedInPeriod(columns, on), all(without, folded)),
        };
      },
    },
  },
  {
    id: 'on-time/ii06a',
    name: { vi: 'biểu II.06a', en: 'form II.06a' },
    definition: {
      vi: '(cột 8, trước hạn + cột 9, đúng hạn) / cột 7, số hồ sơ đã giải quyết; hồ sơ đang xử lý (cột 11 đến 13): không tính; cái gì là đúng hạn do nơi lập biểu',
      en: '(column 8, early + column 9, on time) / column 7, dossiers handled; those in process (columns 11 to 13) do not count; what is on time is up to who filled it in',
    },
    source: {
      vi: 'biểu II.06a/VPCP/KSTT; thông tư ban hành biểu (02/2017 hay 01/2020/TT-VPCP) chưa được đối chiếu',
      en: 'form II.06a/VPCP/KSTT; which circular issues it (02/2017 or 01/2020/TT-VPCP) was not verified',
    },
    survey: false,
    formula: ofForm(),
  },
];

function ofForm(): Formula {
  return {
    required: [formRoles.handled, formRoles.early, formRoles.onTime],
    optional: [],
    countsPending: false,
    expand: (columns) => {
      const [early, onTimeColumn] = [
        columnFor(columns, formRoles.early),
        columnFor(columns, formRoles.onTime),
      ];
      return {
        kind: 'ratio',
        of: `${name(early)} + ${name(onTimeColumn)}`,
        over: name(columnFor(columns, formRoles.handled)),
        scale: 100,
      };
    },
  };
}

/** Says that a dossier was finished by the end of the period; where that is the day it is put into a period by, it always was. */
function finishedInPeriod(columns: RoleColumns, on: string): string {
  const finished = columnFor(columns, roles.finished);
  return finished.id === on ? `${name(finished)} IS NOT NULL` : byPeriodEnd(finished);
}

/** Says that a dossier is done, as far as the plan gives its state. */
function ofState(columns: RoleColumns): string {
  const state = columnOf(columns, roles.state);
  if (state === null) return 'true';
  return isOneOf(state, ['done', 'handed_over'], 'true');
}

function inTimeByDate(columns: RoleColumns): string {
  const [due, finished] = [columnFor(columns, roles.due), columnFor(columns, roles.finished)];
  return `${name(due)} IS NULL OR ${dayOf(finished)} <= ${dayOf(due)}`;
}
