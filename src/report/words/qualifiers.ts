/** What the words that published figures carry are in English; in Vietnamese they stand as the source has them. */
export const qualifiersInEnglish: ReadonlyMap<string, string> = new Map([
  ['gần', 'nearly'],
  ['dưới', 'under'],
  ['chưa đến', 'under'],
  ['trên', 'over'],
  ['hơn', 'over'],
  ['khoảng', 'about'],
  ['xấp xỉ', 'about'],
  ['ước', 'estimated'],
  ['ước tính', 'estimated'],
  ['ước đạt', 'estimated'],
  ['sơ bộ', 'provisional'],
  ['đồng hạng', 'tied at'],
]);
