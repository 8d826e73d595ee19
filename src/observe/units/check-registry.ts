import { canonicalLabel } from '../../model/canonical-label.ts';
import type { Facts, Problem } from '../../model/problem.ts';
import type { UnitProblemCode } from '../../model/unit-problem.ts';
import { groupedBy } from './grouped-by.ts';
import type { RegistryRow } from './load-registry.ts';
import { type RegisteredUnit, unitLabel } from './registered-unit.ts';

/** The units of a registry that can be used, those of them that were split, and what is wrong with its rows. */
export interface CheckedRegistry {
  readonly units: readonly RegisteredUnit[];
  /** A unit that several took over: whose rows went where cannot be told. */
  readonly split: ReadonlySet<RegisteredUnit>;
  readonly problems: readonly Problem<UnitProblemCode>[];
}

/** Makes a warning about a row of the registry, with its place. */
export function rowProblem(
  code: UnitProblemCode,
  source: string,
  { file, line }: { readonly file: string; readonly line: number },
  facts: Facts,
): Problem<UnitProblemCode> {
  const place = { file, line, column: null, length: 1, text: null };
  return { severity: 'warning', code, facts: { source, file, line, ...facts }, place };
}

/** Checks each row by itself and against those of the same unit; what they became part of is for `successorsOf`. */
export function checkRegistry(source: string, rows: readonly RegistryRow[]): CheckedRegistry {
  const problems: Problem<UnitProblemCode>[] = [];
  const sound: RegisteredUnit[] = [];
  for (const row of rows) {
    const { name, from, to } = row;
    if (name === null) {
      problems.push(rowProblem('unit-without-name', source, row, {}));
      continue;
    }
    if (from !== null && to !== null && to < from) {
      problems.push(rowProblem('unit-ends-before-begins', source, row, { unit: name, from, to }));
      continue;
    }
    sound.push({ ...row, name });
  }
  const byUnit = groupedBy(sound, ({ name, code, from, to }) =>
    JSON.stringify([unitLabel(name).whole, code, from, to]),
  );

  const units: RegisteredUnit[] = [];
  const split = new Set<RegisteredUnit>();
  for (const [unit, ...again] of byUnit.values()) {
    if (unit === undefined) continue;
    units.push(unit);
    const successors = new Map(
      [unit, ...again].flatMap(({ successor }) =>
        successor === null ? [] : [[canonicalLabel(successor), successor] as const],
      ),
    );
    if (successors.size > 1) {
      split.add(unit);
      problems.push(
        rowProblem('unit-split', source, unit, { unit: unit.name, successors: [...successors.values()] }),
      );
    } else for (const other of again) problems.push(twice(source, unit, other));
  }
  for (const same of ofOneNameOrCode(units)) problems.push(...overlaps(source, same));
  return { units, split, problems };
}

/** Groups units that rows could not be told apart by: those of one code, and those of one name, unless each has a code of its own. */
function ofOneNameOrCode(units: readonly RegisteredUnit[]): readonly (readonly RegisteredUnit[])[] {
  const coded = units.filter(({ code }) => code !== null);
  const byCode = groupedBy(coded, ({ code }) => canonicalLabel(code ?? ''));
  const byName = groupedBy(units, ({ name }) => unitLabel(name).whole);
  const nameless = [...byName.values()].filter((same) => same.some(({ code }) => code === null));
  return [...byCode.values(), ...nameless].filter((same) => same.length > 1);
}

function overlaps(source: string, same: readonly RegisteredUnit[]): readonly Problem<UnitProblemCode>[] {
  const problems: Problem<UnitProblemCode>[] = [];
  const inOrder = same.toSorted((a, b) => compare(a.from ?? '', b.from ?? ''));
  let [last] = inOrder;
  for (const unit of inOrder.slice(1)) {
    if (last === undefined) break;
    if (last.to === null || (unit.from ?? '') <= last.to) problems.push(twice(source, last, unit));
    if (last.to !== null && (unit.to === null || unit.to > last.to)) last = unit;
  }
  return problems;
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);

function twice(source: string, one: RegisteredUnit, other: RegisteredUnit): Problem<UnitProblemCode> {
  const [first, second] = one.line <= other.line ? [one, other] : [other, one];
  const facts = { unit: second.name, otherFile: first.file, otherLine: first.line };
  return rowProblem('unit-twice', source, second, facts);
}
