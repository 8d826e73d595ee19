import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { block } from '../pages.ts';
import { root } from '../run-in-process.ts';

/** Recipes of the README for jobs of every month, run as they stand there with the built program; `npm test` builds it first. */
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const posix = process.platform !== 'win32';

/** Makes a folder to run in, and one of programs that stand in for what a recipe calls. */
function place(programs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-recipe-'));
  const bin = path.join(folder, '.bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries({ lotrinh: 'exec_lotrinh "$@"', ...programs })) {
    const exec = `exec_lotrinh() { exec '${process.execPath}' '${path.join(root, 'bin/lotrinh.js')}' "$@"; }`;
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${exec}\n${script}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  return { folder, bin };
}

/** Stands in for `date` in a month, in the forms in which recipes ask for it: anything else is a mistake. */
const dateIn = (now: string, last: string, before: string) => `case "$*" in
  "+%Y-%m-01") echo ${now}-01 ;;
  "+%Y-%m") echo ${now} ;;
  "-d ${now}-01 -1 day +%Y-%m") echo ${last} ;;
  "-d ${last}-01 -1 day +%Y-%m") echo ${before} ;;
  "+%Y-%m-%dT%H:%M:%S") echo ${now}-05T07:30:00 ;;
  *) echo "date: $*" >&2; exit 64 ;;
esac`;
const october = dateIn('2024-10', '2024-09', '2024-08');
const november = dateIn('2024-11', '2024-10', '2024-09');
const january = dateIn('2025-01', '2024-12', '2024-11');

function shell(script: string, { folder, bin }: ReturnType<typeof place>, env: Record<string, string> = {}) {
  const { PATH = '' } = process.env;
  return spawnSync('sh', ['-e', '-c', script, 'sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}${path.delimiter}${PATH}`, ...env },
  });
}

const kindsIn = (file: string) => {
  const { changes } = JSON.parse(readFileSync(file, 'utf8'));
  return changes === null ? null : changes.counts;
};

/**
 * Of the sample, from September to October 2024: the first figure of e-work-records, 98 % of 100 %, was published on 7/10, and e-reporting
 * has reached 100 %; all else stands as it did.
 */
const sinceSeptember = { 'newly-behind': 1, better: 1, same: 7 };

describe.runIf(posix)('the script for cron', () => {
  const folder = '/srv/lotrinh';
  const script = block('cron');

  /** Puts the script, the sample's plan and its exports into a folder as an office would. */
  function office(date: string) {
    const here = place({ date });
    writeFileSync(path.join(here.folder, 'monthly.sh'), script.replaceAll(folder, here.folder));
    symlinkSync(path.join(root, 'targets/thanh-hoa-qd-4216.yaml'), path.join(here.folder, 'plan.yaml'));
    symlinkSync(path.join(root, 'samples/thanh-hoa'), path.join(here.folder, 'exports'));
    return here;
  }

  test.runIf(has('shellcheck'))('is what shellcheck finds nothing in (skipped where there is none)', () => {
    const { stdout, status } = spawnSync('shellcheck', ['--shell=sh', '-'], {
      input: script,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  test('judges two months one after the other: it fails and says what changed where something regressed', () => {
    expect(script).toContain(`plan=${folder}/plan.yaml`);
    const here = office(november);
    const reports = path.join(here.folder, 'reports');
    const first = shell('sh monthly.sh 2024-09', here);
    expect([first.status, first.stdout, first.stderr]).toEqual([0, '', '']);
    expect(kindsIn(path.join(reports, '2024-09.json'))).toBeNull();
    expect(readlinkSync(path.join(reports, 'index.html'))).toBe('2024-09.html');

    const second = shell('sh monthly.sh', here);
    expect([second.status, second.stderr]).toEqual([1, '']);
    expect(second.stdout).toContain('Thay đổi so với báo cáo ngày 30/09/2024');
    expect(kindsIn(path.join(reports, '2024-10.json'))).toMatchObject(sinceSeptember);
    expect(readlinkSync(path.join(reports, 'index.html'))).toBe('2024-10.html');
    expect(readFileSync(path.join(reports, 'index.html'), 'utf8')).toContain('<!doctype html>');
    expect(readFileSync(path.join(reports, 'runs.log'), 'utf8')).toBe(
      '2024-09 2024-11-05T07:30:00 exit code 0\n2024-10 2024-11-05T07:30:00 exit code 1\n',
    );

    const again = shell('sh monthly.sh 2024-10', here);
    expect(again.status).toBe(1);
    expect(kindsIn(path.join(reports, '2024-10.json'))).toMatchObject(sinceSeptember);
    expect(readdirSync(reports).sort()).toEqual(
      ['2024-09', '2024-10']
        .flatMap((month) => ['html', 'json', 'log', 'md'].map((ending) => `${month}.${ending}`))
        .concat('index.html', 'runs.log'),
    );
  }, 120_000);

  test('what cannot be judged keeps the reports that are there, and is mailed', () => {
    const here = office(january);
    const reports = path.join(here.folder, 'reports');
    mkdirSync(reports);
    writeFileSync(path.join(reports, '2024-11.json'), '{"cut":');
    symlinkSync('2024-11.html', path.join(reports, 'index.html'));
    const ran = shell('sh monthly.sh', here);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('2024-11.json” (--compare) thiếu phần cuối');
    expect(readdirSync(reports).sort()).toEqual(['2024-11.json', '2024-12.log', 'index.html', 'runs.log']);
    expect(readlinkSync(path.join(reports, 'index.html'))).toBe('2024-11.html');
  }, 60_000);
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

const npm = 'case "$*" in ci|"run build") ;; *) exit 64 ;; esac';
const npx = 'test "$1" = lotrinh || exit 64; shift; exec_lotrinh "$@"';

/** Puts plans and samples where a checkout of them has them. */
function checkout({ folder }: ReturnType<typeof place>): void {
  for (const name of ['targets', 'samples']) {
    if (!existsSync(path.join(folder, name))) symlinkSync(path.join(root, name), path.join(folder, name));
  }
}

describe.runIf(posix)('the workflow for GitHub', () => {
  const workflow = parse(block('github'));
  const steps: readonly Step[] = workflow.jobs.report.steps;

  /** Runs the steps of a month as GitHub does, each in a shell of its own that stops at the first failure. */
  function month(date: string, before: string) {
    const gh = `test "$1 $2 $3 $5 $6" = "run download --name --dir before" || exit 64
      test -f "${before}" || exit 1
      mkdir -p before && cp "${before}" before/`;
    const here = place({ date, npm, npx, gh });
    checkout(here);
    const env: Record<string, string> = {
      GITHUB_ENV: path.join(here.folder, 'env'),
      GITHUB_STEP_SUMMARY: path.join(here.folder, 'summary'),
    };
    writeFileSync(env.GITHUB_STEP_SUMMARY ?? '', '');
    let out = '';
    for (const step of steps) {
      if (step.run === undefined) continue;
      const ran = shell(step.run, here, env);
      out += ran.stdout;
      if (ran.status !== 0) return { status: ran.status, out, err: ran.stderr, step: step.name, here };
      if (!existsSync(env.GITHUB_ENV ?? '')) continue;
      for (const line of readFileSync(env.GITHUB_ENV ?? '', 'utf8')
        .trim()
        .split('\n')) {
        const [name = '', value = ''] = line.split('=');
        env[name] = value;
      }
    }
    return { status: 0, out, err: '', step: null, here };
  }

  test('runs every month, may do what it does and no more, and publishes what was written', () => {
    expect(workflow.on.schedule[0].cron).toBe('30 0 5 * *');
    // actions/deploy-pages refuses to run in any other
    expect(workflow.jobs.report.environment).toBe('github-pages');
    expect(workflow.permissions).toEqual({
      contents: 'read',
      actions: 'read',
      'security-events': 'write',
      pages: 'write',
      'id-token': 'write',
    });
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    for (const action of actions) expect(action).toMatch(/^(actions|github)\/[\w/-]+@v\d+$/);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'))?.with).toMatchObject({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how workflows write it
      name: 'report-${{ env.month }}',
    });
  });

  test('two months: the second is held against the first, and fails', () => {
    const first = month(october, 'no such file');
    expect([first.status, first.err]).toEqual([0, '']);
    expect(first.out).toContain('::warning::There is no report of 2024-08 to compare with.');
    const report = path.join(first.here.folder, 'site/2024-09.json');
    expect(kindsIn(report)).toBeNull();

    const second = month(november, report);
    expect([second.status, second.step]).toEqual([1, 'Report']);
    const at = (...parts: string[]) => path.join(second.here.folder, ...parts);
    expect(kindsIn(at('site/2024-10.json'))).toMatchObject(sinceSeptember);
    expect(readFileSync(at('site/index.html'), 'utf8')).toContain('<!doctype html>');
    expect(JSON.parse(readFileSync(at('report.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(at('summary'), 'utf8')).toContain('30/09/2024');
    expect(second.out).toMatch(/^::(error|warning) /m);
  }, 120_000);
});

describe.runIf(posix)('the job for GitLab', () => {
  const jobs = parse(block('gitlab'));

  function month(date: string, folder: ReturnType<typeof place>) {
    writeFileSync(path.join(folder.bin, 'date'), `#!/bin/sh\n${date}\n`);
    return shell((jobs.monthly.script as readonly string[]).join('\n'), folder);
  }

  test('two months, in a folder of reports that is kept: the second fails, and is published all the same', () => {
    const here = place({ date: october, npm, npx });
    checkout(here);
    const at = (...parts: string[]) => path.join(here.folder, ...parts);
    expect(jobs.monthly.cache).toEqual({ key: 'reports', paths: ['reports'], when: 'always' });
    const first = month(october, here);
    expect([first.status, kindsIn(at('reports/2024-09.json'))]).toEqual([0, null]);
    const second = month(november, here);
    expect(second.status, second.stderr).toBe(1);
    expect(kindsIn(at('reports/2024-10.json'))).toMatchObject(sinceSeptember);
    expect(readFileSync(at(jobs.monthly.artifacts.reports.junit), 'utf8')).toContain('<testsuites');
    expect([jobs.monthly.artifacts.when, jobs.pages.rules[0].when]).toEqual(['always', 'always']);
    expect(shell(jobs.pages.script.join('\n'), here).status).toBe(0);
  }, 120_000);
});
