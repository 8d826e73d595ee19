import { isDay } from '../../model/day.ts';
import type { Column, Source } from '../../model/source.ts';
import { slowPattern } from './slow-pattern.ts';

/** A node of the engine's syntax tree, as far as it is looked at. */
export interface SyntaxNode {
  readonly class?: string;
  readonly type?: string;
  readonly query_location?: number | null;
  readonly [key: string]: unknown;
}

/** What a walk over an expression found wrong, with its place in the text that was parsed. */
export type Finding =
  | { readonly is: 'not-allowed'; readonly what: string; readonly at: number | null }
  | {
      readonly is: 'unknown-column';
      readonly name: string;
      /** It stands in double quotes. */
      readonly quoted: boolean;
      readonly at: number | null;
    }
  /** A pattern that may take very long: one with letters left open, and more than two stretches left open. */
  | { readonly is: 'slow-pattern'; readonly pattern: string | null; readonly at: number | null }
  | {
      readonly is: 'unknown-code';
      readonly column: Column;
      readonly value: string;
      readonly at: number | null;
    }
  | {
      readonly is: 'bad-constant';
      readonly column: Column;
      readonly value: string;
      readonly at: number | null;
    };

/** Functions that a plan may use, as it writes them: none can run long, reach out, or differ between two runs. */
export const allowedFunctions: readonly string[] = [
  ...['lower', 'upper', 'trim', 'length', 'starts_with', 'ends_with', 'contains'],
  ...['year', 'quarter', 'month', 'day', 'hour', 'minute', 'second', 'isodow', 'last_day'],
  ...['date_part', 'date_trunc', 'date_diff', 'abs', 'least', 'greatest', 'coalesce', 'nullif'],
];

/** Operators, as the engine names them in its tree (`~~` is LIKE), and other names that it gives functions of the list. */
const operatorNames = [
  '+',
  '-',
  '*',
  '~~',
  '!~~',
  '~~*',
  '!~~*',
  'datediff',
  'dayofweek',
  'prefix',
  'suffix',
];

const functions: ReadonlySet<string> = new Set([...allowedFunctions, ...operatorNames]);

/** What `interval 3 day` is made of; inside, the engine itself casts by way of DOUBLE. */
const intervals: ReadonlySet<string> = new Set(
  'to_years to_quarters to_months to_weeks to_days to_hours to_minutes to_seconds'.split(' '),
);

const castTypes: ReadonlySet<string> = new Set([
  'DATE',
  'TIMESTAMP',
  'VARCHAR',
  'BOOLEAN',
  'TINYINT',
  'SMALLINT',
  'INTEGER',
  'BIGINT',
  'HUGEINT',
  'DECIMAL',
]);

/** Keys under which the engine keeps the parts of each allowed kind of node. */
const partsOf: Readonly<Record<string, readonly string[]>> = {
  CONSTANT: [],
  COLUMN_REF: [],
  CONJUNCTION: ['children'],
  COMPARISON: ['left', 'right'],
  OPERATOR: ['children'],
  BETWEEN: ['input', 'lower', 'upper'],
  CASE: ['case_checks', 'else_expr'],
  CAST: ['child'],
  FUNCTION: ['children'],
};

const operators: ReadonlySet<string> = new Set([
  'OPERATOR_NOT',
  'OPERATOR_IS_NULL',
  'OPERATOR_IS_NOT_NULL',
  'OPERATOR_COALESCE',
  'OPERATOR_NULLIF',
  'COMPARE_IN',
  'COMPARE_NOT_IN',
]);

/** Gives the one expression of a parsed `select …`, or null where the text was more than an expression. */
export function soleExpression(tree: unknown): SyntaxNode | null {
  const { statements } = tree as { statements?: { node: SyntaxNode }[] };
  const node = statements?.[0]?.node;
  if (node === undefined || statements?.length !== 1 || node.type !== 'SELECT_NODE') return null;
  const list = node.select_list as SyntaxNode[];
  const from = node.from_table as SyntaxNode | null;
  const plain =
    (from === null || from.type === 'EMPTY') &&
    node.where_clause === null &&
    node.having === null &&
    node.qualify === null &&
    node.sample === null &&
    (node.modifiers as unknown[]).length === 0 &&
    (node.group_expressions as unknown[]).length === 0;
  const [sole] = list;
  return plain && list.length === 1 && sole?.alias === '' ? sole : null;
}

/** The columns that an expression names, and everything in it that a plan may not say. */
export interface Walked {
  readonly columns: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Walks an expression over a source's columns: whatever is not on the list is not allowed. `isQuoted` tells whether a
 * double quote stands at an offset.
 */
export function walkExpression(root: SyntaxNode, source: Source, isQuoted: (at: number) => boolean): Walked {
  const columns = new Set<string>();
  const findings: Finding[] = [];
  const columnNamed = (node: unknown): Column | undefined => {
    const { class: kind, column_names: names } = node as SyntaxNode;
    if (kind !== 'COLUMN_REF') return undefined;
    const name = String((names as string[]).at(-1)).toLowerCase();
    return source.columns.find((column) => column.id === name);
  };

  const visit = (node: SyntaxNode, inInterval: InInterval) => {
    const at = node.query_location ?? null;
    const refuse = (what: string) => void findings.push({ is: 'not-allowed', what, at });
    const parts = partsOf[node.class ?? ''];
    if (parts === undefined) return refuse(nameOf(node));
    if (node.class === 'OPERATOR' && !operators.has(node.type ?? '')) return refuse(nameOf(node));
    if (node.class === 'COLUMN_REF') {
      const names = node.column_names as string[];
      if (names.length !== 1) return refuse(names.join('.'));
      const column = columnNamed(node);
      if (column === undefined) {
        const quoted = at !== null && isQuoted(at);
        findings.push({ is: 'unknown-column', name: names[0] ?? '', quoted, at });
      } else columns.add(column.id);
    }
    if (node.class === 'CAST' && inInterval === 'outside') {
      const type = (node.cast_type as { id: string }).id;
      if (!castTypes.has(type)) return refuse(type);
    }
    const opensInterval = node.class === 'FUNCTION' && intervals.has(String(node.function_name));
    if (node.class === 'FUNCTION' && !opensInterval && !isAllowedCall(node, inInterval)) {
      return refuse(String(node.function_name));
    }
    const pattern = slowPattern(node);
    if (pattern !== null) findings.push({ is: 'slow-pattern', pattern: pattern.text, at });
    findings.push(...badConstants(node, columnNamed));
    const inside = opensInterval || inInterval === 'inside' ? 'inside' : 'outside';
    for (const part of parts.flatMap((key) => childrenAt(node, key))) visit(part, inside);
  };
  visit(root, 'outside');
  return { columns, findings };
}

type InInterval = 'inside' | 'outside';

function isAllowedCall(node: SyntaxNode, inInterval: InInterval): boolean {
  const name = String(node.function_name);
  const plain =
    node.schema === '' &&
    node.catalog === '' &&
    node.filter === null &&
    node.distinct === false &&
    (node.order_bys as { orders: unknown[] }).orders.length === 0;
  return plain && (functions.has(name) || (name === 'trunc' && inInterval === 'inside'));
}

function childrenAt(node: SyntaxNode, key: string): readonly SyntaxNode[] {
  const found = node[key];
  if (found === null || found === undefined) return [];
  const nodes = Array.isArray(found) ? found : [found];
  if (key !== 'case_checks') return nodes as SyntaxNode[];
  return (nodes as { when_expr: SyntaxNode; then_expr: SyntaxNode }[]).flatMap((check) => [
    check.when_expr,
    check.then_expr,
  ]);
}

/** Finds constants that are compared with a column and that it can never hold: an undeclared code, no day. */
function badConstants(
  node: SyntaxNode,
  columnNamed: (node: unknown) => Column | undefined,
): readonly Finding[] {
  const compared =
    node.class === 'COMPARISON' || node.class === 'BETWEEN' || /^COMPARE_(NOT_)?IN$/.test(node.type ?? '');
  if (!compared) return [];
  const sides = (partsOf[node.class ?? ''] ?? []).flatMap((key) => childrenAt(node, key));
  const column = sides.map(columnNamed).find((found) => found !== undefined);
  if (column === undefined) return [];
  return sides.flatMap((side): Finding[] => {
    const constant = side.value as { is_null: boolean; value: unknown; type: { id: string } } | undefined;
    if (side.class !== 'CONSTANT' || constant === undefined || constant.is_null) return [];
    const value = String(constant.value);
    const at = side.query_location ?? null;
    if (column.type === 'code' && !column.values.some(({ code }) => code === value)) {
      return [{ is: 'unknown-code', column, value, at }];
    }
    return canHold(column, value) ? [] : [{ is: 'bad-constant', column, value, at }];
  });
}

function canHold(column: Column, value: string): boolean {
  if (column.type === 'integer' || column.type === 'number') return /^[-+]?\d+(\.\d+)?$/.test(value);
  if (column.type === 'procedure') return /^\d\.\d{6}$/.test(value);
  if (column.type === 'dossier') return !/\s/.test(value) && value === value.toUpperCase();
  if (column.type !== 'date' && column.type !== 'datetime') return true;
  const [day = '', time = '00:00:00'] = value.split(/[ T]/);
  return isDay(day) && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time);
}

function nameOf(node: SyntaxNode): string {
  return (node.type ?? node.class ?? '').toLowerCase().replaceAll('_', ' ');
}
