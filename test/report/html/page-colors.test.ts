import { expect, test } from 'vitest';
import { pageColors } from '../../../src/report/html/page-colors.ts';
import { statusOrder } from '../../../src/report/words/statuses.ts';

/** The relative luminance of a colour (WCAG 2.2). */
function luminance(color: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The contrast of two colours: 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test('the formula is that of WCAG: black on white is 21, #767676 on white the well-known 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(['light', 'dark'] as const)(
  'texts and marks can be told from what is behind them: %s',
  (scheme) => {
    const colors = pageColors[scheme];
    for (const behind of [colors.paper, colors.shade]) {
      for (const role of ['ink', 'quiet', 'accent', ...statusOrder] as const) {
        expect(contrast(colors[role], behind), `${role} on ${behind}`).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colors.edge, behind), `edge on ${behind}`).toBeGreaterThanOrEqual(3);
    }
    for (const status of statusOrder) {
      expect(contrast(colors['on-status'], colors[status]), `count on ${status}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);
