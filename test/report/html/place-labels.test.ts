import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/report/html/chart/place-labels.ts';

const bounds = { width: 300, height: 190 };
const spots = ['above-left', 'above-right', 'below-left', 'below-right', 'above', 'below'] as const;

test('a label stands where it would rather, if nothing is there', () => {
  const [placed] = placeLabels([{ x: 150, y: 100, text: '61,97', prefers: spots }], [], bounds);
  expect(placed).toMatchObject({ anchor: 'end' });
  expect(placed?.dy).toBeLessThan(0);
});

test('at the left edge it goes to the right of its point', () => {
  const [placed] = placeLabels([{ x: 4, y: 100, text: '61,97', prefers: spots }], [], bounds);
  expect(placed).toMatchObject({ anchor: 'start' });
});

test('of two labels of one point, one gives way', () => {
  const wish = { x: 150, y: 100, text: '61,97', prefers: spots };
  const [one, other] = placeLabels([wish, wish], [], bounds);
  expect([one?.anchor, one?.dy]).not.toEqual([other?.anchor, other?.dy]);
});

test('a label keeps clear of a line where it can', () => {
  const line = Array.from({ length: 40 }, (_, index) => [100 + index, 85] as const);
  const [placed] = placeLabels(
    [{ x: 150, y: 100, text: '61,97', prefers: ['above-left', 'below-right'] }],
    line,
    bounds,
  );
  expect(placed).toMatchObject({ anchor: 'start' });
});

test('two short labels never lie upon each other, wherever their points are', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 15, max: 190 }) });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const wishes = [one, other].map((it) => ({ ...it, text: '≥ 75', prefers: spots }));
      const boxes = placeLabels(wishes, [], bounds).map(({ anchor, dx, dy }, index) => {
        const { x = 0, y = 0 } = wishes[index] ?? {};
        // four letters of at most 7 pixels, a line of 12
        const left = x + dx - { start: 0, middle: 14, end: 28 }[anchor];
        return { left, right: left + 28, top: y + dy - 12, bottom: y + dy };
      });
      const [a, b] = boxes;
      if (a === undefined || b === undefined) return false;
      return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    }),
  );
});
