import type { ReasonCode } from '../../model/assessment.ts';
import type { Language, Text } from '../../model/text.ts';
import type { EachOf } from '../parts.ts';
import type { ReasonView } from '../reason-view.ts';
import { absenceWords } from './absences.ts';

/** The sentence of a reason, in each language. */
export type ReasonWords = Readonly<Record<Language, (view: ReasonView) => string>>;

/** Puts a part into a sentence only where the fact for it is there. */
const part = (fact: string | null, words: (fact: string) => string) => (fact === null ? '' : words(fact));

/** What was done: a number needs a word before it, "chưa hoàn thành" does not; of years and members, the worst is named. */
const doneVi = ({ observed, isNumber, worst }: ReasonView) => {
  if (worst !== null) return `${worstWords[worst.each].vi} ${worst.name}: ${observed}`;
  return isNumber ? `Thực hiện ${observed}` : capital(observed);
};
const doneEn = ({ observed, isNumber, worst }: ReasonView) => {
  if (worst !== null) return `${worstWords[worst.each].en} ${worst.name}: ${observed}`;
  return isNumber ? `Observed ${observed}` : capital(observed);
};
const worstWords = {
  year: { vi: 'Năm kém nhất là', en: 'The worst year is' },
  member: { vi: 'Kém nhất là', en: 'The worst is' },
} satisfies Record<EachOf, Text>;
const small = (text: string) => text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);

const onVi = ({ on, period }: ReasonView) =>
  part(on, (day) => (period === null ? ` (số liệu ngày ${day})` : ` (số liệu ${period}, chốt ngày ${day})`));
const onEn = ({ on, period }: ReasonView) =>
  part(on, (day) => (period === null ? ` (figure of ${day})` : ` (figure for ${period}, up to ${day})`));
const keptVi = ({ keep, by }: ReasonView) => (keep ? `, phải giữ từ ngày ${by} trở đi` : ` vào ngày ${by}`);
const keptEn = ({ keep, by }: ReasonView) => (keep ? `, to be kept from ${by} on` : ` by ${by}`);
const pathVi = (view: ReasonView) =>
  `mức theo lộ trình${part(view.expected, (expected) => ` tại ngày đó (${expected})`)}`;
const pathEn = (view: ReasonView) =>
  `the trajectory on that day${part(view.expected, (expected) => ` (${expected})`)}`;
const fromPathVi = (view: ReasonView) =>
  view.distance === null ? pathVi(view) : `${view.distance} so với ${pathVi(view)}`;
const fromPathEn = (view: ReasonView) => pathEn(view) + part(view.distance, (size) => ` by ${size}`);
/** Short of the trajectory, or only level with it where it has to be passed. */
const shortVi = (view: ReasonView) =>
  view.isLevel ? `mới bằng ${pathVi(view)}, chưa vượt qua` : `kém ${fromPathVi(view)}`;
const shortEn = (view: ReasonView) =>
  view.isLevel ? `only level with ${pathEn(view)}` : `short of ${fromPathEn(view)}`;
/** Why nothing is expected yet: the way has not begun, or only the figure is older than its beginning. */
const noPathVi = ({ firstAnchor, isOnWay }: ReasonView) =>
  `${isOnWay ? 'Số liệu có trước' : 'Chưa đến'} mốc tính đầu tiên${part(firstAnchor, (day) => ` (${day})`)}`;
const noPathEn = ({ firstAnchor, isOnWay }: ReasonView) => {
  const day = part(firstAnchor, (on) => ` (${on})`);
  return isOnWay
    ? `The figure is older than the first anchor${day}`
    : `The first anchor${day} is still ahead`;
};
/** A reason that is a sentence already brings its own full stop. */
const unstopped = (why: string) => why.replace(/[.\s]+$/, '');

/** Why a status is what it is and by how much, as one sentence. */
export const reasonWords = {
  ...absenceWords,
  'other-unit': {
    vi: (view) =>
      `Mục tiêu tính bằng ${view.targetUnit}, số liệu tính bằng ${view.ownUnit}: chưa quy đổi được nên chưa đánh giá.`,
    en: (view) =>
      `The target is in ${view.targetUnit} and the figures are in ${view.ownUnit}: they cannot be compared yet.`,
  },
  'object-ended': {
    vi: (view) =>
      `Đối tượng đánh giá không còn${part(view.until, (until) => ` sau ngày ${until}`)}${part(view.why, (why) => `: ${unstopped(why)}`)}.`,
    en: (view) =>
      `What is counted ceased to exist${part(view.until, (until) => ` after ${until}`)}${part(view.why, (why) => `: ${unstopped(why)}`)}.`,
  },
  'met-on-its-day': {
    vi: (view) => `${doneVi(view)} tại ngày mục tiêu ${view.by}, đạt yêu cầu: ${view.target}.`,
    en: (view) => `${doneEn(view)} on the target day ${view.by}, which meets the target: ${view.target}.`,
  },
  'missed-on-its-day': {
    vi: (view) =>
      `${doneVi(view)} tại ngày mục tiêu ${view.by}, không đạt yêu cầu: ${view.target}${part(view.distance, (size) => `; kém ${size}`)}.`,
    en: (view) =>
      `${doneEn(view)} on the target day ${view.by}, which misses the target: ${view.target}${part(view.distance, (size) => `; short by ${size}`)}.`,
  },
  'year-missed': {
    vi: (view) =>
      `${doneVi(view)}, không đạt yêu cầu của từng năm (${view.target}); một năm không đạt là cả giai đoạn không đạt.`,
    en: (view) =>
      `${doneEn(view)}, which fails what every year must keep (${view.target}); one failed year settles the whole period.`,
  },
  'met-before-by-count': {
    vi: (view) =>
      `Số lũy kế đã là ${view.observed}${onVi(view)}, trước ngày mục tiêu ${view.by}; đạt yêu cầu ${view.target}.`,
    en: (view) =>
      `The running total was already ${view.observed}${onEn(view)}, before the target day ${view.by}; this meets ${view.target}.`,
  },
  'missed-after-by-count': {
    vi: (view) =>
      `Số lũy kế sau ngày mục tiêu ${view.by} mới là ${view.observed}${onVi(view)}, nên đến ngày đó chắc chắn không đạt yêu cầu ${view.target}.`,
    en: (view) =>
      `The running total after the target day ${view.by} is only ${view.observed}${onEn(view)}, so ${view.target} cannot have been met by then.`,
  },
  'too-old': {
    vi: (view) => {
      const old = `số liệu mới nhất${part(view.on, (on) => `, của ngày ${on},`)} đã cũ${part(view.limit, (limit) => ` (chỉ có giá trị đến ngày ${limit})`)}`;
      return view.isTargetDayPassed
        ? `Ngày mục tiêu ${view.by} đã qua nhưng chưa có số liệu của ngày đó; ${old}.`
        : `${capital(old)}; cần số liệu mới hơn để đánh giá tại ngày ${view.asOf}.`;
    },
    en: (view) => {
      const old = `the latest figure${part(view.on, (on) => `, of ${on},`)} is too old${part(view.limit, (limit) => ` (it was current until ${limit})`)}`;
      return view.isTargetDayPassed
        ? `The target day ${view.by} has passed and no figure covers it; ${old}.`
        : `${capital(old)}; a newer one is needed to judge on ${view.asOf}.`;
    },
  },
  'target-day-not-covered': {
    vi: (view) => {
      // a figure of the very day that settles nothing tells of a part only
      if (view.on === view.by) {
        return `Số liệu của ngày mục tiêu ${view.by} chỉ nói về một phần: chưa thấy chỗ nào không đạt, nhưng chưa đủ để kết luận đạt.`;
      }
      return `Ngày mục tiêu ${view.by} đã qua nhưng chưa có số liệu của ngày đó${part(view.on, (on) => `; số liệu mới nhất là của ngày ${on}`)}.`;
    },
    en: (view) => {
      if (view.on === view.by) {
        return `The figures of the target day ${view.by} tell of a part only: none of them fails, but they do not suffice to find the target met.`;
      }
      return `The target day ${view.by} has passed and no figure covers it${part(view.on, (on) => `; the latest is of ${on}`)}.`;
    },
  },
  'satisfies-target': {
    vi: (view) => {
      const done = `${doneVi(view)}${onVi(view)}`;
      if (!view.isTargetDayAhead) return `${done}, đạt yêu cầu: ${view.target}${keptVi(view)}.`;
      const day = view.keep ? `từ ngày ${view.by} trở đi` : `cho ngày ${view.by}`;
      return `${done}, đang ở mức yêu cầu ${day} (${view.target}); chưa đến ngày mục tiêu.`;
    },
    en: (view) => {
      const done = `${doneEn(view)}${onEn(view)}`;
      if (!view.isTargetDayAhead) return `${done}, which meets the target: ${view.target}${keptEn(view)}.`;
      const day = view.keep ? `from ${view.by} on` : `for ${view.by}`;
      return `${done}, at the level that is asked ${day} (${view.target}); the target day has not come.`;
    },
  },
  'before-first-anchor': {
    vi: (view) =>
      `${noPathVi(view)} nên chưa có mức theo lộ trình để so; ${small(doneVi(view))}${onVi(view)}${part(view.toTarget, (size) => `, còn cách mục tiêu ${size}`)}. Yêu cầu: ${view.asked}.`,
    en: (view) =>
      `${noPathEn(view)}, so there is no expected value; ${small(doneEn(view))}${onEn(view)}${part(view.toTarget, (size) => `, ${size} from the target`)}; ${view.asked}.`,
  },
  'ahead-of-path': {
    vi: (view) => `${doneVi(view)}${onVi(view)}, tốt hơn ${fromPathVi(view)}.`,
    en: (view) => `${doneEn(view)}${onEn(view)}, ahead of ${fromPathEn(view)}.`,
  },
  'on-path': {
    vi: (view) => `${doneVi(view)}${onVi(view)}, đúng bằng ${pathVi(view)}.`,
    en: (view) => `${doneEn(view)}${onEn(view)}, exactly at ${pathEn(view)}.`,
  },
  'short-within-tolerance': {
    vi: (view) =>
      `${doneVi(view)}${onVi(view)}, ${shortVi(view)}${part(view.tolerance, (size) => `, còn trong ngưỡng cho phép (${size})`)}. Yêu cầu: ${view.asked}.`,
    en: (view) =>
      `${doneEn(view)}${onEn(view)}, ${shortEn(view)}${part(view.tolerance, (size) => `, within the tolerance of ${size}`)}; ${view.asked}.`,
  },
  short: {
    vi: (view) =>
      `${doneVi(view)}${onVi(view)}, ${shortVi(view)}${part(view.tolerance, (size) => `, vượt ngưỡng cho phép (${size})`)}. Yêu cầu: ${view.asked}.`,
    en: (view) =>
      `${doneEn(view)}${onEn(view)}, ${shortEn(view)}${part(view.tolerance, (size) => `, beyond the tolerance of ${size}`)}; ${view.asked}.`,
  },
  'bar-not-passed': {
    vi: (view) =>
      `${doneVi(view)}${onVi(view)}, đúng bằng mức mà văn bản yêu cầu phải qua (${view.target}); bằng mức là chưa đạt.`,
    en: (view) =>
      `${doneEn(view)}${onEn(view)}, exactly the bar that has to be passed (${view.target}); to equal it is not enough.`,
  },
} satisfies Record<ReasonCode, ReasonWords>;
