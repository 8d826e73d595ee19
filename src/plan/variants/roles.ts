import type { ColumnType } from '../../model/source.ts';
import type { Text } from '../../model/text.ts';
import type { Role, RoleCodes } from './definition.ts';

const role = (
  name: string,
  says: Text,
  types: readonly ColumnType[],
  codes: RoleCodes | null = null,
): Role => ({ name, says, types, codes });

const moment: readonly ColumnType[] = ['date', 'datetime'];

/**
 * The states of dossiers, by the national list of ten (Mới đăng ký … Đã trả kết quả) and the refusal of QĐ 766. Other
 * systems give its numbers other meanings, so plans name the codes, and match the labels of their own exports.
 */
export const stateCodes = {
  registered: { vi: 'mới đăng ký', en: 'registered' },
  accepted: { vi: 'được tiếp nhận', en: 'accepted' },
  not_accepted: { vi: 'không được tiếp nhận', en: 'not accepted' },
  processing: { vi: 'đang xử lý', en: 'in process' },
  supplement: { vi: 'yêu cầu bổ sung giấy tờ', en: 'waiting for a supplement' },
  payment: { vi: 'yêu cầu thực hiện nghĩa vụ tài chính', en: 'waiting for a payment' },
  withdrawn: { vi: 'công dân yêu cầu rút', en: 'withdrawn' },
  stopped: { vi: 'dừng xử lý', en: 'stopped' },
  refused: { vi: 'từ chối, trả lại', en: 'refused, returned' },
  done: { vi: 'đã xử lý xong', en: 'done' },
  handed_over: { vi: 'đã trả kết quả', en: 'handed over' },
} satisfies Record<string, Text>;

export type State = keyof typeof stateCodes;

/** What the columns of dossiers are to formulas. */
export const dossierRoles = {
  received: role('received', { vi: 'ngày tiếp nhận', en: 'the day it was received' }, moment),
  due: role('due', { vi: 'ngày hẹn trả', en: 'the day it is due' }, moment),
  finished: role('finished', { vi: 'ngày kết thúc xử lý', en: 'the day it was finished' }, moment),
  handed: role('handed', { vi: 'ngày trả kết quả', en: 'the day its result was handed over' }, moment),
  state: role('state', { vi: 'trạng thái', en: 'its state' }, ['code'], {
    known: stateCodes,
    closed: true,
    needs: ['done', 'handed_over'],
  }),
  supplements: role(
    'supplements',
    { vi: 'số lần yêu cầu bổ sung', en: 'how often a supplement was asked for' },
    ['integer'],
  ),
  supplementRequested: role(
    'supplement-requested',
    { vi: 'ngày yêu cầu bổ sung', en: 'the day a supplement was asked for' },
    moment,
  ),
  supplementDays: role(
    'supplement-days',
    { vi: 'số ngày chờ công dân bổ sung', en: 'the days that it waited for the citizen' },
    ['integer'],
  ),
  statutoryDays: role(
    'statutory-days',
    {
      vi: 'thời hạn giải quyết tối đa theo quy định, tính bằng ngày thường',
      en: 'the most days that the rules allow, in calendar days',
    },
    ['integer'],
  ),
  channel: role('channel', { vi: 'kênh nộp', en: 'how it was handed in' }, ['code'], {
    known: { online: { vi: 'trực tuyến', en: 'online' } },
    closed: false,
    needs: ['online'],
  }),
  result: role('result', { vi: 'dạng kết quả', en: 'what its result is' }, ['code'], {
    known: {
      electronic: { vi: 'bản điện tử', en: 'electronic' },
      paper: { vi: 'chỉ có bản giấy', en: 'on paper only' },
      none: { vi: 'thủ tục không có kết quả', en: 'the procedure has none' },
    },
    closed: true,
    needs: ['electronic'],
  }),
  level: role('level', { vi: 'mức độ dịch vụ công', en: 'the level of the service' }, ['code'], {
    known: {
      l3: { vi: 'mức độ 3', en: 'level 3' },
      l4: { vi: 'mức độ 4', en: 'level 4' },
      partial: { vi: 'một phần', en: 'partly online' },
      full: { vi: 'toàn trình', en: 'wholly online' },
    },
    closed: false,
    needs: ['l4', 'full'],
  }),
  rating: role('rating', { vi: 'đánh giá', en: 'how it was rated' }, ['code'], {
    known: { dissatisfied: { vi: 'không hài lòng', en: 'dissatisfied' } },
    closed: false,
    needs: ['dissatisfied'],
  }),
  complaint: role(
    'complaint',
    { vi: 'có phản ánh, khiếu nại', en: 'whether there was a complaint' },
    ['code'],
    {
      known: { yes: { vi: 'có', en: 'yes' } },
      closed: false,
      needs: ['yes'],
    },
  ),
} satisfies Record<string, Role>;

const amount: readonly ColumnType[] = ['integer', 'number'];

/** What the columns of the printed form II.06a/VPCP/KSTT are to its formula, by their numbers there. */
export const formRoles = {
  handled: role('handled', { vi: 'đã giải quyết, tổng số (cột 7)', en: 'handled, total (column 7)' }, amount),
  early: role('early', { vi: 'giải quyết trước hạn (cột 8)', en: 'handled early (column 8)' }, amount),
  onTime: role('on-time', { vi: 'giải quyết đúng hạn (cột 9)', en: 'handled on time (column 9)' }, amount),
} satisfies Record<string, Role>;

/** What the columns of a count of survey slips are to its formula. */
export const slipRoles = {
  satisfied: role('satisfied', { vi: 'số phiếu hài lòng', en: 'slips that say “satisfied”' }, amount),
  slips: role('slips', { vi: 'số phiếu hợp lệ', en: 'valid slips' }, amount),
} satisfies Record<string, Role>;
