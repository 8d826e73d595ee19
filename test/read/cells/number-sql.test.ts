import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, openEngine } from '../../../src/engine/open-engine.ts';
import { quoteText } from '../../../src/engine/quote.ts';
import { integerSql, numberSql } from '../../../src/read/cells/number-sql.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotrinh-numbers-'));
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ memoryLimit: '256MB', threads: 1, tempFolder: join(folder, 'spill') });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The separators of each format, as the plan's manual has them. */
const shapes = {
  '1234': { group: '', point: '' },
  '1.234': { group: '.', point: '' },
  '1,234': { group: ',', point: '' },
  '1 234': { group: ' ', point: '' },
  '1234.56': { group: '', point: '.' },
  '1234,56': { group: '', point: ',' },
  '1.234,56': { group: '.', point: ',' },
  '1,234.56': { group: ',', point: '.' },
  '1 234,56': { group: ' ', point: ',' },
} as const;
type Format = keyof typeof shapes;

/** Every way to write up to three runs of digits with every separator between, before and after them. */
function texts(): string[] {
  const runs = ['', '7', '42', '234', '1234'];
  const between = ['', '.', ',', ' ', '\u00A0', '\u202F', '%', "'", '-'];
  const all = new Set<string>();
  for (const a of runs)
    for (const b of runs)
      for (const c of runs)
        for (const one of between)
          for (const two of between) {
            const text = `${a}${one}${b}${two}${c}`;
            for (const whole of [text, `-${text}`, `${text}%`]) if (whole !== '') all.add(whole);
          }
  return [...all];
}

/** The number in plain digits, or null: split at the separators, with no pattern of the program's. */
function plain(text: string, format: Format, percent: boolean): string | null {
  const { group, point } = shapes[format];
  let rest = [...text];
  const negative = rest[0] === '-';
  if (negative) rest = rest.slice(1);
  if (percent && rest.at(-1) === '%') {
    rest.pop();
    if ([' ', '\u00A0', '\u202F'].includes(rest.at(-1) ?? '')) rest.pop();
  }
  const parts = point === '' ? [rest.join('')] : rest.join('').split(point);
  if (parts.length > 2) return null;
  const [whole = '', decimals] = parts;
  const alike = group === ' ' ? whole.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ') : whole;
  const groups = group === '' ? [alike] : alike.split(group);
  const digits = (part: string) => part !== '' && [...part].every((letter) => '0123456789'.includes(letter));
  if (!groups.every(digits) || (decimals !== undefined && !digits(decimals))) return null;
  if (decimals !== undefined && decimals.length > 6) return null;
  // what could be thousands in groups is not read where nothing says that it is not
  if (group === '' && decimals?.length === 3 && whole.length <= 3 && whole !== '0') return null;
  if (groups.length > 1) {
    const [first = '', ...others] = groups;
    if (first.length > 3 || others.some((part) => part.length !== 3)) return null;
  }
  return `${negative ? '-' : ''}${groups.join('')}${decimals === undefined ? '' : `.${decimals}`}`;
}

async function readAll(all: readonly string[], sql: string): Promise<unknown[]> {
  const list = all.map((text) => quoteText(text)).join(', ');
  const rows = await engine.rows(`SELECT ${sql} AS value FROM (SELECT unnest([${list}]) AS text)`);
  return rows.map(({ value }) => value);
}

const all = texts();

describe('every separator under every format', () => {
  test.each(['1234', '1.234', '1,234', '1 234'] as const)('of integers: %s', async (format) => {
    const expected = all.map((text) => {
      const digits = plain(text, format, false);
      return digits === null ? null : BigInt(digits);
    });
    expect(await readAll(all, integerSql([format], 'text'))).toEqual(expected);
  });

  test.each(
    (['1234.56', '1234,56', '1.234,56', '1,234.56', '1 234,56'] as const).flatMap((format) => [
      [format, false] as const,
      [format, true] as const,
    ]),
  )('of numbers: %s, with a percent sign: %s', async (format, percent) => {
    const expected = all.map((text) => {
      const [whole = '', decimals = ''] = plain(text, format, percent)?.split('.') ?? [];
      if (whole === '') return null;
      const value = `${BigInt(whole)}.${decimals.padEnd(6, '0')}`;
      // BigInt knows no −0
      return whole.startsWith('-') && BigInt(whole) === 0n && /[1-9]/.test(decimals) ? `-${value}` : value;
    });
    expect(await readAll(all, numberSql([percent ? `${format}%` : format], 'text'))).toEqual(expected);
  });
});

test('a grouped integer is the integer, not its thousandth', async () => {
  expect(await readAll(['1.234', '12.345.678', '-1.234', '0.999'], integerSql(['1.234'], 'text'))).toEqual([
    1234n,
    12345678n,
    -1234n,
    999n,
  ]);
});
