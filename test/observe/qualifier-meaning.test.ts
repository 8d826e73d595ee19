import { describe, expect, test } from 'vitest';
import { qualifierMeaning, qualifierWords } from '../../src/observe/figures/qualifier-meaning.ts';

describe('the words beside a figure', () => {
  test.each([
    ['gần', 'less', false],
    ['dưới', 'less', false],
    ['chưa đến', 'less', false],
    ['trên', 'more', false],
    ['hơn', 'more', false],
    ['khoảng', 'about', false],
    ['xấp xỉ', 'about', false],
    ['ước', 'about', true],
    ['ước đạt', 'about', true],
    ['ước thực hiện', 'about', true],
    ['đạt', 'exact', false],
    // as people type them
    ['  GẦN ', 'less', false],
    ['Xấp\u00a0 xỉ', 'about', false],
    ['Gần'.normalize('NFD'), 'less', false],
    // several, as cells have them in front of a number
    ['đạt trên', 'more', false],
    ['ước đạt gần', 'less', true],
    ['khoảng trên', 'more', false],
  ])('%s', (word, bound, estimate) => {
    expect(qualifierMeaning(word)).toEqual({ bound, estimate });
  });

  test.each(['tạm tính', 'gần đây', 'ướcđạt', 'trên dưới', 'gan', '?'])('%s is not known', (word) => {
    expect(qualifierMeaning(word)).toBeNull();
  });

  test('are each known by themselves', () => {
    expect(qualifierWords.map(qualifierMeaning)).not.toContain(null);
  });
});
