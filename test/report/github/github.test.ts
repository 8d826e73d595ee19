import { describe, expect, test } from 'vitest';
import type { Evaluation } from '../../../src/model/evaluation.ts';
import { annotation, group } from '../../../src/report/github/workflow-command.ts';
import { render } from '../../../src/report/github.ts';
import { allStatuses } from '../fixtures/all-statuses.ts';
import { anAssessment, anObservation } from '../fixtures/assessment.ts';
import { someChanges } from '../fixtures/changes.ts';
import { anEvaluation } from '../fixtures/evaluation.ts';
import { hostile } from '../fixtures/hostile.ts';
import { obeyed, options } from '../options.ts';
import { plansToTry } from '../plans-to-try.ts';
import { type Command, readCommand } from './runner.ts';

const attack = 'x\n::error::a\r\n::set-output name=y::%0A##[error]z ::stop-commands::t ##[group]%';

function read(text: string) {
  const lines = text.trimEnd().split('\n');
  const commands = lines.map(readCommand);
  return {
    lines,
    commands: commands.filter((it) => it !== null),
    plain: lines.filter((_, index) => commands[index] === null),
  };
}

const annotationsIn = (text: string, name: string) => read(text).commands.filter((it) => it.name === name);

describe.each(Object.entries(plansToTry))('a log of %s', (_, plans) => {
  test.each(['vi', 'en'] as const)(
    'annotates what needs attention, and commands nothing else (%s)',
    (language) => {
      const evaluations = plans();
      const text = render(evaluations, options({ language, shows: () => false }));
      const total = (count: (it: Evaluation) => number) =>
        evaluations.reduce((sum, it) => sum + count(it), 0);
      const problems = (it: Evaluation, severity: string) =>
        it.problems.filter((problem) => problem.severity === severity).length;
      expect(annotationsIn(text, 'error')).toHaveLength(
        total((it) => it.summary.behind + it.summary.missed + problems(it, 'error')),
      );
      expect(annotationsIn(text, 'warning')).toHaveLength(
        total((it) => it.summary['at-risk'] + it.summary.stale + problems(it, 'warning')),
      );
      expect(annotationsIn(text, 'notice')).toHaveLength(total((it) => it.summary['no-data']));
      expect(annotationsIn(text, 'group')).toHaveLength(evaluations.length);
      expect(annotationsIn(text, 'endgroup')).toHaveLength(evaluations.length);
      const known = ['error', 'warning', 'notice', 'group', 'endgroup'];
      expect(read(text).commands.filter(({ name }) => !known.includes(name))).toEqual([]);
      expect(text).not.toMatch(obeyed);
    },
  );

  test('has every indicator, shown or not, in a line of its own', () => {
    const evaluations = plans();
    const { plain } = read(render(evaluations, options({ shows: () => false })));
    const ids = evaluations.flatMap(({ indicators }) => indicators.map(({ id }) => id));
    for (const id of new Set(ids)) {
      const wanted = ids.filter((it) => it === id).length;
      expect(
        plain.filter((line) => line.includes(` (${id}). `)),
        id,
      ).toHaveLength(wanted);
    }
  });
});

test('an annotation stands at the line of the indicator, with its status, its name and its reason', () => {
  const text = render([allStatuses()], options({ language: 'en' }));
  const [missed, , behind] = annotationsIn(text, 'error');
  expect(missed?.properties.title).toMatch(/^Missed: /);
  expect(behind?.properties).toEqual({
    file: 'targets/thanh-hoa-qd-4216.yaml',
    line: '120',
    col: '5',
    title: 'Behind: Dossiers handled online at level 3 or 4, of all dossiers',
  });
  expect(behind?.data).toContain('11.85');
});

test('what must be known of a figure, and what changed, are said', () => {
  const plan = anEvaluation([anAssessment({ observed: anObservation({ partial: true }) })]);
  const text = render([{ ...plan, changes: someChanges(plan, { vi: 'đã bỏ', en: 'gone' }) }], options());
  expect(annotationsIn(text, 'error')[0]?.data).toMatch(/ Lưu ý: chỉ phản ánh một phần yêu cầu: [^.]+\.$/);
  expect(read(text).plain.filter((line) => line.includes('đã bỏ (gone-since): '))).toHaveLength(1);
});

test('the worst come first: missed, then behind by the share of the expected value that is lacking', () => {
  const behind = (id: string, expected: number, gap: number) =>
    anAssessment({ id, name: { vi: id, en: id }, expected, gap });
  const plans = [
    anEvaluation([behind('a', 200, -50), behind('b', 10, -9)]),
    anEvaluation([
      behind('c', 100, -30),
      anAssessment({ id: 'd', name: { vi: 'd', en: 'd' }, status: 'missed' }),
    ]),
  ];
  const titles = annotationsIn(render(plans, options({ language: 'en' })), 'error').map(
    ({ properties }) => properties.title,
  );
  // lacking: 90 %, 30 %, 25 %
  expect(titles).toEqual(['Missed: d', 'Behind: b', 'Behind: c', 'Behind: a']);
});

test('where GitHub shows fewer than there are, that is said; of ten it shows all', () => {
  const many = (count: number) =>
    anEvaluation(Array.from({ length: count }, (_, at) => anAssessment({ id: `i${at}` })));
  expect(render([many(10)], options())).not.toContain('GitHub');
  expect(render([many(11)], options())).toContain('GitHub chỉ hiện 10 lỗi đầu tiên trong 11 lỗi');
  expect(render([many(11)], options({ language: 'en' }))).toContain('the first 10 of the 11 errors');
});

test('what a runner reads is what was to be said', () => {
  const said = {
    severity: 'error',
    file: 'a,b:c%2C\n.yaml',
    line: 3,
    column: null,
    title: attack,
    message: attack,
  } as const;
  const line = annotation(said);
  expect(line).not.toMatch(/[\r\n]/);
  expect(readCommand(line)).toEqual({
    name: 'error',
    properties: { file: said.file, line: '3', title: attack },
    data: attack,
  } satisfies Command);
});

test('no text of a plan begins a command, or hides one in a line', () => {
  const both = { vi: attack, en: attack };
  const tried = hostile();
  const evaluation: Evaluation = {
    ...tried,
    plan: { ...tried.plan, title: both, file: attack },
    indicators: [
      anAssessment({ id: 'a', name: both, unit: both, owner: attack }),
      anAssessment({ id: 'b', name: { vi: '::error::x', en: '::error::x' }, status: 'met' }),
    ],
  };
  const { commands, lines } = read(render([evaluation], options()));
  expect(commands.map(({ name }) => name)).toEqual(['error', 'warning', 'group', 'endgroup']);
  expect(lines).toHaveLength(4 + 3);
  const [, ...folded] = group('t', [attack, '  ::error::x', '::warning::y', '##[error]z']);
  expect(folded.slice(0, -1).map(readCommand)).toEqual([null, null, null, null]);
});

test('the reader of this test takes for commands what a runner takes for commands', () => {
  expect(readCommand('  ::error file=a::b')).toEqual({ name: 'error', properties: { file: 'a' }, data: 'b' });
  expect(readCommand('text ##[error]b')).toEqual({ name: 'error', properties: {}, data: 'b' });
  expect(readCommand('a ::error::b')).toBeNull();
  expect(readCommand('::unheard-of::b')).toBeNull();
});
