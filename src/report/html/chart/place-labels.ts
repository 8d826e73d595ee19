/** A text that wants to stand beside a point. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where it would rather stand, the best place first. */
  readonly prefers: readonly LabelSpot[];
}

/** Where a text stands, seen from its point. */
export type LabelSpot = 'above-left' | 'above-right' | 'below-left' | 'below-right' | 'above' | 'below';

/** Where a label stands: what its text hangs by, and how far that is from the point. */
export interface PlacedLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A letter of a label is about this wide, and a line of it this high, in the unit of the places. */
const LETTER_WIDTH = 7.2;
const LINE_HEIGHT = 15;

const spots = {
  'above-left': { anchor: 'end', dx: -7, dy: -8 },
  'above-right': { anchor: 'start', dx: 7, dy: -8 },
  'below-left': { anchor: 'end', dx: -7, dy: 18 },
  'below-right': { anchor: 'start', dx: 7, dy: 18 },
  above: { anchor: 'middle', dx: 0, dy: -11 },
  below: { anchor: 'middle', dx: 0, dy: 21 },
} satisfies Record<LabelSpot, PlacedLabel>;

/**
 * Finds a place for each label in turn: inside the bounds, over no label placed before it, and over as few of the points that
 * lines go through as can be; of places that are as good, the one it prefers.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  lines: readonly (readonly [x: number, y: number])[],
  bounds: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  return wishes.map((wish) => {
    const rated = wish.prefers.map((spot) => {
      const box = boxOf(wish, spots[spot]);
      const outside =
        Math.max(0, -box.left) +
        Math.max(0, box.right - bounds.width) +
        Math.max(0, -box.top) +
        Math.max(0, box.bottom - bounds.height);
      const over = taken.filter((it) => overlap(it, box)).length;
      const crossed = lines.filter(([x, y]) => isInside(x, y, box)).length;
      return { spot, box, cost: over * 1000 + outside * 10 + crossed };
    });
    const best = rated.reduce((one, other) => (other.cost < one.cost ? other : one));
    taken.push(best.box);
    return spots[best.spot];
  });
}

/** The room that a label takes up. */
function boxOf({ x, y, text }: LabelWish, { anchor, dx, dy }: PlacedLabel): Box {
  const width = text.length * LETTER_WIDTH;
  const from = { start: 0, middle: -width / 2, end: -width }[anchor];
  const left = x + dx + from;
  return { left, right: left + width, top: y + dy - LINE_HEIGHT + 3, bottom: y + dy + 3 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function isInside(x: number, y: number, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
