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
  economy: Kinh tế số
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
      code: { header: Mã, type: text }
      said: { header: Ngày công bố, type: date, format: dd/MM/yyyy }
      word: { header: Từ hạn định, type: text }
      cited: { header: Nguồn, type: text }
      made: { header: Giả lập, type: text }
      sector: { header: Ngành, type: text }
      key: { header: Mã ngành, type: code, values: { bank: Ngân hàng, trade: Thương mại } }
  ministry:
    files: ministry/*.csv
    columns:
      date: { header: Ngày, type: date, format: dd/MM/yyyy }
      figure: { header: Số, type: integer }
  register:
    files: units.csv
    columns:
      name: { header: Tên, type: place }
      code: { header: Mã, type: text }
      begins: { header: Từ ngày, type: date, format: dd/MM/yyyy }
      ends: { header: Đến ngày, type: date, format: dd/MM/yyyy }
      became: { header: Nhập vào, type: text }
  dossiers:
    files: dossiers.csv
    columns:
      received: { header: Ngày nhận, type: date, format: dd/MM/yyyy }
      commune: { header: Xã, type: place }
      agency: { header: Cơ quan, type: dossier }
units:
  from: register
  name: name
  code: code
  valid-from: begins
  valid-to: ends
  successor: became
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
    paths:
      qd-969:
        title: { vi: Giao theo năm, en: By year }
        official: true
        trajectory: step
        points:
          - { by: 2022-12-31, value: 94 }
          - { by: 2023, value: 226 }
          - { by: 2024-06, value: 359.5 }
        article: bai
        quote: 94 xã
      drawn: { title: Tự vẽ, points: [{ by: 2024, value: 200 }], note: cách vẽ của chúng tôi }
    measure:
      from: figures
      on: day
      latest: { value: value, every: year, cumulative: true }
    other-sources:
      - { from: ministry, on: date, latest: { value: figure, every: quarter } }
      - { from: figures, on: day, latest: { value: value, where: "code = 'b'", every: year } }
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
  - id: growth-of-levels
    name: Năng suất tăng bình quân
    pillar: economy
    unit: "%/năm"
    milestones:
      - { by: 2025, at-least: 9.6, note: giai đoạn 2021–2025 }
    measure:
      from: figures
      on: day
      growth:
        levels: value
        base: 2020
        where: "code = 'nslđ'"
        published: said
        qualifier: word
        source: cited
        synthetic: made
        partial: true
  - id: growth-of-rates
    name: Tăng bình quân theo tốc độ
    pillar: economy
    unit: "%/năm"
    milestones:
      - { by: 2025, at-least: 9.6, note: như trên }
    measure:
      from: figures
      on: day
      growth: { rates: value, base: 2021 }
  - id: every-year
    name: Tăng hàng năm
    pillar: economy
    unit: "%/năm"
    milestones:
      - { by: 2025, at-least: 6.5, note: tối thiểu }
    measure:
      from: figures
      on: day
      every: { year-since: 2021, value: value, source: cited }
  - id: every-sector
    name: Từng ngành
    pillar: economy
    unit: "%"
    milestones:
      - { by: 2025, at-least: 10, note: từng ngành }
    measure:
      from: figures
      on: day
      every: { member: sector, value: value }
  - id: key-sectors
    name: Ngành trọng điểm
    pillar: economy
    unit: "%"
    milestones:
      - { by: 2025, more-than: 25, note: trên 25% }
    measure:
      from: figures
      on: day
      every:
        member: sector
        among: [tài chính, ngân hàng]
        open: true
        value: value
        reported: quarter
  - id: by-commune
    name: Số hồ sơ
    pillar: society
    unit: hồ sơ
    milestones:
      - { by: 2025, at-least: 1000, note: thử }
    measure:
      from: dossiers
      on: received
      window: month
      by: [agency, commune]
      follows: commune
      count: { of: true }
context:
  - says: { vi: Hơn 90% hồ sơ nộp trực tuyến, en: More than 90% submitted online }
    why: { vi: Không nói mẫu số., en: It does not say of what. }
    published: 2024-10-07
    article: bai
    quote: hơn 90%
    not: [rank, every-year]
  - { says: Đứng đầu cả nước, why: Nói về việc khác. }
`;
