import type { Random } from './random.ts';

/** What nobody means to write, and files hold all the same. */
const hostile: readonly [string, ...string[]] = [
  '"',
  '""',
  '"\n"',
  '\0',
  '\0\0\0\0',
  '\ufeff',
  '\ufffd',
  '\r',
  '\n\n\n',
  '\r\n',
  ',',
  ',,,,,,,,,,,,,,,,',
  ';',
  '\t',
  '|',
  '\x1b[31m',
  '\x1b]0;title\x07',
  '\x9b2J',
  '\u202e',
  '\u200b\u2060',
  '9'.repeat(400),
  '-1e999',
  '1.234,56',
  '99/99/9999',
  '=1+1',
  '@SUM(A1)',
  "'; DROP TABLE x; --",
  '$(reboot)',
  '%s%n',
  'x'.repeat(5000),
  `${'a,'.repeat(600)}\n`,
  `"${'\n'.repeat(300)}"`,
  '\u0301'.repeat(50),
  '®¸µ¶·¹',
  'PK\x03\x04',
  '\x1f\x8b\x08',
  '<table><tr><td>',
  'Tổng cộng',
  '__proto__',
  'NaN',
];

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const cut = (bytes: Buffer, { int }: Random): readonly [number, number] => {
  const from = int(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + int(40))];
};

const insert = (bytes: Buffer, at: number, more: Buffer) =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

const mutations: readonly [Mutation, ...Mutation[]] = [
  // a bit that fell over
  (bytes, { int }) => {
    const copy = Buffer.from(bytes);
    const at = int(Math.max(1, copy.length));
    if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ (1 << int(8));
    return copy;
  },
  // another byte in its place
  (bytes, { int }) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[int(copy.length)] = int(256);
    return copy;
  },
  // a stretch of noise
  (bytes, { int }) =>
    insert(bytes, int(bytes.length + 1), Buffer.from(Array.from({ length: 1 + int(12) }, () => int(256)))),
  // a stretch is gone
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  // a stretch stands twice, perhaps many times
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    const stretch = bytes.subarray(from, to);
    return insert(bytes, from, Buffer.concat(Array.from({ length: 1 + random.int(5) }, () => stretch)));
  },
  // cut off
  (bytes, { int }) => bytes.subarray(0, int(bytes.length + 1)),
  // the head is gone
  (bytes, { int }) => bytes.subarray(int(Math.min(bytes.length, 200) + 1)),
  // a stretch from elsewhere
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    return insert(bytes, random.int(bytes.length + 1), bytes.subarray(from, to));
  },
  // something hostile
  (bytes, { int, pick }) => insert(bytes, int(bytes.length + 1), Buffer.from(pick(hostile))),
  // something hostile, as the text is when it is in UTF-16
  (bytes, { int, pick }) => insert(bytes, int(bytes.length + 1), Buffer.from(pick(hostile), 'utf16le')),
  // something hostile instead of what is there
  (bytes, random) => {
    const [from, to] = cut(bytes, random);
    const token = Buffer.from(random.pick(hostile), 'latin1');
    return Buffer.concat([bytes.subarray(0, from), token, bytes.subarray(to)]);
  },
  // all line ends of another kind
  (bytes, { pick }) =>
    Buffer.from(bytes.toString('latin1').replaceAll('\n', pick(['\r', '\r\n', '\n\r', ' '])), 'latin1'),
];

/** Spoils bytes in one to four ways; the same for the same numbers. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let spoilt = bytes;
  for (let left = 1 + random.int(4); left > 0; left -= 1) spoilt = random.pick(mutations)(spoilt, random);
  return spoilt;
}
