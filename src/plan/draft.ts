import Fraction from 'fraction.js';
import type { z } from 'zod';
import type { Expression } from '../model/expression.ts';
import { nearest } from '../model/nearest.ts';
import type { PlanProblemCode } from '../model/plan-problem.ts';
import type { Facts, Place, Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { groupedSlip } from './number-slip.ts';
import type { Path, PlanDocument } from './plan-document.ts';

/** A plan on its way from what was written to the model: its pieces, their places, and what is wrong so far. */
export interface Draft {
  /** The piece at a path if it is there and has the shape; else null, and the checks of shape have said why. */
  piece<Spec extends z.ZodType>(spec: Spec, path: Path): NonNullable<z.output<Spec>> | null;
  /** The keys of a mapping, or none where there is no mapping. */
  keys(path: Path): readonly string[];
  isMapping(path: Path): boolean;
  /** How many items a list has; 0 where there is no list. */
  size(path: Path): number;
  has(path: Path): boolean;
  /** What is written at a path, of whatever shape. */
  value(path: Path): unknown;
  /** The path of an item, where a single value may be written instead of a list. */
  item(path: Path, i: number): Path;
  /** The keys that misspelt ones in the mapping at a path stand for. */
  meant(path: Path): readonly string[];
  place(path: Path): Place;
  keyPlace(path: Path): Place;
  expression(path: Path): Expression;
  /** The number written at a path, exactly; null, and an error, where it is not in plain digits. */
  exact(path: Path): Fraction | null;
  /** The same of a whole number, of which 1.000 would be one too, but mean a thousand. */
  whole(path: Path): number | null;
  /** The declared name that a mistaken one likely stands for; null also once more was compared than any slip is worth. */
  nearest(name: string, declared: readonly string[]): string | null;
  error(code: PlanProblemCode, path: Path, facts: Facts): void;
  errorAtKey(code: PlanProblemCode, path: Path, facts: Facts): void;
  warning(code: PlanProblemCode, path: Path, facts: Facts): void;
  warningAtKey(code: PlanProblemCode, path: Path, facts: Facts): void;
}

/** A key that the format does not have, and the one that it likely stands for. */
interface UnknownKey {
  readonly path: Path;
  readonly suggestion: string | null;
}

/** Digits as people write them: no exponent, no other base; more than any quantity or share needs. */
const PLAIN = /^[-+]?(?=\.?\d)\d{0,20}(\.\d{0,10})?$/;

/** How many declared names mistaken ones are compared with in one file, and how long a name may be for that. */
const MAX_COMPARISONS = 1_000_000;
const MAX_NAME = 100;

/**
 * Opens a draft over a document; problems are added to the list. The unknown keys, which have been reported,
 * are left out of its pieces, so that the rest of their mappings is checked all the same.
 */
export function draftOf(
  document: PlanDocument,
  unknownKeys: readonly UnknownKey[],
  problems: Problem<PlanProblemCode>[],
): Draft {
  const root = structuredClone(document.root);
  for (const { path } of unknownKeys) {
    const parent = valueAt(root, path.slice(0, -1));
    if (isMapping(parent)) delete parent[String(path.at(-1))];
  }
  const add =
    (severity: 'error' | 'warning', placeOf: (path: Path) => Place) =>
    (code: PlanProblemCode, path: Path, facts: Facts) => {
      problems.push({ severity, code, facts, place: placeOf(path) });
    };
  const error = add('error', document.place);
  const exact = (path: Path): Fraction | null => {
    const source = document.source(path)?.trim() ?? '';
    if (PLAIN.test(source)) return new Fraction(source.replace(/^\+/, ''));
    error('not-plain-number', path, { key: String(path.at(-1)), value: source });
    return null;
  };
  let comparisons = 0;
  return {
    piece: (spec, path) => {
      const parsed = spec.safeParse(valueAt(root, path));
      return parsed.success ? (parsed.data ?? null) : null;
    },
    keys: (path) => {
      const value = valueAt(root, path);
      return isMapping(value) ? Object.keys(value) : [];
    },
    isMapping: (path) => isMapping(valueAt(root, path)),
    size: (path) => {
      const value = valueAt(root, path);
      return Array.isArray(value) ? value.length : 0;
    },
    has: document.has,
    value: document.value,
    item: (path, i) => (Array.isArray(document.value(path)) ? [...path, i] : path),
    meant: (path) =>
      unknownKeys.filter((key) => isParent(path, key.path)).flatMap(({ suggestion }) => suggestion ?? []),
    place: document.place,
    keyPlace: document.keyPlace,
    expression: document.expression,
    exact,
    whole: (path) => {
      const slip = groupedSlip(String(path.at(-1)), document.source(path)?.trim() ?? '');
      if (slip === null) return exact(path)?.valueOf() ?? null;
      error('number-slip', path, slip);
      return null;
    },
    nearest: (name, declared) => {
      if (name.length > MAX_NAME || comparisons + declared.length > MAX_COMPARISONS) return null;
      comparisons += declared.length;
      return nearest(name, declared);
    },
    error,
    errorAtKey: add('error', document.keyPlace),
    warning: add('warning', document.place),
    warningAtKey: add('warning', document.keyPlace),
  };
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof step === 'number' && Array.isArray(value)) value = value[step];
    else if (isMapping(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function isParent(parent: Path, child: Path): boolean {
  return child.length === parent.length + 1 && parent.every((step, i) => step === child[i]);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a text in both languages of one written once or in each, in NFC. */
export function textOf(spec: string | { vi: string; en?: string | undefined } | null): Text {
  if (spec === null) return { vi: '', en: '' };
  if (typeof spec === 'string') return { vi: spec.normalize('NFC'), en: spec.normalize('NFC') };
  return { vi: spec.vi.normalize('NFC'), en: (spec.en ?? spec.vi).normalize('NFC') };
}
