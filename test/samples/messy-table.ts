import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-in-process.ts';

/** What must come out of a file, as the table in samples/messy/README.md has it. */
export interface Expected {
  readonly file: string;
  readonly source: string;
  /** Where the rows must be those of the clean twin: the ones that are not among them, by their place from 1; else null. */
  readonly twinExcept: readonly number[] | null;
  /** null where nothing can be used. */
  readonly used: number | null;
  /** Whether columns named `…_right` hold what those beside them must be read as. */
  readonly asTwinColumns: boolean;
  /** `3 total`, in any order. */
  readonly leftOut: readonly string[];
  /** `8 dossiers bad-number`; `-` for a row as a whole. */
  readonly rejects: readonly string[];
  readonly duplicates: number;
  /** `error quote-unclosed line 7`, in any order. */
  readonly problems: readonly string[];
}

/** Reads the table. Throws where it says something that has no meaning. */
export function messyTable(): readonly Expected[] {
  const text = readFileSync(path.join(root, 'samples/messy/README.md'), 'utf8');
  const lines = text.split('\n').filter((line) => /^\| \S+\.\w+ \|/.test(line));
  return lines.map((line) => {
    const [file = '', source = '', , said = ''] = line
      .split(' | ')
      .map((cell) => cell.replace(/^\| | \|$/g, ''));
    return expected(file, source, said.replaceAll('`', '').split('; '));
  });
}

function expected(file: string, source: string, clauses: readonly string[]): Expected {
  const after = (word: string) =>
    clauses.filter((clause) => clause.startsWith(`${word} `)).map((clause) => clause.slice(word.length + 1));
  const strange = clauses.filter(
    (clause) =>
      !/^(= sach\.csv|used|left-out|reject|duplicate|error|warning|as its twin columns)( |$)/.test(clause),
  );
  if (strange.length > 0) throw new Error(`${file}: ${strange.join('; ')} has no meaning`);
  const [twin] = clauses.filter((clause) => clause.startsWith('= sach.csv'));
  const twinExcept = twin === undefined ? null : [...twin.matchAll(/ (\d+)/g)].map(([, at]) => Number(at));
  const [used] = after('used');
  return {
    file,
    source,
    twinExcept,
    used: twinExcept === null ? (used === undefined ? null : Number(used)) : 12 - twinExcept.length,
    asTwinColumns: clauses.includes('as its twin columns'),
    leftOut: after('left-out').flatMap((list) => list.split(', ')),
    rejects: after('reject'),
    duplicates: Number(after('duplicate')[0] ?? 0),
    problems: clauses.filter((clause) => /^(error|warning) /.test(clause)),
  };
}
