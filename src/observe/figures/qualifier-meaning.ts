import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Bound } from '../../model/series.ts';

/** What the words beside a figure say of it. */
export interface QualifierMeaning {
  readonly bound: Bound;
  readonly estimate: boolean;
}

const exact: QualifierMeaning = { bound: 'exact', estimate: false };
const less: QualifierMeaning = { bound: 'less', estimate: false };
const more: QualifierMeaning = { bound: 'more', estimate: false };
const about: QualifierMeaning = { bound: 'about', estimate: false };
const estimate: QualifierMeaning = { bound: 'about', estimate: true };

/** Every word known, in its canonical form; where one begins like another, the longer stands first. */
const meanings: Readonly<Record<string, QualifierMeaning>> = {
  gần: less,
  dưới: less,
  'chưa đến': less,
  'chưa tới': less,
  trên: more,
  hơn: more,
  khoảng: about,
  'xấp xỉ': about,
  'ước thực hiện': estimate,
  'ước tính': estimate,
  'ước đạt': estimate,
  ước: estimate,
  // official figures are estimated, preliminary or final; a preliminary one is a result
  'sơ bộ': exact,
  'chính thức': exact,
  'đồng hạng': exact,
  đạt: exact,
};

/** The words known, as problems name them. */
export const qualifierWords: readonly string[] = Object.keys(meanings);

/**
 * Reads what stands beside a figure: one word, or several that follow each other ("ước đạt trên"), in any case and
 * spelling of tones. An estimate stays one whatever else is said; of bounds the one with a direction tells more than
 * "about". Null where a word is unknown, or where two say opposite things.
 */
export function qualifierMeaning(qualifier: string): QualifierMeaning | null {
  let rest = canonicalLabel(qualifier);
  const found: QualifierMeaning[] = [];
  while (rest !== '') {
    const word = qualifierWords.find((known) => rest === known || rest.startsWith(`${known} `));
    const meaning = word === undefined ? undefined : meanings[word];
    if (word === undefined || meaning === undefined) return null;
    found.push(meaning);
    rest = rest.slice(word.length).trimStart();
  }
  const bounds = new Set(found.map(({ bound }) => bound));
  if (bounds.has('less') && bounds.has('more')) return null;
  const order: readonly Bound[] = ['less', 'more', 'about'];
  return {
    bound: order.find((bound) => bounds.has(bound)) ?? 'exact',
    estimate: found.some((one) => one.estimate),
  };
}
