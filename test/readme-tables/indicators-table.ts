import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isWindowed, type Measure } from '../../src/model/measure.ts';
import type { Indicator, Milestone, Plan } from '../../src/model/plan.ts';
import { parsePlan } from '../../src/plan/parse-plan.ts';
import { formatDay } from '../../src/report/format-day.ts';
import { formatValue } from '../../src/report/format-value.ts';
import type { JsonIndicator, JsonReport } from '../../src/report/json-report.ts';
import { statusName } from '../../src/report/status-text.ts';
import { comparatorWords } from '../../src/report/words/comparators.ts';
import { exceededWords, statusWords } from '../../src/report/words/statuses.ts';
import { lotrinh } from '../run-in-process.ts';

/** The plans that come along, each with its samples. */
const plans = [
  ['targets/thanh-hoa-qd-4216.yaml', 'samples/thanh-hoa'],
  ['targets/thanh-hoa-nq-06.yaml', 'samples/thanh-hoa'],
  ['targets/quang-binh-nq-07.yaml', 'samples/quang-binh'],
] as const;

const heads = ['Chỉ tiêu', 'Phải đạt', 'Cách tính', 'Số liệu', 'Trên số liệu mẫu'];

/** Writes the table of every indicator of every plan: rule, variant, data path, and status on the samples at the end of October 2024. */
export async function indicatorsTable(): Promise<string> {
  const parts: string[] = [];
  for (const [file, samples] of plans) {
    const { plan } = parsePlan(readFileSync(file, 'utf8'), file);
    if (plan === null) throw new Error(`${file} has problems`);
    const found = await assessed(file, samples);
    const rows = plan.indicators.map((indicator) => {
      const assessment = found.find(({ id }) => id === indicator.id);
      return [
        what(indicator),
        rule(indicator, assessment),
        method(indicator),
        path(plan, indicator),
        standing(assessment),
      ];
    });
    parts.push(
      `**${plan.document.number}**, ${plan.title.vi} ([${file}](${basename(file)}), [${samples}](../${samples}/README.md))`,
      [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    );
  }
  return parts.join('\n\n');
}

async function assessed(file: string, samples: string): Promise<readonly JsonIndicator[]> {
  const argv = ['report', file, '--data', samples, '--as-of', '2024-10-31', '--format', 'json'];
  const { code, out, err } = await lotrinh(argv);
  if (code !== 0) throw new Error(err);
  return (JSON.parse(out) as JsonReport).indicators;
}

const what = ({ id, name }: Indicator) => `\`${id}\`<br>${name.vi}`;

/** Every milestone in order, the one that the plan is judged by in bold, then how many values must pass. */
function rule(indicator: Indicator, assessment: JsonIndicator | undefined): string {
  const bars = indicator.milestones.map((milestone, index) => {
    const said = bar(indicator, milestone, assessment?.milestones[index]?.value);
    return milestone.by === assessment?.target.by ? `**${said}**` : said;
  });
  return [bars.join(', '), passing(indicator.measure)].filter((part) => part !== '').join('; ');
}

function bar(
  { scale, unit }: Indicator,
  { by, comparator, keep, unit: own }: Milestone,
  value: JsonIndicator['milestones'][number]['value'] = '',
): string {
  const said = formatValue(value, { scale, unit: own ?? unit }, 'vi');
  const { symbol } = comparatorWords[comparator];
  return `${comparator === 'done' ? 'phải xong' : `${symbol} ${said}`} (${keep ? 'giữ từ ' : ''}${by.slice(0, 4)})`;
}

function passing(measure: Measure): string {
  if (measure.kind === 'growth') return `bình quân nhân từ năm ${measure.base}`;
  if (measure.kind !== 'every') return '';
  if (measure.each === 'year') return `từng năm, từ ${measure.since}`;
  if (measure.among.length === 0) return 'từng ngành, mọi ngành';
  return `từng ngành, ${measure.among.length} ngành được nêu tên${measure.open ? ' (danh sách mở)' : ''}`;
}

function method({ variant, measure, otherVariants }: Indicator): string {
  const named = variant === null ? kinds[measure.kind] : `\`${variant.id}\``;
  const computed = otherVariants.filter((other) => other.measure !== null);
  const others = computed.map((other) => `\`${other.variant.id}\``);
  return others.length === 0 ? named : `${named}<br>cũng tính được: ${others.join(', ')}`;
}

/** What a measure does, where no definition has a name for it. */
const kinds = {
  share: 'tỷ lệ số dòng',
  count: 'số dòng',
  distinct: 'số giá trị khác nhau',
  sum: 'tổng',
  mean: 'trung bình',
  ratio: 'tỷ số hai tổng',
  latest: 'số của cơ quan',
  growth: 'tăng bình quân',
  every: 'giá trị kém nhất',
} satisfies Record<Measure['kind'], string>;

/** The sources in order of trust, each with its files, and the window where it is computed from rows. */
function path({ sources }: Plan, { measure, otherSources }: Indicator): string {
  const ids = [...new Set([measure, ...otherSources].map(({ from }) => from))];
  const files = ids.map((id) => {
    const source = sources.find((one) => one.id === id);
    const made = source?.synthetic === true ? ', giả lập' : '';
    return `\`${id}\`: ${source?.files.map((file) => `\`${file}\``).join(', ')}${made}`;
  });
  const window = isWindowed(measure) ? [windows[measure.window]] : [];
  return [...files, ...window].join('<br>');
}

const windows = {
  month: 'theo tháng',
  quarter: 'theo quý',
  year: 'theo năm',
  'year-to-date': 'từ đầu năm',
  'rolling-12-months': '12 tháng gần nhất',
  'to-date': 'lũy kế',
};

function standing(assessment: JsonIndicator | undefined): string {
  if (assessment === undefined) return '–';
  const { status, exceeded, observed, scale, unit } = assessment;
  const name = status === 'met' && exceeded ? exceededWords.name.vi : statusName(status, 'vi');
  const said = `${statusWords[status].symbol} ${name}`;
  if (observed === null) return said;
  const value = formatValue(observed.value, { scale, unit }, 'vi');
  // "đồng hạng 15", not "đồng hạng hạng 15"
  const word = observed.qualifier?.replace(/ hạng$/, '') ?? '';
  const rest = [observed.partial ? ', mới một phần' : '', observed.synthetic ? ', giả lập' : ''].join('');
  return `${said}<br>${`${word} ${value}`.trim()}, ${formatDay(observed.on, 'vi')}${rest}`;
}
