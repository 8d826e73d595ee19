import { describe, expect, test } from 'vitest';
import { usesColor, widthOf } from '../../src/cli/terminal-look.ts';

const stream = (isTTY: boolean, columns?: number) => ({
  isTTY,
  ...(columns === undefined ? {} : { columns }),
  write: () => true,
});

describe('colour', () => {
  test.each([
    // a terminal, the environment, coloured?
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
  ])('terminal %s with %j: %s', (isTTY, env, expected) => {
    expect(usesColor(stream(isTTY), env)).toBe(expected);
  });
});

describe('width', () => {
  test.each([
    [80, {}, 80],
    [undefined, { COLUMNS: '132' }, 132],
    [undefined, {}, 100],
    [undefined, { COLUMNS: 'wide' }, 100],
    [0, {}, 100],
  ])('%s columns with %j: %i', (columns, env, expected) => {
    expect(widthOf(stream(true, columns), env)).toBe(expected);
  });
});
