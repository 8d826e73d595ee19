import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { argumentValues, optionValues } from '../../src/cli/completion/completions.ts';
import { unquoted } from '../../src/cli/completion/unquoted.ts';
import { program } from '../../src/cli/program.ts';
import { lotrinh, root } from '../run-in-process.ts';

const plan = 'targets/thanh-hoa-qd-4216.yaml';

async function complete(...words: string[]): Promise<readonly string[]> {
  const ran = await lotrinh(['complete', 'bash', '--', ...words]);
  expect([ran.code, ran.err]).toEqual([0, '']);
  return ran.out.split('\n').slice(0, -1);
}

describe('complete', () => {
  test.each([
    [['rep'], ['report']],
    [['co'], ['compare-plans', 'completion']],
    [['report', '--fail-'], ['--fail-on']],
    [
      ['trend', plan, '--last', ''],
      ['12', '24', '36'],
    ],
    [['trend', plan, 'online-d'], ['online-dossier-share']],
    [['explain', '--data', 'x', plan, 'sat'], ['satisfaction']],
    [['report', plan, '--indicator', 'e-reporting,e-'], ['e-reporting,e-work-records']],
    [['report', plan, '--pillar', 'digital-e'], ['digital-economy']],
    [['report', plan, '--owner', 'Văn\\ ph'], ['Văn phòng UBND tỉnh']],
    [['report', '--fail-on', 'behind,reg'], ['behind,regressed']],
    [['report', '--status=mis'], ['--status=missed']],
    [['report', '--status', '=', 'mis'], ['missed']],
    [
      ['report', '--lang', ''],
      ['vi', 'en'],
    ],
    [['trend', plan, '-f', 'c'], ['csv']],
    [
      ['inspect', '-f', ''],
      ['text', 'json'],
    ],
    [['schema', 'co'], ['comparison']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['validate', 'targets/thanh-hoa-n'], ['targets/thanh-hoa-nq-06.yaml']],
    [['report', '-d', 'samples/q'], ['samples/quang-binh/']],
    [['report', plan, '--as-of', ''], []],
    [['no-such-command', ''], []],
    [['explain', 'no-such-plan.yaml', ''], []],
    [['explain', 'package.json', ''], []],
    [['report', 'no-such-folder/'], []],
  ])('%j may become %j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });

  test('knows every command and option that there is, and none that is hidden', async () => {
    expect(await complete('')).not.toContain('complete');
    const commands = await complete('');
    for (const word of ['report', 'trend', 'validate', 'inspect', 'explain', 'compare-plans', 'schema']) {
      expect(commands).toContain(word);
    }
  });

  test('every option with a value and every argument says what it may be', () => {
    const io = { stdout: { write: () => true }, env: {} } as unknown as Parameters<typeof program>[1];
    const tree = program('vi', io, () => {});
    const commands = tree.createHelp().visibleCommands(tree);
    const unknown = commands.flatMap((command) => [
      ...command.options.filter(({ long, required }) => required && !(String(long) in optionValues)),
      ...command.registeredArguments.filter((argument) => !(argument.name() in argumentValues)),
    ]);
    expect(commands.length).toBeGreaterThan(6);
    expect(unknown).toEqual([]);
  });
});

test.each([
  ['a\\ b', 'a b'],
  ['"a b', 'a b'],
  ["'a\\b'c", 'a\\bc'],
  ['"$(touch x)"', '$(touch x)'],
])('%s is %s without its quotes', (word, bare) => {
  expect(unquoted(word)).toBe(bare);
});

/** A folder with a plan whose owner a shell would run, and `lotrinh` as a program on its PATH. */
function hostileFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'complete-'));
  const text = readFileSync(path.join(root, 'test/cases/readme-example/plan.yaml'), 'utf8');
  const owner = '$(touch x) `touch x`;touch x';
  writeFileSync(
    path.join(folder, 'plan.yaml'),
    text.replace('owner: Văn phòng UBND tỉnh', () => `owner: "${owner}"`),
  );
  mkdirSync(path.join(folder, 'bin'));
  const program = path.join(folder, 'bin/lotrinh');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'bin/lotrinh.js')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
  return {
    folder,
    owner,
    env: { PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`, LC_ALL: 'C.UTF-8', HOME: folder },
  };
}

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe.runIf(has('bash'))('the script of bash, run by bash (where there is one)', () => {
  const run = (words: readonly string[], then: string) => {
    const made = hostileFolder();
    const line = `eval "$(lotrinh completion bash)"; COMP_WORDS=(lotrinh "$@"); COMP_CWORD=$#; _lotrinh; ${then}`;
    const ran = spawnSync('bash', ['--norc', '-c', line, 'bash', ...words], {
      cwd: made.folder,
      env: made.env,
      encoding: 'utf8',
    });
    return { ...made, ...ran };
  };

  test('completes ids of the plan, and loads without a word', () => {
    const ran = run(
      ['explain', 'plan.yaml', 'online'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
      'printf "%s\\n" "${COMPREPLY[@]}"; complete -p lotrinh',
    );
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toBe('online-share\ncomplete -F _lotrinh lotrinh\n');
  });

  test('an owner that would run stands quoted on the command line', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
    const ran = run(['report', 'plan.yaml', '--owner', ''], 'eval "printf %s ${COMPREPLY[0]}"');
    expect([ran.stdout, ran.stderr, existsSync(path.join(ran.folder, 'x'))]).toEqual([ran.owner, '', false]);
  });
});

describe.runIf(has('zsh'))('the script of zsh, run by zsh (where there is one)', () => {
  test('gives compadd what may stand there, unchanged, and runs nothing', () => {
    const { folder, owner, env } = hostileFolder();
    const line = [
      'compdef() { : }',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the shell's
      'compadd() { local name=${@[-1]}; print -rl -- ${(P)name} }',
      'eval "$(lotrinh completion zsh)"',
      'words=(lotrinh report plan.yaml --owner ""); CURRENT=5; _lotrinh',
      'words=(lotrinh explain plan.yaml online); CURRENT=4; _lotrinh',
    ].join('\n');
    const ran = spawnSync('zsh', ['-f', '-c', line], { cwd: folder, env, encoding: 'utf8' });
    expect([ran.stderr, ran.stdout]).toEqual(['', `${owner}\nonline-share\n`]);
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  });
});

describe.runIf(has('fish'))('the script of fish, run by fish (where there is one)', () => {
  test('completes, and runs nothing', () => {
    const { folder, owner, env } = hostileFolder();
    const line =
      'lotrinh completion fish | source; complete -C "lotrinh report plan.yaml --owner "; complete -C "lotrinh explain plan.yaml online"';
    const ran = spawnSync('fish', ['--no-config', '-c', line], { cwd: folder, env, encoding: 'utf8' });
    expect([ran.stderr, ran.stdout]).toEqual(['', `${owner}\nonline-share\n`]);
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  });
});
