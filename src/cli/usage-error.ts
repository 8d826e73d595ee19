import { nearest } from '../model/nearest.ts';
import type { Facts } from '../model/problem.ts';

/** What can be wrong with a command line, or with what it names. */
export type UsageCode =
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-option-value'
  | 'too-many-arguments'
  | 'two-plans'
  | 'plan-file-twice'
  | 'plan-id-twice'
  | 'other-usage'
  | 'unknown-word'
  | 'unknown-indicator'
  | 'unknown-path'
  | 'none-among-others'
  | 'regressed-without-compare'
  | 'compare-file-twice'
  | 'compare-too-large'
  | 'compare-empty'
  | 'compare-cut-off'
  | 'compare-not-json'
  | 'compare-not-report'
  | 'compare-version'
  | 'compare-bad-value'
  | 'compare-other-plan'
  | 'compare-missing-plan'
  | 'compare-plan-twice'
  | 'compare-later'
  | 'compare-other-target'
  | 'compare-other-path'
  | 'compare-nothing-common'
  | 'unknown-ending'
  | 'stdout-twice'
  | 'bytes-to-terminal'
  | 'bad-as-of'
  | 'bad-target'
  | 'bad-max-rejects'
  | 'bad-last'
  | 'quiet-and-verbose'
  | 'nothing-to-open'
  | 'unknown-schema'
  | 'bad-files'
  | 'unknown-source'
  | 'not-to-stdout'
  | 'one-file-twice'
  | 'stdin-is-terminal'
  | 'stdin-twice'
  | 'file-not-found'
  | 'file-unreadable'
  | 'plan-not-utf8'
  | 'folder-not-found'
  | 'data-folders'
  | 'no-temporary-folder'
  | 'output-is-input'
  | 'cannot-write';

/** A command line that cannot be followed; caught by `main`, which puts words to it. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly facts: Facts;

  constructor(code: UsageCode, facts: Facts) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Finds words of an option among the valid ones; throws a UsageError that names the nearest one. */
export function knownWords<Word extends string>(
  option: string,
  given: readonly string[],
  valid: readonly Word[],
): readonly Word[] {
  return given.map((word) => {
    const found = valid.find((candidate) => candidate === word);
    if (found !== undefined) return found;
    throw new UsageError('unknown-word', { option, word, meant: nearest(word, valid), valid });
  });
}
