import type { Engine } from '../../engine/open-engine.ts';
import type { InspectedColumn } from '../../model/inspection.ts';
import { type InferredColumn, inferColumn, type Texts } from './infer-column.ts';
import { namedCells, type TextTable, textColumn } from './read-parts.ts';
import { sayOnce } from './say-once.ts';
import { settleDayOrder } from './settle-day-order.ts';
import { settleThousands } from './settle-thousands.ts';

/** Rows at the top that are looked at, and about how many of all the others, evenly spread. */
const TOP = 2_000;
const SPREAD = 4_000;

/** How many different texts make a column one of labels, and how often each must come on the average. */
const FEW = 12;
const OFTEN = 3;

/** Digits of numbers that have no thousands. */
const BELOW_THOUSAND = 3;

/** Longer texts are no labels. */
const LABEL_LENGTH = 60;

/** How many examples are kept, and how much of each, in characters. */
const EXAMPLES = 3;
const EXAMPLE_LENGTH = 80;

/** Looks at the columns of a table of texts: their types by a part of the rows, how filled they are by all of them. */
export async function lookAtColumns(engine: Engine, read: TextTable): Promise<readonly InspectedColumn[]> {
  const { name } = read.table;
  const dialect = read.parts[0]?.dialect;
  const named = namedCells(dialect);
  const nameless = (dialect?.labels ?? [])
    .map(({ name }, cell) => ({ name, cell }))
    .filter((label) => label.name === '');
  const counts = named.map(
    ({ cell }) =>
      `count(${textColumn(cell)}) AS n${cell}, approx_count_distinct(${textColumn(cell)}) AS d${cell}`,
  );
  const [all] = await engine.rows(`SELECT ${['count(*) AS n', ...counts].join(', ')} FROM ${name}`);
  const rows = Number(all?.n ?? 0);
  const every = Math.max(1, Math.ceil(rows / SPREAD));
  const columns: InspectedColumn[] = [];
  const small = new Set<number>();
  for (const { cell, name: label } of named) {
    const texts = await textsOf(engine, name, cell, every);
    const inferred = inferColumn(label, texts);
    if ([...texts.keys()].every((text) => text.length <= BELOW_THOUSAND)) small.add(cell + 1);
    const distinct = Number(all?.[`d${cell}`] ?? 0);
    const looked = {
      position: cell + 1,
      label,
      ...inferred,
      filled: Number(all?.[`n${cell}`] ?? 0),
      rows,
      // the engine estimates, which is wrong by some where there are few
      distinct: Math.max(texts.size, rows <= TOP ? 0 : distinct),
      examples: isPersonal(inferred) ? [] : [...texts.keys()].slice(0, EXAMPLES).map(short),
    };
    columns.push(await withLabels(engine, name, cell, looked));
  }
  const settled = settleThousands(settleDayOrder(columns), ({ position }) => small.has(position));
  return [
    ...sayOnce(settled),
    ...nameless.slice(0, FEW).map(({ cell }) => namelessColumn(cell + 1, rows)),
  ].sort((a, b) => a.position - b.position);
}

async function textsOf(engine: Engine, table: string, cell: number, every: number): Promise<Texts> {
  const column = textColumn(cell);
  const rows = await engine.rows(`
    SELECT ${column} AS text, count(*) AS n, min(rowid) AS first FROM ${table}
    WHERE ${column} IS NOT NULL AND (rowid < ${TOP} OR rowid % ${every} = 0)
    GROUP BY 1 ORDER BY first`);
  return new Map(rows.map(({ text, n }) => [String(text), Number(n)]));
}

/** Notes the labels of a text column that has few; counted in all rows. */
async function withLabels(
  engine: Engine,
  table: string,
  cell: number,
  column: InspectedColumn,
): Promise<InspectedColumn> {
  const isLabels =
    column.type === 'text' &&
    column.notes.length === 0 &&
    column.distinct <= FEW &&
    column.filled >= OFTEN * column.distinct;
  if (!isLabels) return column;
  const name = textColumn(cell);
  const rows = await engine.rows(`
    SELECT ${name} AS label, count(*) AS n FROM ${table} WHERE ${name} IS NOT NULL
    GROUP BY 1 ORDER BY n DESC, label LIMIT ${FEW + 1}`);
  const labels = rows.map(({ label, n }) => ({ label: String(label), rows: Number(n) }));
  const long = labels.some(({ label }) => label.length > LABEL_LENGTH);
  if (long || labels.length > FEW) return column;
  return { ...column, notes: [{ code: 'few-labels', labels }] };
}

/** True of a column with data of persons, whose cells are not shown. */
export function isPersonal({ notes }: Pick<InferredColumn, 'notes'>): boolean {
  return notes.some(({ code }) => code === 'personal');
}

function namelessColumn(position: number, rows: number): InspectedColumn {
  return {
    position,
    label: '',
    type: 'text',
    formats: [],
    missing: [],
    filled: 0,
    rows,
    distinct: 0,
    examples: [],
    notes: [{ code: 'nameless' }],
  };
}

function short(text: string): string {
  return text.length <= EXAMPLE_LENGTH ? text : `${text.slice(0, EXAMPLE_LENGTH)}…`;
}
