import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/assess-indicator.ts';
import type { Assessment, Value } from '../../src/model/evaluation.ts';
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
  test('has every rule', () => expect(rows.length).toBe(112));

  test.each(rows)('%s %s', (...cells) => {
    const [, , plan = '', observed = '', asOf = '', expected = '', gap = '', status, also = ''] = cells;
    const { indicator, targetBy } = readPlan(plan);
    const assessment = assessIndicator(indicator, readSeries(observed, indicator), asOf, targetBy);
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
