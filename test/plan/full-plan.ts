/** A plan with nothing wrong in it that uses what `goodPlan` does without; cases break one thing each. */
export const fullPlan = `version: 1
plan:
  id: nghi-quyet
  title: Nghị quyết thử
  document: { number: 1/NQ-TU, issued: 2021-11-10, issuer: Tỉnh ủy }
  articles:
    bai: { title: Bài báo, publisher: Báo điện tử }
  period: { start: 2021-11-10, target: 2025, horizon: 2030 }
pillars:
  society: Xã hội số
dated-totals:
  communes:
    title: { vi: Số xã của tỉnh, en: Communes of the province }
    unit: { vi: xã, en: communes }
    values:
      - { from: 2023-04-01, value: 559, source: "Nghị quyết 1" }
      - { from: 2023-04-10, value: 558, source: "Nghị quyết 2", note: nhập hai xã }
      - { from: 2025-07-01, value: 166, source: "Nghị quyết 3" }
  ranked:
    title: Số tỉnh được xếp hạng
    unit: tỉnh
    values:
      - { from: 2020-01-01, value: 63, source: DTI }
      - { from: 2024-12-31, value: 34, source: DTI }
sources:
  figures:
    files: agencies/*.csv
    columns:
      day: { header: Ngày, type: date, format: dd/MM/yyyy }
      value: { header: Giá trị, type: number, format: "1234,56" }
indicators:
  - id: communes-complete
    name: Số xã hoàn thành
    pillar: society
    unit: xã
    concept: complete-communes
    whole: { vi: xã của tỉnh, en: communes of the province }
    reading: { vi: Hiểu là số xã., en: Read as communes. }
    out-of: communes
    baseline: { on: 2021-11-10, value: 0, note: gốc }
    milestones:
      - { by: 2025, at-least: 300, article: bai, quote: 300 xã trở lên }
      - { by: 2030, at-least: 80, unit: "% số xã", of: communes, note: 80% số xã }
    measure:
      from: figures
      on: day
      latest: { value: value, every: year, cumulative: true }
  - id: rank
    name: Thứ hạng
    pillar: society
    unit: hạng
    out-of: ranked
    milestones:
      - { by: 2025, rank-at-most: 10, note: nhóm 10 }
    measure:
      from: figures
      on: day
      latest: { value: value, every: year }
`;
