/** A plan whose indicator is measured by a named definition, with columns for all that its formula speaks of. */
export const variantPlan = `version: 1
plan:
  id: ke-hoach
  title: { vi: Kế hoạch thử, en: Trial plan }
  document: { number: 1/KH-UBND, issued: 2020-10-06, issuer: UBND tỉnh }
  period: { start: 2020-10-06, target: 2025, horizon: 2030 }
pillars:
  government: { vi: Chính quyền số, en: Digital government }
sources:
  dossiers:
    files: portal/*.csv
    columns:
      received_at: { header: Ngày tiếp nhận, type: datetime, format: "dd/MM/yyyy HH:mm" }
      due_at: { header: Ngày hẹn trả, type: datetime, format: "dd/MM/yyyy HH:mm" }
      finished_at: { header: Ngày kết thúc xử lý, type: datetime, format: "dd/MM/yyyy HH:mm" }
      state: { header: Trạng thái, type: code, values: { processing: Đang xử lý, done: Đã xử lý xong, refused: Từ chối } }
      stage: { header: Giai đoạn, type: code, values: { done: Xong, tu_choi: Từ chối } }
      phase: { header: Bước, type: code, values: { processing: Đang xử lý } }
      times: { header: Số lần bổ sung, type: integer }
      agency: { header: Cơ quan, type: text }
  forms:
    files: forms/*.csv
    columns:
      day: { header: Ngày, type: date, format: dd/MM/yyyy }
      c7: { header: "7", type: integer }
      c8: { header: "8", type: integer }
      c9: { header: "9", type: integer }
indicators:
  - id: on-time
    name: { vi: Tỷ lệ đúng hạn, en: On time }
    pillar: government
    unit: "%"
    milestones:
      - { by: 2025, at-least: 95, note: sample }
    measure:
      from: dossiers
      on: received_at
      window: quarter
      by: [agency]
      variant: on-time/qd766
      columns: { received: received_at, due: due_at, finished: finished_at, state: state, supplements: times }
    other-variants:
      - from: forms
        on: day
        window: year-to-date
        variant: on-time/ii06a
        columns: { handled: c7, early: c8, on-time: c9 }
`;
