import { describe, expect, it } from 'vitest';
import type { PlanProblemCode } from '../../src/model/plan-problem.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { planProblemWords } from '../../src/report/words/plan-problems.ts';
import { goodPlan } from './good-plan.ts';
import { marked } from './marked.ts';

type Case = readonly [
  code: PlanProblemCode,
  from: string,
  /** What stands there instead; « » enclose what the caret underlines. */
  to: string,
  /** What the sentence must name, in both languages. */
  ...facts: string[],
];

/** The files of both sources, and all that stands between. */
const filesOfBoth = goodPlan.slice(
  goodPlan.indexOf('[portal/'),
  goodPlan.indexOf('agencies/*.csv') + 'agencies/*.csv'.length,
);
const bothFromInput = filesOfBoth.replace('[portal/ho-so-*.csv]', '"-"').replace('agencies/*.csv', '«"-"»');

const errors: readonly Case[] = [
  // The file as YAML
  ['yaml-syntax', 'unit: nhóm', 'unit: «n»hóm: x'],
  ['yaml-syntax', '    unit: nhóm', '     «unit: nhóm»', '5', '4', '54'],
  ['yaml-syntax', '    unit: nhóm', '   «unit: nhóm»', '3', '4', '54'],
  ['yaml-syntax', '    unit: nhóm', '\u00A0   unit: nhóm', 'U+00A0', '54'],
  ['yaml-syntax', 'pillar: economy', 'pillar: «*economy»'],
  ['yaml-syntax', 'id: ke-hoach', 'id: «!secret» ke-hoach'],
  ['duplicate-key', '    pillar: economy\n', '    pillar: economy\n    «pillar»: economy\n', 'pillar'],
  ['bad-key', 'unit: nhóm', 'unit: nhóm\n    ? «[a]»\n    : b'],
  ['bad-key', 'unit: nhóm', 'unit: nhóm\n    «__proto__»: { a: 1 }', '__proto__'],
  // Shape
  ['unknown-key', 'window: rolling', '«windw»: rolling', 'windw', '"window"'],
  ['unknown-key', 'unit: nhóm', 'unit: nhóm\n    «colour»: red', 'colour', 'stale-after'],
  ['missing-key', '  - id: digital-tier\n    name: Nhóm', '  - «id: digital-tier»', 'name'],
  ['missing-key', '    files: agencies/*.csv\n    optional: true', '    optional: true', 'files'],
  ['wrong-shape', 'by: [agency]', 'by: «agency»', 'by', '[a, b]'],
  ['wrong-shape', 'at-least: 60', 'at-least: «sixty»', 'at-least'],
  ['wrong-shape', 'among: "fee > 0"', 'among: «false»', 'among', 'fee > 0'],
  ['number-slip', 'at-least: 60', 'at-least: «"60"»', 'at-least', ': 60.'],
  ['number-slip', 'at-least: 60, article: bdt,', 'at-least: 60,«5», article: bdt,', 'at-least', ': 60.5.'],
  [
    'number-slip',
    '- { by: 2025-06, at-least: 75.50, note: sample }',
    '- by: 2025-06\n        at-least: «70,5»\n        note: sample',
    ': 70.5.',
  ],
  ['number-slip', 'at-least: 60', 'at-least: «70%»', ' 70,'],
  ['number-slip', 'at-least: 60', 'at-least: «"70,5 %"»', ' 70.5,'],
  ['number-slip', 'at-least: 60', 'at-least: «1.250.000»', ' 1250000.'],
  ['number-slip', 'at-least: 60', 'at-least: «“60”»', ': 60.'],
  ['number-slip', 'at-least: 60', 'at-least: «.inf»', '.inf'],
  ['number-slip', 'at-least: 60', 'at-least: «-.inf»', '-.inf'],
  ['number-slip', 'at-least: 60', 'at-least: «.nan»', '.nan'],
  ['number-slip', 'at-least: 60', 'at-least: «1e999»', '1e999'],
  ['number-slip', 'at-risk-within: 10%', 'at-risk-within: «.inf»', '.inf'],
  ['number-slip', 'value: 38.0', 'value: «"38"»', ': 38.'],
  ['number-slip', 'at-least: 75.50', 'rank-at-most: «10.5»', '10.5'],
  ['number-slip', 'horizon: 2030 }', 'horizon: 2030 }\n  month-ends-on: «14.5»', '14.5'],
  ['number-slip', 'version: 1', 'version: «"1"»', 'version', ': 1.'],
  ['colon-slip', '    unit: nhóm', '    «unit:nhóm»', '"unit:"', 'unit: nhóm'],
  ['colon-slip', '    unit: nhóm', '    «unit：nhóm»', 'U+FF1A', 'unit: nhóm'],
  ['colon-slip', '    unit: nhóm', '    «unit:\u00A0nhóm»', 'U+00A0', 'unit: nhóm'],
  ['colon-slip', 'at-least: 75.50', '«at-least:75.50»', '"at-least:"', 'at-least: 75.50'],
  ['colon-slip', 'at-least: 75.50', '«at-least:\u00A075.50»', 'U+00A0', 'at-least: 75.50'],
  [
    'colon-slip',
    '- { by: 2025-06, at-least: 75.50, note: sample }',
    '- note: sample\n        at-least: 75.50\n        by: «2025-06»\n          keep:true',
    'keep: true',
  ],
  ['unknown-key', 'at-least: 75.50', '«at-\u200Bleast»: 75.50', 'U+200B', '4'],
  [
    'bad-id',
    '      agency: {',
    '      «ag\u200Bx»: { header: X, type: text }\n      agency: {',
    'U+200B',
    '3',
  ],
  ['invalid-value', 'type: integer', 'type: «integer\u00AD»', 'U+00AD', '8'],
  ['unknown-column', 'source: cited', 'source: «cited\u200D»', 'U+200D', '6'],
  ['wrong-shape', 'pillar: economy', 'pillar: «~»', 'pillar'],
  ['wrong-shape', 'value: 38.0', 'value: «khá»', 'value'],
  [
    'wrong-shape',
    'tiers: [yếu, khá]',
    'tiers: [yếu, khá]\n    baseline: { on: 2020-12-31, value: «1», note: x }',
    'tiers',
  ],
  ['wrong-form', 'at-risk-within: 10%', 'at-risk-within: «10,5%»', '10,5%', '"10%"'],
  [
    'wrong-form',
    'trajectory: linear',
    'trajectory: linear\n  stale-after: «14 tháng»',
    '14 tháng',
    '14 months',
  ],
  ['wrong-form', 'by: 2025-06', 'by: «06/2025»', '06/2025', '2025-06'],
  ['unquoted-number', 'id: online-share', 'id: «1.10»', '"1.10"', '1.1'],
  ['unquoted-number', 'vi: Tỷ lệ trực tuyến', 'vi: «2025»', '"2025"'],
  ['unquoted-number', 'l3: ["3", Một phần]', 'l3: [«3», Một phần]', '"3"'],
  ['blank-text', 'unit: nhóm', 'unit: «" "»', 'unit'],
  ['empty-list', 'by: [agency]', 'by: «[]»', 'by'],
  ['empty-list', 'tiers: [yếu, khá]', 'tiers: «[khá]»', 'tiers', '2'],
  ['invalid-value', 'type: integer', 'type: «int»', 'int'],
  ['invalid-value', 'trajectory: linear', 'trajectory: «linaer»', '"linear"'],
  ['unknown-version', 'version: 1', 'version: «2»', '2', 'version: 1'],
  ['unknown-version', 'version: 1', 'version: «"2.0"»', '2.0', 'version: 1'],
  ['out-of-range', 'target: 2025,', 'target: «20255»,', '20255', '2199'],
  ['out-of-range', 'horizon: 2030 }', 'horizon: 2030 }\n  month-ends-on: «28»', '28', '27'],
  ['not-plain-number', 'at-least: 60', 'at-least: «6e1»', '6e1'],
  ['not-plain-number', 'at-least: 60', 'at-least: «0x3C»', '0x3C'],
  ['not-a-day', 'issued: 2020-10-06', 'issued: «06/10/2020»', '06/10/2020', '2020-10-06'],
  ['not-a-day', 'start: 2020-10-06', 'start: «2020»', 'start', '2020'],
  ['wrong-form', 'trajectory: linear', 'trajectory: linear\n  publication-lag: «45»', '45', '90 days'],
  ['impossible-day', 'on: 2020-12-31', 'on: «2021-02-29»', '2021-02-29'],
  ['impossible-day', 'by: 2025-06', 'by: «2025-13»', '2025-13'],
  ['impossible-day', 'by: 2025-06', 'by: «2025-02-29»', '2025-02-29'],
  ['bad-id', 'id: ke-hoach', 'id: «Kế hoạch»', 'Kế hoạch'],
  ['bad-id', '      agency: {', '      «cơ_quan»: { header: X, type: text }\n      agency: {', 'cơ_quan'],
  ['duplicate-id', 'id: digital-tier', 'id: «online-share»', 'online-share', '37'],
  ['duplicate-entry', 'tiers: [yếu, khá]', 'tiers: [yếu, khá, «yếu»]', 'yếu'],
  ['duplicate-entry', 'by: [agency]', 'by: [agency, «agency»]', 'agency'],
  ['duplicate-entry', 'key: dossier_id', 'key: [dossier_id, «dossier_id»]', 'dossier_id'],
  // The plan as a whole
  ['period-out-of-order', 'horizon: 2030', 'horizon: «2024»', '2024-12-31', '2025-12-31'],
  ['period-out-of-order', 'target: 2025,', 'target: «2019»,', '2019-12-31', '2020-10-06'],
  [
    'unknown-timezone',
    'horizon: 2030 }',
    'horizon: 2030 }\n  timezone: «Asia/Ho_Chi_Min»',
    '"Asia/Ho_Chi_Minh"',
  ],
  // Sources
  ['glob-outside', 'files: agencies/*.csv', 'files: «../*.csv»', '../*.csv'],
  ['glob-outside', 'files: [portal/ho-so-*.csv]', 'files: [portal/a.csv, «/etc/*»]', '/etc/*'],
  ['glob-outside', 'files: agencies/*.csv', 'files: «"{a,..}/*.csv"»', '{a,..}/*.csv'],
  ['glob-crowded', 'files: agencies/*.csv', 'files: «agencies/*a*b*c*d*.csv»', '*a*b*c*d*', '5', '4'],
  ['glob-outside', 'files: agencies/*.csv', 'files: «C:\\data\\*.csv»', 'C:\\data'],
  ['unknown-column', 'key: dossier_id', 'key: «dosier_id»', '"dossier_id"'],
  ['unknown-column', 'latest-by: finished_at', 'latest-by: «finish»', 'finish', 'received_at'],
  ['required-and-optional', 'optional: true }', '«optional»: true, required: true }', 'finished_at'],
  ['required-and-blank', 'blank: l3 }', '«blank»: l3, required: true }', 'level'],
  [
    'code-without-values',
    'agency: { header: Cơ quan, type: text }',
    '«agency»: { header: Cơ quan, type: code }',
    'agency',
  ],
  ['duplicate-label', 'l4: Toàn trình', 'l4: [Toàn trình, «một  PHẦN»]', 'một  PHẦN', 'l3', 'l4'],
  ['duplicate-label', 'yếu: Yếu, khá: Khá', 'yếu: [Yếu, Hoà], khá: [Khá, «Hòa»]', 'Hòa'],
  ['unknown-code', 'blank: l3', 'blank: «l5»', 'l5', '"l3"'],
  ['duplicate-header', 'header: Cơ quan', 'header: «mã hồ sơ»', 'mã hồ sơ', 'dossier_id', 'agency'],
  [
    'format-missing',
    'fee: { header: Lệ phí, type: number, format: "1.234,56",',
    '«fee»: { header: Lệ phí, type: number,',
    'fee',
    '1.234,56',
  ],
  [
    'format-missing',
    'day: { header: Ngày, type: date, format: dd/MM/yyyy }',
    '«day»: { header: Ngày, type: date }',
    'yyyy',
  ],
  ['bad-format', 'format: "1234,56"', 'format: «"#,##0"»', '#,##0'],
  ['bad-format', 'format: dd/MM/yyyy }', 'format: «dd/mm/yyyy» }', 'dd/mm/yyyy', 'MM'],
  ['bad-format', 'format: dd/MM/yyyy }', 'format: «d/M/yyyy» }', 'd/M/yyyy'],
  ['bad-format', 'format: dd/MM/yyyy }', 'format: «dd/MM» }', 'dd/MM'],
  ['bad-format', '"dd/MM/yyyy HH:mm:ss"', '«"dd/MM/yyyy HH:ss"»', 'HH:ss'],
  [
    'formats-disagree',
    'format: [dd/MM/yyyy, yyyy-MM-dd]',
    'format: [dd/MM/yyyy, «MM/dd/yyyy»]',
    'MM/dd/yyyy',
    'dd/MM/yyyy',
  ],
  ['formats-disagree', 'format: "1234,56"', 'format: ["1.234,56", «"1234.56"»]', '1234.56', '1.234,56'],
  [
    'key-not-for-type',
    'header: Cơ quan, type: text',
    'header: Cơ quan, type: text, «format»: dd/MM/yyyy',
    'format',
    'agency',
    'datetime',
  ],
  [
    'key-not-for-type',
    'header: Cơ quan, type: text',
    'header: Cơ quan, type: text, «values»: { a: A }',
    'values',
    'code',
  ],
  [
    'bad-format',
    'format: "1234,56"',
    'format: «"trên 1.234,56 tỷ"»',
    'trên 1.234,56 tỷ',
    '"gần 1.234,56 triệu"',
  ],
  ['bad-format', 'format: "1234,56"', 'format: «"(gần 1.234,56)"»', '(1.234,56)', 'gần 1.234,56 triệu'],
  ['bad-format', 'format: dd/MM/yyyy }', 'format: «dd/MM/yyyy HH:mm SA» }', 'dd/MM/yyyy hh:mm:ss SA'],
  ['bad-format', 'format: dd/MM/yyyy }', 'format: «dd/MM/yyyy hh:mm» }', 'dd/MM/yyyy hh:mm:ss SA'],
  ['bad-format', '"dd/MM/yyyy HH:mm:ss"', '«Tháng M/yyyy»', 'Tháng M/yyyy', 'datetime'],
  ['formats-disagree', 'dd/MM/yyyy, yyyy-MM-dd', 'excel, «Năm yyyy»', 'excel', 'Năm yyyy'],
  ['formats-disagree', 'dd/MM/yyyy, yyyy-MM-dd', 'yyyy.MMdd, «excel»', 'excel', 'yyyy.MMdd'],
  [
    'format-missing',
    'fee: { header: Lệ phí, type: number, format: "1.234,56",',
    '«fee»: { header: Lệ phí, type: number,',
    'fee',
  ],
  // The source says a format of integers for all of its columns, and one of them has decimals.
  [
    'bad-format',
    '    optional: true\n    columns:\n      day: { header: Ngày, type: date, format: dd/MM/yyyy }\n      value: { header: Giá trị, type: number, format: "1234,56" }',
    '    optional: true\n    number-format: «"1.234"»\n    columns:\n      day: { header: Ngày, type: date, format: dd/MM/yyyy }\n      value: { header: Giá trị, type: number }',
    'value',
    '1.234',
  ],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «utf8»', '"utf-8"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «Unicode»', '"utf-16le"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «utf16»', '"utf-16le"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «cp1258»', '"windows-1258"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «ABC»', '"tcvn3"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «TCVN»', '"tcvn3"'],
  ['invalid-value', '    optional: true', '    optional: true\n    encoding: «VNI-Times»', '"vni"'],
  [
    'invalid-value',
    '    optional: true',
    '    optional: true\n    encoding: «ebcdic»',
    'ebcdic',
    'windows-1258',
  ],
  ['invalid-value', '    optional: true', '    optional: true\n    totals: «sum»', 'sum', 'leave-out'],
  ['stdin-not-alone', 'files: agencies/*.csv', 'files: [a.csv, «"-"»]', 'figures'],
  ['stdin-twice', filesOfBoth, bothFromInput, 'dossiers', 'figures'],
  ['sheets-all-and-some', '    optional: true', '    optional: true\n    sheets: [Quý I, «"*"»]', '*'],
  ['duplicate-entry', '    optional: true', '    optional: true\n    sheets: [Quý I, «quý  i»]', 'quý  i'],
  [
    'not-one-winner',
    'latest-by: finished_at',
    'latest-by: finished_at\n    «keep»: first',
    'latest-by, keep',
  ],
  [
    'not-one-winner',
    'latest-by: finished_at',
    'latest-by: finished_at\n    «highest-by»: level',
    'latest-by, highest-by',
  ],
  ['column-wrong-type', 'latest-by: finished_at', 'highest-by: «agency»', 'text', 'code, integer, number'],
  [
    'column-wrong-type',
    'latest-by: finished_at',
    'highest-by: «finished_at»',
    'date',
    'code, integer, number',
  ],
  ['unknown-column', 'latest-by: finished_at', 'highest-by: «levle»', '"level"'],
  ['unknown-column', 'header: Cơ quan, type: text', 'header: Cơ quan, type: place, within: «huyen»', 'huyen'],
  [
    'column-wrong-type',
    'header: Cơ quan, type: text',
    'header: Cơ quan, type: place, within: «level»',
    'within',
    'place',
    'code',
  ],
  [
    'within-circular',
    'header: Cơ quan, type: text',
    'header: Cơ quan, type: place, within: «agency»',
    'agency, agency',
  ],
  [
    'key-not-for-type',
    'header: Cơ quan, type: text',
    'header: Cơ quan, type: text, «within»: agency',
    'within',
    'place',
  ],
  [
    'column-wrong-type',
    'header: [Mã hồ sơ, Số hồ sơ], type: text',
    'header: [Mã hồ sơ, Số hồ sơ], type: dossier, received: «fee»',
    'received',
    'date, datetime',
  ],
  [
    'format-without-qualifier',
    'agency: { header: Cơ quan, type: text }',
    'agency: { type: text, qualifier-of: «fee» }',
    'fee',
    '"gần 1.234,56"',
  ],
  [
    'key-not-for-qualifier',
    'agency: { header: Cơ quan, type: text }\n      fee: { header: Lệ phí, type: number, format: "1.234,56",',
    'agency: { «header»: Cơ quan, type: text, qualifier-of: fee }\n      fee: { header: Lệ phí, type: number, format: "gần 1.234,56",',
    'agency',
    'header',
  ],
  [
    'column-wrong-type',
    'agency: { header: Cơ quan, type: text }',
    'agency: { type: text, qualifier-of: «level» }',
    'qualifier-of',
    'number, integer',
  ],
  ['missing-key', 'agency: { header: Cơ quan, type: text }', '«agency»: { type: text }', 'header'],
  ['unknown-key', 'header: Cơ quan, type: text', '«heder»: Cơ quan, type: text', '"header"'],
  ['empty-list', '    optional: true', '    optional: true\n    checks: «[]»', 'checks'],
  ['missing-key', '    optional: true', '    optional: true\n    checks: [«{ of: value }»]', 'equals'],
  [
    'unknown-key',
    '    optional: true',
    '    optional: true\n    checks: [{ of: value, equals: value, «equal»: value }]',
    '"equals"',
  ],
  // Indicators
  ['unknown-pillar', 'pillar: economy', 'pillar: «ecomony»', '"economy"', 'digital-tier'],
  ['unknown-article', 'article: bdt', 'article: «bdd»', '"bdt"', 'online-share'],
  [
    'unknown-variant',
    'window: rolling-12-months',
    'window: rolling-12-months\n      variant: «satisfaction/survey-slip»',
    '"satisfaction/survey-slips"',
    'online-share',
  ],
  ['unknown-tier', 'tier-at-least: khá', 'tier-at-least: «kha»', '"khá"', 'digital-tier'],
  [
    'tiers-missing',
    '    tiers: [yếu, khá]\n    milestones:\n      - { by: 2025, tier',
    '    milestones:\n      - { by: 2025, «tier-at-least»: khá, note: x }\n      - { by: 2026, tier',
    'digital-tier',
  ],
  ['tiers-unused', 'unit: "%"', 'unit: "%"\n    «tiers»: [a, b]', 'online-share'],
  ['trajectory-not-step', 'unit: nhóm', 'unit: nhóm\n    trajectory: «linear»', 'linear', 'digital-tier'],
  [
    'compound-needs-one-sign',
    'value: 38.0, note: synthetic }',
    'value: «0», note: synthetic }\n    trajectory: compound',
    'online-share',
    '0',
  ],
  [
    'compound-needs-one-sign',
    'unit: "%"\n    baseline: { on: 2020-12-31, value: 38.0, note: synthetic }\n    milestones:\n      - { by: 2022, at-least: 60,',
    'unit: "%"\n    baseline: { on: 2020-12-31, value: -38.0, note: x }\n    trajectory: compound\n    milestones:\n      - { by: 2022, at-least: «60»,',
    '60',
  ],
  ['note-missing', 'at-least: 75.50, note: sample }', 'at-least: 75.50 }', 'online-share'],
  [
    'note-missing',
    'baseline: { on: 2020-12-31, value: 38.0, note: synthetic }',
    'baseline: «{ on: 2020-12-31, value: 38.0 }»',
    'online-share',
  ],
  ['quote-without-article', 'note: synthetic }', '«quote»: synthetic }', 'online-share'],
  [
    'quote-not-nfc',
    'quote: "đạt từ 60% trở lên"',
    `quote: «"${'đạt từ 60% trở lên'.normalize('NFD')}"»`,
    'online-share',
  ],
  [
    'not-one-comparator',
    '- { by: 2025, tier-at-least: khá, note: sample }',
    '- «{ by: 2025, note: sample }»',
    'digital-tier',
    'done',
  ],
  [
    'not-one-comparator',
    '- { by: 2025-06, at-least: 75.50, note: sample }',
    '- «{ by: 2025-06, at-least: 75.50, more-than: 2, note: x }»',
    'at-least, more-than',
  ],
  ['mixed-scales', 'at-least: 75.50', 'rank-at-most: «10»', 'online-share', '10', '60'],
  ['opposite-directions', 'at-least: 75.50', 'at-most: «10»', '10', '60'],
  ['milestones-out-of-order', 'by: 2025-06,', 'by: «2021-06»,', '2021-06-30', '2022-12-31'],
  ['milestones-on-one-day', 'by: 2025-06,', 'by: «2022-12-31»,', '2022-12-31'],
  ['baseline-not-first', 'on: 2020-12-31', 'on: «2022-12-31»', '2022-12-31', 'online-share'],
  // Measures
  ['unknown-source', 'from: dossiers', 'from: «dossier»', '"dossiers"', 'online-share'],
  [
    'not-one-measure',
    '      from: figures\n      on: day\n      latest: { value: tier, every: year, source: cited }',
    '      «from: figures»\n      on: day',
    'digital-tier',
    'share',
  ],
  [
    'not-one-measure',
    'measure:\n      from: dossiers',
    'measure:\n      «from: dossiers»\n      count: { of: "true" }',
    'share, count',
  ],
  [
    'missing-key',
    '    measure:\n      from: dossiers\n      on: received_at\n      window: rolling-12-months',
    '    «measure»:\n      from: dossiers\n      on: received_at',
    'window',
  ],
  ['key-not-for-latest', 'on: day', 'on: day\n      «window»: year', 'window', 'digital-tier'],
  ['key-not-for-latest', 'on: day', 'on: day\n      «by»: [cited]', 'by'],
  ['share-not-percent', '    unit: "%"', '    unit: hồ sơ', 'hồ sơ', 'online-share'],
  ['unknown-column', 'on: received_at', 'on: «recieved_at»', '"received_at"'],
  ['unknown-column', 'source: cited', 'source: «sited»', '"cited"'],
  ['column-wrong-type', 'on: received_at', 'on: «fee»', 'fee', 'number', 'date, datetime'],
  ['column-wrong-type', 'by: [agency]', 'by: [«fee»]', 'by', 'text, code, place'],
  ['column-wrong-type', 'value: tier, every', 'value: «cited», every', 'cited', 'integer'],
  ['column-wrong-type', 'source: cited', 'published: «cited»', 'published', 'date'],
  ['column-wrong-type', 'source: cited', 'denominator: «cited»', 'denominator', 'number'],
  ['codes-not-allowed', 'khá: Khá }', 'khá: Khá, tốt: Tốt }', 'tốt', 'yếu, khá'],
];

const warnings: readonly Case[] = [
  ['unused-article', '    bdt: {', '    «khac»: { title: T, publisher: P }\n    bdt: {', 'khac'],
  [
    'unused-source',
    '  figures:',
    '  «spare»: { files: x.csv, columns: { a: { header: A, type: text } } }\n  figures:',
    'spare',
  ],
  ['winner-without-key', '    key: dossier_id\n    latest-by', '    «latest-by»', 'dossiers', 'latest-by'],
  [
    'winner-without-key',
    '    key: dossier_id\n    latest-by: finished_at',
    '    «keep»: first',
    'dossiers',
    '"keep"',
  ],
  [
    'default-unused',
    '    optional: true\n    columns',
    '    optional: true\n    «number-format»: "1.234"\n    columns',
    'number-format',
    'figures',
    'number, integer',
  ],
  ['latest-by-letters', 'latest-by: finished_at', 'latest-by: «agency»', 'agency', 'text'],
  ['latest-by-letters', 'latest-by: finished_at', 'latest-by: «level»', 'level', 'code'],
  ['curly-quotes', 'unit: nhóm', 'unit: «“nhóm”»', '"nhóm"'],
  ['milestone-backwards', 'at-least: 75.50', 'at-least: «50.25»', '50.25', '60'],
  ['baseline-past-target', 'value: 38.0', 'value: «80.5»', '80.5', '75.5', '2025-06-30'],
];

function check(severity: 'error' | 'warning', [code, from, to, ...facts]: Case) {
  const broken = marked(goodPlan, from, to);
  const { plan, problems } = parsePlan(broken.text, 'plan.yaml');
  expect(problems.map((p) => `${p.severity} ${p.code}`)).toEqual([`${severity} ${code}`]);
  expect(plan === null).toBe(severity === 'error');
  const [problem] = problems;
  if (to.includes('«')) {
    const { line, column, length } = broken;
    expect(problem?.place).toMatchObject({ file: 'plan.yaml', line, column, length });
  }
  expect(problem?.place?.text).toBe(broken.text.split('\n')[(problem?.place?.line ?? 0) - 1]);
  for (const language of ['vi', 'en'] as const) {
    const sentence = planProblemWords[code][language](problem?.facts ?? {});
    const straight = sentence.replaceAll(/[“”]/g, '"');
    for (const fact of facts) expect(straight).toContain(fact);
    expect(sentence).not.toContain('Có phải ý là');
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence).toMatch(/[.?]$/);
  }
}

describe('parsePlan', () => {
  it.each(errors.map((one) => ({ code: one[0], one })))('says $code (case %#)', ({ one }) =>
    check('error', one),
  );
  it.each(warnings.map((one) => ({ code: one[0], one })))('warns of $code (case %#)', ({ one }) =>
    check('warning', one),
  );

  it('has a case for every code but those that need a whole file', () => {
    const tried = new Set<string>([...errors, ...warnings].map(([code]) => code));
    const rest = Object.keys(planProblemWords).filter((code) => !tried.has(code));
    expect(rest).toEqual([
      'file-too-large',
      'nested-too-deep',
      'too-many-aliases',
      'not-a-plan',
      'too-many-items',
    ]);
  });
});
