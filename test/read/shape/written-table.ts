import fc from 'fast-check';

/** A table as a program of an agency may write it. */
export interface WrittenTable {
  readonly text: string;
  readonly delimiter: string;
  /** The names of the columns with their groups. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Physical lines of the header's first row, and of the first row of data. */
  readonly headerLine: number;
  readonly dataLine: number;
}

/** A column, or a group of them. */
interface Node {
  readonly name: string;
  readonly children: readonly Node[];
}

const words = [
  'Đơn vị',
  'Tổng số',
  'Trực tuyến',
  'Đúng hạn',
  'Ngày, tháng',
  'Ghi chú; lý do',
  'Kết "quả"',
  'A | B',
];
const cells = [
  '12',
  '80,5',
  'x;y',
  'Công ty "ABC"',
  '01/02/2024',
  'a\tb|c',
  '',
  'Sở Y tế',
  '=1+1',
  '-5',
  "'7",
];

/** Trees of up to three levels in which no two nodes have one name but the columns of different groups. */
const header = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<number | number[]>(0) },
      { weight: 2, arbitrary: fc.integer({ min: 2, max: 3 }) },
      { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 2, maxLength: 3 }) },
    ),
    { minLength: 2, maxLength: 5 },
  )
  .map((shape): readonly Node[] => {
    let groups = 0;
    const group = () => `Nhóm ${String.fromCharCode(65 + groups++)}`;
    const leaves = (count: number) => words.slice(0, count).map((name) => ({ name, children: [] }));
    return shape.map((of, at): Node => {
      if (of === 0) return { name: `${words[at % words.length]} ${'abcdefgh'[at]}`, children: [] };
      if (typeof of === 'number') return { name: group(), children: leaves(of) };
      const children = of.map((inner, index) =>
        // a group of one column is a group too, but nobody could tell from blank cells how far it goes
        inner < 2
          ? { name: words[2 + index] ?? '', children: [] }
          : { name: group(), children: leaves(inner) },
      );
      return { name: group(), children };
    });
  });

const table = fc.record({
  header,
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  lastLineEnd: fc.boolean(),
  bom: fc.boolean(),
  titles: fc.array(
    fc.constantFrom('BÁO CÁO', 'SỞ TƯ PHÁP, TỈNH', 'BẢNG\nTỔNG HỢP', '', 'Kỳ báo cáo: Quý III'),
    {
      maxLength: 3,
    },
  ),
  padded: fc.boolean(),
  merged: fc.constantFrom<'first' | 'each'>('first', 'each'),
  below: fc.array(
    fc.constantFrom<'bare' | 'round' | 'square' | 'formula'>('bare', 'round', 'square', 'formula'),
    {
      maxLength: 2,
    },
  ),
  quoted: fc.constantFrom<'needed' | 'all'>('needed', 'all'),
  trailing: fc.boolean(),
  blankLines: fc.boolean(),
  body: fc.array(fc.array(fc.constantFrom(...cells, 'hai\ndòng'), { minLength: 20, maxLength: 20 }), {
    minLength: 2,
    maxLength: 6,
  }),
});

/** Tables of 2 to 27 columns in every manner of writing. */
export const writtenTable: fc.Arbitrary<WrittenTable> = table.map((how): WrittenTable => {
  const { delimiter, lineEnd, merged, padded } = how;
  const paths = how.header.flatMap((node) => pathsOf(node));
  const width = paths.length;
  const depth = Math.max(...paths.map(({ length }) => length));
  const text = (cell: string) => (lineEnd === '\r' ? cell.replaceAll('\n', ' ') : cell);

  const headerRows = Array.from({ length: depth }, (_, level) =>
    paths.map((path, at) => {
      const name = path[Math.min(level, path.length - 1)] ?? '';
      if (merged === 'each') return name;
      const before = paths[at - 1] ?? [];
      const same = path.slice(0, level + 1).every((group, index) => group === before[index]);
      return level >= path.length || same ? '' : name;
    }),
  );
  const extra = width < 4 ? [] : how.below.map((kind) => paths.map((_, at) => marks[kind](at + 1)));
  const titles = how.titles.map((title) =>
    padded ? [text(title), ...new Array<string>(width - 1).fill('')] : [text(title)],
  );
  const rows = how.body.map((row, at) => [`H56-${1000 + at}`, ...row.slice(1, width).map(text)]);

  const line = (record: readonly string[]) => {
    const written = record.map((cell) =>
      how.quoted === 'all' || cell.includes(delimiter) || /["\n]/.test(cell)
        ? `"${cell.replaceAll('"', '""')}"`
        : cell,
    );
    return written.join(delimiter) + (how.trailing && record.length > 1 ? delimiter : '');
  };
  const before = [...titles.map(line), ...(how.blankLines ? [''] : [])];
  const head = [...headerRows, ...extra].map(line);
  const data = rows.map(line).flatMap((one, at) => (how.blankLines && at === 1 ? ['', one] : [one]));
  const lines = (all: readonly string[]) => all.join('\n').split('\n').length * Number(all.length > 0);
  const content = [...before, ...head, ...data].join(lineEnd) + (how.lastLineEnd ? lineEnd : '');
  return {
    text: (how.bom ? '\uFEFF' : '') + content,
    delimiter,
    names: paths.map((path) => path.join(' / ')),
    rows,
    headerLine: 1 + lines(before),
    dataLine: 1 + lines(before) + lines(head),
  };
});

const marks = {
  bare: (at: number) => `${at}`,
  round: (at: number) => (at < 3 ? `(${at})` : `(${at})=(1)+(2)`),
  square: (at: number) => `[${at}]`,
  formula: (at: number) => (at === 3 ? '(3) = (1) + (2)' : ''),
};

function pathsOf({ name, children }: Node): string[][] {
  if (children.length === 0) return [[name]];
  return children.flatMap((child) => pathsOf(child).map((path) => [name, ...path]));
}
