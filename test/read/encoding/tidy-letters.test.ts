import { expect, test } from 'vitest';
import { tidyLetters } from '../../../src/read/encoding/tidy-letters.ts';

test.each([
  ['Ðiện Biên, QÐ, HÐND, ðường', 'Điện Biên, QĐ, HĐND, đường'],
  // a name of Iceland keeps its letter
  ['Guðmundur', 'Guðmundur'],
  ['Th\u200Banh\u2060 \uFEFFHo\u00ADá', 'Thanh Hoá'],
  ['tiê\u0301p', 'tiếp'],
])('%s becomes %s', (text, tidy) => {
  expect(tidyLetters(text)).toBe(tidy);
});
