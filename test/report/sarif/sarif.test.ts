import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/model/assessment.ts';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { artifactLocation } from '../../../src/report/sarif/artifact-location.ts';
import { render } from '../../../src/report/sarif.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile, hostileText } from '../fixtures/hostile.ts';
import { obeyed, options } from '../options.ts';
import { plansToTry } from '../plans-to-try.ts';
import { schemaErrors } from './schema-errors.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind?: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
      readonly region?: { readonly startLine: number; readonly startColumn?: number };
    };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly index: number }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly automationDetails: { readonly id: string };
  readonly logicalLocations: readonly {
    readonly name: string;
    readonly fullyQualifiedName: string;
    readonly properties: { readonly status: Status };
  }[];
  readonly results: readonly Result[];
}

const runsOf = (evaluations: readonly Evaluation[], over = {}): readonly Run[] =>
  JSON.parse(render(evaluations, options(over))).runs;
const runOf = (evaluation: Evaluation, over = {}): Run => runsOf([evaluation], over)[0] as Run;

/** What a viewer shows of a message: escapes taken back, links and arguments found. */
function shown(text: string): { readonly text: string; readonly live: number } {
  let live = 0;
  const plain = text.replace(
    /\\([\\[\]])|\{\{|\}\}|\[[^\]]*\]\([^)]*\)|\{\d+\}/g,
    (found, escaped?: string) => {
      if (escaped !== undefined) return escaped;
      if (found === '{{' || found === '}}') return found.charAt(0);
      live += 1;
      return '';
    },
  );
  return { text: plain, live };
}

describe.each(Object.entries(plansToTry))('a log of %s', (_, plans) => {
  test.each(['vi', 'en'] as const)('is valid, and nothing in it is obeyed (%s)', (language) => {
    const text = render(plans(), options({ language }));
    expect(schemaErrors(JSON.parse(text))).toEqual([]);
    expect(text).not.toMatch(obeyed);
  });

  test('has a run of each plan, with every indicator, shown or not, and a result of each that needs attention', () => {
    const evaluations = plans();
    const runs = runsOf(evaluations, { shows: () => false });
    expect(runs).toHaveLength(evaluations.length);
    runs.forEach((run, index) => {
      const { indicators, summary, problems } = evaluations[index] as Evaluation;
      const listed = run.logicalLocations.map(({ name, properties }) => [name, properties.status]);
      expect(listed).toEqual(indicators.map(({ id, status }) => [id, status]));
      const counts = (level: string) => run.results.filter((it) => it.level === level).length;
      const warnings = problems.filter(({ severity }) => severity === 'warning').length;
      expect(counts('error')).toBe(summary.behind + summary.missed + problems.length - warnings);
      expect(counts('warning')).toBe(summary['at-risk'] + summary.stale + warnings);
      expect(counts('note')).toBe(summary['no-data']);
      expect(run.results).toHaveLength(counts('error') + counts('warning') + counts('note'));
    });
    const categories = runs.map(({ automationDetails }) => automationDetails.id);
    expect(new Set(categories).size, 'a category may come once').toBe(categories.length);
  });

  test('refers to rules and indicators that are there, and tells every result from the others', () => {
    const runs = runsOf(plans());
    for (const { results, tool, logicalLocations } of runs) {
      for (const result of results) {
        expect(tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
        expect(result.locations, 'GitHub refuses a result without a place').toHaveLength(1);
        for (const { fullyQualifiedName, index } of result.locations[0]?.logicalLocations ?? []) {
          expect(logicalLocations[index]?.fullyQualifiedName).toBe(fullyQualifiedName);
        }
      }
    }
    const prints = runs.flatMap(({ results }) =>
      results.map((it) => it.partialFingerprints['indicatorRule/v1']),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});

test('a finding stands at the line of the indicator in the plan, and says why', () => {
  const { results } = runOf(allStatuses(), { language: 'en' });
  const found = results.filter(({ ruleId }) => ruleId === 'lotrinh/behind');
  expect(found).toHaveLength(2);
  const [behind] = found;
  expect(behind?.level).toBe('error');
  expect(behind?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'targets/thanh-hoa-qd-4216.yaml', uriBaseId: '%SRCROOT%' },
    region: { startLine: 120, startColumn: 5 },
  });
  expect(behind?.message.text).toMatch(/^Dossiers handled online at level 3 or 4, of all dossiers: .*11\.85/);
});

test('a figure that is made up is said to be', () => {
  const { results } = runOf(anEvaluation([anAssessment({ observed: anObservation({ synthetic: true }) })]));
  expect(results[0]?.message.text).toContain('Lưu ý: số liệu giả lập');
});

test('nothing that is met, on track, not due or gone is a result: GitHub would take it for an alert', () => {
  const all = allStatuses();
  const quiet = all.indicators.filter(({ status }) =>
    ['met', 'on-track', 'not-due', 'not-applicable'].includes(status),
  );
  expect(quiet).toHaveLength(4);
  const run = runOf(anEvaluation(quiet));
  expect(run.results).toEqual([]);
  expect(run.logicalLocations).toHaveLength(4);
});

test('rules and fingerprints stay the same on another day, with other figures, on another line, in another language', () => {
  const prints = (evaluation: Evaluation, language: 'vi' | 'en') =>
    runOf(evaluation, { language }).results.map(({ ruleId, partialFingerprints }) => ({
      ruleId,
      partialFingerprints,
    }));
  const later = anEvaluation(
    [
      anAssessment({
        observed: anObservation({ value: 58.1, on: '2024-11-30' }),
        gap: -12.3,
        place: { line: 300, column: 3 },
        name: { vi: 'Tên khác', en: 'Another name' },
      }),
    ],
    { asOf: '2024-12-15' },
  );
  expect(prints(later, 'en')).toEqual(prints(anEvaluation([anAssessment()]), 'vi'));
});

test('problems are results of a rule of their own; those of an export say where in words', () => {
  const code = 'optional-source-without-file';
  const facts = { source: 'a', glob: 'b' };
  const place = { file: 'portal/ho-so.csv', line: 7, column: null, length: 1, text: null };
  const evaluation = anEvaluation([], {
    problems: [
      {
        severity: 'warning',
        code,
        facts,
        place: { ...place, file: 'targets/thanh-hoa-qd-4216.yaml', column: 3 },
      },
      { severity: 'error', code, facts, place },
      { severity: 'warning', code, facts, place: null },
    ],
  });
  const { results } = runOf(evaluation);
  expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    [`lotrinh/problem/${code}`, 'warning'],
    [`lotrinh/problem/${code}`, 'error'],
    [`lotrinh/problem/${code}`, 'warning'],
  ]);
  const regions = results.map((it) => it.locations[0]?.physicalLocation.region);
  expect(regions).toEqual([{ startLine: 7, startColumn: 3 }, undefined, undefined]);
  expect(results[1]?.message.text).toMatch(/^portal\/ho-so\.csv:7: /);
});

test('a text that would be a link or an argument is shown as it stands', () => {
  const name = 'x [y](https://example.vn) {0} {{1}} \\[z] [a](b)';
  const { results } = runOf(anEvaluation([anAssessment({ name: { vi: name, en: name } })]));
  const { text, live } = shown(results[0]?.message.text ?? '');
  expect(live).toBe(0);
  expect(text.startsWith(`${name}: `)).toBe(true);
  expect(shown(name).live, 'the text would have been live').toBe(3);
});

test.each([
  ['targets/kế hoạch #1 (50%).yaml', 'targets/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231%20(50%25).yaml', '%SRCROOT%'],
  ['targets\\ke-hoach.yaml', 'targets/ke-hoach.yaml', '%SRCROOT%'],
  ['a:b.yaml', 'a%3Ab.yaml', '%SRCROOT%'],
  ['/srv/ke-hoach.yaml', 'file:///srv/ke-hoach.yaml', undefined],
  ['C:\\ke hoach\\a.yaml', 'file:///C:/ke%20hoach/a.yaml', undefined],
])('the path %s is the address %s', (file, uri, base) => {
  const location = artifactLocation(file);
  expect(location.uri).toBe(uri);
  expect(location.uriBaseId).toBe(base);
  const base0 = base === undefined ? undefined : 'file:///repository/';
  expect(() => new URL(location.uri, base0)).not.toThrow();
});

test('the path of a plan is the path of the file, whatever is in it', () => {
  const plain = hostile();
  const file = `targets/${hostileText}.yaml`;
  const { results } = runOf({ ...plain, plan: { ...plain.plan, file } });
  const uri = results[0]?.locations[0]?.physicalLocation.artifactLocation.uri ?? '';
  expect(decodeURIComponent(uri)).toBe(file);
});

test('the schema refuses what is no log', () => {
  const log = JSON.parse(render([allStatuses()], options()));
  expect(schemaErrors({ ...log, version: '2.0.0' })).not.toEqual([]);
  const [run] = log.runs;
  expect(
    schemaErrors({ ...log, runs: [{ ...run, results: [{ ...run.results[0], level: 'bad' }] }] }),
  ).not.toEqual([]);
  expect(schemaErrors({ ...log, runs: [{ ...run, tool: {} }] })).not.toEqual([]);
});
