import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import { statuses } from '../../src/cli/statuses.ts';
import type { Assessment, ReasonCode, Value } from '../../src/model/evaluation.ts';
import { judgingOn, readPlan, readSeries } from './status-cases.ts';

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
};

/** Rounds to as many decimals as the table writes. */
function as(written: string, value: Value | null): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return (value + 0).toFixed(written.split('.')[1]?.length ?? 0);
}

describe('the table of statuses', () => {
  test('shows every status and every reason of the rules', () => {
    const judged = rows.map(([, , plan = '', observed = '', asOf = '']) => {
      const { indicator, targetBy } = readPlan(plan);
      return assessIndicator(indicator, readSeries(observed, indicator), judgingOn(asOf, targetBy));
    });
    expect(new Set(judged.map(({ status }) => status))).toEqual(new Set(statuses));
    const reasons = new Set<string>(judged.map(({ reason }) => reason.code));
    expect(['object-ended', 'not-yet', 'other-unit', ...rules].filter((code) => !reasons.has(code))).toEqual(
      [],
    );
  });

  test.each(rows)('%s %s', (...cells) => {
    const [, , plan = '', observed = '', asOf = '', expected = '', gap = '', status, also = ''] = cells;
    const { indicator, targetBy } = readPlan(plan);
    const assessment = assessIndicator(indicator, readSeries(observed, indicator), judgingOn(asOf, targetBy));
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
  });
});
