/** A plan with nothing wrong in it; cases break one thing each. */
export const goodPlan = `version: 1
plan:
  id: ke-hoach
  title: { vi: Kế hoạch thử, en: Trial plan }
  document: { number: 1/KH-UBND, issued: 2020-10-06, issuer: UBND tỉnh }
  articles:
    bdt: { title: Bài báo, publisher: Báo điện tử }
  period: { start: 2020-10-06, target: 2025, horizon: 2030 }
pillars:
  government: { vi: Chính quyền số, en: Digital government }
  economy: Kinh tế số
defaults:
  trajectory: linear
  at-risk-within: 10%
sources:
  dossiers:
    files: [portal/ho-so-*.csv]
    key: dossier_id
    latest-by: finished_at
    columns:
      dossier_id: { header: [Mã hồ sơ, Số hồ sơ], type: text, required: true }
      received_at: { header: Ngày tiếp nhận, type: datetime, format: "dd/MM/yyyy HH:mm:ss" }
      finished_at: { header: Ngày trả, type: date, format: [dd/MM/yyyy, yyyy-MM-dd], optional: true }
      level: { header: Mức độ, type: code, values: { l3: ["3", Một phần], l4: Toàn trình }, blank: l3 }
      agency: { header: Cơ quan, type: text }
      fee: { header: Lệ phí, type: number, format: "1.234,56", missing: "—" }
      pages: { header: Số trang, type: integer }
  figures:
    files: agencies/*.csv
    optional: true
    columns:
      day: { header: Ngày, type: date, format: dd/MM/yyyy }
      value: { header: Giá trị, type: number, format: "1234,56" }
      tier: { header: Nhóm, type: code, values: { yếu: Yếu, khá: Khá } }
      cited: { header: Nguồn, type: text }
indicators:
  - id: online-share
    name: { vi: Tỷ lệ trực tuyến, en: Online share }
    pillar: government
    unit: "%"
    baseline: { on: 2020-12-31, value: 38.0, note: synthetic }
    milestones:
      - { by: 2022, at-least: 60, article: bdt, quote: "đạt từ 60% trở lên" }
      - { by: 2025-06, at-least: 75.50, note: sample }
    measure:
      from: dossiers
      on: received_at
      window: rolling-12-months
      by: [agency]
      share: { of: "level = 'l4'", among: "fee > 0" }
  - id: digital-tier
    name: Nhóm
    pillar: economy
    unit: nhóm
    tiers: [yếu, khá]
    milestones:
      - { by: 2025, tier-at-least: khá, note: sample }
    measure:
      from: figures
      on: day
      latest: { value: tier, every: year, source: cited }
`;
