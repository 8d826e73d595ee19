import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { render } from '../../../src/report/junit.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { obeyed, options } from '../options.ts';
import { plansToTry } from '../plans-to-try.ts';
import { schemaErrors } from './schema-errors.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Reads what a consumer reads, with another parser than the schema's. */
function readXml(xml: string): Element {
  const read = (node: Node): Element[] => {
    if (node.type !== 'tag') return [];
    const text = node.children.map((it) => (it.type === 'text' ? it.data : '')).join('');
    return [{ name: node.name, attributes: node.attribs, children: node.children.flatMap(read), text }];
  };
  const [root] = parseDocument(xml, { xmlMode: true }).children.flatMap(read);
  if (root === undefined) throw new Error('no element');
  return root;
}

const named = ({ children }: Element, name: string) => children.filter((it) => it.name === name);
const countOf = (element: Element, key: string) => Number(element.attributes[key]);

describe.each(Object.entries(plansToTry))('a test report of %s', (_, plans) => {
  test.each(['vi', 'en'] as const)('is valid, and nothing in it is obeyed (%s)', async (language) => {
    const xml = render(plans(), options({ language }));
    expect(await schemaErrors(xml)).toEqual([]);
    expect(xml).not.toMatch(obeyed);
  });

  test('has every indicator, shown or not, and counts that add up', () => {
    const evaluations = plans();
    const root = readXml(render(evaluations, options({ shows: () => false })));
    const suites = named(root, 'testsuite');
    expect(suites).toHaveLength(evaluations.length);
    for (const key of ['tests', 'failures', 'errors']) {
      expect(countOf(root, key)).toBe(suites.reduce((sum, suite) => sum + countOf(suite, key), 0));
    }
    suites.forEach((suite, index) => {
      const { indicators, summary } = evaluations[index] as Evaluation;
      const cases = named(suite, 'testcase');
      const ids = cases.map(({ attributes }) => attributes.name?.split(':')[0]);
      expect(ids).toEqual(indicators.map(({ id }) => id));
      expect(countOf(suite, 'tests')).toBe(cases.length);
      expect(countOf(suite, 'failures')).toBe(summary.behind + summary.missed);
      expect(countOf(suite, 'skipped')).toBe(summary.stale + summary['no-data'] + summary['not-applicable']);
      const holds = (name: string) => cases.filter((it) => named(it, name).length === 1).length;
      expect(holds('failure')).toBe(countOf(suite, 'failures'));
      expect(holds('skipped')).toBe(countOf(suite, 'skipped'));
      expect(holds('error')).toBe(countOf(suite, 'errors'));
    });
    const tests = suites.flatMap((suite) => named(suite, 'testcase'));
    const keys = tests.map(({ attributes }) => `${attributes.classname} ${attributes.name}`);
    expect(new Set(keys).size, 'consumers take two tests of one name for one').toBe(keys.length);
  });
});

test('an indicator that is behind is a failure of its status, with its reason, its figures and its place', () => {
  const root = readXml(render([allStatuses()], options({ language: 'en' })));
  const [behind] = named(named(root, 'testsuite')[0] as Element, 'testcase');
  expect(behind?.attributes).toEqual({
    classname: 'thanh-hoa-qd-4216.digital-government',
    name: 'online-dossier-share: Dossiers handled online at level 3 or 4, of all dossiers',
    time: '0',
  });
  const [failure] = named(behind as Element, 'failure');
  expect(failure?.attributes.type).toBe('behind');
  // 60 + 15 × 670/1096 = 69,1697…; 57,32 is 11,85 short
  expect(failure?.attributes.message).toMatch(/^Behind\. .*11\.85/);
  expect(failure?.text.split('\n')).toEqual(
    expect.arrayContaining(['Plan 2025: ≥ 75 (by 2025)', 'targets/thanh-hoa-qd-4216.yaml:120:5']),
  );
});

test('what must be known of a figure is said with it', () => {
  const plan = anEvaluation([anAssessment({ observed: anObservation({ synthetic: true }) })]);
  const root = readXml(render([plan], options({ language: 'en' })));
  const [only] = named(named(root, 'testsuite')[0] as Element, 'testcase');
  const [failure] = named(only as Element, 'failure');
  expect(failure?.attributes.message).toMatch(/ Note: made up for demonstration, not a real figure\.$/);
  expect(failure?.text).toContain('Observed to date: 57.32† (2024-10-31)');
  expect(failure?.text).toContain('† made up for demonstration');
});

test('what changed stands in the output of the suite', () => {
  const now = allStatuses();
  const changed = { ...now, changes: someChanges(now, { vi: 'đã bỏ', en: 'gone' }) };
  const output = (plan: Evaluation) =>
    named(named(readXml(render([plan], options())), 'testsuite')[0] as Element, 'system-out');
  expect(output(now)).toEqual([]);
  const [said] = output(changed);
  expect(said?.text).toContain('30/09/2024');
  expect(said?.text).toContain('đã bỏ (gone-since)');
});

test('the figures are those of the day the plan is judged at', () => {
  const suite = named(readXml(render([allStatuses()], options())), 'testsuite')[0] as Element;
  expect(suite.attributes.timestamp).toBe('2024-10-31T00:00:00');
  expect(suite.attributes.time).toBe('0');
});

test('warnings stand in the error output of the suite; an error is a test with an error', async () => {
  const place = { file: 'targets/a.yaml', line: 3, column: 1, length: 1, text: 'x' };
  const code = 'optional-source-without-file';
  const plan = anEvaluation([anAssessment({ status: 'met' })], {
    problems: [
      { severity: 'warning', code, facts: { source: 'a' }, place },
      { severity: 'error', code, facts: { source: 'b' }, place: null },
      { severity: 'error', code, facts: { source: 'c' }, place },
    ],
  });
  const xml = render([plan], options());
  expect(await schemaErrors(xml)).toEqual([]);
  const suite = named(readXml(xml), 'testsuite')[0] as Element;
  expect([countOf(suite, 'tests'), countOf(suite, 'failures'), countOf(suite, 'errors')]).toEqual([3, 0, 2]);
  expect(named(suite, 'system-err')[0]?.text).toContain(`targets/a.yaml:3:1: ${code}`);
  const errors = named(suite, 'testcase').flatMap((it) => named(it, 'error'));
  expect(errors.map(({ attributes }) => attributes.type)).toEqual([code, code]);
});

test('texts that XML has no way to write, or that would end what they stand in, come through as texts', async () => {
  const name = ']]> <!-- &amp; "\' \ufffe\ud800 <x/>';
  const plan = anEvaluation([anAssessment({ name: { vi: name, en: name }, owner: name })]);
  const xml = render([plan], options());
  expect(await schemaErrors(xml)).toEqual([]);
  const [only] = named(named(readXml(xml), 'testsuite')[0] as Element, 'testcase');
  const come = ']]> <!-- &amp; "\' \ufffd\ufffd <x/>';
  expect(only?.attributes.name).toBe(`online-dossier-share: ${come}`);
  expect(named(only as Element, 'failure')[0]?.text).toContain(come);
});

test('the schema refuses what consumers refuse', async () => {
  const xml = render([allStatuses()], options());
  const broken = [
    xml.replace('time="0"', 'time="now"'),
    xml.replace(/ failures="\d+" errors="\d+" skipped/, ' skipped'),
    xml.replace('<testcase classname', '<testcase file="a" classname'),
    xml.replace('</testsuite>', ''),
  ];
  for (const one of broken) {
    expect(one).not.toBe(xml);
    expect(await schemaErrors(one)).not.toEqual([]);
  }
});
