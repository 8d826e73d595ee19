import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ProgressBar } from '../../src/cli/progress-bar.ts';
import { textWidth } from '../../src/report/text-width.ts';

const erase = '\r\u001b[2K';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function bar(more: { isTTY?: boolean; env?: Record<string, string>; columns?: number } = {}) {
  const written: string[] = [];
  const { isTTY = true, env = {}, columns = 80 } = more;
  const stream = { isTTY, columns, write: (text: string) => written.push(text) > 0 };
  const io = {
    stdin: Readable.from([]),
    stdout: stream,
    stderr: stream,
    env,
    cwd: () => '/',
    now: () => new Date(),
  };
  return { progress: new ProgressBar(io, 'vi'), written };
}

test('nothing is shown for a second, then at most ten lines a second, and the last one is taken away', () => {
  const { progress, written } = bar();
  progress.expect(1000);
  progress.begin('a.csv', 400);
  progress.load('a.csv', 0, 1);
  vi.advanceTimersByTime(999);
  expect(written).toEqual([]);
  for (let at = 1; at <= 100; at += 1) {
    progress.reached(at / 100, at * 10);
    vi.advanceTimersByTime(10);
  }
  expect(written.length).toBeGreaterThan(5);
  expect(written.length).toBeLessThanOrEqual(11);
  progress.close();
  expect(written.at(-1)).toBe(erase);
  const count = written.length;
  vi.advanceTimersByTime(5000);
  expect(written).toHaveLength(count);
});

test('the share is of bytes, never falls, and the next file may be opened while one is loaded', () => {
  const { progress, written } = bar();
  progress.expect(1000);
  progress.begin('a.csv', 400);
  progress.load('a.csv', 0, 1);
  progress.begin('b.zip', 600);
  progress.reached(0.5, 1234);
  vi.advanceTimersByTime(1000);
  expect(written.at(-1)).toBe(`${erase}████${'░'.repeat(16)} 20 %  1.234 dòng  a.csv`);
  progress.reached(0.1, 10);
  progress.end('a.csv');
  vi.advanceTimersByTime(100);
  expect(written.at(-1)).toContain(' 40 %  1.234 dòng  đang mở b.zip');
  progress.load('b.zip', 0, 0.5);
  progress.reached(1, 66);
  vi.advanceTimersByTime(100);
  expect(written.at(-1)).toContain(' 70 %  1.300 dòng  b.zip');
  progress.close();
});

test('a long name is cut to the width in cells, and obeys nothing', () => {
  const { progress, written } = bar({ columns: 60 });
  progress.expect(10);
  const name = `số liệu/漢字漢字漢字漢字\u001b[31m/${'x'.repeat(100)}.csv`;
  progress.begin(name, 10);
  progress.load(name, 0, 1);
  vi.advanceTimersByTime(1000);
  const line = (written.at(-1) ?? '').replace(erase, '');
  expect(textWidth(line)).toBeLessThan(60);
  expect(line).not.toContain('\u001b');
  progress.close();
});

test.each([[{ isTTY: false }], [{ env: { CI: 'true' } }], [{ env: { TERM: 'dumb' } }]])(
  '%j: nothing at all',
  (more) => {
    const { progress, written } = bar(more);
    progress.expect(10);
    progress.begin('a', 10);
    vi.advanceTimersByTime(5000);
    progress.close();
    expect(written).toEqual([]);
  },
);
