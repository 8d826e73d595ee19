import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outputsOf } from '../../src/cli/outputs.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { lotrinh } from '../run-in-process.ts';

const forms = {
  table: { endings: ['txt'] },
  json: { endings: ['json'] },
  junit: { endings: ['junit.xml', 'xml'] },
  sarif: { endings: ['sarif', 'sarif.json'] },
  github: { endings: [] },
};

/** Where reports go: "json kq.json", with - for stdout; or the code of what is wrong. */
function read(output: readonly string[], format?: string): readonly string[] | string {
  try {
    const given = format === undefined ? { output } : { output, format };
    return outputsOf(given, forms, 'table').map(({ form, file }) => `${form} ${file ?? '-'}`);
  } catch (thrown) {
    return (thrown as UsageError).code;
  }
}

describe('where reports go', () => {
  test.each([
    [[], undefined, ['table -']],
    [[], 'json', ['json -']],
    [['kq.json'], undefined, ['json kq.json']],
    [['kq.JSON'], undefined, ['json kq.JSON']],
    [['a/b.txt', 'kq.json'], 'json', ['table a/b.txt', 'json kq.json', 'json -']],
    // of two endings that fit, the longer one
    [['r.junit.xml', 'r.xml'], undefined, ['junit r.junit.xml', 'junit r.xml']],
    [['r.sarif.json'], undefined, ['sarif r.sarif.json']],
    // a form before the name, for files without an ending of their own
    [['json=/dev/fd/3', 'github=log'], undefined, ['json /dev/fd/3', 'github log']],
    [['table=kq.json'], undefined, ['table kq.json']],
    [['json=-'], undefined, ['json -']],
    [['-'], 'json', ['json -']],
    [['-', 'kq.json'], undefined, ['table -', 'json kq.json']],
    // what is before the sign is no form, so that it is part of the name
    [['thang=10.json'], undefined, ['json thang=10.json']],
    // an ending that tells nothing takes the form of --format, which then says nothing of stdout
    [['/dev/null'], 'json', ['json /dev/null']],
  ] as const)('-o %j --format %s', (output, format, expected) => {
    expect(read(output, format)).toEqual(expected);
  });

  test.each([
    [['kq'], undefined, 'unknown-ending'],
    [['jsn=kq'], undefined, 'unknown-ending'],
    [['kq.json'], 'jsn', 'unknown-word'],
    [['-', '-'], undefined, 'stdout-twice'],
    [['json=-'], 'table', 'stdout-twice'],
    [['json=-', 'table=-'], undefined, 'stdout-twice'],
  ] as const)('-o %j --format %s is a slip', (output, format, code) => {
    expect(read(output, format)).toBe(code);
  });

  test('an unknown ending names the form that was meant', () => {
    expect(() => outputsOf({ output: ['jsn=kq'] }, forms, 'table')).toThrow(UsageError);
    try {
      outputsOf({ output: ['jsn=kq'] }, forms, 'table');
    } catch (thrown) {
      expect((thrown as UsageError).facts).toMatchObject({ meant: 'json', file: 'jsn=kq' });
    }
  });
});

describe('several reports of one evaluation', () => {
  const report = [
    'report',
    'targets/thanh-hoa-qd-4216.yaml',
    '--data',
    'samples/thanh-hoa',
    '--as-of',
    '2024-10-31',
  ];

  test('say what each alone says', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-several-'));
    const at = (name: string) => path.join(folder, name);
    const both = await lotrinh([...report, '-o', at('kq.json'), '-o', at('kq.txt'), '--format', 'table']);
    const alone = await lotrinh([...report, '--format', 'json']);
    expect(both.code).toBe(0);
    expect(readFileSync(at('kq.json'), 'utf8')).toBe(alone.out);
    expect(readFileSync(at('kq.txt'), 'utf8')).toBe(both.out);
    expect(readdirSync(folder).sort()).toEqual(['kq.json', 'kq.txt']);
  });

  test('are all there or none: where the second cannot be written, neither is the first', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-several-'));
    const first = path.join(folder, 'kq.json');
    const { code, out, err } = await lotrinh([...report, '-o', first, '-o', path.join(folder, 'no/kq.txt')]);
    expect([code, out, readdirSync(folder)]).toEqual([2, '', []]);
    expect(err).toContain('no/kq.txt');
  });

  test('go to files that differ', async () => {
    const { code, err } = await lotrinh([...report, '-o', 'kq.json', '-o', 'json=./kq.json']);
    expect(code).toBe(2);
    expect(err).toContain('./kq.json');
  });
});
