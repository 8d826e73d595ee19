import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

test.each([
  ['behnid', ['behind', 'met'], 'behind'],
  ['quarterly', ['month', 'quarter'], 'quarter'],
  ['xyz', ['behind', 'met'], null],
  ['met', [], null],
])('%s of %j is %s', (word, valid, expected) => expect(nearest(word, valid)).toBe(expected));
