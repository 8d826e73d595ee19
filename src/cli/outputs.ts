import path from 'node:path';
import { nearest } from '../model/nearest.ts';
import { knownWords, UsageError } from './usage-error.ts';

/** One report that is to be written: in which form, and where. */
export interface Output<Form extends string> {
  readonly form: Form;
  /** The file as it was named; null for stdout. */
  readonly file: string | null;
}

/** The endings of files by form. */
type Forms<Form extends string> = Readonly<Record<Form, { readonly endings: readonly string[] }>>;

/**
 * Reads where reports go. Each `--output` names a file, whose form its ending tells, or `<form>=<file>`; `-` is stdout.
 * `--format` is the form of files whose ending tells nothing; else of stdout, which is written where that is asked for, or
 * where there is no file. Throws a UsageError.
 */
export function outputsOf<Form extends string>(
  { format, output = [] }: { readonly format?: string; readonly output?: readonly string[] },
  forms: Forms<Form>,
  usual: Form,
): readonly Output<Form>[] {
  const ids = Object.keys(forms) as Form[];
  const [asked] = format === undefined ? [] : knownWords('--format', [format], ids);
  const read = output.map((word) => readOutput(word, forms));
  const unsaid = read.some(({ form }) => form === null);
  const named = read.map(({ word, form, file }): Output<Form> => {
    if (form !== null) return { form, file };
    if (file !== null && asked === undefined) throw unknownEnding(word, forms);
    return { form: asked ?? usual, file };
  });
  const toStdout = named.filter(({ file }) => file === null);
  const alsoStdout = named.length === 0 || (asked !== undefined && !unsaid);
  if (toStdout.length + (alsoStdout && named.length > 0 ? 1 : 0) > 1)
    throw new UsageError('stdout-twice', {});
  return alsoStdout ? [...named, { form: asked ?? usual, file: null }] : named;
}

/** Reads one `--output`; its form is null where `--format` has to tell it. */
function readOutput<Form extends string>(
  word: string,
  forms: Forms<Form>,
): { readonly word: string; readonly form: Form | null; readonly file: string | null } {
  if (word === '-') return { word, form: null, file: null };
  const [, before = '', after = ''] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
  const declared = (Object.keys(forms) as Form[]).find((id) => id === before);
  if (declared !== undefined) return { word, form: declared, file: after === '-' ? null : after };
  return { word, form: formOfEnding(word, forms), file: word };
}

function unknownEnding<Form extends string>(word: string, forms: Forms<Form>): UsageError {
  const ids = Object.keys(forms) as Form[];
  const [before = ''] = word.includes('=') ? word.split('=') : [];
  const meant = before === '' ? null : nearest(before, ids);
  const endings = ids.flatMap((id) => forms[id].endings.slice(0, 1).map((ending) => `.${ending}`));
  return new UsageError('unknown-ending', { file: word, endings, valid: ids, meant });
}

/** Finds the form of a file by its ending: of several that fit, such as `.xml` and `.junit.xml`, the longest. */
function formOfEnding<Form extends string>(file: string, forms: Forms<Form>): Form | null {
  const name = path.basename(file).toLowerCase();
  const fitting = (Object.keys(forms) as Form[])
    .flatMap((form) => forms[form].endings.map((ending) => ({ form, ending })))
    .filter(({ ending }) => name.endsWith(`.${ending}`))
    .toSorted((one, other) => other.ending.length - one.ending.length);
  return fitting[0]?.form ?? null;
}
