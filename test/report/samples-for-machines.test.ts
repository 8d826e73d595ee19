import { expect, test } from 'vitest';
import { render as github } from '../../src/report/github.ts';
import { render as junit } from '../../src/report/junit.ts';
import { render as openmetrics } from '../../src/report/openmetrics.ts';
import { render as sarif } from '../../src/report/sarif.ts';
import { readCommand } from './github/runner.ts';
import { schemaErrors as junitErrors } from './junit/schema-errors.ts';
import {
  hasPromtool,
  hasPythonParser,
  promtoolErrors,
  readMetrics,
  readOpenMetrics,
} from './openmetrics/parsers.ts';
import { options } from './options.ts';
import { sampleEvaluations } from './sample-evaluations.ts';
import { schemaErrors as sarifErrors } from './sarif/schema-errors.ts';

const samples = await sampleEvaluations();
const indicators = samples.flatMap((it) => it.indicators);

test('there are samples to try', () => {
  expect(samples.map(({ plan }) => plan.id)).toHaveLength(3);
  expect(indicators.length).toBeGreaterThan(30);
});

test.each(['vi', 'en'] as const)(
  'the samples give valid test reports with every indicator (%s)',
  async (language) => {
    const xml = junit(samples, options({ language }));
    expect(await junitErrors(xml)).toEqual([]);
    expect(xml.match(/<testcase /g)).toHaveLength(indicators.length);
  },
);

test.each(['vi', 'en'] as const)(
  'the samples give valid logs of findings with every indicator (%s)',
  (language) => {
    const log = JSON.parse(sarif(samples, options({ language })));
    expect(sarifErrors(log)).toEqual([]);
    const listed = log.runs.flatMap((run: { logicalLocations: readonly unknown[] }) => run.logicalLocations);
    expect(listed).toHaveLength(indicators.length);
  },
);

test('the samples are annotated where they need attention, and nowhere else', () => {
  const commands = github(samples, options())
    .split('\n')
    .flatMap((line) => readCommand(line)?.name ?? []);
  const count = (names: readonly string[]) => commands.filter((name) => names.includes(name)).length;
  const bad = indicators.filter(({ status }) => ['behind', 'missed'].includes(status));
  expect(bad.length).toBeGreaterThan(0);
  expect(count(['error'])).toBe(bad.length);
  expect(count(['error', 'warning', 'notice', 'group', 'endgroup'])).toBe(commands.length);
});

test('the samples give metrics that a scraper reads, with every indicator', () => {
  const info = readMetrics(openmetrics(samples)).find(({ name }) => name === 'lotrinh_indicator_info');
  expect(info?.metrics).toHaveLength(indicators.length);
});

test.skipIf(!hasPromtool)(
  'the metrics of the samples pass promtool (skipped where it is not installed)',
  () => {
    expect(promtoolErrors(openmetrics(samples))).toBe('');
  },
);

test.skipIf(!hasPythonParser)(
  'the metrics of the samples are OpenMetrics (skipped where the parser of Python is not installed)',
  () => {
    expect(readOpenMetrics(openmetrics(samples)).length).toBeGreaterThan(15);
  },
);
