import { canonicalLabel } from '../model/canonical-label.ts';
import type { Draft } from './draft.ts';
import { listOf } from './list-of.ts';
import type { Path } from './plan-document.ts';
import { sourceFields } from './source-spec.ts';

/** What stands for standard input among files. */
const STANDARD_INPUT = '-';

const EVERY_SHEET = '*';

/** Stars in the name of a file or folder: with each more, a long name is tried a hundred times more often. */
const MOST_STARS = 4;

/** Reads the globs of a source: they stay in the data folder, and standard input stands alone. */
export function normalizeFiles(draft: Draft, source: string, path: Path): readonly string[] {
  const at = [...path, 'files'];
  const files = listOf(draft.piece(sourceFields.shape.files, at));
  files.forEach((glob, i) => {
    if (leavesFolder(glob)) draft.error('glob-outside', draft.item(at, i), { glob });
    if (mostStars(glob) > MOST_STARS) {
      draft.error('glob-crowded', draft.item(at, i), { glob, stars: mostStars(glob), limit: MOST_STARS });
    }
    if (glob === STANDARD_INPUT && files.length > 1) {
      draft.error('stdin-not-alone', draft.item(at, i), { source });
    }
  });
  return files;
}

/** Checks that standard input, which can be read once, belongs to one source. */
export function checkStandardInput(
  draft: Draft,
  sources: Iterable<{ readonly source: { readonly id: string; readonly files: readonly string[] } }>,
): void {
  let other: string | null = null;
  for (const { source } of sources) {
    const i = source.files.indexOf(STANDARD_INPUT);
    if (i < 0) continue;
    const path = draft.item(['sources', source.id, 'files'], i);
    if (other !== null) draft.error('stdin-twice', path, { source: source.id, other });
    other ??= source.id;
  }
}

/** Reads the names of sheets: each once, and none beside the sign for all of them. */
export function normalizeSheets(draft: Draft, path: Path): readonly string[] {
  const at = [...path, 'sheets'];
  const sheets = listOf(draft.piece(sourceFields.shape.sheets, at));
  const names = sheets.map(canonicalLabel);
  sheets.forEach((value, i) => {
    if (names.indexOf(names[i] ?? '') < i) {
      draft.error('duplicate-entry', draft.item(at, i), { key: 'sheets', value });
    } else if (value === EVERY_SHEET && sheets.length > 1) {
      draft.error('sheets-all-and-some', draft.item(at, i), {});
    }
  });
  return sheets;
}

/** Counts the stars in that part of a glob, between slashes, which has most of them; `**` stands alone. */
function mostStars(glob: string): number {
  return Math.max(...glob.split('/').map((part) => (part === '**' ? 0 : part.split('*').length - 1)));
}

/** Tells whether a glob could match outside the data folder, or would be read otherwise on another system. */
function leavesFolder(glob: string): boolean {
  if (/^[/!~]|\\|^[a-z]:/i.test(glob)) return true;
  return glob.split(/[/{},|()]/).includes('..');
}
