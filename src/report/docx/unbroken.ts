const NO_BREAK_SPACE = '\u00a0';
const NO_BREAK_HYPHEN = '\u2011';

/** Words that a number behind them names: "mức độ 4", "tháng 10/2024", "hạng 12". */
const naming = 'độ|năm|tháng|ngày|hạng|quý|nhóm|lục|điều|khoản|số|bảng|level|rank|annex|table|no\\.';
const beforeName = new RegExp(`(?:^|[^\\p{L}])(?:${naming}) $`, 'iu');
const named = new RegExp(`(?<=(?:^|[^\\p{L}])(?:${naming})) (?=\\d)`, 'giu');

/** A number, and the word that it counts. */
const counted = /(?<![\p{L}\d/.,–-])([+−]?\d+(?:[.,]\d+)*) (?=[%\p{L}])/gu;
const points = /(?<=điểm) (?=%)/gu;

/** A day as English reports write it would be broken at its hyphens. */
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** Keeps a number on one line with what it counts: "11,85 điểm %", "114 xã". */
export function withUnits(text: string): string {
  return text
    .replace(points, NO_BREAK_SPACE)
    .replace(counted, (found, number: string, at: number, whole: string) =>
      beforeName.test(whole.slice(0, at)) ? found : number + NO_BREAK_SPACE,
    );
}

/** The same, and with what it names: "hạng 12", "ngày 31/10/2024"; a narrow cell has no room for that. */
export function unbroken(text: string): string {
  return withUnits(text)
    .replace(named, NO_BREAK_SPACE)
    .replace(isoDay, ['$1', '$2', '$3'].join(NO_BREAK_HYPHEN));
}
