import { canonicalLabel } from '../../model/canonical-label.ts';

/** Levels of administrative units, the outer ones first. */
export const placeLevels = ['province', 'district', 'commune'] as const;

export type PlaceLevel = (typeof placeLevels)[number];

/** What units are called, and of which level they are; "thành phố" may be of two. */
const levelOf: Readonly<Record<string, PlaceLevel | null>> = {
  tỉnh: 'province',
  'thành phố': null,
  quận: 'district',
  huyện: 'district',
  'thị xã': 'district',
  phường: 'commune',
  xã: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** Any of them; the longer first, since "thị xã" is no "xã". */
const UNIT = Object.keys(levelOf)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const NAMES = new RegExp(
  `^(?:tên |cấp |tên cấp )?(?:${UNIT})(?:(?:[ ,/;()-]| và | hoặc )+(?:${UNIT}))*\\)?$`,
);

/**
 * Tells by a column's own name, the last in its label, of which level the units in it are: "Huyện", "Xã/Phường/Thị trấn"; null
 * where the name is another, or of several levels.
 */
export function placeLevel(label: string): PlaceLevel | null {
  const own = canonicalLabel((label.split(' / ').at(-1) ?? '').replace(/ #\d+$/, ''));
  if (!NAMES.test(own)) return null;
  const units = own.match(new RegExp(UNIT, 'g')) ?? [];
  const levels = new Set(units.map((unit) => levelOf[unit] ?? null).filter((level) => level !== null));
  if (levels.size > 1) return null;
  return [...levels][0] ?? 'district';
}
