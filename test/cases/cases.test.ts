import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/json-report.ts';
import { lotrinh } from '../run-in-process.ts';

/**
 * Runs every story below this folder: the command in its `expected.md`, against the tables there. A table is known by
 * its first heading; columns that a story leaves out are not looked at.
 */
const stories = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Story {
  readonly argv: readonly string[];
  readonly code: number;
  /** The rows of each table, by heading; tables by their first heading. */
  readonly tables: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

function readStory(folder: string): Story {
  const text = readFileSync(path.join(folder, 'expected.md'), 'utf8');
  const command = /```sh\nlotrinh (.+)\n```/.exec(text)?.[1];
  const code = /^Exit code: (\d+)/m.exec(text)?.[1];
  if (command === undefined || code === undefined) throw new Error(`${folder}: no command or no exit code`);
  const tables = new Map<string, Record<string, string>[]>();
  for (const block of text.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line.startsWith('|'));
    const [heads, , ...rows] = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    if (heads?.[0] === undefined) continue;
    const named = rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? ''])));
    tables.set(heads[0], [...(tables.get(heads[0]) ?? []), ...named]);
  }
  return { argv: command.split(' '), code: Number(code), tables };
}

/** Writes a number with as many decimals as the story does, so that 66,666… can be told as 66.67. */
function asWritten(value: unknown, written: string | undefined): string {
  if (value === null || value === undefined) return '–';
  const decimals = /^-?\d+\.(\d+)$/.exec(written ?? '')?.[1]?.length;
  return typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
}

/** Everything that a story may say, as rows of the same headings, from a report. */
function tablesOf(report: JsonReport): Record<string, Record<string, unknown>[]> {
  return {
    indicator: report.indicators.map((found) => ({
      indicator: found.id,
      status: found.status,
      target: found.target.value,
      expected: found.expected,
      observed: found.observed?.value,
      'of the day': found.observed?.on,
      gap: found.gap,
      numerator: found.observed?.numerator,
      denominator: found.observed?.denominator,
      rows: found.observed?.rows,
      unknown: found.observed?.unknown,
      'rejected rows': found.observed?.rejected,
      tolerance: found.tolerance,
      trend: found.trend,
      milestones: found.milestones.map(({ result }) => result).join(' '),
      'if rejects count against it': found.rejectsTurn?.status,
      'last verdict': found.lastVerdict,
      exceeded: found.exceeded ? 'yes' : 'no',
      qualifier: found.observed?.qualifier,
      from: found.observed?.from,
      absent: found.observed?.absent.join(', ') || null,
      why: found.reason.code,
    })),
    part: report.indicators.flatMap(({ id, observed }) =>
      (observed?.parts ?? []).map(({ name, value, passes }) => ({
        part: name,
        indicator: id,
        value,
        passes: passes === null ? null : passes ? 'yes' : 'no',
      })),
    ),
    rival: report.indicators.flatMap(({ id, observed }) =>
      (observed?.rivals ?? []).map(({ value, from, source }) => ({
        rival: value,
        indicator: id,
        from,
        source,
      })),
    ),
    estimate: report.indicators.flatMap(({ id, estimate }) =>
      estimate === null
        ? []
        : [{ estimate: estimate.value, indicator: id, 'of the day': estimate.on, words: estimate.qualifier }],
    ),
    file: report.sources.flatMap(({ files }) =>
      files.map(({ path: file, rows, headerLine, delimiter }) => ({
        file,
        'header line': headerLine,
        delimiter,
        read: rows.read,
        used: rows.used,
        'left out': rows.leftOut,
        duplicate: rows.duplicate,
        rejected: rows.rejected,
      })),
    ),
    reject: report.sources.flatMap(({ rejects }) =>
      rejects.map((reject) => ({
        reject: `${reject.file}:${reject.line}`,
        column: reject.column,
        raw: reject.raw,
        reason: reject.code,
      })),
    ),
    month: report.indicators.flatMap(({ id, series }) =>
      series.map((point) => ({
        month: point.on,
        indicator: id,
        value: point.value,
        numerator: point.numerator,
        denominator: point.denominator,
        rows: point.rows,
      })),
    ),
    unit: report.indicators.flatMap(({ id, units }) =>
      units.map((unit) => ({
        unit: Object.values(unit.unit).join(' / '),
        indicator: id,
        value: unit.value,
        numerator: unit.numerator,
        denominator: unit.denominator,
        'below path': unit.belowPath ? 'yes' : 'no',
      })),
    ),
    'former unit': report.indicators.flatMap(({ id, units }) =>
      units.flatMap((unit) =>
        unit.formerly.map((former) => ({
          'former unit': Object.values(former.unit).join(' / '),
          now: Object.values(unit.unit).join(' / '),
          indicator: id,
          value: former.value,
          numerator: former.numerator,
          denominator: former.denominator,
        })),
      ),
    ),
    source: report.sources.map((source) => ({
      source: source.id,
      'complete to': source.coversTo,
      rejects: source.rejectsTotal,
    })),
    problem: report.problems.map(problemRow),
  };
}

function problemRow(problem: Pick<JsonReport['problems'][number], 'code' | 'severity' | 'place'>) {
  const { file, line, column } = problem.place ?? {};
  const place = [file === undefined ? undefined : path.basename(file), line, column].filter(
    (part) => part != null,
  );
  return { problem: problem.code, severity: problem.severity, place: place.join(':') };
}

describe.each(stories)('%s', (name) => {
  const folder = path.join(import.meta.dirname, name);
  const { argv, code, tables } = readStory(folder);

  test('comes out as expected.md says', async () => {
    const ran = await lotrinh([...argv, ...(argv[0] === 'report' ? ['--format', 'json'] : [])], folder);
    expect(ran.code, ran.err).toBe(code);
    const found: Record<string, Record<string, unknown>[]> = ran.out.startsWith('{')
      ? tablesOf(JSON.parse(ran.out) as JsonReport)
      : { message: [] };
    for (const [heading, expected] of tables) {
      if (heading === 'message') {
        for (const { message } of expected) expect(`${ran.err}${ran.out}`).toContain(message);
        continue;
      }
      const actual = found[heading]?.map((row, index) =>
        Object.fromEntries(
          Object.keys(expected[0] ?? {}).map((key) => [key, asWritten(row[key], expected[index]?.[key])]),
        ),
      );
      expect(actual, heading).toEqual(expected);
    }
    expect(tables.size).toBeGreaterThan(0);
  });

  test('and every account of a file adds up', async () => {
    const ran = await lotrinh([...argv, '--format', 'json'], folder);
    if (!ran.out.startsWith('{')) return;
    for (const { files, rejectsTotal } of (JSON.parse(ran.out) as JsonReport).sources) {
      for (const { rows } of files) {
        expect(rows.used + rows.leftOut + rows.duplicate + rows.rejected).toBe(rows.read);
      }
      expect(files.reduce((sum, { rows }) => sum + rows.rejected, 0)).toBe(rejectsTotal);
    }
  });
});
