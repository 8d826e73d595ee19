import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import { statuses } from '../../src/cli/statuses.ts';
import type { Assessment, Conversion, ReasonCode } from '../../src/model/assessment.ts';
import type { Value } from '../../src/model/observation-summary.ts';
import { readPlan, readSeries } from './status-cases.ts';

const table = readFileSync(new URL('./status-cases.md', import.meta.url), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => /^\| [0-9t]/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** The reasons that rows 3 to 9 give; those of row 2 come from reading. */
const rules = [
  'met-on-its-day',
  'missed-on-its-day',
  'year-missed',
  'met-before-by-count',
  'missed-after-by-count',
  'too-old',
  'target-day-not-covered',
  'satisfies-target',
  'before-first-anchor',
  'ahead-of-path',
  'on-path',
  'short-within-tolerance',
  'short',
  'bar-not-passed',
] satisfies ReasonCode[];

/** What the last column may say, and where the assessment says it. */
const alsoWords: Record<string, (assessment: Assessment, words: string) => unknown> = {
  last: (assessment) => assessment.lastVerdict ?? 'none',
  exceeded: (assessment) => (assessment.exceeded ? '' : 'not exceeded'),
  below: (assessment) => (assessment.belowPath ? 'path' : 'not below path'),
  results: (assessment) => assessment.milestones.map((milestone) => milestone.result).join(' '),
  reached: (assessment) => assessment.reachedOn ?? 'never',
  trend: (assessment) => assessment.trend,
  tolerance: (assessment) => String(assessment.tolerance ?? 'none'),
  because: ({ reason }) => reason.code,
  worst: ({ reason }) => String(reason.facts.worst),
  out: ({ outOf }) => `of ${outOf?.total ?? 'none'}`,
  share: ({ outOf }, words) => as(words, outOf?.share ?? null, 'none'),
  beyond: ({ targetBeyond }, words) =>
    targetBeyond === null
      ? 'none'
      : `${targetBeyond.total} ${as(words, targetBeyond.share, 'none')}${targetBeyond.firstKnown === null ? '' : ` first known ${targetBeyond.firstKnown}`}`,
  converted: ({ conversions }, words) =>
    listed(conversions.map((one, index) => conversionIn(words, one, index))),
  official: ({ trajectory }) => (trajectory.official ? '' : 'not official'),
  not: ({ trajectory }) => (trajectory.official ? 'official but should not be' : 'official'),
  other: ({ otherPaths }, words) =>
    listed(
      otherPaths.map(
        ({ id, expected, status }, index) =>
          `${id ?? 'milestones'} ${as(words.split(', ')[index] ?? '', expected)} ${status}`,
      ),
    ),
  rivals: ({ observed }) => observed?.rivals.map(({ value }) => value).join(' ') || 'none',
  estimate: ({ estimate }) => String(estimate?.value ?? 'none'),
  parts: ({ observed }) => listed(observed?.parts.map(({ name }) => name) ?? []),
  failing: ({ observed }) =>
    listed(observed?.parts.filter(({ passes }) => passes === false).map(({ name }) => name) ?? []),
  absent: ({ observed }) => listed(observed?.absent ?? []),
  undecided: ({ undecidedBySample }) => (undecidedBySample ? '' : 'not undecided'),
  interval: ({ observed }) => {
    const sample = observed?.sample ?? null;
    return sample === null ? 'none' : `${sample.low.toFixed(3)} ${sample.high.toFixed(3)} of ${sample.size}`;
  },
};

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(', ');
}

/** Writes a conversion as the table does, to as many decimals as stand there. */
function conversionIn(words: string, { what, from, to, total }: Conversion, index: number): string {
  const written = / to (\S+) by/.exec(words.split(', ')[index] ?? '')?.[1] ?? '';
  return `${what} ${from.value} to ${as(written, to.value)} by ${total}`;
}

/** Rounds to as many decimals as the table writes. */
function as(written: string, value: Value | null, none = '–'): string {
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return (value + 0).toFixed(/\.(\d+)/.exec(written)?.[1]?.length ?? 0);
}

describe('the table of statuses', () => {
  test('shows every status and every reason of the rules', () => {
    const judged = rows.map(([, , plan = '', observed = '', asOf = '']) => {
      const { indicator, judgedOn } = readPlan(plan);
      return assessIndicator(indicator, readSeries(observed, indicator), judgedOn(asOf));
    });
    expect(new Set(judged.map(({ status }) => status))).toEqual(new Set(statuses));
    const reasons = new Set<string>(judged.map(({ reason }) => reason.code));
    expect(
      ['object-ended', 'not-yet', 'only-estimate', 'other-unit', ...rules].filter(
        (code) => !reasons.has(code),
      ),
    ).toEqual([]);
  });

  test.each(rows)('%s %s', (...cells) => {
    const [, , plan = '', observed = '', asOf = '', expected = '', gap = '', status, also = ''] = cells;
    const { indicator, judgedOn } = readPlan(plan);
    const assessment = assessIndicator(indicator, readSeries(observed, indicator), judgedOn(asOf));
    expect(assessment.status).toBe(status);
    expect(as(expected, assessment.expected)).toBe(expected);
    expect(as(gap, assessment.gap)).toBe(gap);
    if (!expected.includes('.') && typeof assessment.expected === 'number') {
      expect(Number.isInteger(assessment.expected) || expected === '–').toBe(true);
    }
    const named = also === '' ? [] : also.split('; ');
    for (const words of named) {
      const [word = '', ...rest] = words.split(' ');
      expect(alsoWords[word]?.(assessment, words), words).toBe(rest.join(' '));
    }
    expect(assessment.exceeded).toBe(named.includes('exceeded'));
    expect(assessment.belowPath).toBe(named.includes('below path'));
    expect(assessment.undecidedBySample).toBe(named.includes('undecided'));
    expect(assessment.estimate !== null).toBe(named.some((words) => words.startsWith('estimate ')));
  });
});
