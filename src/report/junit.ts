import { create, type XMLElement } from 'xmlbuilder';
import type { Evaluation } from '../model/evaluation.ts';
import type { TestCase } from './junit/test-case.ts';
import { type TestSuite, testSuite } from './junit/test-suite.ts';
import { planKeys } from './plan-keys.ts';
import { printableThroughout } from './printable.ts';
import type { Render, RenderOptions } from './render-options.ts';

/**
 * For the pages of CI servers: every indicator is a test, whatever is shown. The form that Jenkins' xUnit plugin publishes as a
 * schema, which the others read too: no attributes beyond it, such as `file` and `line`, for which that plugin would refuse
 * the whole.
 */
export const render = ((evaluations: readonly Evaluation[], { language }: RenderOptions) => {
  const plans = printableThroughout(evaluations);
  const keys = planKeys(plans);
  const suites = plans.map((plan, index) => testSuite(plan, keys[index] ?? plan.plan.id, language));
  const root = create(
    'testsuites',
    { version: '1.0', encoding: 'UTF-8' },
    { invalidCharReplacement: '\ufffd' },
  );
  const cases = suites.flatMap((it) => it.cases);
  root.att({ name: 'lotrinh', ...countsOf(cases), time: '0' });
  for (const suite of suites) suiteElement(root, suite);
  return `${root.end({ pretty: true })}\n`;
}) satisfies Render;

function suiteElement(root: XMLElement, suite: TestSuite): void {
  const { name, timestamp, properties, cases, changes, warnings } = suite;
  const skipped = String(cases.filter(({ outcome }) => outcome === 'skipped').length);
  const element = root.ele('testsuite', { name, ...countsOf(cases), skipped, time: '0', timestamp });
  const listed = element.ele('properties');
  for (const [property, value] of properties) listed.ele('property', { name: property, value });
  for (const it of cases) caseElement(element, it);
  if (changes !== '') element.ele('system-out', {}, changes);
  if (warnings !== '') element.ele('system-err', {}, warnings);
}

function caseElement(suite: XMLElement, { group, name, outcome, type, message, details }: TestCase): void {
  const element = suite.ele('testcase', { classname: group, name, time: '0' });
  if (outcome === 'failure' || outcome === 'error') element.ele(outcome, { type, message }, details);
  if (outcome === 'skipped') element.ele('skipped', { type, message });
  if (outcome === 'passed' || outcome === 'skipped') element.ele('system-out', {}, details);
}

/** Failures are verdicts, errors are problems; the rest passed or were skipped. */
function countsOf(cases: readonly TestCase[]): Readonly<Record<'tests' | 'failures' | 'errors', string>> {
  const count = (wanted: TestCase['outcome']) =>
    String(cases.filter(({ outcome }) => outcome === wanted).length);
  return { tests: String(cases.length), failures: count('failure'), errors: count('error') };
}
